package om.gov.mol.labour.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import om.gov.mol.labour.outcome.Citation;
import om.gov.mol.labour.outcome.Confidence;
import om.gov.mol.labour.outcome.Finding;
import om.gov.mol.labour.outcome.Finding.Answer;
import om.gov.mol.labour.outcome.RuleId;
import org.junit.jupiter.api.Test;

class DoubtsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final Doubts doubts = new Doubts(Rulebook.oman());

    @Test
    void whatNoSourceConfirmsIsRememberedOnceAndOnlyUntilItIsTaken() {
        doubts.book().at(Parameters.CURRENT_EMPLOYER_ANSWER, DAY);
        doubts.book().at(Parameters.CURRENT_EMPLOYER_ANSWER, DAY);
        doubts.book().at(Parameters.NO_APPROVAL_CASES, DAY);

        assertThat(doubts.taken()).containsExactly("transfer.currentEmployer.answer");
        assertThat(doubts.taken()).isEmpty();
    }

    @Test
    void aFindingNamesWhatItRestsOnBesidesItsOwnRule() {
        doubts.book().at(Parameters.CURRENT_EMPLOYER_ANSWER, DAY);
        Finding other = doubts.named(finding("transfer.condition.workerActive"));
        doubts.book().at(Parameters.CURRENT_EMPLOYER_ANSWER, DAY);
        Finding own = doubts.named(finding("transfer.currentEmployer.answer"));

        assertThat(other.besides()).containsExactly("transfer.currentEmployer.answer");
        assertThat(own.besides()).isEmpty();
        assertThat(doubts.named(finding("transfer.condition.workerActive")).besides())
                .isEmpty();
    }

    @Test
    void aValueSaysWhetherASourceConfirmsIt() {
        Rulebook book = Rulebook.oman();
        Ruled<?> unconfirmed = book.at(Parameters.CURRENT_EMPLOYER_ANSWER, DAY);
        Ruled<?> confirmed = book.at(Parameters.NO_APPROVAL_CASES, DAY);

        assertThat(unconfirmed.unconfirmed()).isTrue();
        assertThat(Ruled.unconfirmed(unconfirmed.citation())).isTrue();
        assertThat(confirmed.unconfirmed()).isFalse();
        assertThat(Ruled.unconfirmed(confirmed.citation())).isFalse();
    }

    private static Finding finding(String rule) {
        Citation citation = new Citation("MD 270/2018", "Art. 14", Confidence.OFFICIAL);
        return new Finding(new RuleId(rule), Answer.MET, citation, Map.of(), null, DAY, null);
    }

    @Test
    void whoeverElseWatchesTheBookStillHears() {
        List<Parameter<?>> heard = new ArrayList<>();
        Doubts watched = new Doubts(Rulebook.oman().watched((parameter, day) -> heard.add(parameter)));

        watched.book().at(Parameters.CURRENT_EMPLOYER_ANSWER, DAY);

        assertThat(heard).containsExactly(Parameters.CURRENT_EMPLOYER_ANSWER);
        assertThat(watched.taken()).hasSize(1);
    }
}
