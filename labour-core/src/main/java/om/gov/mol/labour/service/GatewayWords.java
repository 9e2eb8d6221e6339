package om.gov.mol.labour.service;

import java.util.List;
import om.gov.mol.labour.payment.Capture;
import om.gov.mol.labour.payment.GatewayReport;
import om.gov.mol.labour.payment.PaymentStatus;
import om.gov.mol.labour.payment.RefundStatus;
import om.gov.mol.labour.payment.spi.OpenResult;
import om.gov.mol.labour.payment.spi.PaymentState;
import om.gov.mol.labour.payment.spi.RefundState;
import org.jspecify.annotations.Nullable;

/** From the words of the gateway SPI to the words of a case. */
final class GatewayWords {

    private GatewayWords() {}

    /** A refund as the gateway reports it. */
    record RefundNews(RefundStatus status, @Nullable String reference) {}

    static GatewayReport report(OpenResult result) {
        if (result instanceof OpenResult.Opened opened) {
            String checkout =
                    opened.checkout() == null ? null : opened.checkout().toString();
            return new GatewayReport.CheckoutOpened(opened.gatewayReference(), checkout);
        }
        if (result instanceof OpenResult.Rejected) {
            return new GatewayReport.Failed(PaymentStatus.DECLINED);
        }
        return result instanceof OpenResult.Closed ? new GatewayReport.NotOpenedYet() : new GatewayReport.NotKnown();
    }

    static GatewayReport report(PaymentState state) {
        if (state instanceof PaymentState.Paid paid) {
            return new GatewayReport.Captured(captures(paid));
        }
        if (state instanceof PaymentState.Pending) {
            return new GatewayReport.StillPending();
        }
        if (state instanceof PaymentState.Declined) {
            return new GatewayReport.Failed(PaymentStatus.DECLINED);
        }
        if (state instanceof PaymentState.Cancelled) {
            return new GatewayReport.Failed(PaymentStatus.CANCELLED);
        }
        return state instanceof PaymentState.Expired
                ? new GatewayReport.Failed(PaymentStatus.EXPIRED)
                : new GatewayReport.NotKnown();
    }

    static @Nullable RefundNews news(RefundState state) {
        if (state instanceof RefundState.Refunded refunded) {
            return new RefundNews(RefundStatus.REFUNDED, refunded.reference());
        }
        if (state instanceof RefundState.Failed) {
            return new RefundNews(RefundStatus.FAILED, null);
        }
        return state instanceof RefundState.Pending ? new RefundNews(RefundStatus.PENDING, null) : null;
    }

    private static List<Capture> captures(PaymentState.Paid paid) {
        return paid.captures().stream()
                .map(one -> new Capture(one.reference(), one.amount(), one.at()))
                .toList();
    }
}
