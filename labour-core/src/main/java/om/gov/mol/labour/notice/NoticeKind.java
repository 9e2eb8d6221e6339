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
    REMINDER(Role.NEW_EMPLOYER, Role.CURRENT_EMPLOYER, Role.WORKER),
    /** An officer gave more time. */
    TIME_EXTENDED(Role.NEW_EMPLOYER, Role.CURRENT_EMPLOYER, Role.WORKER),
    /** A payment was declined or expired; nothing was taken. */
    PAYMENT_FAILED(Role.NEW_EMPLOYER, Role.CURRENT_EMPLOYER),
    /** Money goes back to the payer. */
    REFUND_STARTED(Role.NEW_EMPLOYER, Role.CURRENT_EMPLOYER),
    /** Money has gone back to the payer. */
    REFUND_PAID(Role.NEW_EMPLOYER, Role.CURRENT_EMPLOYER);

    private final Set<Role> recipients;

    NoticeKind(Role... recipients) {
        this.recipients = Set.of(recipients);
    }

    /** Who can be told this. */
    public Set<Role> recipients() {
        return recipients;
    }
}
