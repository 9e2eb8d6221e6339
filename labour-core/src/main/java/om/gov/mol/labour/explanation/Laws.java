package om.gov.mol.labour.explanation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import om.gov.mol.labour.explanation.Reason.Part;
import om.gov.mol.labour.law.Entry;
import om.gov.mol.labour.law.Parameter;
import om.gov.mol.labour.law.Parameters;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.law.Sentence;
import om.gov.mol.labour.outcome.Finding;
import org.jspecify.annotations.Nullable;

/** Lines of a rulebook as reasons. */
final class Laws {

    private Laws() {}

    static Reason reason(Entry entry, Part part, Map<String, String> facts) {
        return new Reason(
                entry.parameter().id(),
                part,
                entry.value(),
                entry.from(),
                entry.to(),
                entry.citation(),
                entry.sentence(),
                facts,
                null);
    }

    static Reason reason(Finding finding, Rulebook book) {
        return new Reason(
                finding.rule().value(),
                Part.valueOf(finding.answer().name()),
                null,
                finding.from(),
                finding.to(),
                finding.citation(),
                sentence(finding.rule().value(), finding.from(), book),
                finding.facts(),
                finding.problem(),
                finding.besides());
    }

    /** What a rule rules, in the words of the day on which its value began. */
    static @Nullable Sentence sentence(String rule, @Nullable LocalDate from, Rulebook book) {
        Optional<Parameter<?>> parameter = Parameters.byId(rule);
        return parameter
                .map(known -> book.sentence(known, from == null ? LocalDate.MAX : from))
                .orElse(null);
    }
}
