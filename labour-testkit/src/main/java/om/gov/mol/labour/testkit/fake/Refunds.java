package om.gov.mol.labour.testkit.fake;

/** What a {@link FakePaymentGateway} does with the refunds it accepts. */
public enum Refunds {

    /** The money leaves at once. */
    AT_ONCE,

    /** They stay pending until the test completes or fails them. */
    LATER,

    /** They fail; the money stays. */
    FAIL
}
