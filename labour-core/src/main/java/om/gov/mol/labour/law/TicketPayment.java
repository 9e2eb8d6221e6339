package om.gov.mol.labour.law;

/** When the value of the ticket is paid. */
public enum TicketPayment {
    /** Before an officer looks at the report. */
    BEFORE_REVIEW,
    /** After he approved it; only then it comes into force. */
    AFTER_REVIEW
}
