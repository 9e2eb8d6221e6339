package om.gov.mol.labour.internal.codec;

import om.gov.mol.labour.absconding.Deposit;
import om.gov.mol.labour.absconding.DepositState;
import om.gov.mol.labour.absconding.DepositState.Due;
import om.gov.mol.labour.absconding.DepositState.Forfeited;
import om.gov.mol.labour.absconding.DepositState.Held;
import om.gov.mol.labour.absconding.DepositState.NeverPaid;
import om.gov.mol.labour.absconding.DepositState.NotDue;
import om.gov.mol.labour.absconding.DepositState.RefundRequested;
import om.gov.mol.labour.absconding.DepositState.RefundUnderWay;
import om.gov.mol.labour.absconding.DepositState.Refunded;
import om.gov.mol.labour.absconding.DepositState.Used;
import om.gov.mol.labour.absconding.RefundGround;
import om.gov.mol.labour.internal.json.JsonObject;

/** The value of the ticket, with the state it is in. */
final class DepositCodec {

    private static final String REFERENCE = "reference";
    private static final String GROUND = "ground";

    private static final Variants<DepositState> STATES = new Variants<DepositState>()
            .with(new NotDue())
            .with(new Due())
            .with(
                    Held.class,
                    (state, into) -> into.put("since", state.since()),
                    from -> new Held(from.instant("since")))
            .with(RefundRequested.class, DepositCodec::requested, DepositCodec::requested)
            .with(RefundUnderWay.class, DepositCodec::underWay, DepositCodec::underWay)
            .with(
                    Refunded.class,
                    (state, into) -> into.put(REFERENCE, state.reference()).put("at", state.at()),
                    from -> new Refunded(from.textOrNull(REFERENCE), from.instant("at")))
            .at(Used.class, Used::at, Used::new)
            .with(
                    Forfeited.class,
                    (state, into) -> into.put("at", state.at()).put("why", state.why()),
                    from -> new Forfeited(from.instant("at"), from.text("why")))
            .with(new NeverPaid());

    private DepositCodec() {}

    /** The whole deposit; the payment is absent until one holds it. */
    static JsonObject write(Deposit deposit) {
        return new JsonObject()
                .put("state", STATES.named(deposit.state()))
                .put("payment", deposit.payment())
                .put("requests", deposit.requests());
    }

    /** The deposit that was written; an erased account reads as absent. */
    static Deposit read(JsonObject from) {
        return new Deposit(
                STATES.named(from.object("state")), from.textOrNull("payment"), Fields.whole(from, "requests"));
    }

    private static void requested(RefundRequested state, JsonObject into) {
        Fields.account(
                        into.put(REFERENCE, state.reference())
                                .put(GROUND, state.ground().name()),
                        state.to())
                .put("since", state.since())
                .put("at", state.at());
    }

    private static RefundRequested requested(JsonObject from) {
        return new RefundRequested(
                from.text(REFERENCE),
                Fields.choice(from, GROUND, RefundGround.class),
                Fields.account(from),
                from.instant("since"),
                from.instant("at"));
    }

    private static void underWay(RefundUnderWay state, JsonObject into) {
        Fields.account(into.put(REFERENCE, state.reference()).put(GROUND, Fields.name(state.ground())), state.to())
                .put("refund", state.refund())
                .put("at", state.at());
    }

    private static RefundUnderWay underWay(JsonObject from) {
        return new RefundUnderWay(
                from.textOrNull(REFERENCE),
                Fields.choiceOrNull(from, GROUND, RefundGround.class),
                Fields.account(from),
                from.text("refund"),
                from.instant("at"));
    }
}
