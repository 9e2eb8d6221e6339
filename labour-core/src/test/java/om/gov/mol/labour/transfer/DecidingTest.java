package om.gov.mol.labour.transfer;

import static om.gov.mol.labour.transfer.Given.everythingInOrder;
import static om.gov.mol.labour.transfer.People.worker;
import static om.gov.mol.labour.transfer.Said.codes;
import static om.gov.mol.labour.transfer.Said.effect;
import static om.gov.mol.labour.transfer.Said.effects;
import static om.gov.mol.labour.transfer.Said.event;
import static om.gov.mol.labour.transfer.Said.no;
import static om.gov.mol.labour.transfer.Said.tells;
import static om.gov.mol.labour.transfer.Transfers.awaitingCurrentEmployer;
import static om.gov.mol.labour.transfer.Transfers.awaitingOfficer;
import static om.gov.mol.labour.transfer.Transfers.awaitingVisa;
import static om.gov.mol.labour.transfer.Transfers.deadline;
import static om.gov.mol.labour.transfer.Transfers.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import om.gov.mol.labour.law.Parameters;
import om.gov.mol.labour.lifecycle.ChangeRegistry;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.lifecycle.Deadlines;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.registry.RegistryChange.DebtRecorded;
import om.gov.mol.labour.registry.RegistryChange.WorkerTransferred;
import om.gov.mol.labour.transfer.TransferCommand.Extend;
import om.gov.mol.labour.transfer.TransferCommand.OfficerApprove;
import om.gov.mol.labour.transfer.TransferCommand.OfficerRefuse;
import om.gov.mol.labour.transfer.TransferCommand.OfficerTimePassed;
import om.gov.mol.labour.transfer.TransferCommand.Stop;
import om.gov.mol.labour.transfer.TransferEvent.Approved;
import om.gov.mol.labour.transfer.TransferEvent.Closed;
import om.gov.mol.labour.transfer.TransferEvent.DeadlinesMoved;
import om.gov.mol.labour.transfer.TransferEvent.Escalated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an officer decides, with a coded reason, and what follows when he does not. */
class DecidingTest {

    private static final Transfer SILENT = awaitingOfficer(OfficerTask.SILENCE);
    private static final Transfer HELD = awaitingOfficer(OfficerTask.HELD_AT_CARD);

    @Test
    void anOfficerApprovesInTheEmployersSteadAndTheDuesStayHisDebt() {
        Decision<Transfer> said = approve(everythingInOrder(), SILENT);

        assertThat(event(said))
                .isEqualTo(new Approved(Role.OFFICER, null, awaitingVisa().deadlines()));
        assertThat(effects(said))
                .containsExactly(
                        "agency.PASSPORTS.VISA",
                        "tell.TRANSFER_APPROVED.new-employer",
                        "tell.TRANSFER_APPROVED.current-employer",
                        "tell.TRANSFER_APPROVED.worker",
                        "registry.DebtRecorded");
        assertThat(effect(said, "registry.DebtRecorded"))
                .isEqualTo(new ChangeRegistry(new DebtRecorded(People.CURRENT, People.WORKER, Bills.omr("141.000"))));
    }

    @Test
    void thereIsNoDebtWhereNothingIsDueOrPaidOrKnown() {
        assertThat(effects(approve(everythingInOrder().nothingDue(), SILENT))).doesNotContain("registry.DebtRecorded");
        assertThat(effects(approve(everythingInOrder(), with(SILENT, Bills.duesPaid()))))
                .doesNotContain("registry.DebtRecorded");
        assertThat(effects(approve(everythingInOrder().dues(Bills.unknown("x")), SILENT)))
                .doesNotContain("registry.DebtRecorded");
    }

    @Test
    void aDebtThatIsNotKnownTodayIsOnTheListOfTheOfficers() {
        Transfer unknown = event(approve(everythingInOrder().dues(Bills.unknown("x")), SILENT))
                .evolve(SILENT);
        Transfer known = event(approve(everythingInOrder(), SILENT)).evolve(SILENT);

        assertThat(unknown.state()).isInstanceOf(TransferState.AwaitingVisa.class);
        assertThat(unknown.attention()).containsExactly("DEBT_UNKNOWN");
        assertThat(known.attention()).isEmpty();
    }

    @Test
    void anOfficerDoesNotApproveAgainstTheConditions() {
        Given outside = everythingInOrder().worker(worker().outsideOman().record());

        assertThat(codes(approve(outside, SILENT))).containsExactly(ProblemCode.WORKER_OUTSIDE_OMAN);
    }

    @Test
    void anOfficerDecidesForAReasonOfHisList() {
        ProblemCode notValid = ProblemCode.REASON_NOT_VALID;

        assertThat(codes(Deciding.approve(everythingInOrder().asks(SILENT, new OfficerApprove("X")))))
                .containsExactly(notValid);
        assertThat(codes(Deciding.letComplete(everythingInOrder().asks(HELD, new OfficerApprove("X")))))
                .containsExactly(notValid);
        assertThat(codes(refuse("PROOF_ACCEPTED"))).containsExactly(notValid);
        assertThat(codes(stop("PROOF_ACCEPTED"))).containsExactly(notValid);
        assertThat(codes(extend(everythingInOrder(), SILENT, 1, "BECAUSE"))).containsExactly(notValid);
    }

    @Test
    void aHeldTransferIsOneThatFailedAtTheCard() {
        assertThat(Deciding.heldAtCard(everythingInOrder().asks(HELD, new OfficerApprove("OTHER"))))
                .isTrue();
        assertThat(Deciding.notHeldAtCard(everythingInOrder().asks(HELD, new OfficerApprove("OTHER"))))
                .isFalse();
        assertThat(Deciding.heldAtCard(everythingInOrder().asks(SILENT, new OfficerApprove("OTHER"))))
                .isFalse();
        assertThat(Deciding.notHeldAtCard(everythingInOrder().asks(SILENT, new OfficerApprove("OTHER"))))
                .isTrue();
        assertThat(Deciding.heldAtCard(everythingInOrder().asks(awaitingVisa(), new OfficerApprove("OTHER"))))
                .isFalse();
    }

    @Test
    void aHeldTransferCompletesOnceTheConditionsHoldAgain() {
        Decision<Transfer> said = letComplete(everythingInOrder());

        assertThat(event(said)).isEqualTo(new TransferEvent.Completed(People.NOW));
        assertThat(((ChangeRegistry) effect(said, "registry.WorkerTransferred")).change())
                .isInstanceOfSatisfying(
                        WorkerTransferred.class,
                        moved -> assertThat(moved.cardExpires()).isNull());
        assertThat(codes(letComplete(everythingInOrder().reportInForce())))
                .containsExactly(ProblemCode.ABSCONDING_REPORT_IN_FORCE);
        assertThat(letComplete(everythingInOrder().reportInForce()).findings()).hasSize(Said.CONDITIONS_AT_CARD);
    }

    @Test
    void anOfficerRefusesForAReasonThatEverybodyLearns() {
        assertThat(event(refuse("PROOF_INSUFFICIENT")))
                .isEqualTo(new Closed(People.NOW, ClosingReason.REFUSED_BY_OFFICER, "PROOF_INSUFFICIENT", List.of()));
    }

    @Test
    void anOfficerStopsATransferForAReasonThatEverybodyLearns() {
        assertThat(event(stop("COURT_ORDER")))
                .isEqualTo(new Closed(People.NOW, ClosingReason.STOPPED, "COURT_ORDER", List.of()));
    }

    @Test
    void anExtensionMovesTheDeadlineAndItsReminder() {
        Decision<Transfer> said = extend(everythingInOrder(), awaitingCurrentEmployer(), 5, "OUTAGE");

        assertThat(event(said))
                .isEqualTo(new DeadlinesMoved(List.of(
                        extended("ANSWER_REMINDER", "transfer.currentEmployer.reminder", 5, "2026-03-13T04:00:00Z"),
                        extended("ANSWER", "transfer.currentEmployer.answer", 5, "2026-03-15T20:00:00Z"))));
        assertThat(effects(said))
                .containsExactly(
                        "tell.TIME_EXTENDED.new-employer",
                        "tell.TIME_EXTENDED.current-employer",
                        "tell.TIME_EXTENDED.worker");
        assertThat(tells(said, "tell.TIME_EXTENDED.worker")).isEqualTo(Map.of("until", "2026-03-15"));
    }

    @Test
    void whoWasRemindedOfTheOldEndIsRemindedOfTheNewOne() {
        Transfer asked = awaitingCurrentEmployer();
        Transfer reminded = new DeadlinesMoved(Deadlines.without(asked.deadlines(), "ANSWER_REMINDER")).applied(asked);
        Decision<Transfer> said = extend(everythingInOrder(), reminded, 5, "OUTAGE");

        assertThat(event(said))
                .isEqualTo(new DeadlinesMoved(List.of(
                        deadline("ANSWER_REMINDER", "transfer.currentEmployer.reminder", "2026-03-11T04:00:00Z"),
                        extended("ANSWER", "transfer.currentEmployer.answer", 5, "2026-03-15T20:00:00Z"))));
    }

    @ParameterizedTest
    @CsvSource({"0, 30, yes", "0, 31, 30", "20, 10, yes", "20, 11, 10", "30, 1, 0"})
    void extensionsTogetherAreBounded(int before, int days, String left) {
        Transfer extended =
                event(extend(everythingInOrder(), SILENT, before, "OTHER")).evolve(SILENT);
        Decision<Transfer> said = extend(everythingInOrder(), extended, days, "OTHER");

        if (left.equals("yes")) {
            assertThat(event(said)).isInstanceOf(DeadlinesMoved.class);
        } else {
            assertThat(no(said)).containsExactly(Problem.of(ProblemCode.EXTENSION_TOO_LONG, "days", left));
        }
    }

    @Test
    void whereTheBoundWasLoweredNothingIsLeftToExtend() {
        Transfer extended =
                event(extend(everythingInOrder(), SILENT, 20, "OTHER")).evolve(SILENT);
        Given stricter = everythingInOrder().law(Parameters.EXTENSION_MAX_DAYS, "10");

        assertThat(no(extend(stricter, extended, 1, "OTHER")))
                .containsExactly(Problem.of(ProblemCode.EXTENSION_TOO_LONG, "days", "0"));
    }

    @Test
    void anOfficersSilenceIsEscalatedAndDecidesNothing() {
        Decision<Transfer> said = Deciding.escalate(everythingInOrder().asks(SILENT, new OfficerTimePassed()));

        assertThat(event(said))
                .isEqualTo(new Escalated(
                        "ESCALATED:OFFICER",
                        List.of(deadline("OFFICER", "transfer.officer.escalation", "2026-03-10T20:00:00Z"))));
        assertThat(effects(said)).isEmpty();
    }

    private static Deadline extended(String kind, String rule, int days, String due) {
        Deadline plain = deadline(kind, rule, due);
        return new Deadline(plain.kind(), plain.started(), plain.rule(), days, plain.due());
    }

    private static Decision<Transfer> approve(Given given, Transfer transfer) {
        return Deciding.approve(given.asks(transfer, new OfficerApprove("EMPLOYER_SILENT")));
    }

    private static Decision<Transfer> letComplete(Given given) {
        return Deciding.letComplete(given.asks(HELD, new OfficerApprove("CONDITION_MET_AGAIN")));
    }

    private static Decision<Transfer> refuse(String reason) {
        return Deciding.officerRefuses(everythingInOrder().asks(SILENT, new OfficerRefuse(reason, "")));
    }

    private static Decision<Transfer> stop(String reason) {
        return Deciding.stop(everythingInOrder().asks(SILENT, new Stop(reason, "")));
    }

    private static Decision<Transfer> extend(Given given, Transfer transfer, int days, String reason) {
        return Deciding.extend(given.asks(transfer, new Extend(days, reason)));
    }
}
