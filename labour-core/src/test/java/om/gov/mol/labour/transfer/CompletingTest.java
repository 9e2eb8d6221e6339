package om.gov.mol.labour.transfer;

import static om.gov.mol.labour.transfer.Given.everythingInOrder;
import static om.gov.mol.labour.transfer.Said.effect;
import static om.gov.mol.labour.transfer.Said.effects;
import static om.gov.mol.labour.transfer.Said.event;
import static om.gov.mol.labour.transfer.Said.tells;
import static om.gov.mol.labour.transfer.Transfers.awaitingCard;
import static om.gov.mol.labour.transfer.Transfers.awaitingMedical;
import static om.gov.mol.labour.transfer.Transfers.awaitingOfficer;
import static om.gov.mol.labour.transfer.Transfers.awaitingVisa;
import static om.gov.mol.labour.transfer.Transfers.closed;
import static om.gov.mol.labour.transfer.Transfers.completed;
import static om.gov.mol.labour.transfer.Transfers.toldOnly;
import static om.gov.mol.labour.transfer.Transfers.withoutContract;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import om.gov.mol.labour.law.Conditions;
import om.gov.mol.labour.lifecycle.ChangeRegistry;
import om.gov.mol.labour.lifecycle.Claim;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.lifecycle.TellCase;
import om.gov.mol.labour.outcome.Finding;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.registry.RegistryChange.WorkerTransferred;
import om.gov.mol.labour.transfer.TransferCommand.CardIssued;
import om.gov.mol.labour.transfer.TransferCommand.Fit;
import om.gov.mol.labour.transfer.TransferCommand.Unfit;
import om.gov.mol.labour.transfer.TransferCommand.VisaIssued;
import om.gov.mol.labour.transfer.TransferCommand.VisaRefused;
import om.gov.mol.labour.transfer.TransferCommand.Withdraw;
import om.gov.mol.labour.transfer.TransferEvent.AttentionCalled;
import om.gov.mol.labour.transfer.TransferEvent.Closed;
import om.gov.mol.labour.transfer.TransferEvent.MedicalPassed;
import om.gov.mol.labour.transfer.TransferEvent.PassedToOfficer;
import org.junit.jupiter.api.Test;

/** From the approval to the resident card. */
class CompletingTest {

    private static final CardIssued CARD = new CardIssued("C-9", LocalDate.of(2028, 4, 1));

    @Test
    void onceTheVisaIsIssuedTheFeeIsDue() {
        Decision<Transfer> said =
                Completing.visaIssued(everythingInOrder().asks(awaitingVisa(), new VisaIssued("V-1")));

        assertThat(event(said))
                .isEqualTo(new TransferEvent.VisaIssued("V-1", awaitingVisa().deadlines()));
        assertThat(effects(said)).containsExactly("tell.TRANSFER_FEE_DUE.new-employer");
        assertThat(tells(said, "tell.TRANSFER_FEE_DUE.new-employer"))
                .isEqualTo(Map.of("amount", "5.000", "until", "2026-03-31"));
    }

    @Test
    void aFeeThatIsNotKnownYetIsNotInvented() {
        Decision<Transfer> said = Completing.visaIssued(
                everythingInOrder().fee(Bills.unknown("transfer.fee")).asks(awaitingVisa(), new VisaIssued("V-1")));

        assertThat(tells(said, "tell.TRANSFER_FEE_DUE.new-employer")).containsEntry("amount", "-");
    }

    @Test
    void aRefusedVisaEndsTheTransferAndItsReasonStaysPrivate() {
        Decision<Transfer> said =
                Completing.visaRefused(everythingInOrder().asks(awaitingVisa(), new VisaRefused("SECURITY")));

        assertThat(event(said)).isEqualTo(new Closed(People.NOW, ClosingReason.VISA_REFUSED, "", List.of()));
    }

    @Test
    void aFitWorkerNeedsHisResidentCardNext() {
        Decision<Transfer> said = Completing.fit(everythingInOrder().asks(awaitingMedical(), new Fit("M-1")));

        assertThat(event(said))
                .isEqualTo(new MedicalPassed("M-1", "V-4711", awaitingMedical().deadlines()));
        assertThat(effects(said))
                .containsExactly(
                        "agency.CIVIL_STATUS.RESIDENT_CARD",
                        "tell.RESIDENT_CARD_NEXT.new-employer",
                        "tell.RESIDENT_CARD_NEXT.worker");
        assertThat(tells(said, "tell.RESIDENT_CARD_NEXT.worker")).isEqualTo(Map.of("until", "2026-03-31"));
    }

    @Test
    void aWorkerWhoWasNeverToldIsNotToldOfTheCardEither() {
        Transfer quiet = toldOnly(awaitingMedical(), Role.CURRENT_EMPLOYER);
        Decision<Transfer> said = Completing.fit(everythingInOrder().asks(quiet, new Fit("M-1")));

        assertThat(effects(said))
                .containsExactly("agency.CIVIL_STATUS.RESIDENT_CARD", "tell.RESIDENT_CARD_NEXT.new-employer");
    }

    @Test
    void anUnfitWorkerIsNotTransferredAndNothingIsSaidOfHisHealth() {
        Decision<Transfer> said = Completing.unfit(everythingInOrder().asks(awaitingMedical(), new Unfit("M-2")));

        assertThat(event(said)).isEqualTo(new Closed(People.NOW, ClosingReason.MEDICALLY_UNFIT, "", List.of()));
    }

    @Test
    void theCardCompletesTheTransferInTheRegistry() {
        Decision<Transfer> said = Completing.complete(everythingInOrder().asks(awaitingCard(), CARD));

        assertThat(event(said)).isEqualTo(new TransferEvent.Completed(People.NOW));
        assertThat(effects(said))
                .containsExactly(
                        "registry.WorkerTransferred",
                        "tell.TRANSFER_COMPLETED.new-employer",
                        "tell.TRANSFER_COMPLETED.current-employer",
                        "tell.TRANSFER_COMPLETED.worker");
        assertThat(effect(said, "registry.WorkerTransferred"))
                .isEqualTo(new ChangeRegistry(new WorkerTransferred(
                        People.WORKER,
                        People.CURRENT,
                        People.NEW,
                        People.LICENCE,
                        "mason",
                        null,
                        Bills.omr("250.000"),
                        LocalDate.of(2026, 4, 1),
                        24,
                        LocalDate.of(2028, 4, 1))));
        assertThat(said.findings()).hasSize(Said.CONDITIONS_AT_CARD);
    }

    @Test
    void aTransferWithoutContractMovesTheWorkerWithoutOne() {
        Transfer plain = awaitingCard();
        Transfer old = new Transfer(
                plain.id(),
                plain.reference(),
                withoutContract(),
                plain.state(),
                plain.deadlines(),
                List.of(),
                null,
                plain.told(),
                List.of(),
                plain.openedAt());
        Decision<Transfer> said = Completing.complete(everythingInOrder().asks(old, CARD));

        assertThat(((ChangeRegistry) effect(said, "registry.WorkerTransferred")).change())
                .isInstanceOfSatisfying(WorkerTransferred.class, moved -> {
                    assertThat(moved.wage()).isNull();
                    assertThat(moved.starts()).isNull();
                    assertThat(moved.months()).isZero();
                });
    }

    @Test
    void aTransferCompletesOnlyWhileTheConditionsHold() {
        assertThat(Completing.conditionsMet(card(everythingInOrder()))).isTrue();
        assertThat(Completing.conditionsFail(card(everythingInOrder()))).isFalse();
        assertThat(Completing.conditionsMet(card(everythingInOrder().reportInForce())))
                .isFalse();
        assertThat(Completing.conditionsFail(card(everythingInOrder().reportInForce())))
                .isTrue();
    }

    @Test
    void aReportThatTheLawOfTheDayLetsPassLearnsThatTheWorkerMoved() {
        Given window = everythingInOrder().on("2025-07-06").submittedOn("2025-07-01");
        Decision<Transfer> said = Completing.complete(window.reportInForce().asks(awaitingCard(), CARD));
        String label = "case.workerMoved";

        assertThat(effects(said)).contains(label);
        assertThat(effect(said, label))
                .isEqualTo(new TellCase(new Claim("report/worker/" + People.WORKER.value()), "workerMoved"));
        assertThat(effects(Completing.complete(everythingInOrder().asks(awaitingCard(), CARD))))
                .doesNotContain(label);
    }

    @Test
    void aReportUnderReviewHoldsATransferBackFrom12September2018() {
        Given submitted = everythingInOrder().reportUnderReview().submittedOn("2018-08-01");

        assertThat(Completing.conditionsMet(card(submitted.on("2018-09-11")))).isTrue();
        assertThat(Completing.conditionsMet(card(submitted.on("2018-09-12")))).isFalse();
        assertThat(Completing.conditionsMet(
                        card(everythingInOrder().reportUnderReview().law(Conditions.NO_REPORT_UNDER_REVIEW, "false"))))
                .isTrue();
    }

    @Test
    void theCardOfAHeldTransferAndTheDayOfReleaseReachTheRegistry() {
        Transfer released = awaitingCard().releasing(LocalDate.of(2026, 3, 15));
        Transfer held = event(Completing.holdBack(
                        everythingInOrder().reportUnderReview().asks(released, CARD)))
                .evolve(released);
        Decision<Transfer> said = Completing.completeIfMet(everythingInOrder().asks(held, new Withdraw()));

        assertThat(effect(said, "registry.WorkerTransferred"))
                .extracting(effect -> (WorkerTransferred) ((ChangeRegistry) effect).change())
                .returns(CARD.expires(), WorkerTransferred::cardExpires)
                .returns(LocalDate.of(2026, 3, 15), WorkerTransferred::releasedOn);
    }

    @Test
    void aTransferThatIsHeldBackGoesToAnOfficerWithTheReason() {
        Decision<Transfer> said =
                Completing.holdBack(everythingInOrder().reportUnderReview().asks(awaitingCard(), CARD));

        assertThat(event(said))
                .isEqualTo(new PassedToOfficer(
                        OfficerTask.HELD_AT_CARD,
                        CARD.expires(),
                        awaitingOfficer(OfficerTask.HELD_AT_CARD).deadlines()));
        assertThat(effects(said))
                .containsExactly(
                        "tell.TRANSFER_HELD_BACK.new-employer",
                        "tell.TRANSFER_HELD_BACK.current-employer",
                        "tell.TRANSFER_HELD_BACK.worker");
        assertThat(tells(said, "tell.TRANSFER_HELD_BACK.worker"))
                .isEqualTo(Map.of("reason", "ABSCONDING_REPORT_UNDER_REVIEW"));
        assertThat(said.findings()).hasSize(Said.CONDITIONS_AT_CARD).last().satisfies(finding -> {
            assertThat(finding.rule().value()).isEqualTo("transfer.condition.noReportUnderReview");
            assertThat(finding.answer()).isEqualTo(Finding.Answer.NOT_MET);
            assertThat(finding.facts()).isEqualTo(Map.of("reportUnderReview", "true"));
        });
    }

    @Test
    void anAnswerAfterTheEndIsKeptForTheOfficers() {
        Decision<Transfer> said = Completing.lateAnswer(everythingInOrder().asks(closed(), new Fit("M-1")));

        assertThat(event(said)).isEqualTo(new AttentionCalled("LATE_ANSWER:fit"));
        assertThat(effects(said)).isEmpty();
    }

    @Test
    void aVisaThatComesAfterTheEndIsCancelledUnlessTheWorkerWasTransferred() {
        VisaIssued visa = new VisaIssued("V-1");

        assertThat(effects(Completing.lateAnswer(everythingInOrder().asks(closed(), visa))))
                .containsExactly("agency.PASSPORTS.CANCEL_VISA");
        assertThat(effects(Completing.lateAnswer(everythingInOrder().asks(completed(), visa))))
                .isEmpty();
    }

    private static Moment<Transfer, CardIssued, TransferFacts> card(Given given) {
        return given.asks(awaitingCard(), CARD);
    }
}
