package om.gov.mol.labour.internal.codec;

import om.gov.mol.labour.absconding.Cancellation;
import om.gov.mol.labour.absconding.CancellationState;
import om.gov.mol.labour.absconding.CancellationState.AwaitingCancellationDecision;
import om.gov.mol.labour.absconding.CancellationState.AwaitingCancellationPayment;
import om.gov.mol.labour.absconding.CancellationState.AwaitingLeave;
import om.gov.mol.labour.absconding.CancellationState.CancellationApproved;
import om.gov.mol.labour.absconding.CancellationState.CancellationDenied;
import om.gov.mol.labour.absconding.CancellationState.CancellationLapsed;
import om.gov.mol.labour.absconding.CancellationState.CancellationOvertaken;
import om.gov.mol.labour.absconding.CancellationState.CancellationWithdrawn;
import om.gov.mol.labour.internal.json.JsonObject;

/** Requests to cancel a report, each with its state. */
final class CancellationCodec {

    private static final String REASON = "reason";

    private static final Variants<CancellationState> STATES = new Variants<CancellationState>()
            .with(new AwaitingLeave())
            .with(new AwaitingCancellationPayment())
            .with(new AwaitingCancellationDecision())
            .at(CancellationApproved.class, CancellationApproved::at, CancellationApproved::new)
            .with(
                    CancellationDenied.class,
                    (state, into) -> into.put("at", state.at()).put(REASON, state.reason()),
                    from -> new CancellationDenied(from.instant("at"), from.text(REASON)))
            .at(CancellationWithdrawn.class, CancellationWithdrawn::at, CancellationWithdrawn::new)
            .at(CancellationLapsed.class, CancellationLapsed::at, CancellationLapsed::new)
            .at(CancellationOvertaken.class, CancellationOvertaken::at, CancellationOvertaken::new);

    private CancellationCodec() {}

    /** The request; the payment is absent until one has settled it. */
    static JsonObject write(Cancellation cancellation) {
        return new JsonObject()
                .put("reference", cancellation.reference())
                .put("state", STATES.named(cancellation.state()))
                .put(REASON, cancellation.reason())
                .put("requestedAt", cancellation.requestedAt())
                .put("late", cancellation.late())
                .put("workerAgrees", cancellation.workerAgrees())
                .put("payment", cancellation.payment());
    }

    /** The request that was written. */
    static Cancellation read(JsonObject from) {
        return new Cancellation(
                from.text("reference"),
                STATES.named(from.object("state")),
                from.text(REASON),
                from.instant("requestedAt"),
                from.bool("late"),
                from.bool("workerAgrees"),
                from.textOrNull("payment"));
    }
}
