package om.gov.mol.labour.notice;

import java.util.Set;
import om.gov.mol.labour.party.Role;

/**
 * What is said, and to whom. The table of all notices: each kind has a text per recipient and channel in the bundle
 * {@code notices} under {@code KIND.recipient.sms}, {@code .subject} and {@code .body}.
 */
public enum NoticeKind {
    /** A transfer was requested; the current employer is asked to answer. */
    TRANSFER_REQUESTED(Role.CURRENT_EMPLOYER, Role.WORKER),
    /** A transfer was requested; the worker is asked whether he wants it. */
    CONSENT_ASKED(Role.WORKER),
    /** A transfer was requested that claims to need no approval. */
    NO_APPROVAL_CLAIMED(Role.NEW_EMPLOYER, Role.CURRENT_EMPLOYER, Role.WORKER),
    /** Dues were paid: the receipt. */
    DUES_RECEIPT(Role.CURRENT_EMPLOYER, Role.NEW_EMPLOYER),
    /** The transfer was approved; the visa is next. */
    TRANSFER_APPROVED(Role.NEW_EMPLOYER, Role.CURRENT_EMPLOYER, Role.WORKER),
    /** The current employer did not answer; an officer decides. */
    PASSED_TO_OFFICER(Role.NEW_EMPLOYER, Role.CURRENT_EMPLOYER, Role.WORKER),
    /** The visa was issued; the transfer fee is due. */
    TRANSFER_FEE_DUE(Role.NEW_EMPLOYER),
    /** The transfer fee was paid: the receipt; the medical examination is next. */
    FEE_RECEIPT(Role.NEW_EMPLOYER),
    /** The medical examination was passed; the resident card is next. */
    RESIDENT_CARD_NEXT(Role.NEW_EMPLOYER, Role.WORKER),
    /** The transfer is complete. */
    TRANSFER_COMPLETED(Role.NEW_EMPLOYER, Role.CURRENT_EMPLOYER, Role.WORKER),
    /** A condition failed at the last step; an officer looks at it. */
    TRANSFER_HELD_BACK(Role.NEW_EMPLOYER, Role.CURRENT_EMPLOYER, Role.WORKER),
    /** The transfer was closed without result, and why. */
    TRANSFER_CLOSED(Role.NEW_EMPLOYER, Role.CURRENT_EMPLOYER, Role.WORKER),
    /** Something must be done before a date. */
    REMINDER(Role.NEW_EMPLOYER, Role.CURRENT_EMPLOYER, Role.EMPLOYER, Role.WORKER),
    /** An officer gave more time. */
    TIME_EXTENDED(Role.NEW_EMPLOYER, Role.CURRENT_EMPLOYER, Role.EMPLOYER, Role.WORKER),
    /** A payment was declined or expired; nothing was taken. */
    PAYMENT_FAILED(Role.NEW_EMPLOYER, Role.CURRENT_EMPLOYER, Role.EMPLOYER),
    /** Money goes back to the payer. */
    REFUND_STARTED(Role.NEW_EMPLOYER, Role.CURRENT_EMPLOYER, Role.EMPLOYER),
    /** Money has gone back to the payer. */
    REFUND_PAID(Role.NEW_EMPLOYER, Role.CURRENT_EMPLOYER, Role.EMPLOYER),
    /** Money could not be paid back; the payer can have it tried again, to an account. */
    REFUND_FAILED(Role.NEW_EMPLOYER, Role.CURRENT_EMPLOYER, Role.EMPLOYER),

    /** A report was registered: the worker learns at once what is said of him and what he can do. */
    REPORT_REGISTERED(Role.EMPLOYER, Role.WORKER),
    /** The ticket was paid: the receipt. */
    TICKET_RECEIPT(Role.EMPLOYER),
    /** The report was approved and takes effect once the ticket is paid. */
    TICKET_DUE(Role.EMPLOYER, Role.WORKER),
    /** The report is sent back for correction. */
    CORRECTION_ASKED(Role.EMPLOYER, Role.WORKER),
    /** The report is in force; the worker may object until a day. */
    REPORT_APPROVED(Role.EMPLOYER, Role.WORKER),
    /** The report ended without taking effect, and why. */
    REPORT_CLOSED(Role.EMPLOYER, Role.WORKER),
    /** The report was revoked, and why. */
    REPORT_REVOKED(Role.EMPLOYER, Role.WORKER),
    /** The report was cancelled at the employer's wish. */
    REPORT_CANCELLED(Role.EMPLOYER, Role.WORKER),
    /** The worker left the country. */
    REPORT_DEPARTED(Role.EMPLOYER, Role.WORKER),
    /** The worker moved to another employer although he was reported, as the law of the day allows. */
    REPORT_TRANSFERRED(Role.EMPLOYER, Role.WORKER),
    /** The time of the report is over; the ticket can be claimed. */
    REPORT_LAPSED(Role.EMPLOYER, Role.WORKER),
    /** The worker objects; an officer decides. */
    OBJECTION_FILED(Role.EMPLOYER, Role.WORKER),
    /** The objection came late: an officer first decides whether it is looked at. */
    OBJECTION_LATE(Role.WORKER),
    /** The worker was reached: the time for an objection, which had waited for that, runs. */
    OBJECTION_TIME_RUNS(Role.EMPLOYER, Role.WORKER),
    /** The objection was dismissed, not admitted or withdrawn; the report stands. */
    OBJECTION_ENDED(Role.EMPLOYER, Role.WORKER),
    /** The employer asks to cancel the report. */
    CANCELLATION_REQUESTED(Role.EMPLOYER, Role.WORKER),
    /** The cancellation was asked for late, and is looked at all the same. */
    CANCELLATION_ALLOWED(Role.EMPLOYER),
    /** The cancellation was paid: the receipt. */
    CANCELLATION_RECEIPT(Role.EMPLOYER),
    /** The cancellation did not come about, and why; the report stands. */
    CANCELLATION_ENDED(Role.EMPLOYER, Role.WORKER),
    /** The refund of the ticket was asked for. */
    REFUND_REQUESTED(Role.EMPLOYER),
    /** The refund of the ticket was denied; it stays held. */
    REFUND_DENIED(Role.EMPLOYER),
    /** The time to claim the ticket is over. */
    TICKET_FORFEITED(Role.EMPLOYER),
    /** The number of reports refers the employer to inspection. */
    REFERRED_TO_INSPECTION(Role.EMPLOYER),
    /** The inspection found nothing: the referral is over. */
    REFERRAL_ENDED(Role.EMPLOYER),
    /** The ministry's services are stopped for the employer. */
    SERVICES_STOPPED(Role.EMPLOYER),
    /** A report came into force: the worker's open transfer rests. */
    TRANSFER_SUSPENDED(Role.NEW_EMPLOYER, Role.CURRENT_EMPLOYER, Role.WORKER),
    /** The report no longer stands: the transfer goes on. */
    TRANSFER_RESUMED(Role.NEW_EMPLOYER, Role.CURRENT_EMPLOYER, Role.WORKER);

    private final Set<Role> recipients;

    NoticeKind(Role... recipients) {
        this.recipients = Set.of(recipients);
    }

    /** Who can be told this. */
    public Set<Role> recipients() {
        return recipients;
    }
}
