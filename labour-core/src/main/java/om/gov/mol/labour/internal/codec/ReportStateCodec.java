package om.gov.mol.labour.internal.codec;

import om.gov.mol.labour.absconding.ClosingReason;
import om.gov.mol.labour.absconding.Leaving;
import om.gov.mol.labour.absconding.ReportState;
import om.gov.mol.labour.absconding.ReportState.AwaitingCorrection;
import om.gov.mol.labour.absconding.ReportState.AwaitingTicketAfterReview;
import om.gov.mol.labour.absconding.ReportState.AwaitingTicketPayment;
import om.gov.mol.labour.absconding.ReportState.Cancelled;
import om.gov.mol.labour.absconding.ReportState.Closed;
import om.gov.mol.labour.absconding.ReportState.Departed;
import om.gov.mol.labour.absconding.ReportState.InForce;
import om.gov.mol.labour.absconding.ReportState.Lapsed;
import om.gov.mol.labour.absconding.ReportState.Revoked;
import om.gov.mol.labour.absconding.ReportState.Transferred;
import om.gov.mol.labour.absconding.ReportState.UnderReview;
import om.gov.mol.labour.internal.json.JsonObject;

/** States of an absconding report; those that follow on {@link InForce} hold what it held under {@code before}. */
final class ReportStateCodec {

    private static final String APPROVED_BY = "approvedBy";
    private static final String REASON = "reason";

    private static final Variants<ReportState> STATES = new Variants<ReportState>()
            .with(new AwaitingTicketPayment())
            .with(new UnderReview())
            .with(
                    AwaitingCorrection.class,
                    (state, into) -> into.put(REASON, state.reason()),
                    from -> new AwaitingCorrection(from.text(REASON)))
            .with(
                    AwaitingTicketAfterReview.class,
                    (state, into) -> into.put(APPROVED_BY, state.approvedBy()),
                    from -> new AwaitingTicketAfterReview(from.text(APPROVED_BY)))
            .with(InForce.class, ReportStateCodec::force, ReportStateCodec::force)
            .with(
                    Departed.class,
                    (state, into) -> before(into.put("at", state.at()), state.before())
                            .put("leaving", state.leaving().name()),
                    from -> new Departed(
                            from.instant("at"), before(from), Fields.choice(from, "leaving", Leaving.class)))
            .with(
                    Transferred.class,
                    (state, into) -> before(into.put("at", state.at()), state.before()),
                    from -> new Transferred(from.instant("at"), before(from)))
            .with(
                    Revoked.class,
                    (state, into) -> before(into.put("at", state.at()).put(REASON, state.reason()), state.before()),
                    from -> new Revoked(from.instant("at"), from.text(REASON), before(from)))
            .with(
                    Cancelled.class,
                    (state, into) -> before(into.put("at", state.at()), state.before()),
                    from -> new Cancelled(from.instant("at"), before(from)))
            .with(
                    Lapsed.class,
                    (state, into) -> before(into.put("at", state.at()), state.before()),
                    from -> new Lapsed(from.instant("at"), before(from)))
            .with(Closed.class, ReportStateCodec::closed, ReportStateCodec::closed);

    private ReportStateCodec() {}

    /** For example {@code {"name":"AwaitingCorrection","reason":"DATES"}}. */
    static JsonObject write(ReportState state) {
        return STATES.named(state);
    }

    /** The state that was written. */
    static ReportState read(JsonObject from) {
        return STATES.named(from);
    }

    private static void force(InForce state, JsonObject into) {
        into.put("approvedAt", state.approvedAt())
                .put(APPROVED_BY, state.approvedBy())
                .put("objectionFrom", state.objectionFrom());
    }

    private static InForce force(JsonObject from) {
        return new InForce(from.instant("approvedAt"), from.text(APPROVED_BY), from.instantOrNull("objectionFrom"));
    }

    private static JsonObject before(JsonObject into, InForce state) {
        JsonObject before = new JsonObject();
        force(state, before);
        return into.put("before", before);
    }

    private static InForce before(JsonObject from) {
        return force(from.object("before"));
    }

    private static void closed(Closed state, JsonObject into) {
        into.put("at", state.at()).put(REASON, state.reason().name()).put("detail", state.detail());
    }

    private static Closed closed(JsonObject from) {
        return new Closed(from.instant("at"), Fields.choice(from, REASON, ClosingReason.class), from.text("detail"));
    }
}
