package om.gov.mol.labour.transfer;

import static om.gov.mol.labour.outcome.ProblemCode.*;
import static om.gov.mol.labour.party.Role.*;
import static om.gov.mol.labour.transfer.TransferLaw.*;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.lifecycle.Lifecycle;
import om.gov.mol.labour.lifecycle.Row;
import om.gov.mol.labour.lifecycle.RowBuilder;
import om.gov.mol.labour.lifecycle.State;
import om.gov.mol.labour.lifecycle.State.Unopened;
import om.gov.mol.labour.lifecycle.Table;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.transfer.TransferCommand.AnswerTimePassed;
import om.gov.mol.labour.transfer.TransferCommand.Approve;
import om.gov.mol.labour.transfer.TransferCommand.CardIssued;
import om.gov.mol.labour.transfer.TransferCommand.CompletionTimePassed;
import om.gov.mol.labour.transfer.TransferCommand.Consent;
import om.gov.mol.labour.transfer.TransferCommand.ConsentTimePassed;
import om.gov.mol.labour.transfer.TransferCommand.Decline;
import om.gov.mol.labour.transfer.TransferCommand.DuesPaid;
import om.gov.mol.labour.transfer.TransferCommand.Extend;
import om.gov.mol.labour.transfer.TransferCommand.FeePaid;
import om.gov.mol.labour.transfer.TransferCommand.Fit;
import om.gov.mol.labour.transfer.TransferCommand.OfficerApprove;
import om.gov.mol.labour.transfer.TransferCommand.OfficerRefuse;
import om.gov.mol.labour.transfer.TransferCommand.OfficerTimePassed;
import om.gov.mol.labour.transfer.TransferCommand.PayDues;
import om.gov.mol.labour.transfer.TransferCommand.PayFee;
import om.gov.mol.labour.transfer.TransferCommand.Reject;
import om.gov.mol.labour.transfer.TransferCommand.Stop;
import om.gov.mol.labour.transfer.TransferCommand.Submit;
import om.gov.mol.labour.transfer.TransferCommand.SubmitWithoutApproval;
import om.gov.mol.labour.transfer.TransferCommand.Unfit;
import om.gov.mol.labour.transfer.TransferCommand.VisaIssued;
import om.gov.mol.labour.transfer.TransferCommand.VisaRefused;
import om.gov.mol.labour.transfer.TransferCommand.Withdraw;
import om.gov.mol.labour.transfer.TransferState.AwaitingCurrentEmployer;
import om.gov.mol.labour.transfer.TransferState.AwaitingMedical;
import om.gov.mol.labour.transfer.TransferState.AwaitingOfficer;
import om.gov.mol.labour.transfer.TransferState.AwaitingResidentCard;
import om.gov.mol.labour.transfer.TransferState.AwaitingTransferFee;
import om.gov.mol.labour.transfer.TransferState.AwaitingVisa;
import om.gov.mol.labour.transfer.TransferState.AwaitingWorker;
import om.gov.mol.labour.transfer.TransferState.Closed;
import om.gov.mol.labour.transfer.TransferState.Completed;
import om.gov.mol.labour.transfer.TransferState.Open;
import om.gov.mol.labour.transfer.TransferState.Withdrawable;

/**
 * The life of a transfer of services: these rows are the service. What is not here cannot happen.
 *
 * <p>Manual page and diagram are printed from it into {@code docs/reference/transfer.md}.
 */
public final class TransferTable {

    /** What stored transfers are called; known without building the table. */
    public static final String PROCEDURE = "transfer";

    // spotless:off: a row is to be read as a line of the table
    private static final List<Row<Transfer, TransferFacts>> ASKING = List.of(
            row("T01", Unopened.class, Submit.class, NEW_EMPLOYER).to(AwaitingCurrentEmployer.class)
                    .when("approval and no consent required",
                            moment -> Asking.approvalRequired(moment) && !Asking.consentRequired(moment)).law(REQUEST)
                    .says("All conditions are met: the current employer and the worker are told; worker and licence are reserved.")
                    .does(Asking::askCurrentEmployer),
            row("T01o", Unopened.class, Submit.class, NEW_EMPLOYER).to(AwaitingOfficer.class)
                    .when("neither approval nor consent required",
                            moment -> !Asking.approvalRequired(moment) && !Asking.consentRequired(moment))
                    .says("The law of the day asks for no approval at all: both employers and the worker are told, an officer decides.")
                    .does(Asking::askNobody),
            row("T02", Unopened.class, Submit.class, NEW_EMPLOYER).to(AwaitingWorker.class)
                    .when("consent required", Asking::consentRequired)
                    .says("All conditions are met and the worker must agree first: he is asked before his employer learns of it.")
                    .does(Asking::askWorker),
            row("T03", Unopened.class, SubmitWithoutApproval.class, NEW_EMPLOYER).to(AwaitingOfficer.class)
                    .when("consent not required", moment -> !Asking.consentRequired(moment)).law(NO_APPROVAL)
                    .says("A case is claimed in which no approval is needed: both employers and the worker are told, an officer looks at the proof.")
                    .does(Asking::askOfficer),
            row("T04", Unopened.class, SubmitWithoutApproval.class, NEW_EMPLOYER).to(AwaitingWorker.class)
                    .when("consent required", Asking::consentRequired).law(NO_APPROVAL)
                    .says("No approval is needed but the worker's consent is.").does(Asking::askWorkerFirst),
            row("T05", AwaitingWorker.class, Consent.class, WORKER).to(AwaitingCurrentEmployer.class)
                    .when("approval path", Asking::approvalPath)
                    .says("The worker agrees; now the current employer is asked.").does(Asking::consentToApproval),
            row("T06", AwaitingWorker.class, Consent.class, WORKER).to(AwaitingOfficer.class)
                    .when("no-approval path", moment -> !Asking.approvalPath(moment)).law(NO_APPROVAL)
                    .says("The worker agrees; an officer looks at the proof.").does(Asking::consentToOfficer),
            row("T07", AwaitingWorker.class, Decline.class, WORKER).to(Closed.class)
                    .says("The worker does not want it, with a coded reason.").does(Asking::declined));

    private static final List<Row<Transfer, TransferFacts>> ANSWERING = List.of(
            row("T08", AwaitingCurrentEmployer.class, PayDues.class, CURRENT_EMPLOYER).law(DUES)
                    .barredBy(PAYMENT_IN_PROGRESS, Paying::duesInProgress).barredBy(NOTHING_DUE, Paying::nothingDue)
                    .barredBy(GATEWAY_CLOSED, Paying::gatewayClosed).barredBy(TARIFF_UNKNOWN, Paying::duesUnknown)
                    .says("Opens a payment of the quoted dues.").does(Paying::payDues),
            row("T08n", AwaitingCurrentEmployer.class, PayDues.class, NEW_EMPLOYER).law(DUES)
                    .barredBy(NOT_THIS_ROLE, Paying::onlyAtCounter)
                    .barredBy(PAYMENT_IN_PROGRESS, Paying::duesInProgress).barredBy(NOTHING_DUE, Paying::nothingDue)
                    .barredBy(GATEWAY_CLOSED, Paying::gatewayClosed).barredBy(TARIFF_UNKNOWN, Paying::duesUnknown)
                    .says("At the counter, or where the rulebook says so, the new employer pays what the current one owes.")
                    .does(Paying::payDues),
            row("T08o", AwaitingOfficer.class, PayDues.class, NEW_EMPLOYER).law(DUES)
                    .barredBy(NOT_THIS_ROLE, Paying::onlyAtCounter)
                    .barredBy(NOT_IN_THIS_STATE, Answering::heldAtCard)
                    .barredBy(PAYMENT_IN_PROGRESS, Paying::duesInProgress).barredBy(NOTHING_DUE, Paying::nothingDue)
                    .barredBy(GATEWAY_CLOSED, Paying::gatewayClosed).barredBy(TARIFF_UNKNOWN, Paying::duesUnknown)
                    .says("While an officer decides, the new employer may pay what the current one owes.")
                    .does(Paying::payDues),
            row("T09", AwaitingCurrentEmployer.class, DuesPaid.class, PAYMENTS, CASE).law(DUES)
                    .says("Receipt to the payer; accrual ended at capture; a paid renewal extends the permit in the registry.")
                    .does(Paying::duesPaid),
            row("T09o", AwaitingOfficer.class, DuesPaid.class, PAYMENTS, CASE).law(DUES)
                    .says("The same while an officer decides.").does(Paying::duesPaid),
            row("T10", AwaitingCurrentEmployer.class, Approve.class, CURRENT_EMPLOYER).to(AwaitingVisa.class)
                    .law(APPROVAL)
                    .barredBy(PAYMENT_UNRESOLVED, Paying::unresolved)
                    .barredBy(DUES_OUTSTANDING, Paying::duesOutstanding).barredBy(TARIFF_UNKNOWN, Paying::duesUnknown)
                    .says("Dues are settled and the conditions still hold; new employer and worker are told; passports are asked.")
                    .does(Answering::approve),
            row("T11", AwaitingCurrentEmployer.class, Reject.class, CURRENT_EMPLOYER).to(Closed.class).law(APPROVAL)
                    .says("With a coded reason that is valid on the day; who asked and the worker learn when no approval is needed.")
                    .does(Answering::reject),
            row("T12", AwaitingCurrentEmployer.class, AnswerTimePassed.class, CLOCK).to(AwaitingOfficer.class)
                    .when("silence goes to an officer", Answering::silenceToOfficer)
                    .says("No answer: an officer decides.").does(Answering::toOfficer),
            row("T13", AwaitingCurrentEmployer.class, AnswerTimePassed.class, CLOCK).to(Closed.class)
                    .when("silence lapses", Answering::silenceLapses)
                    .says("No answer: the request lapses.").does(Answering::lapsed),
            row("T14", AwaitingCurrentEmployer.class, AnswerTimePassed.class, CLOCK).to(AwaitingVisa.class)
                    .when("silence approves, nothing is due", Answering::silenceApproves)
                    .says("No answer counts as approval, but only where nothing is due.")
                    .does(Answering::deemedApproved));

    private static final List<Row<Transfer, TransferFacts>> DECIDING = List.of(
            row("T15", AwaitingOfficer.class, OfficerApprove.class, OFFICER).to(AwaitingVisa.class).law(NO_APPROVAL)
                    .when("not held at the card", Deciding::notHeldAtCard)
                    .barredBy(SAME_OFFICER, Deciding::tookItIn)
                    .barredBy(PAYMENT_UNRESOLVED, Paying::unresolved)
                    .says("The conditions still hold; unpaid dues stay a recorded debt of the current employer; one that is not known is on the list of the officers.")
                    .does(Deciding::approve),
            row("T15c", AwaitingOfficer.class, OfficerApprove.class, OFFICER).to(Completed.class)
                    .when("held at the card", Deciding::heldAtCard)
                    .barredBy(SAME_OFFICER, Deciding::tookItIn)
                    .barredBy(PAYMENT_UNRESOLVED, Paying::unresolved)
                    .says("What failed when the card was issued holds again: the transfer completes.")
                    .does(Deciding::letComplete),
            row("T16", AwaitingOfficer.class, OfficerRefuse.class, OFFICER).to(Closed.class)
                    .barredBy(SAME_OFFICER, Deciding::tookItIn)
                    .says("With a coded reason.").does(Deciding::officerRefuses));

    private static final List<Row<Transfer, TransferFacts>> COMPLETING = List.of(
            row("T17", AwaitingVisa.class, VisaIssued.class, PASSPORTS).to(AwaitingTransferFee.class).law(REQUEST)
                    .says("The new employer is told that the fee is due.").does(Completing::visaIssued),
            row("T18", AwaitingVisa.class, VisaRefused.class, PASSPORTS).to(Closed.class).law(REQUEST)
                    .says("No visa, no transfer.").does(Completing::visaRefused),
            row("T19", AwaitingTransferFee.class, PayFee.class, NEW_EMPLOYER).law(FEE)
                    .barredBy(PAYMENT_IN_PROGRESS, Paying::feeInProgress)
                    .barredBy(GATEWAY_CLOSED, Paying::gatewayClosed).barredBy(TARIFF_UNKNOWN, Paying::feeUnknown)
                    .says("Opens a payment of the transfer fee.").does(Paying::payFee),
            row("T20", AwaitingTransferFee.class, FeePaid.class, PAYMENTS, CASE).to(AwaitingMedical.class).law(FEE)
                    .says("Receipt to the new employer; health is asked to examine the worker.").does(Paying::feePaid),
            row("T21", AwaitingMedical.class, Fit.class, HEALTH).to(AwaitingResidentCard.class).law(REQUEST)
                    .says("Only fit or unfit is stored; civil status is asked for the card.").does(Completing::fit),
            row("T22", AwaitingMedical.class, Unfit.class, HEALTH).to(Closed.class).law(REQUEST)
                    .says("The transfer fee goes back by itself.").does(Completing::unfit),
            row("T23", AwaitingResidentCard.class, CardIssued.class, CIVIL_STATUS).to(Completed.class).law(REQUEST)
                    .when("conditions still met", Completing::conditionsMet)
                    .says("The registry moves the worker: new employer, new permit, contract, licence consumed.")
                    .does(Completing::complete),
            row("T24", AwaitingResidentCard.class, CardIssued.class, CIVIL_STATUS).to(AwaitingOfficer.class)
                    .when("a condition fails now", Completing::conditionsFail)
                    .says("A report under review, a service stop or another failing condition: an officer looks at it.")
                    .does(Completing::holdBack));

    private static final List<Row<Transfer, TransferFacts>> ENDING = List.of(
            row("T25", Withdrawable.class, Withdraw.class, NEW_EMPLOYER).to(Closed.class)
                    .barredBy(NOT_IN_THIS_STATE, Answering::heldAtCard)
                    .says("Open payments are cancelled; dues that were paid stay paid.").does(Answering::withdraw),
            row("T26a", AwaitingWorker.class, ConsentTimePassed.class, CLOCK).to(Closed.class)
                    .says("The worker did not answer.").does(Waiting::consentLapsed),
            row("T26b", AwaitingOfficer.class, OfficerTimePassed.class, CLOCK)
                    .says("An officer's silence decides nothing: the case is escalated, again and again.")
                    .does(Deciding::escalate),
            lapse("T26c", AwaitingVisa.class),
            lapse("T26d", AwaitingTransferFee.class),
            lapse("T26e", AwaitingMedical.class),
            lapse("T26f", AwaitingResidentCard.class),
            row("T27", Open.class, Extend.class, OFFICER)
                    .says("More time, with a coded reason, within the bound of the rulebook.").does(Deciding::extend),
            row("T28", Open.class, Stop.class, OFFICER).to(Closed.class)
                    .says("Court order, death, false data: with a coded reason.").does(Deciding::stop));

    // spotless:on

    /** The table. */
    public static final Table<Transfer, TransferFacts> TABLE = new Table<>(
            PROCEDURE,
            TransferState.class,
            TransferCommand.class,
            Stream.of(ASKING, ANSWERING, DECIDING, COMPLETING, ENDING, TransferSteadyRows.ROWS)
                    .flatMap(List::stream)
                    .toList());

    /** The life of a transfer: one table. */
    public static final Lifecycle<Transfer, TransferFacts> LIFECYCLE = Lifecycle.of(TABLE);

    private TransferTable() {}

    static <K extends Command> RowBuilder<Transfer, K, TransferFacts> row(
            String id, Class<? extends State> from, Class<K> on, Role... by) {
        return new RowBuilder<>(id, from, on, Set.of(by));
    }

    private static Row<Transfer, TransferFacts> lapse(String id, Class<? extends State> from) {
        return row(id, from, CompletionTimePassed.class, CLOCK)
                .to(Closed.class)
                .law(COMPLETION)
                .says("Not completed in time; an issued visa is cancelled, a paid transfer fee goes back.")
                .does(Waiting::completionLapsed);
    }
}
