package om.gov.mol.labour.absconding;


/** placeholder */
final class AbscondingClock {
    enum Kind {
        TICKET,
        REVIEW,
        UNDECIDED,
        CORRECTION,
        LIFE,
        OBJECTION,
        CANCELLATION_PAYMENT,
        CANCELLATION,
        REFUND,
        CLAIM
    }
    private AbscondingClock() {}
}
