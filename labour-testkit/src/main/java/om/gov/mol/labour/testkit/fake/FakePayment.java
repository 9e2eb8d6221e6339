package om.gov.mol.labour.testkit.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import om.gov.mol.labour.payment.spi.Capture;
import om.gov.mol.labour.payment.spi.PaymentRequest;
import om.gov.mol.labour.payment.spi.PaymentState;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** One payment in the book of the fake gateway. Guarded by the book. */
final class FakePayment {

    final PaymentRequest request;
    final String reference;
    final List<Capture> captures = new ArrayList<>();
    boolean unclear;
    boolean chargedTwice;
    private @Nullable PaymentState ending;

    FakePayment(PaymentRequest request, String reference) {
        this.request = request;
        this.reference = reference;
    }

    PaymentState state(Instant now) {
        return unclear ? new PaymentState.Unknown() : known(now);
    }

    /** Money goes before all else: a late capture turns an ended payment into a paid one. */
    private PaymentState known(Instant now) {
        if (!captures.isEmpty()) {
            return new PaymentState.Paid(captures);
        }
        if (ending != null) {
            return ending;
        }
        Instant expires = request.expiresAt();
        return expires == null || now.isBefore(expires) ? new PaymentState.Pending() : new PaymentState.Expired();
    }

    boolean payable(Instant now) {
        return known(now) instanceof PaymentState.Pending;
    }

    void end(PaymentState how) {
        ending = how;
    }

    Capture capture(Money amount, Instant at) {
        var capture = new Capture(reference + "-capture-" + (captures.size() + 1), amount, at);
        captures.add(capture);
        return capture;
    }
}
