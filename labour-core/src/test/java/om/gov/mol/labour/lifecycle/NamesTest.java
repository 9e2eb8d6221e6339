package om.gov.mol.labour.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import org.junit.jupiter.api.Test;

/** How cases, claims and actions are named and printed. */
class NamesTest {

    @Test
    void anActionIsOpenWhereNothingStandsInItsWay() {
        assertThat(new Action("approve", List.of()).isOpen()).isTrue();
        assertThat(new Action("approve", List.of(Problem.of(ProblemCode.DUES_OUTSTANDING))).isOpen())
                .isFalse();
    }

    @Test
    void whatIsClaimedOrGuardedIsPrintedWithoutThePerson() {
        assertThat(new Claim("transfer/worker/90000001")).hasToString("Claim[transfer/worker/***]");
        assertThat(new Guard("worker/90000001")).hasToString("Guard[worker/***]");
    }

    @Test
    void aCaseHasTwentySixLettersOfBase32() {
        assertThat(new CaseId("abcdefghijklmnopqrstuvwxy7")).hasToString("abcdefghijklmnopqrstuvwxy7");
        for (String wrong : List.of("", "abc", "abcdefghijklmnopqrstuvwxy1", "ABCDEFGHIJKLMNOPQRSTUVWXY7")) {
            assertThatIllegalArgumentException().isThrownBy(() -> new CaseId(wrong));
        }
    }

    @Test
    void aRequestIsNamedByTheCaller() {
        assertThat(new RequestId("a".repeat(80)).value()).hasSize(80);
        for (String wrong : List.of("", "a".repeat(81), "with space", "é")) {
            assertThatIllegalArgumentException().isThrownBy(() -> new RequestId(wrong));
        }
    }
}
