package om.gov.mol.labour.service;

import java.util.random.RandomGenerator;
import om.gov.mol.labour.internal.codec.FindingCodec;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.lifecycle.CaseFile;
import om.gov.mol.labour.lifecycle.Effect;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.port.JournalRow;
import om.gov.mol.labour.port.PrivatePart;
import om.gov.mol.labour.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Writes the journal: who, in which capacity, by which authentication, when, what was asked, what was decided, under which
 * rules with which facts, what was to be sent, in which edition of the texts it is explained. Each entry carries the digest of the one before it. Free text lies in a
 * private part of which the entry holds a salted digest, so that it can be erased without breaking the chain.
 */
final class Journal {

    /** What the first entry of a case is chained to. */
    static final String GENESIS = "0".repeat(64);

    private final RandomGenerator random;

    Journal(RandomGenerator random) {
        this.random = random;
    }

    <C extends CaseFile> JournalRow entry(Step<C> step, Procedure<C, ?> procedure) {
        JournalActs acts = JournalActs.of(step.taken(), procedure);
        PrivatePart secret = acts.isPlain() ? null : new PrivatePart(Hashing.salt(random), Json.write(acts.secret()));
        String payload = Json.write(payload(step, acts, secret));
        return new JournalRow(
                step.after().id(),
                step.version(),
                step.request(),
                step.actor().party(),
                step.contentHash(),
                payload,
                chained(previous(step.loaded().row()), payload),
                secret,
                step.now());
    }

    private static JsonObject payload(Step<?> step, JournalActs acts, @Nullable PrivatePart secret) {
        return new JsonObject()
                .put("format", 1)
                .put("sequence", step.version())
                .put("at", step.now())
                .put("request", step.request().value())
                .put("actor", step.actor().written(step.role()))
                .put("command", step.command().name())
                .put("asked", acts.asked())
                .put("private", secret == null ? null : digest(secret))
                .put("row", step.row())
                .put("state", step.after().state().name())
                .put("event", acts.event())
                .put("then", acts.then())
                .put(
                        "findings",
                        step.decision().findings().stream()
                                .map(FindingCodec::write)
                                .toList())
                .put(
                        "effects",
                        step.decision().effects().stream().map(Effect::label).toList())
                .put("rulebook", step.rulebook())
                .put("texts", Texts.EDITION);
    }

    /** The digest that ties an entry to the one before it. */
    static String chained(String previous, String payload) {
        return Hashing.sha256(previous, payload);
    }

    /** The digest by which an entry knows its private part. */
    static String digest(PrivatePart secret) {
        return Hashing.sha256(secret.salt(), secret.text());
    }

    private static String previous(@Nullable CaseRow row) {
        return row == null ? GENESIS : row.headHash();
    }
}
