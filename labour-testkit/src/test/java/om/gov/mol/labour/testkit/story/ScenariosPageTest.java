package om.gov.mol.labour.testkit.story;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import om.gov.mol.labour.law.Parameter;
import om.gov.mol.labour.law.Parameters;
import om.gov.mol.labour.law.ReportParameters;
import om.gov.mol.labour.law.Rulebook;
import org.junit.jupiter.api.Test;

/** The page that describes the format knows every word of it. */
class ScenariosPageTest {

    private final String page = Files.readString(Path.of("..", "docs", "scenarios.md"));

    ScenariosPageTest() throws IOException {}

    private Set<String> missing(Set<String> words) {
        return words.stream().filter(word -> !page.contains("`" + word + "`")).collect(toSet());
    }

    @Test
    void everyVerbQuestionAndWordOfTheGatewayIsDescribed() {
        Set<String> words = new HashSet<>(Verbs.commands());
        words.addAll(Verbs.QUESTIONS);
        words.addAll(Verbs.GATEWAY);

        assertThat(missing(words)).isEmpty();
    }

    @Test
    void everyFaultIsDescribed() {
        assertThat(missing(Arrays.stream(StoryFault.Reason.values())
                        .map(Enum::name)
                        .collect(toSet())))
                .isEmpty();
    }

    @Test
    void everyCodedReasonOfTheShippedRulebookIsListed() {
        Set<String> reasons = new HashSet<>();
        for (Parameter<Set<String>> list : Set.of(
                Parameters.NO_APPROVAL_CASES,
                Parameters.REJECT_REASONS,
                Parameters.DECLINE_REASONS,
                Parameters.OFFICER_APPROVE_REASONS,
                Parameters.OFFICER_REFUSE_REASONS,
                Parameters.OFFICER_STOP_REASONS,
                Parameters.EXTENSION_REASONS,
                ReportParameters.CORRECTION_REASONS,
                ReportParameters.REJECT_REASONS,
                ReportParameters.STOP_REASONS,
                ReportParameters.EXTENSION_REASONS,
                ReportParameters.OBJECTION_GROUNDS,
                ReportParameters.DISMISS_REASONS,
                ReportParameters.CANCELLATION_REASONS,
                ReportParameters.DENY_REASONS,
                ReportParameters.REFUND_GROUNDS,
                ReportParameters.REFUND_DENY_REASONS)) {
            reasons.addAll(Rulebook.oman().at(list, LocalDate.of(2026, 3, 1)).value());
        }

        assertThat(missing(reasons)).isEmpty();
    }
}
