package om.gov.mol.labour.service;

import java.util.ArrayList;
import java.util.List;
import om.gov.mol.labour.internal.codec.Written;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.lifecycle.CaseFile;
import om.gov.mol.labour.lifecycle.Event;
import om.gov.mol.labour.lifecycle.Joint;
import om.gov.mol.labour.lifecycle.Lifecycle.Taken;
import om.gov.mol.labour.port.PrivatePart;
import org.jspecify.annotations.Nullable;

/**
 * What one step asked and did, as the journal keeps it: the command with its event, and where other tables of the case
 * followed, each of theirs. Free text lies apart, in the same shape.
 */
record JournalActs(
        JsonObject asked, JsonObject event, @Nullable List<JsonObject> then, JsonObject secret) {

    static <C extends CaseFile> JournalActs of(List<Taken<C>> taken, Procedure<C, ?> procedure) {
        Taken<C> first = taken.get(0);
        Written command = procedure.writeCommand(first.command());
        Written event = procedure.writeEvent(first.event());
        List<JsonObject> open = new ArrayList<>();
        List<JsonObject> hidden = new ArrayList<>();
        Taken<C> before = first;
        for (Taken<C> next : taken.subList(1, taken.size())) {
            boolean same = next.row().equals(before.row()) && next.command().equals(before.command());
            Written asked =
                    same ? new Written(new JsonObject(), new JsonObject()) : procedure.writeCommand(next.command());
            Written done = procedure.writeEvent(next.event());
            open.add(new JsonObject()
                    .put("row", next.row())
                    .put("command", next.command().name())
                    .put("asked", asked.open())
                    .put("event", done.open()));
            hidden.add(new JsonObject().put("asked", asked.secret()).put("event", done.secret()));
            before = next;
        }
        JsonObject secret = new JsonObject().put("asked", command.secret()).put("event", event.secret());
        return new JournalActs(
                command.open(),
                event.open(),
                open.isEmpty() ? null : List.copyOf(open),
                open.isEmpty() ? secret : secret.put("then", hidden));
    }

    /** Whether there is no free text in it. */
    boolean isPlain() {
        return isPlain(secret)
                && (!secret.has("then") || secret.objects("then").stream().allMatch(JournalActs::isPlain));
    }

    private static boolean isPlain(JsonObject part) {
        return part.object("asked").keys().isEmpty()
                && part.object("event").keys().isEmpty();
    }

    /** What happened, from a stored entry; without its free text once that was erased. */
    static <C extends CaseFile> Event<C> read(
            JsonObject entry, @Nullable PrivatePart secret, Procedure<C, ?> procedure) {
        JsonObject hidden = secret == null ? new JsonObject() : Json.read(secret.text());
        Event<C> first = procedure.readEvent(new Written(entry.object("event"), part(hidden)));
        if (!entry.has("then")) {
            return first;
        }
        List<JsonObject> following = entry.objects("then");
        List<JsonObject> theirs = hidden.has("then") ? hidden.objects("then") : List.of();
        List<Event<C>> events = new ArrayList<>(List.of(first));
        for (int place = 0; place < following.size(); place++) {
            JsonObject own = place < theirs.size() ? part(theirs.get(place)) : new JsonObject();
            events.add(procedure.readEvent(new Written(following.get(place).object("event"), own)));
        }
        return new Joint<>(events);
    }

    private static JsonObject part(JsonObject hidden) {
        return hidden.has("event") ? hidden.object("event") : new JsonObject();
    }
}
