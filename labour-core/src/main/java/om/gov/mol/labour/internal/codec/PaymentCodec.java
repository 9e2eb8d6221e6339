package om.gov.mol.labour.internal.codec;

import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.payment.Capture;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentPurpose;
import om.gov.mol.labour.payment.PaymentStatus;
import om.gov.mol.labour.payment.Refund;
import om.gov.mol.labour.payment.RefundStatus;

/** Payments, with quote, capture and refunds. A refund without an account goes back the way the money came. */
public final class PaymentCodec {

    private PaymentCodec() {}

    /** The payment. */
    public static JsonObject write(Payment payment) {
        Capture capture = payment.capture();
        return new JsonObject()
                .put("key", payment.key())
                .put("purpose", payment.purpose().name())
                .put("payer", payment.payer().key())
                .put("payerReference", payment.payerReference())
                .put("quote", QuoteCodec.write(payment.quote()))
                .put("status", payment.status().name())
                .put("openedAt", payment.openedAt())
                .put("gatewayReference", payment.gatewayReference())
                .put("checkout", payment.checkout())
                .put("capture", capture == null ? null : CaptureCodec.write(capture))
                .put("receipt", payment.receipt())
                .put("refunds", Fields.list(payment.refunds(), PaymentCodec::refund));
    }

    /** The payment that was written. */
    public static Payment read(JsonObject from) {
        JsonObject capture = from.objectOrNull("capture");
        return new Payment(
                from.text("key"),
                Fields.choice(from, "purpose", PaymentPurpose.class),
                Fields.role(from, "payer"),
                from.text("payerReference"),
                QuoteCodec.read(from.object("quote")),
                Fields.choice(from, "status", PaymentStatus.class),
                from.instant("openedAt"),
                from.textOrNull("gatewayReference"),
                from.textOrNull("checkout"),
                capture == null ? null : CaptureCodec.read(capture),
                from.textOrNull("receipt"),
                Fields.list(from, "refunds", PaymentCodec::refund));
    }

    private static JsonObject refund(Refund refund) {
        JsonObject object = new JsonObject()
                .put("key", refund.key())
                .put("capture", refund.capture())
                .put("amount", refund.amount().toString())
                .put("status", refund.status().name())
                .put("gatewayReference", refund.gatewayReference());
        return Fields.account(object, refund.to());
    }

    private static Refund refund(JsonObject from) {
        return new Refund(
                from.text("key"),
                from.text("capture"),
                Fields.money(from, "amount"),
                Fields.choice(from, "status", RefundStatus.class),
                from.textOrNull("gatewayReference"),
                Fields.account(from));
    }
}
