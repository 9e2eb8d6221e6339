package om.gov.mol.labour.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.party.Iban;
import om.gov.mol.labour.payment.Capture;
import om.gov.mol.labour.payment.PaymentStatus;
import om.gov.mol.labour.payment.RefundStatus;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be asked of a transfer, by a person, an agency, the gateway or the clock. An answer that can go two
 * ways is two commands.
 */
public sealed interface TransferCommand extends Command {

    /** The new employer asks for a worker; the current employer is to approve. */
    record Submit(TransferRequest request) implements TransferCommand {}

    /** The new employer asks for a worker and claims that no approval is needed. */
    record SubmitWithoutApproval(TransferRequest request) implements TransferCommand {}

    /** The worker wants the transfer. */
    record Consent() implements TransferCommand {}

    /** The worker does not want it. */
    record Decline(String reason) implements TransferCommand {}

    /** The dues are to be paid now. */
    record PayDues() implements TransferCommand {}

    /** The current employer lets the worker go, from 2021 naming the day. */
    record Approve(@Nullable LocalDate releaseOn) implements TransferCommand {}

    /** The current employer does not let him go. */
    record Reject(String reason, String note) implements TransferCommand {

        @Override
        public String toString() {
            return "Reject[" + reason + ", note=***]";
        }
    }

    /** The new employer does not want it any more. */
    record Withdraw() implements TransferCommand {}

    /** An officer approves in the current employer's stead, or lets a held transfer complete. */
    record OfficerApprove(String reason) implements TransferCommand {}

    /** An officer refuses. */
    record OfficerRefuse(String reason, String note) implements TransferCommand {

        @Override
        public String toString() {
            return "OfficerRefuse[" + reason + ", note=***]";
        }
    }

    /** Passports issued the visa. */
    record VisaIssued(String visa) implements TransferCommand {}

    /** Passports refused the visa. */
    record VisaRefused(String reason) implements TransferCommand {}

    /** The transfer fee is to be paid now. */
    record PayFee() implements TransferCommand {}

    /** The worker is medically fit. */
    record Fit(String certificate) implements TransferCommand {}

    /** The worker is not fit; no diagnosis is ever taken. */
    record Unfit(String certificate) implements TransferCommand {}

    /** Civil status issued the resident card. */
    record CardIssued(String card, LocalDate expires) implements TransferCommand {}

    /** An officer gives more time. */
    record Extend(int days, String reason) implements TransferCommand {}

    /** An officer ends the transfer: court order, death, false data. */
    record Stop(String reason, String note) implements TransferCommand {

        @Override
        public String toString() {
            return "Stop[" + reason + ", note=***]";
        }
    }

    /** The gateway has a checkout for the payment. */
    record CheckoutOpened(
            String payment,
            @Nullable String gatewayReference,
            @Nullable String checkout) implements TransferCommand {}

    /** The gateway waits for the payer, after it had not been known what became of the payment. */
    record PaymentPending(String payment) implements TransferCommand {}

    /** The gateway does not say clearly. */
    record PaymentUnknown(String payment) implements TransferCommand {}

    /** Nothing was captured and nothing will be. */
    record PaymentFailed(String payment, PaymentStatus how) implements TransferCommand {}

    /** The quoted dues were captured; whatever else was captured goes back. */
    record DuesPaid(String payment, Capture capture, List<Capture> surplus) implements TransferCommand {}

    /** The quoted transfer fee was captured; whatever else was captured goes back. */
    record FeePaid(String payment, Capture capture, List<Capture> surplus) implements TransferCommand {}

    /** Money was captured that has no purpose: a wrong amount, a second time, or too late. */
    record CapturedWithoutPurpose(String payment, List<Capture> captures, PaymentStatus status)
            implements TransferCommand {}

    /** The gateway reports on a refund. */
    record RefundReported(
            String payment,
            String refund,
            RefundStatus status,
            @Nullable String gatewayReference) implements TransferCommand {}

    /** The gateway names the money that an officer had recorded; whatever else was captured goes back. */
    record PaymentConfirmed(String payment, Capture capture, List<Capture> surplus) implements TransferCommand {}

    /**
     * An officer has been told by the gateway or the bank that nothing was captured.
     *
     * @param reference of what he was told
     */
    record RecordNoCapture(String payment, String reference, String note) implements TransferCommand {

        @Override
        public String toString() {
            return "RecordNoCapture[" + payment + ", reference=***, note=***]";
        }
    }

    /**
     * An officer has been told by the gateway or the bank that money was captured.
     *
     * @param reference of the capture
     */
    record RecordCapture(String payment, String reference, Money amount, LocalDate on, String note)
            implements TransferCommand {

        @Override
        public String toString() {
            return "RecordCapture[" + payment + ", " + amount + ", " + on + ", reference=***, note=***]";
        }
    }

    /** Refunds that failed are tried again: to this account, or without one the way the money came. */
    record RepeatRefund(@Nullable Iban to) implements TransferCommand {}

    /** The receipt has its number. */
    record ReceiptNumbered(String payment, String number) implements TransferCommand {}

    /** The worker has not answered in time. */
    record ConsentTimePassed() implements TransferCommand {}

    /** The current employer has not answered in time. */
    record AnswerTimePassed() implements TransferCommand {}

    /** The officer has not decided in time. */
    record OfficerTimePassed() implements TransferCommand {}

    /** The transfer was not completed in time. */
    record CompletionTimePassed() implements TransferCommand {}

    /** A lapse is near. */
    record ReminderDue(String deadline) implements TransferCommand {}

    /** Counted with today's holidays and outages, a deadline ends later. */
    record DeadlineRecounted(String deadline, Instant due) implements TransferCommand {}

    /** A report on the worker is in force. */
    record SuspendForReport() implements TransferCommand {}

    /** The report on the worker is no longer in force. */
    record ResumeAfterReport() implements TransferCommand {}

    /** A notice could not be delivered. */
    record NoticeUndelivered(String notice, String channel, String why) implements TransferCommand {

        /** What the officers' list says about it. */
        public String attention() {
            return "UNDELIVERED:" + notice + ":" + channel + ":" + why;
        }
    }
}
