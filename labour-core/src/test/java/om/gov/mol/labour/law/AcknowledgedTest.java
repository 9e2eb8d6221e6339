package om.gov.mol.labour.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AcknowledgedTest {

    private static final Rulebook OMAN = Rulebook.oman();
    private static final String ANSWER = "transfer.currentEmployer.answer";

    @Test
    void withoutAWordEveryUnconfirmedValueOfAProcedureIsMissing() {
        var missing = Acknowledged.nothing().missing(OMAN);

        assertThat(missing)
                .contains(ANSWER, "report.ticket.value")
                .doesNotContain("transfer.condition.workerActive")
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(OMAN.unconfirmed()).extracting(line -> line.parameter().id()).contains("complaint.onePending");
        assertThat(missing).as("its procedure comes later").doesNotContain("complaint.onePending");
    }

    @Test
    void whatIsAcknowledgedByIdOrOverriddenIsMissingNoMore() {
        int all = Acknowledged.nothing().missing(OMAN).size();

        assertThat(Acknowledged.of(ANSWER).missing(OMAN)).hasSize(all - 1).doesNotContain(ANSWER);
        assertThat(Acknowledged.nothing().missing(OMAN.overlay(Map.of(ANSWER, "5 WORKING"))))
                .hasSize(all - 1)
                .doesNotContain(ANSWER);
        String[] ids = new TreeSet<>(Acknowledged.nothing().missing(OMAN)).toArray(String[]::new);
        assertThat(Acknowledged.of(ids).missing(OMAN)).isEmpty();
    }

    @Test
    void aBookThatWasAcknowledgedAsAWholeIsAnotherOneAfterTheLeastChange() {
        Acknowledged signed = Acknowledged.everythingIn(OMAN.version());

        assertThat(signed.missing(OMAN)).isEmpty();
        assertThat(signed.missing(OMAN.overlay(Map.of("transfer.workerTold", "false"))))
                .contains(ANSWER);
        assertThat(Acknowledged.forDemonstration().missing(Rulebook.demonstration()))
                .isEmpty();
    }

    @Test
    void anIdThatNoParameterHasIsAMistake() {
        assertThatThrownBy(() -> Acknowledged.of("transfer.told", ANSWER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ids: no such parameters [transfer.told]");
    }
}
