package om.gov.mol.labour.testkit.fake;

/** What the payers of a {@link FakePaymentGateway} do as soon as a payment is opened. */
public enum Payer {

    /** Nothing, until the test lets them. */
    WAITS,

    /** Pay what is asked. */
    PAYS,

    /** Pay what is asked, and are charged a second time. */
    PAYS_TWICE,

    /** Pay one unit of the smallest coin too little (a baisa). */
    PAYS_TOO_LITTLE,

    /** Try to pay, and their bank refuses. */
    IS_DECLINED,

    /** Give up. */
    CANCELS
}
