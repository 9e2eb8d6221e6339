package om.gov.mol.labour.absconding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import om.gov.mol.labour.party.Iban;
import om.gov.mol.labour.payment.Capture;
import om.gov.mol.labour.payment.PaymentNews;
import om.gov.mol.labour.payment.RefundStatus;
import om.gov.mol.labour.registry.AgencyRequest;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Everything that can be asked of a report itself, by a person, an agency, the gateway or the clock. Free text is never shown by {@code toString}. */
public sealed interface ReportCommand extends AbscondingCommand {

    /** An employer reports a worker. */
    record Register(ReportRequest request) implements ReportCommand {}

    /** The ticket is to be paid now. */
    record PayTicket() implements ReportCommand {}

    /** The ticket was captured; whatever else was captured goes back. */
    record TicketPaid(String payment, Capture capture, List<Capture> surplus) implements ReportCommand {}

    /** The employer does not want it any more. */
    record Withdraw() implements ReportCommand {}

    /** The worker, or his representative, gives his side. */
    record Reply(String statement, Set<String> evidence) implements ReportCommand {

        /** Without what somebody wrote himself. */
        @Override
        public String toString() {
            return "Reply[***]";
        }
    }

    /** An officer deals with it from now on. */
    record Assign(String officer) implements ReportCommand {

        /** Without what somebody wrote himself. */
        @Override
        public String toString() {
            return "Assign[***]";
        }
    }

    /** An officer sends it back for correction. */
    record SendBack(String reason, String note) implements ReportCommand {

        /** Without what somebody wrote himself. */
        @Override
        public String toString() {
            return "SendBack[***]";
        }
    }

    /** The employer corrects it. */
    record Correct(@Nullable LocalDate absentSince, String statement, Set<String> evidence) implements ReportCommand {

        /** Without what somebody wrote himself. */
        @Override
        public String toString() {
            return "Correct[***]";
        }
    }

    /** An officer approves. */
    record Approve(String reason) implements ReportCommand {

        /** Without what somebody wrote himself. */
        @Override
        public String toString() {
            return "Approve[***]";
        }
    }

    /** An officer rejects, with a coded reason. */
    record Reject(String reason, String note) implements ReportCommand {

        /** Without what somebody wrote himself. */
        @Override
        public String toString() {
            return "Reject[***]";
        }
    }

    /** An officer stops a report that is not in force, or takes back one that is, with a coded reason. */
    record Stop(String reason, String note) implements ReportCommand {

        /** Without what somebody wrote himself. */
        @Override
        public String toString() {
            return "Stop[***]";
        }
    }

    /** An officer gives more time. */
    record Extend(int days, String reason) implements ReportCommand {}

    /** An officer has reached a worker whom no notice reached, and says how. */
    record RecordReached(String note) implements ReportCommand {

        /** Without what somebody wrote himself. */
        @Override
        public String toString() {
            return "RecordReached[***]";
        }
    }

    /** An officer has dealt with something on the list. */
    record SettleAttention(String what, String note) implements ReportCommand {

        /** Without what somebody wrote himself. */
        @Override
        public String toString() {
            return "SettleAttention[***]";
        }
    }

    /** Passports saw the worker leave the country. */
    record Departed(LocalDate on, Leaving leaving) implements ReportCommand {}

    /** An inspector found the employer compliant. */
    record FoundCompliant(String note) implements ReportCommand {

        /** Without what somebody wrote himself. */
        @Override
        public String toString() {
            return "FoundCompliant[***]";
        }
    }

    /** An inspector found the employer not compliant. */
    record FoundNotCompliant(String note) implements ReportCommand {

        /** Without what somebody wrote himself. */
        @Override
        public String toString() {
            return "FoundNotCompliant[***]";
        }
    }

    /** The worker moved to another employer, as the law of the day allows. */
    record WorkerMoved() implements ReportCommand {}

    /** The objection was upheld. */
    record ObjectionUpheld() implements ReportCommand {}

    /** The cancellation was approved. */
    record CancellationGranted() implements ReportCommand {}

    /** The ticket was not paid in time. */
    record TicketTimePassed() implements ReportCommand {}

    /** The officer has not reviewed in time. */
    record ReviewTimePassed() implements ReportCommand {}

    /** Nobody has decided in time. */
    record UndecidedTimePassed() implements ReportCommand {}

    /** The employer has not corrected in time. */
    record CorrectionTimePassed() implements ReportCommand {}

    /** The time of the report is over. */
    record LifeOver() implements ReportCommand {}

    /** A lapse is near. */
    record ReminderDue(String deadline) implements ReportCommand {}

    /** Counted with today's holidays and outages, a deadline ends later. */
    record DeadlineRecounted(String deadline, Instant due) implements ReportCommand {}

    /** A notice could not be delivered on a channel. */
    record NoticeUndelivered(String notice, String channel, String why) implements ReportCommand {

        /** What the officers' list says about it. */
        public String attention() {
            return Waiting.attention(notice, channel, why);
        }
    }

    /** The provider has proven that a notice arrived. */
    record NoticeDelivered(String notice) implements ReportCommand {

        /** Whether the time for an objection has waited for it. */
        public boolean isAwaited(AbscondingReport report) {
            return Waiting.waitsFor(report, notice);
        }
    }

    /** An agency has acknowledged what it was asked. */
    record AgencyAcknowledged(AgencyRequest.Kind kind) implements ReportCommand {

        /** Whether it is news; an answer that a later question has overtaken is not. */
        public boolean changes(Alert before) {
            return Waiting.acknowledged(before, kind) != before;
        }
    }

    /** The gateway says something short of settlement, or reports money without a purpose. */
    record PaymentReported(String payment, PaymentNews news) implements ReportCommand {}

    /**
     * An officer has been told by the gateway or the bank that nothing was captured.
     *
     * @param reference of what he was told
     */
    record RecordNoCapture(String payment, String reference, String note) implements ReportCommand {

        /** Without what somebody wrote himself. */
        @Override
        public String toString() {
            return "RecordNoCapture[***]";
        }
    }

    /**
     * An officer has been told by the gateway or the bank that money was captured.
     *
     * @param reference of the capture
     */
    record RecordCapture(String payment, String reference, Money amount, LocalDate on, String note)
            implements ReportCommand {

        /** Without what somebody wrote himself. */
        @Override
        public String toString() {
            return "RecordCapture[***]";
        }
    }

    /** Refunds that failed, that of the ticket apart, are tried again: to this account, or the way the money came. */
    record RepeatRefund(@Nullable Iban to) implements ReportCommand {}

    /** The gateway reports on a refund. */
    record RefundReported(
            String payment,
            String refund,
            RefundStatus status,
            @Nullable String gatewayReference) implements ReportCommand {}

    /** The receipt has its number. */
    record ReceiptNumbered(String payment, String number) implements ReportCommand {}
}
