package om.gov.mol.labour.internal.codec;

import java.util.Set;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.transfer.TransferEvent;
import om.gov.mol.labour.transfer.TransferEvent.Submitted;
import om.gov.mol.labour.transfer.TransferRequest;

/**
 * Events of transfers: {@code {"event":"VisaIssued","format":1,…}}. Each event has a format of its own. Deterministic and
 * thread-safe.
 *
 * <p>{@link #write} holds everything. {@link #writeParted} keeps free text and account numbers apart, for a journal whose
 * open part lasts for ever; read without its secret part, an event has empty text there and no account, and still replays.
 */
public final class TransferEventCodec {

    private static final Parting PARTING = new Parting(Set.of(Fields.ACCOUNT));
    private static final Envelope ENVELOPE =
            new Envelope("event", TransferEventVariants.EVENTS.names(), Upcasts.none());

    private TransferEventCodec() {}

    /** The whole event. */
    public static JsonObject write(TransferEvent event) {
        String name = TransferEventVariants.EVENTS.name(event);
        return TransferEventVariants.EVENTS.write(event, ENVELOPE.begin(name));
    }

    /** The event with the proof of a no-approval case and account numbers apart. */
    public static Written writeParted(TransferEvent event) {
        if (event instanceof Submitted submitted && !submitted.request().proof().isEmpty()) {
            JsonObject secret =
                    new JsonObject().put(RequestCodec.PROOF, submitted.request().proof());
            return new Written(write(proven(submitted, "")), secret);
        }
        return PARTING.part(write(event));
    }

    /**
     * The event that was written whole, or whose secret part is erased.
     *
     * @throws UnreadablePayload if it is an unknown event, of a newer format, or broken
     */
    public static TransferEvent read(JsonObject from) {
        return ENVELOPE.read(from, json -> TransferEventVariants.EVENTS.read(json.text("event"), json));
    }

    /**
     * The event that was written in two parts.
     *
     * @throws UnreadablePayload if it is an unknown event, of a newer format, or broken
     */
    public static TransferEvent read(Written parts) {
        String proof = parts.secret().textOrNull(RequestCodec.PROOF);
        TransferEvent event = read(proof == null ? PARTING.whole(parts) : parts.open());
        return proof != null && event instanceof Submitted submitted ? proven(submitted, proof) : event;
    }

    private static Submitted proven(Submitted event, String proof) {
        TransferRequest asked = event.request();
        TransferRequest request = new TransferRequest(
                asked.worker(),
                asked.currentEmployer(),
                asked.newEmployer(),
                asked.licence(),
                asked.jurisdiction(),
                asked.occupation(),
                asked.appointment(),
                asked.noApproval(),
                proof);
        return new Submitted(
                event.id(),
                event.reference(),
                request,
                event.takenInBy(),
                event.state(),
                event.deadlines(),
                event.told(),
                event.at());
    }
}
