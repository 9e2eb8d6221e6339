package om.gov.mol.labour.transfer;

import static om.gov.mol.labour.transfer.Given.everythingInOrder;
import static om.gov.mol.labour.transfer.People.worker;
import static om.gov.mol.labour.transfer.Said.codes;
import static om.gov.mol.labour.transfer.Said.effects;
import static om.gov.mol.labour.transfer.Said.event;
import static om.gov.mol.labour.transfer.Said.no;
import static om.gov.mol.labour.transfer.Said.tells;
import static om.gov.mol.labour.transfer.Transfers.awaitingCurrentEmployer;
import static om.gov.mol.labour.transfer.Transfers.awaitingOfficer;
import static om.gov.mol.labour.transfer.Transfers.awaitingVisa;
import static om.gov.mol.labour.transfer.Transfers.toldOnly;
import static om.gov.mol.labour.transfer.Transfers.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import om.gov.mol.labour.law.Parameters;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.lifecycle.AskAgency;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Agency;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.registry.AgencyRequest.Kind;
import om.gov.mol.labour.transfer.TransferCommand.AnswerTimePassed;
import om.gov.mol.labour.transfer.TransferCommand.Approve;
import om.gov.mol.labour.transfer.TransferCommand.Reject;
import om.gov.mol.labour.transfer.TransferCommand.Withdraw;
import om.gov.mol.labour.transfer.TransferEvent.Approved;
import om.gov.mol.labour.transfer.TransferEvent.Closed;
import om.gov.mol.labour.transfer.TransferEvent.PassedToOfficer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The current employer's answer, and what follows when there is none. */
class AnsweringTest {

    private static final LocalDate RELEASE = LocalDate.of(2026, 3, 15);

    @Test
    void anApprovalAsksPassportsForTheVisaAndStartsTheCompletionClock() {
        Decision<Transfer> said = approve(everythingInOrder(), RELEASE);

        assertThat(event(said))
                .isEqualTo(new Approved(
                        Role.CURRENT_EMPLOYER, RELEASE, awaitingVisa().deadlines()));
        assertThat(effects(said))
                .containsExactly(
                        "agency.PASSPORTS.VISA",
                        "tell.TRANSFER_APPROVED.new-employer",
                        "tell.TRANSFER_APPROVED.worker");
        assertThat(Said.effect(said, "agency.PASSPORTS.VISA")).isEqualTo(new AskAgency(Agency.PASSPORTS, Kind.VISA));
        assertThat(tells(said, "tell.TRANSFER_APPROVED.worker")).isEqualTo(Map.of("until", "2026-03-31"));
        assertThat(said.findings()).hasSize(Said.CONDITIONS);
    }

    @Test
    void aWorkerWhoWasNeverToldIsNotToldOfTheApprovalEither() {
        Transfer quiet = toldOnly(awaitingCurrentEmployer(), Role.CURRENT_EMPLOYER);
        Decision<Transfer> said = Answering.approve(everythingInOrder().asks(quiet, new Approve(RELEASE)));

        assertThat(effects(said)).containsExactly("agency.PASSPORTS.VISA", "tell.TRANSFER_APPROVED.new-employer");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, true", "2026-05-30, true", "2026-02-28, false", "2026-05-31, false"})
    void theDayOfReleaseLiesBetweenTodayAndNinetyDaysOn(LocalDate releaseOn, boolean fits) {
        Decision<Transfer> said = approve(everythingInOrder(), releaseOn);

        if (fits) {
            assertThat(((Approved) event(said)).releaseOn()).isEqualTo(releaseOn);
        } else {
            assertThat(no(said))
                    .containsExactly(Problem.of(ProblemCode.RELEASE_DATE_OUT_OF_RANGE, "latest", "2026-05-30"));
        }
    }

    @Test
    void theDayOfReleaseIsDemandedFrom2021On() {
        assertThat(codes(approve(everythingInOrder().on("2021-01-01"), null)))
                .containsExactly(ProblemCode.RELEASE_DATE_MISSING);
        assertThat(((Approved) event(approve(everythingInOrder().on("2020-12-31"), null))).releaseOn())
                .isNull();
    }

    @Test
    void theConditionsAreCheckedAgainWhenTheEmployerApproves() {
        Given outside = everythingInOrder().worker(worker().outsideOman().record());
        Decision<Transfer> said = approve(outside, RELEASE);

        assertThat(codes(said)).containsExactly(ProblemCode.WORKER_OUTSIDE_OMAN);
        assertThat(said.findings()).hasSize(Said.CONDITIONS);
    }

    @Test
    void aRejectionNeedsAReasonOfTheListAndEverybodyLearnsIt() {
        Decision<Transfer> said = reject("NOTICE_NOT_SERVED");

        assertThat(event(said))
                .isEqualTo(new Closed(People.NOW, ClosingReason.REJECTED, "NOTICE_NOT_SERVED", List.of()));
        assertThat(effects(said))
                .containsExactly(
                        "tell.TRANSFER_CLOSED.new-employer",
                        "tell.TRANSFER_CLOSED.current-employer",
                        "tell.TRANSFER_CLOSED.worker");
        assertThat(tells(said, "tell.TRANSFER_CLOSED.worker"))
                .isEqualTo(Map.of(
                        "reason",
                        "REJECTED",
                        "detail",
                        "NOTICE_NOT_SERVED",
                        "wording",
                        "waysLeft",
                        "cases",
                        String.join(
                                ",",
                                Rulebook.demonstration()
                                        .at(Parameters.NO_APPROVAL_CASES, LocalDate.of(2026, 3, 2))
                                        .value())));
        assertThat(tells(said, "tell.TRANSFER_CLOSED.current-employer"))
                .isEqualTo(Map.of("reason", "REJECTED", "detail", "NOTICE_NOT_SERVED"));
        assertThat(codes(reject("BECAUSE"))).containsExactly(ProblemCode.REASON_NOT_VALID);
    }

    @Test
    void beforeTheLawKnewSuchCasesNoneAreNamed() {
        Given then = everythingInOrder().on("2018-03-02").submittedOn("2018-03-01");
        Decision<Transfer> said =
                Answering.reject(then.asks(awaitingCurrentEmployer(), new Reject("NOTICE_NOT_SERVED", "")));

        assertThat(then.facts().value(Parameters.NO_APPROVAL_CASES)).isEmpty();
        assertThat(tells(said, "tell.TRANSFER_CLOSED.new-employer")).doesNotContainKeys("wording", "cases");
    }

    @Test
    void theNewEmployerMayWithdraw() {
        Decision<Transfer> said =
                Answering.withdraw(everythingInOrder().asks(awaitingCurrentEmployer(), new Withdraw()));

        assertThat(event(said)).isEqualTo(new Closed(People.NOW, ClosingReason.WITHDRAWN, "", List.of()));
    }

    @Test
    void onceTheCardWasHeldBackThereIsNoWithdrawal() {
        assertThat(Answering.heldAtCard(withdrawing(awaitingOfficer(OfficerTask.HELD_AT_CARD))))
                .isEqualTo(Problem.of(ProblemCode.NOT_IN_THIS_STATE));
        assertThat(Answering.heldAtCard(withdrawing(awaitingOfficer(OfficerTask.SILENCE))))
                .isNull();
        assertThat(Answering.heldAtCard(withdrawing(awaitingVisa()))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TO_OFFICER", "LAPSES", "DEEMED_APPROVED"})
    void whereNothingStandsInTheWaySilenceDoesWhatTheRulebookSays(String policy) {
        assertSilence(silence(policy).nothingDue(), awaitingCurrentEmployer(), policy);
    }

    @Test
    void silenceNeverApprovesWhatIsNotPaid() {
        assertSilence(silence("DEEMED_APPROVED"), awaitingCurrentEmployer(), "TO_OFFICER");
        assertSilence(silence("DEEMED_APPROVED"), with(awaitingCurrentEmployer(), Bills.duesPaid()), "DEEMED_APPROVED");
        assertSilence(
                silence("DEEMED_APPROVED").nothingDue(), with(awaitingCurrentEmployer(), Bills.dues()), "TO_OFFICER");
        assertSilence(
                silence("DEEMED_APPROVED").dues(Bills.unknown("fee.permit.X")),
                awaitingCurrentEmployer(),
                "TO_OFFICER");
    }

    @Test
    void silenceNeverApprovesAgainstACondition() {
        Given reported = silence("DEEMED_APPROVED").nothingDue().reportInForce();

        assertSilence(reported, awaitingCurrentEmployer(), "TO_OFFICER");
    }

    @Test
    void silenceThatGoesToAnOfficerIsToldToEverybody() {
        Decision<Transfer> said =
                Answering.toOfficer(everythingInOrder().asks(awaitingCurrentEmployer(), new AnswerTimePassed()));

        assertThat(event(said))
                .isEqualTo(new PassedToOfficer(
                        OfficerTask.SILENCE,
                        awaitingOfficer(OfficerTask.SILENCE).deadlines()));
        assertThat(effects(said))
                .containsExactly(
                        "tell.PASSED_TO_OFFICER.new-employer",
                        "tell.PASSED_TO_OFFICER.current-employer",
                        "tell.PASSED_TO_OFFICER.worker");
        assertThat(tells(said, "tell.PASSED_TO_OFFICER.worker")).isEmpty();
    }

    @Test
    void silenceThatLapsesClosesTheTransfer() {
        Decision<Transfer> said =
                Answering.lapsed(everythingInOrder().asks(awaitingCurrentEmployer(), new AnswerTimePassed()));

        assertThat(event(said)).isEqualTo(new Closed(People.NOW, ClosingReason.LAPSED_WITHOUT_ANSWER, "", List.of()));
    }

    @Test
    void whenSilenceApprovesTheCurrentEmployerIsToldToo() {
        Decision<Transfer> said =
                Answering.deemedApproved(everythingInOrder().asks(awaitingCurrentEmployer(), new AnswerTimePassed()));

        assertThat(event(said))
                .isEqualTo(new Approved(Role.CLOCK, null, awaitingVisa().deadlines()));
        assertThat(effects(said))
                .containsExactly(
                        "agency.PASSPORTS.VISA",
                        "tell.TRANSFER_APPROVED.new-employer",
                        "tell.TRANSFER_APPROVED.current-employer",
                        "tell.TRANSFER_APPROVED.worker");
    }

    private static Given silence(String policy) {
        return everythingInOrder().law(Parameters.CURRENT_EMPLOYER_SILENCE, policy);
    }

    private static void assertSilence(Given given, Transfer transfer, String path) {
        Moment<Transfer, AnswerTimePassed, TransferFacts> moment = given.asks(transfer, new AnswerTimePassed());
        assertThat(Answering.silenceToOfficer(moment)).isEqualTo(path.equals("TO_OFFICER"));
        assertThat(Answering.silenceLapses(moment)).isEqualTo(path.equals("LAPSES"));
        assertThat(Answering.silenceApproves(moment)).isEqualTo(path.equals("DEEMED_APPROVED"));
    }

    private static Moment<Transfer, Withdraw, TransferFacts> withdrawing(Transfer transfer) {
        return everythingInOrder().asks(transfer, new Withdraw());
    }

    private static Decision<Transfer> approve(Given given, LocalDate releaseOn) {
        return Answering.approve(given.asks(awaitingCurrentEmployer(), new Approve(releaseOn)));
    }

    private static Decision<Transfer> reject(String reason) {
        return Answering.reject(everythingInOrder().asks(awaitingCurrentEmployer(), new Reject(reason, "")));
    }
}
