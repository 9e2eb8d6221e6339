package om.gov.mol.labour.absconding;

import om.gov.mol.labour.party.Iban;

/** Everything that can be asked of the value of the ticket. Free text is never shown by {@code toString}. */
public sealed interface DepositCommand extends AbscondingCommand {

    /** The ticket falls due. */
    record DemandTicket() implements DepositCommand {}

    /** The ticket was paid. */
    record HoldTicket(String payment) implements DepositCommand {}

    /** The report ended before anything was paid. */
    record DropTicket() implements DepositCommand {}

    /** The report ended without taking effect: the ticket goes back by itself, or is kept where the rulebook says so. */
    record ReleaseTicket(ClosingReason cause) implements DepositCommand {}

    /** The ticket was used. */
    record UseTicket() implements DepositCommand {}

    /** The employer asks for the ticket back. */
    record RequestRefund(RefundGround ground, Iban to) implements DepositCommand {}

    /** The employer takes that back. */
    record WithdrawRefund() implements DepositCommand {}

    /** An officer approves the refund. */
    record ApproveRefund(String reason) implements DepositCommand {

        /** Without what somebody wrote himself. */
        @Override
        public String toString() {
            return "ApproveRefund[***]";
        }
    }

    /** An officer denies the refund, with a coded reason. */
    record DenyRefund(String reason, String note) implements DepositCommand {

        /** Without what somebody wrote himself. */
        @Override
        public String toString() {
            return "DenyRefund[***]";
        }
    }

    /** A refund that failed is tried again, to this account. */
    record RetryRefund(Iban to) implements DepositCommand {}

    /** The ticket was paid back. */
    record TicketRefunded() implements DepositCommand {}

    /** The time to claim the ticket is over. */
    record ClaimTimePassed() implements DepositCommand {}

    /** The refund was not decided in time. */
    record RefundTimePassed() implements DepositCommand {}
}
