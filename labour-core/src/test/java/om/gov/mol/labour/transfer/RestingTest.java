package om.gov.mol.labour.transfer;

import static om.gov.mol.labour.transfer.Given.everythingInOrder;
import static om.gov.mol.labour.transfer.Said.codes;
import static om.gov.mol.labour.transfer.Said.effects;
import static om.gov.mol.labour.transfer.Said.event;
import static om.gov.mol.labour.transfer.Transfers.awaitingCurrentEmployer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.transfer.TransferCommand.Approve;
import om.gov.mol.labour.transfer.TransferCommand.Extend;
import om.gov.mol.labour.transfer.TransferCommand.ResumeAfterReport;
import om.gov.mol.labour.transfer.TransferCommand.Stop;
import om.gov.mol.labour.transfer.TransferCommand.SuspendForReport;
import om.gov.mol.labour.transfer.TransferCommand.Withdraw;
import org.junit.jupiter.api.Test;

/** A transfer rests while a report on the worker is in force. */
class RestingTest {

    private static final Duration STOOD = Duration.ofDays(40).plusHours(5);
    private static final Instant RESUMED = People.NOW.plus(STOOD);

    @Test
    void whileItRestsNothingFallsDueAndEveryoneConcernedKnows() {
        Decision<Transfer> said = heard(awaitingCurrentEmployer(), People.NOW, new SuspendForReport());
        Transfer resting = event(said).evolve(awaitingCurrentEmployer());

        assertThat(resting.suspendedAt()).isEqualTo(People.NOW);
        assertThat(resting.deadlines()).isEmpty();
        assertThat(resting.clocks())
                .isEqualTo(awaitingCurrentEmployer().clocks())
                .isNotEmpty();
        assertThat(effects(said))
                .containsExactlyInAnyOrder(
                        "tell.TRANSFER_SUSPENDED.new-employer",
                        "tell.TRANSFER_SUSPENDED.current-employer",
                        "tell.TRANSFER_SUSPENDED.worker");
    }

    @Test
    void afterwardsEveryClockGoesOnWithTheTimeThatWasLeft() {
        Decision<Transfer> said = heard(resting(), RESUMED, new ResumeAfterReport());
        Transfer goesOn = event(said).evolve(resting());

        assertThat(goesOn.suspendedAt()).isNull();
        assertThat(goesOn.deadlines()).isEqualTo(moved(awaitingCurrentEmployer().clocks(), STOOD));
        assertThat(effects(said)).hasSize(3).allMatch(label -> label.startsWith("tell.TRANSFER_RESUMED."));
    }

    @Test
    void countingAgainTakesNothingOfThatTimeBack() {
        Transfer goesOn =
                event(heard(resting(), RESUMED, new ResumeAfterReport())).evolve(resting());

        assertThat(goesOn.deadlines())
                .isNotEmpty()
                .allSatisfy(deadline -> assertThat(TransferClock.recounted(
                                deadline, everythingInOrder().at(RESUMED).facts()))
                        .isAfterOrEqualTo(deadline.due()));
    }

    @Test
    void aClockThatWasSetWhileItRestedStandsStillFromThen() {
        Instant set = People.NOW.plus(Duration.ofDays(30));
        Deadline officer = new Deadline("OFFICER", set, "transfer.officer.decision", 0, set.plus(Duration.ofDays(5)));
        Transfer resting = resting().moved(new TransferState.AwaitingOfficer(OfficerTask.SILENCE), List.of(officer));

        Transfer goesOn =
                event(heard(resting, RESUMED, new ResumeAfterReport())).evolve(resting);

        assertThat(goesOn.deadlines()).isEqualTo(moved(List.of(officer), Duration.between(set, RESUMED)));
    }

    @Test
    void daysThatAnOfficerAddsWhileItRestsAreNotLost() {
        Decision<Transfer> said = by(Role.OFFICER, resting(), new Extend(7, "OUTAGE"));
        Transfer extended = event(said).evolve(resting());

        assertThat(extended.isSuspended()).isTrue();
        assertThat(extended.clocks()).allMatch(clock -> clock.extendedDays() == 7);
    }

    @Test
    void whoWantsToEndItStillCanAndNothingRestsAfterTheEnd() {
        Transfer withdrawn =
                event(by(Role.NEW_EMPLOYER, resting(), new Withdraw())).evolve(resting());
        Transfer stopped =
                event(by(Role.OFFICER, resting(), new Stop("COURT_ORDER", ""))).evolve(resting());

        assertThat(List.of(withdrawn, stopped)).allSatisfy(ended -> {
            assertThat(ended.state()).isInstanceOf(TransferState.Closed.class);
            assertThat(ended.isSuspended()).isFalse();
            assertThat(ended.clocks()).isEmpty();
        });
    }

    @Test
    void nobodyApprovesItWhileItRests() {
        Moment<Transfer, Command, TransferFacts> moment = everythingInOrder()
                .nothingDue()
                .reportInForce()
                .by(Role.CURRENT_EMPLOYER)
                .asks(
                        resting(),
                        new Approve(People.NOW.atZone(java.time.ZoneOffset.UTC).toLocalDate()));

        assertThat(codes(TransferTable.TABLE.decide(moment).decision()))
                .containsExactly(ProblemCode.ABSCONDING_REPORT_IN_FORCE);
    }

    @Test
    void itRestsOnceAndGoesOnOnce() {
        assertThat(codes(heard(resting(), RESUMED, new SuspendForReport())))
                .containsExactly(ProblemCode.NOT_IN_THIS_STATE);
        assertThat(codes(heard(awaitingCurrentEmployer(), RESUMED, new ResumeAfterReport())))
                .containsExactly(ProblemCode.NOT_IN_THIS_STATE);
    }

    private static Transfer resting() {
        return awaitingCurrentEmployer().resting(People.NOW);
    }

    private static Decision<Transfer> heard(Transfer transfer, Instant now, Command news) {
        return TransferTable.TABLE
                .decide(everythingInOrder().at(now).by(Role.CASE).asks(transfer, news))
                .decision();
    }

    private static Decision<Transfer> by(Role role, Transfer transfer, Command command) {
        return TransferTable.TABLE
                .decide(everythingInOrder().reportInForce().by(role).asks(transfer, command))
                .decision();
    }

    private static List<Deadline> moved(List<Deadline> clocks, Duration by) {
        return clocks.stream()
                .map(clock -> new Deadline(
                        clock.kind(),
                        clock.started().plus(by),
                        clock.rule(),
                        clock.extendedDays(),
                        clock.due().plus(by)))
                .toList();
    }
}
