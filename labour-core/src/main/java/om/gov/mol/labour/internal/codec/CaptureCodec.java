package om.gov.mol.labour.internal.codec;

import java.util.List;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.payment.Capture;

/** Captures of money. */
public final class CaptureCodec {

    private static final String RECORDED = "recorded";

    private CaptureCodec() {}

    /** One capture. */
    public static JsonObject write(Capture capture) {
        JsonObject written = new JsonObject()
                .put("reference", capture.reference())
                .put("amount", capture.amount().toString())
                .put("at", capture.at());
        return capture.recorded() ? written.put(RECORDED, true) : written;
    }

    /** Puts the capture that settled a payment, and what was captured beyond it. */
    static JsonObject into(JsonObject object, Capture capture, List<Capture> surplus) {
        return object.put("capture", write(capture)).put("surplus", Fields.list(surplus, CaptureCodec::write));
    }

    /** The capture that was written. */
    public static Capture read(JsonObject from) {
        return new Capture(
                from.text("reference"),
                Fields.money(from, "amount"),
                from.instant("at"),
                from.has(RECORDED) && from.bool(RECORDED));
    }
}
