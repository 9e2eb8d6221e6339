package om.gov.mol.labour.payment.thawani;

/** The request left, or may have left, and no answer came that says clearly what became of it. */
final class Unclear extends Exception {

    private static final long serialVersionUID = 1L;

    /** What was unclear, in fixed words: never something that Thawani sent. */
    Unclear(String why) {
        super(why);
    }
}
