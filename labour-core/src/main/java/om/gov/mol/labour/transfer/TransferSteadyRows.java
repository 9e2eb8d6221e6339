package om.gov.mol.labour.transfer;

import static om.gov.mol.labour.outcome.ProblemCode.NOT_IN_THIS_STATE;
import static om.gov.mol.labour.outcome.ProblemCode.NOT_THIS_ROLE;
import static om.gov.mol.labour.outcome.ProblemCode.NO_PAYMENT_UNKNOWN;
import static om.gov.mol.labour.outcome.ProblemCode.NO_REFUND_FAILED;
import static om.gov.mol.labour.outcome.ProblemCode.SAME_OFFICER;
import static om.gov.mol.labour.party.Role.*;
import static om.gov.mol.labour.transfer.TransferLaw.DUES;
import static om.gov.mol.labour.transfer.TransferLaw.EFFECTS;
import static om.gov.mol.labour.transfer.TransferTable.row;

import java.util.List;
import om.gov.mol.labour.lifecycle.Row;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.transfer.TransferCommand.CapturedWithoutPurpose;
import om.gov.mol.labour.transfer.TransferCommand.CardIssued;
import om.gov.mol.labour.transfer.TransferCommand.CheckoutOpened;
import om.gov.mol.labour.transfer.TransferCommand.DeadlineRecounted;
import om.gov.mol.labour.transfer.TransferCommand.Fit;
import om.gov.mol.labour.transfer.TransferCommand.NoticeUndelivered;
import om.gov.mol.labour.transfer.TransferCommand.PaymentConfirmed;
import om.gov.mol.labour.transfer.TransferCommand.PaymentFailed;
import om.gov.mol.labour.transfer.TransferCommand.PaymentPending;
import om.gov.mol.labour.transfer.TransferCommand.PaymentUnknown;
import om.gov.mol.labour.transfer.TransferCommand.ReceiptNumbered;
import om.gov.mol.labour.transfer.TransferCommand.RecordCapture;
import om.gov.mol.labour.transfer.TransferCommand.RecordNoCapture;
import om.gov.mol.labour.transfer.TransferCommand.RefundReported;
import om.gov.mol.labour.transfer.TransferCommand.ReminderDue;
import om.gov.mol.labour.transfer.TransferCommand.RepeatRefund;
import om.gov.mol.labour.transfer.TransferCommand.ResumeAfterReport;
import om.gov.mol.labour.transfer.TransferCommand.SuspendForReport;
import om.gov.mol.labour.transfer.TransferCommand.Unfit;
import om.gov.mol.labour.transfer.TransferCommand.VisaIssued;
import om.gov.mol.labour.transfer.TransferCommand.VisaRefused;
import om.gov.mol.labour.transfer.TransferState.Ended;
import om.gov.mol.labour.transfer.TransferState.Open;

/** The rows of a transfer that change no state: what the gateway says, reminders, answers that come after the end. */
final class TransferSteadyRows {

    // spotless:off: a row is to be read as a line of the table
    static final List<Row<Transfer, TransferFacts>> ROWS = List.of(
            row("T30", TransferState.class, CheckoutOpened.class, PAYMENTS)
                    .says("The gateway has a checkout for the payment.").does(GatewayReports::checkoutOpened),
            row("T31", TransferState.class, PaymentPending.class, PAYMENTS)
                    .says("The gateway knows the payment after all and waits for the payer.")
                    .does(GatewayReports::pending),
            row("T32", TransferState.class, PaymentUnknown.class, PAYMENTS)
                    .says("The gateway does not say clearly: it is asked until it does.").does(GatewayReports::unknown),
            row("T33", TransferState.class, PaymentFailed.class, PAYMENTS)
                    .says("Declined, cancelled or expired: nothing was taken, the payer is told.")
                    .does(GatewayReports::failed),
            row("T34", TransferState.class, CapturedWithoutPurpose.class, PAYMENTS, CASE).law(DUES)
                    .says("Twice, too late or a wrong amount: the money goes back by itself.")
                    .does(GatewayReports::withoutPurpose),
            row("T35", TransferState.class, RefundReported.class, PAYMENTS)
                    .says("The gateway reports on a refund; the payer is told when it is done.")
                    .does(GatewayReports::refundReported),
            row("T36", TransferState.class, ReceiptNumbered.class, PAYMENTS)
                    .says("The receipt has its number, without gaps.").does(GatewayReports::receiptNumbered),
            row("T37", TransferState.class, RepeatRefund.class, NEW_EMPLOYER, CURRENT_EMPLOYER, OFFICER)
                    .barredBy(NOT_THIS_ROLE, Repaying::accountOfAnother)
                    .barredBy(NO_REFUND_FAILED, Repaying::nothingFailed)
                    .says("Money that could not be paid back is tried again, to the account now named.")
                    .does(Repaying::repeat),
            row("T38", TransferState.class, RecordNoCapture.class, OFFICER)
                    .barredBy(SAME_OFFICER, Deciding::tookItIn)
                    .barredBy(NO_PAYMENT_UNKNOWN, Recording::noneUnknown)
                    .says("The gateway or the bank told an officer that nothing was captured: the payment has failed; money that comes after all goes back.")
                    .does(Recording::noCapture),
            row("T39", TransferState.class, RecordCapture.class, OFFICER)
                    .barredBy(SAME_OFFICER, Deciding::tookItIn)
                    .barredBy(NO_PAYMENT_UNKNOWN, Recording::noneOpen)
                    .says("The gateway or the bank told an officer what was captured: it counts as if the gateway had said so itself.")
                    .does(Recording::capture),
            row("T39c", TransferState.class, PaymentConfirmed.class, PAYMENTS)
                    .says("The gateway names the money that an officer had recorded: its own words stand from now on.")
                    .does(GatewayReports::confirmed),
            row("T40", Open.class, ReminderDue.class, CLOCK)
                    .says("A reminder precedes every lapse.").does(Waiting::remind),
            row("T41", Open.class, DeadlineRecounted.class, CLOCK)
                    .says("With today's holidays and outages the deadline ends later.").does(Waiting::recounted),
            row("T42", TransferState.class, NoticeUndelivered.class, CASE)
                    .says("A notice could not be delivered: somebody of the ministry must deal with it.")
                    .does(Waiting::undelivered),
            row("T50", Open.class, SuspendForReport.class, CASE).law(EFFECTS)
                    .barredBy(NOT_IN_THIS_STATE, Resting::restsAlready)
                    .says("A report on the worker is in force: the transfer rests, its clocks stand still, everyone concerned is told.")
                    .does(Resting::suspend),
            row("T51", Open.class, ResumeAfterReport.class, CASE).law(EFFECTS)
                    .barredBy(NOT_IN_THIS_STATE, Resting::doesNotRest)
                    .says("The report is over: the transfer goes on with the time that was left.")
                    .does(Resting::resume),
            late("T43", VisaIssued.class, PASSPORTS),
            late("T44", VisaRefused.class, PASSPORTS),
            late("T45", Fit.class, HEALTH),
            late("T46", Unfit.class, HEALTH),
            late("T47", CardIssued.class, CIVIL_STATUS));

    // spotless:on

    private TransferSteadyRows() {}

    private static <K extends TransferCommand> Row<Transfer, TransferFacts> late(String id, Class<K> answer, Role by) {
        return TransferTable.row(id, Ended.class, answer, by)
                .says("An answer after the end is kept and put on the officers' list.")
                .does(Completing::lateAnswer);
    }
}
