package om.gov.mol.labour.internal.codec;

import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.payment.Capture;

/** Captures of money. */
public final class CaptureCodec {

    private CaptureCodec() {}

    /** One capture. */
    public static JsonObject write(Capture capture) {
        return new JsonObject()
                .put("reference", capture.reference())
                .put("amount", capture.amount().toString())
                .put("at", capture.at());
    }

    /** The capture that was written. */
    public static Capture read(JsonObject from) {
        return new Capture(from.text("reference"), Fields.money(from, "amount"), from.instant("at"));
    }
}
