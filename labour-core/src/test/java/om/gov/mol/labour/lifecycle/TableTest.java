package om.gov.mol.labour.lifecycle;

import static om.gov.mol.labour.lifecycle.Door.becomes;
import static om.gov.mol.labour.lifecycle.Door.moment;
import static om.gov.mol.labour.lifecycle.Door.row;
import static om.gov.mol.labour.lifecycle.Door.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import om.gov.mol.labour.lifecycle.Door.Ajar;
import om.gov.mol.labour.lifecycle.Door.Build;
import om.gov.mol.labour.lifecycle.Door.Lock;
import om.gov.mol.labour.lifecycle.Door.Locked;
import om.gov.mol.labour.lifecycle.Door.Looks;
import om.gov.mol.labour.lifecycle.Door.Push;
import om.gov.mol.labour.lifecycle.Door.Shut;
import om.gov.mol.labour.outcome.Citation;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Role;
import org.junit.jupiter.api.Test;

/** What a table of rows promises, shown with the smallest procedure there is. */
class TableTest {

    private static final Row<Door, Looks> BUILD = row("D1", State.Unopened.class, Build.class, Role.OFFICER)
            .to(Shut.class)
            .does(becomes(new Shut()));
    private static final Row<Door, Looks> PUSH =
            row("D2", Shut.class, Push.class, Role.WORKER).to(Ajar.class).does(becomes(new Ajar()));
    private static final Row<Door, Looks> LOCK = row("D3", Shut.class, Lock.class, Role.OFFICER)
            .to(Locked.class)
            .barredBy(
                    ProblemCode.NOT_THIS_ROLE, at -> at.facts().stuck() ? Problem.of(ProblemCode.NOT_THIS_ROLE) : null)
            .barredBy(ProblemCode.CASE_BUSY, at -> at.facts().raining() ? Problem.of(ProblemCode.CASE_BUSY) : null)
            .does(becomes(new Locked()));
    private static final Table<Door, Looks> TABLE = table(List.of(BUILD, PUSH, LOCK));

    @Test
    void aRowThatFitsDecides() {
        Table.Answer<Door, Looks> answer = TABLE.decide(moment(new Shut(), new Push(3), Role.WORKER));
        assertThat(answer.row()).containsExactly(PUSH);
        assertThat(answer.decision()).isEqualTo(Decision.accept(new Door.Became(new Ajar())));
    }

    @Test
    void aCaseIsOpenedFromNothing() {
        Decision<Door> said =
                TABLE.decide(moment(null, new Build(), Role.OFFICER)).decision();
        assertThat(said).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void whatBelongsToAnotherIsRefusedInEveryState() {
        for (State state : List.of(new Shut(), new Ajar(), new Locked())) {
            assertThat(refusal(moment(state, new Push(1), Role.OFFICER))).isEqualTo(ProblemCode.NOT_THIS_ROLE);
        }
    }

    @Test
    void whatDoesNotFitTheStateIsAnAnswerAndNoException() {
        Table.Answer<Door, Looks> answer = TABLE.decide(moment(new Locked(), new Push(1), Role.WORKER));
        assertThat(answer.row()).isEmpty();
        assertThat(refusal(moment(new Locked(), new Push(1), Role.WORKER))).isEqualTo(ProblemCode.NOT_IN_THIS_STATE);
    }

    @Test
    void theFirstBarThatStandsIsTheReason() {
        assertThat(refusal(locking(true, true))).isEqualTo(ProblemCode.NOT_THIS_ROLE);
        assertThat(refusal(locking(true, false))).isEqualTo(ProblemCode.CASE_BUSY);
        assertThat(TABLE.decide(locking(false, false)).decision()).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void twoRowsWithOneIdAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(List.of(BUILD, PUSH, BUILD)))
                .withMessage("rows: D1 stands twice");
    }

    @Test
    void aRowThatLeadsElsewhereThanItPromisedIsOurMistake() {
        Row<Door, Looks> liar =
                row("D9", Shut.class, Push.class, Role.WORKER).to(Ajar.class).does(becomes(new Locked()));
        assertThatIllegalStateException()
                .isThrownBy(() -> table(List.of(liar)).decide(moment(new Shut(), new Push(1), Role.WORKER)))
                .withMessage("D9 promised Ajar, gave Locked");
    }

    @Test
    void aRowWithoutTargetHasPromisedToStay() {
        Row<Door, Looks> restless =
                row("D9", Shut.class, Push.class, Role.WORKER).does(becomes(new Ajar()));
        assertThatIllegalStateException()
                .isThrownBy(() -> table(List.of(restless)).decide(moment(new Shut(), new Push(1), Role.WORKER)))
                .withMessage("D9 promised to stay, gave Ajar");
    }

    @Test
    void rowsWhoseConditionsOverlapAreOurMistake() {
        Row<Door, Looks> second = row("D9", Shut.class, Push.class, Role.WORKER).does(becomes(new Shut()));
        assertThatIllegalStateException()
                .isThrownBy(() -> table(List.of(PUSH, second)).decide(moment(new Shut(), new Push(1), Role.WORKER)))
                .withMessage("door: 2 rows hold for push in Shut: [D2, D9]");
    }

    @Test
    void rowsWhoseConditionsLeaveAGapAreOurMistake() {
        Row<Door, Looks> never = row("D9", Shut.class, Push.class, Role.WORKER)
                .when("never", at -> false)
                .does(becomes(new Shut()));
        assertThatIllegalStateException()
                .isThrownBy(() -> table(List.of(never)).decide(moment(new Shut(), new Push(1), Role.WORKER)))
                .withMessage("door: 0 rows hold for push in Shut: []");
    }

    @Test
    void actionsAreThoseOfTheRoleEachOpenOrWithTheReasonWhyNot() {
        assertThat(TABLE.actions(locking(false, false))).containsExactly(new Action("lock", List.of()));
        assertThat(TABLE.actions(locking(true, true)))
                .containsExactly(new Action("lock", List.of(Problem.of(ProblemCode.NOT_THIS_ROLE))));
        assertThat(TABLE.actions(moment(new Ajar(), new Lock(), Role.OFFICER)))
                .containsExactly(new Action("lock", List.of(Problem.of(ProblemCode.NOT_IN_THIS_STATE))));
        assertThat(TABLE.actions(moment(new Shut(), new Lock(), Role.CLOCK))).isEmpty();
    }

    @Test
    void aRowRestsOnPolicyUntilALawIsNamed() {
        Citation law = Citation.POLICY;
        assertThat(PUSH.law()).isEqualTo(law);
        assertThat(LOCK.refusals()).containsExactly(ProblemCode.NOT_THIS_ROLE, ProblemCode.CASE_BUSY);
    }

    @Test
    void onlyRowsThatOpenACaseHaveNone() {
        assertThatIllegalStateException()
                .isThrownBy(() -> moment(null, new Build(), Role.OFFICER).file())
                .withMessage("a row that opens a case has none yet");
    }

    private static Moment<Door, Command, Looks> locking(boolean raining, boolean stuck) {
        return new Moment<>(new Door(new Shut()), new Lock(), new Looks(Role.OFFICER, raining, stuck));
    }

    private static ProblemCode refusal(Moment<Door, Command, Looks> moment) {
        Decision<Door> said = TABLE.decide(moment).decision();
        return ((Decision.Refused<Door>) said).problems().get(0).code();
    }
}
