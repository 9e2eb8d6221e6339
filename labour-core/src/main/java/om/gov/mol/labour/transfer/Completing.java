package om.gov.mol.labour.transfer;

import static om.gov.mol.labour.lifecycle.Decision.accept;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import om.gov.mol.labour.fee.QuoteResult;
import om.gov.mol.labour.lifecycle.AskAgency;
import om.gov.mol.labour.lifecycle.ChangeRegistry;
import om.gov.mol.labour.lifecycle.Claim;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Effect;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.lifecycle.State;
import om.gov.mol.labour.lifecycle.TellCase;
import om.gov.mol.labour.notice.NoticeKind;
import om.gov.mol.labour.notice.Tell;
import om.gov.mol.labour.outcome.Finding;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.party.Agency;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.registry.AgencyRequest.Kind;
import om.gov.mol.labour.registry.RegistryChange.WorkerTransferred;
import om.gov.mol.labour.transfer.TransferCommand.CardIssued;
import om.gov.mol.labour.transfer.TransferCommand.Fit;
import om.gov.mol.labour.transfer.TransferCommand.Unfit;
import om.gov.mol.labour.transfer.TransferCommand.VisaIssued;
import om.gov.mol.labour.transfer.TransferCommand.VisaRefused;
import om.gov.mol.labour.transfer.TransferEvent.AttentionCalled;
import om.gov.mol.labour.transfer.TransferEvent.MedicalPassed;
import om.gov.mol.labour.transfer.TransferEvent.PassedToOfficer;
import om.gov.mol.labour.transfer.TransferState.AwaitingMedical;
import om.gov.mol.labour.transfer.TransferState.AwaitingOfficer;
import om.gov.mol.labour.transfer.TransferState.AwaitingTransferFee;
import org.jspecify.annotations.Nullable;

/** From the approval to the resident card: visa, transfer fee, medical examination, card. */
final class Completing {

    private Completing() {}

    static Decision<Transfer> visaIssued(Moment<Transfer, VisaIssued, TransferFacts> moment) {
        Transfer transfer = moment.file();
        var event = new TransferEvent.VisaIssued(moment.command().visa(), transfer.clocks());
        return accept(
                event,
                new Tell(
                        NoticeKind.TRANSFER_FEE_DUE,
                        Role.NEW_EMPLOYER,
                        Map.of("amount", fee(moment.facts()), "until", until(transfer))));
    }

    static Decision<Transfer> visaRefused(Moment<Transfer, VisaRefused, TransferFacts> moment) {
        return Closing.close(moment, ClosingReason.VISA_REFUSED, "");
    }

    static Decision<Transfer> feePaid(Moment<Transfer, ?, TransferFacts> moment, Payment paid) {
        Transfer transfer = moment.file();
        String visa = ((AwaitingTransferFee) transfer.state()).visa();
        Tell receipt = new Tell(
                NoticeKind.FEE_RECEIPT,
                Role.NEW_EMPLOYER,
                Map.of("amount", paid.amount().getAmount().toPlainString(), "until", until(transfer)));
        return Decision.<Transfer>accept(new TransferEvent.FeePaid(paid, visa, transfer.clocks()))
                .also(List.of(new AskAgency(Agency.HEALTH, Kind.MEDICAL_EXAMINATION)))
                .also(Paying.settlement(transfer, paid, receipt));
    }

    static Decision<Transfer> fit(Moment<Transfer, Fit, TransferFacts> moment) {
        Transfer transfer = moment.file();
        String visa = ((AwaitingMedical) transfer.state()).visa();
        Map<String, String> next = Map.of("until", until(transfer));
        return Decision.<Transfer>accept(
                        new MedicalPassed(moment.command().certificate(), visa, transfer.clocks()),
                        new AskAgency(Agency.CIVIL_STATUS, Kind.RESIDENT_CARD),
                        new Tell(NoticeKind.RESIDENT_CARD_NEXT, Role.NEW_EMPLOYER, next))
                .also(
                        transfer.told().contains(Role.WORKER)
                                ? List.of(new Tell(NoticeKind.RESIDENT_CARD_NEXT, Role.WORKER, next))
                                : List.of());
    }

    static Decision<Transfer> unfit(Moment<Transfer, Unfit, TransferFacts> moment) {
        return Closing.close(moment, ClosingReason.MEDICALLY_UNFIT, "");
    }

    /** Whether everything that is checked when the card is issued still holds. */
    static boolean conditionsMet(Moment<Transfer, ?, TransferFacts> moment) {
        return failing(moment).isEmpty();
    }

    static boolean conditionsFail(Moment<Transfer, ?, TransferFacts> moment) {
        return !conditionsMet(moment);
    }

    static Decision<Transfer> complete(Moment<Transfer, CardIssued, TransferFacts> moment) {
        return completed(moment, moment.command().expires());
    }

    /** An officer lets a held transfer complete, but not against the law: the conditions must hold by now. */
    static Decision<Transfer> completeIfMet(Moment<Transfer, ?, TransferFacts> moment) {
        List<Problem> failing = failing(moment);
        return failing.isEmpty()
                ? completed(moment, heldCard(moment.state()))
                : new Decision.Refused<>(
                        failing, CardConditions.assess(moment.file().request(), moment.facts()));
    }

    static Decision<Transfer> holdBack(Moment<Transfer, CardIssued, TransferFacts> moment) {
        Map<String, String> reason =
                Map.of("reason", failing(moment).get(0).code().name());
        var event = new PassedToOfficer(
                OfficerTask.HELD_AT_CARD, moment.command().expires(), TransferClock.untilOfficer(moment.facts()));
        return Decision.<Transfer>accept(event)
                .also(Answering.told(moment.file(), NoticeKind.TRANSFER_HELD_BACK, reason))
                .because(CardConditions.assess(moment.file().request(), moment.facts()));
    }

    /** An agency answered after the end: kept for the officers, and a visa that nobody needs is cancelled. */
    static Decision<Transfer> lateAnswer(Moment<Transfer, ? extends TransferCommand, TransferFacts> moment) {
        AttentionCalled kept =
                new AttentionCalled("LATE_ANSWER:" + moment.command().name());
        boolean visa = moment.command() instanceof VisaIssued && moment.state() instanceof TransferState.Closed;
        Effect[] cancel = visa ? new Effect[] {new AskAgency(Agency.PASSPORTS, Kind.CANCEL_VISA)} : new Effect[0];
        return accept(kept, cancel);
    }

    private static @Nullable LocalDate heldCard(State state) {
        return state instanceof AwaitingOfficer held ? held.cardExpires() : null;
    }

    private static Decision<Transfer> completed(
            Moment<Transfer, ?, TransferFacts> moment, @Nullable LocalDate cardExpires) {
        Transfer transfer = moment.file();
        List<Finding> findings = CardConditions.assess(transfer.request(), moment.facts());
        return Decision.<Transfer>accept(
                        new TransferEvent.Completed(moment.facts().now()),
                        new ChangeRegistry(moved(transfer, cardExpires)))
                .also(reportTold(transfer, moment.facts()))
                .also(Answering.told(transfer, NoticeKind.TRANSFER_COMPLETED, Map.of()))
                .because(findings);
    }

    /** Where the law of the day lets a reported worker move, the report on him learns that he has. */
    private static List<Effect> reportTold(Transfer transfer, TransferFacts facts) {
        Claim report = new Claim("report/worker/" + transfer.request().worker().value());
        return facts.reportInForce() ? List.of(new TellCase(report, "workerMoved")) : List.of();
    }

    private static WorkerTransferred moved(Transfer transfer, @Nullable LocalDate cardExpires) {
        TransferRequest request = transfer.request();
        Appointment job = request.appointment();
        return new WorkerTransferred(
                request.worker(),
                request.currentEmployer(),
                request.newEmployer(),
                request.licence(),
                request.occupation(),
                transfer.releaseOn(),
                job == null ? null : job.wage(),
                job == null ? null : job.starts(),
                job == null ? 0 : job.months(),
                cardExpires);
    }

    private static List<Problem> failing(Moment<Transfer, ?, TransferFacts> moment) {
        List<Problem> problems = TransferConditions.problems(
                TransferConditions.assess(moment.file().request(), moment.facts()));
        Problem underReview = CardConditions.noReportUnderReview(moment.facts()).problem();
        return underReview == null ? problems : List.of(underReview);
    }

    private static String until(Transfer transfer) {
        return TransferClock.lastDay(transfer.clocks()).toString();
    }

    private static String fee(TransferFacts facts) {
        return facts.fee() instanceof QuoteResult.Quoted quoted
                ? quoted.quote().total().getAmount().toPlainString()
                : "-";
    }
}
