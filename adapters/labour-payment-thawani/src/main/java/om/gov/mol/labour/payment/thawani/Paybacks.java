package om.gov.mol.labour.payment.thawani;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import om.gov.mol.labour.payment.spi.Capture;
import om.gov.mol.labour.payment.spi.RefundRequest;
import om.gov.mol.labour.payment.spi.RefundResult;
import om.gov.mol.labour.payment.spi.RefundState;
import om.gov.mol.labour.payment.spi.RefundTo;
import org.joda.money.Money;

/** Pays back, and tells what became of it. One refund at a time in the whole process: they are few. */
final class Paybacks {

    private final Checkout checkout;
    private final Refunds refunds;
    private final Doubts doubts;
    private final ThawaniSettings settings;
    private final Clock clock;

    Paybacks(Checkout checkout, Wire wire, ThawaniSettings settings, Clock clock) {
        this.checkout = checkout;
        this.refunds = new Refunds(wire, settings.pagesMax());
        this.doubts = new Doubts(clock, settings.quietTime());
        this.settings = settings;
        this.clock = clock;
    }

    RefundResult refund(RefundRequest request, Deadline deadline) throws Unclear {
        OptionalLong baisa = Baisa.of(request.amount());
        if (!(request.to() instanceof RefundTo.Origin)) {
            return new RefundResult.Rejected("Thawani pays back to the card only");
        }
        if (baisa.isEmpty()) {
            return new RefundResult.Rejected("Thawani pays back rials only");
        }
        Optional<Refund> earlier = refunds.find(request.key(), deadline);
        if (earlier.isPresent()) {
            doubts.end(request.key());
            return again(earlier.get(), request, baisa.getAsLong());
        }
        if (doubts.fresh(request.key())) {
            throw new Unclear("an earlier request may still arrive");
        }
        Optional<Capture> capture = checkout.captures(request.paymentKey(), deadline).stream()
                .filter(each -> each.reference().equals(request.captureReference()))
                .findFirst();
        return capture.isEmpty()
                ? new RefundResult.Rejected("there is no such capture")
                : refund(request, baisa.getAsLong(), capture.get(), deadline);
    }

    private static RefundResult again(Refund earlier, RefundRequest request, long baisa) {
        if (!earlier.is(request.captureReference(), baisa)) {
            return new RefundResult.Rejected("the key is used for another refund");
        }
        return new RefundResult.Accepted(earlier.id());
    }

    private RefundResult refund(RefundRequest request, long baisa, Capture capture, Deadline deadline) throws Unclear {
        boolean part = request.amount().isLessThan(capture.amount());
        if (part && !settings.refundsInPart()) {
            return new RefundResult.Rejected("refunds in part are not switched on");
        }
        if (request.amount().isGreaterThan(left(capture, deadline))) {
            return new RefundResult.Rejected("more than what is left of the capture");
        }
        return begin(request, baisa, part, deadline);
    }

    private Money left(Capture capture, Deadline deadline) throws Unclear {
        List<Refund> earlier = refunds.list(capture.at(), deadline).stream()
                .filter(refund -> refund.payment().equals(capture.reference()))
                .toList();
        long left = capture.amount().getAmountMinorLong();
        for (Refund refund : earlier) {
            left = Math.max(0, left - Math.min(left, refund.takes()));
        }
        return Baisa.money(left);
    }

    private RefundResult begin(RefundRequest request, long baisa, boolean part, Deadline deadline) throws Unclear {
        String key = request.key();
        Reply reply = doubts.during(key, () -> refunds.create(request, baisa, part, deadline));
        if (reply instanceof Reply.Done) {
            return new RefundResult.Accepted(reply.one().identifier("refund_id"));
        }
        if (reply instanceof Reply.Refused refused && refused.alreadyRefunded()) {
            throw new Unclear("Thawani has paid back what its list does not show yet");
        }
        doubts.end(key);
        String reason = reply instanceof Reply.Refused refused ? refused.reason() : "Thawani knows no such payment";
        return new RefundResult.Rejected(reason);
    }

    RefundState inquire(String key, Deadline deadline) throws Unclear {
        Optional<Refund> found = refunds.find(key, deadline);
        if (found.isEmpty()) {
            return doubts.fresh(key) ? new RefundState.Unknown() : new RefundState.NotFound();
        }
        Refund refund = found.get();
        if (!refund.asAsked()) {
            throw new IllegalStateException("refund " + key + ": another amount was paid back than was asked for");
        }
        doubts.end(key);
        return refund.state(clock.instant());
    }
}
