package om.gov.mol.labour.lifecycle;

import static om.gov.mol.labour.lifecycle.Door.becomes;
import static om.gov.mol.labour.lifecycle.Door.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import om.gov.mol.labour.lifecycle.Door.Ajar;
import om.gov.mol.labour.lifecycle.Door.Build;
import om.gov.mol.labour.lifecycle.Door.Lock;
import om.gov.mol.labour.lifecycle.Door.Locked;
import om.gov.mol.labour.lifecycle.Door.Looks;
import om.gov.mol.labour.lifecycle.Door.Push;
import om.gov.mol.labour.lifecycle.Door.Shut;
import om.gov.mol.labour.outcome.Citation;
import om.gov.mol.labour.outcome.Confidence;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Role;
import org.junit.jupiter.api.Test;

/** A row says what was written, word for word. */
class RowBuilderTest {

    private static final Citation LAW = new Citation("MD 1/2026", "Art. 1", Confidence.OFFICIAL);

    @Test
    void everyWordOfARowIsKept() {
        Row<Door, Looks> written = row("D9", Shut.class, Lock.class, Role.OFFICER, Role.WORKER)
                .to(Locked.class)
                .when("it rains", at -> at.facts().raining())
                .barredBy(ProblemCode.CASE_BUSY, at -> null)
                .barredBy(ProblemCode.NOT_THIS_ROLE, at -> null)
                .law(LAW)
                .says("It is locked.")
                .does(becomes(new Locked()));

        assertThat(written.id()).isEqualTo("D9");
        assertThat(written.from()).isEqualTo(Shut.class);
        assertThat(written.on()).isEqualTo(Lock.class);
        assertThat(written.by()).containsExactlyInAnyOrder(Role.OFFICER, Role.WORKER);
        assertThat(written.to()).isEqualTo(Locked.class);
        assertThat(written.when().name()).isEqualTo("it rains");
        assertThat(written.refusals()).containsExactly(ProblemCode.CASE_BUSY, ProblemCode.NOT_THIS_ROLE);
        assertThat(written.law()).isEqualTo(LAW);
        assertThat(written.summary()).isEqualTo("It is locked.");
    }

    @Test
    void whatIsNotSaidIsNotThere() {
        Row<Door, Looks> bare = row("D9", Shut.class, Push.class, Role.WORKER).does(becomes(new Shut()));

        assertThat(bare.to()).isNull();
        assertThat(bare.when().name()).isEmpty();
        assertThat(bare.refusals()).isEmpty();
        assertThat(bare.law()).isEqualTo(Citation.POLICY);
        assertThat(bare.summary()).isEmpty();
    }

    @Test
    void aMomentBeforeThereIsACaseHasNone() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Door.moment(null, new Build(), Role.OFFICER).file());
        assertThat(Door.moment(null, new Build(), Role.OFFICER).state()).isEqualTo(new State.Unopened());
        assertThat(Door.moment(new Ajar(), new Push(1), Role.WORKER).file().state())
                .isEqualTo(new Ajar());
    }
}
