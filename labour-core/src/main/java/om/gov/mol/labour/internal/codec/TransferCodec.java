package om.gov.mol.labour.internal.codec;

import java.util.Set;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.transfer.Transfer;

/**
 * Snapshots of transfers: {@code {"type":"transfer","format":1,…}}. Deterministic: equal transfers give equal text.
 *
 * <p>Holds what the transfer holds, the proof of a no-approval case included: a snapshot is replaced, never kept, so erasing
 * is writing it again without. Thread-safe.
 */
public final class TransferCodec {

    /** The type of the payload. */
    static final String TYPE = "transfer";

    private static final String SUSPENDED_AT = "suspendedAt";

    private static final Envelope ENVELOPE = new Envelope("type", Set.of(TYPE), Upcasts.none());

    private TransferCodec() {}

    /** The text of a transfer, in today's format. */
    public static String write(Transfer transfer) {
        JsonObject snapshot = ENVELOPE.begin(TYPE)
                .put("id", transfer.id().value())
                .put("reference", transfer.reference())
                .put("openedAt", transfer.openedAt())
                .put("request", RequestCodec.write(transfer.request()))
                .put("takenInBy", transfer.takenInBy())
                .put("state", TransferStateCodec.write(transfer.state()))
                .put("releaseOn", transfer.releaseOn());
        DeadlineCodec.into(snapshot, transfer.clocks());
        snapshot.put(SUSPENDED_AT, transfer.suspendedAt())
                .put("payments", Fields.list(transfer.payments(), PaymentCodec::write))
                .put("told", Fields.roles(transfer.told()))
                .put("attention", transfer.attention());
        return Json.write(snapshot);
    }

    /**
     * The transfer that a text of any format until today's holds.
     *
     * @throws UnreadablePayload if it is no transfer, of a newer format, or broken
     */
    public static Transfer read(String text) {
        return read(text, ENVELOPE);
    }

    static Transfer read(String text, Envelope envelope) {
        return envelope.read(text, TransferCodec::transfer);
    }

    private static Transfer transfer(JsonObject from) {
        return new Transfer(
                Fields.value(from, "id", CaseId::new),
                from.text("reference"),
                RequestCodec.read(from.object("request")),
                from.textOrNull("takenInBy"),
                TransferStateCodec.read(from.object("state")),
                DeadlineCodec.from(from),
                Fields.list(from, "payments", PaymentCodec::read),
                from.dateOrNull("releaseOn"),
                Fields.roles(from, "told"),
                from.texts("attention"),
                from.instant("openedAt"),
                from.instantOrNull(SUSPENDED_AT));
    }
}
