package om.gov.mol.labour.internal.codec;

import java.util.Set;
import om.gov.mol.labour.absconding.AbscondingEvent;
import om.gov.mol.labour.internal.json.JsonObject;

/**
 * Events of absconding reports: {@code {"event":"ReportMoved","format":1,…}}. Each event has a format of its own.
 * Deterministic and thread-safe.
 *
 * <p>Free text and account numbers stand in the secret part, at the place in which they would stand in the open one:
 * {@code {"request":{"statement":…}}}. Read without its secret part, an event has empty text there and no account, and still
 * replays.
 */
public final class AbscondingEventCodec {

    private static final Parting PARTING = new Parting(Set.of(Fields.STATEMENT, Fields.ACCOUNT));
    private static final Envelope ENVELOPE =
            new Envelope("event", AbscondingEventVariants.EVENTS.names(), Upcasts.none());

    private AbscondingEventCodec() {}

    /** The event with statements and account numbers apart. */
    public static Written writeParted(AbscondingEvent event) {
        JsonObject begun = ENVELOPE.begin(AbscondingEventVariants.EVENTS.name(event));
        return PARTING.part(AbscondingEventVariants.EVENTS.write(event, begun));
    }

    /**
     * The event that was written in two parts; the secret one is empty where it was erased.
     *
     * @throws UnreadablePayload if it is an unknown event, of a newer format, or broken
     */
    public static AbscondingEvent read(Written parts) {
        return ENVELOPE.read(
                PARTING.whole(parts), json -> AbscondingEventVariants.EVENTS.read(json.text("event"), json));
    }
}
