package om.gov.mol.labour.internal.codec;

import java.util.Set;
import om.gov.mol.labour.absconding.Objection;
import om.gov.mol.labour.absconding.ObjectionState;
import om.gov.mol.labour.absconding.ObjectionState.AwaitingAdmission;
import om.gov.mol.labour.absconding.ObjectionState.AwaitingDecision;
import om.gov.mol.labour.absconding.ObjectionState.Dismissed;
import om.gov.mol.labour.absconding.ObjectionState.Moot;
import om.gov.mol.labour.absconding.ObjectionState.NotAdmitted;
import om.gov.mol.labour.absconding.ObjectionState.ObjectionWithdrawn;
import om.gov.mol.labour.absconding.ObjectionState.Upheld;
import om.gov.mol.labour.internal.json.JsonObject;

/** Objections to a report, each with its state. */
final class ObjectionCodec {

    private static final String REASON = "reason";

    private static final Variants<ObjectionState> STATES = new Variants<ObjectionState>()
            .with(new AwaitingAdmission())
            .with(new AwaitingDecision())
            .at(Upheld.class, Upheld::at, Upheld::new)
            .with(
                    Dismissed.class,
                    (state, into) -> into.put("at", state.at())
                            .put(REASON, state.reason())
                            .put("groundless", state.groundless()),
                    from -> new Dismissed(from.instant("at"), from.text(REASON), from.bool("groundless")))
            .with(
                    NotAdmitted.class,
                    (state, into) -> into.put("at", state.at()).put(REASON, state.reason()),
                    from -> new NotAdmitted(from.instant("at"), from.text(REASON)))
            .at(ObjectionWithdrawn.class, ObjectionWithdrawn::at, ObjectionWithdrawn::new)
            .at(Moot.class, Moot::at, Moot::new);

    private ObjectionCodec() {}

    /** The whole objection. */
    static JsonObject write(Objection objection) {
        JsonObject object = new JsonObject()
                .put("reference", objection.reference())
                .put("state", STATES.named(objection.state()))
                .put("ground", objection.ground())
                .put("evidence", Fields.sorted(objection.evidence()))
                .put("filedBy", objection.filedBy().key())
                .put("filedAt", objection.filedAt());
        return Fields.statement(object, objection.statement());
    }

    /** The objection that was written; an erased statement reads as empty. */
    static Objection read(JsonObject from) {
        return new Objection(
                from.text("reference"),
                STATES.named(from.object("state")),
                from.text("ground"),
                Fields.statement(from),
                Set.copyOf(from.texts("evidence")),
                Fields.role(from, "filedBy"),
                from.instant("filedAt"));
    }
}
