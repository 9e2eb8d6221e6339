package om.gov.mol.labour.service;

/**
 * The context that goes with every call of a provider: a name for the request, until when an answer is of use, the language. Made
 * on the thread that waits, before the call.
 */
final class Calls {

    private Calls() {}

    /** Of a call whose answer nobody reads but us. */
    static om.gov.mol.labour.payment.spi.CallContext payment(Parts parts, String key) {
        return payment(parts, key, "ar");
    }

    static om.gov.mol.labour.payment.spi.CallContext payment(Parts parts, String key, String language) {
        return new om.gov.mol.labour.payment.spi.CallContext(
                key, parts.now().plus(parts.lines().patience().nextInSeconds()), language);
    }

    static om.gov.mol.labour.notify.spi.CallContext notice(Parts parts, String key, String language) {
        return new om.gov.mol.labour.notify.spi.CallContext(
                key, parts.now().plus(parts.lines().patience().nextInSeconds()), language);
    }
}
