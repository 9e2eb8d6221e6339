package om.gov.mol.labour.testkit.fake;

import om.gov.mol.labour.payment.spi.RefundRequest;
import om.gov.mol.labour.payment.spi.RefundState;

/** One refund in the book of the fake gateway. Guarded by the book. */
final class FakeRefund {

    final RefundRequest request;
    final String reference;
    boolean unclear;
    RefundState known = new RefundState.Pending();

    FakeRefund(RefundRequest request, String reference) {
        this.request = request;
        this.reference = reference;
    }

    RefundState state() {
        return unclear ? new RefundState.Unknown() : known;
    }

    /** Whether its money has left or may still leave. */
    boolean counts() {
        return !(known instanceof RefundState.Failed);
    }
}
