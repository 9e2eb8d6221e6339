package om.gov.mol.labour.internal.codec;

import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.transfer.ClosingReason;
import om.gov.mol.labour.transfer.OfficerTask;
import om.gov.mol.labour.transfer.TransferState;
import om.gov.mol.labour.transfer.TransferState.AwaitingCurrentEmployer;
import om.gov.mol.labour.transfer.TransferState.AwaitingMedical;
import om.gov.mol.labour.transfer.TransferState.AwaitingOfficer;
import om.gov.mol.labour.transfer.TransferState.AwaitingResidentCard;
import om.gov.mol.labour.transfer.TransferState.AwaitingTransferFee;
import om.gov.mol.labour.transfer.TransferState.AwaitingVisa;
import om.gov.mol.labour.transfer.TransferState.AwaitingWorker;
import om.gov.mol.labour.transfer.TransferState.Closed;
import om.gov.mol.labour.transfer.TransferState.Completed;

/** States of a transfer: the name, and what exists only in that state. */
final class TransferStateCodec {

    static final String CARD_EXPIRES = "cardExpires";

    private static final String VISA = "visa";

    private static final Variants<TransferState> STATES = new Variants<TransferState>()
            .with(new AwaitingWorker())
            .with(new AwaitingCurrentEmployer())
            .with(
                    AwaitingOfficer.class,
                    (state, into) -> into.put("task", state.task().name()).put(CARD_EXPIRES, state.cardExpires()),
                    from -> new AwaitingOfficer(
                            Fields.choice(from, "task", OfficerTask.class), from.dateOrNull(CARD_EXPIRES)))
            .with(new AwaitingVisa())
            .with(
                    AwaitingTransferFee.class,
                    (state, into) -> into.put(VISA, state.visa()),
                    from -> new AwaitingTransferFee(from.text(VISA)))
            .with(
                    AwaitingMedical.class,
                    (state, into) -> into.put(VISA, state.visa()),
                    from -> new AwaitingMedical(from.text(VISA)))
            .with(
                    AwaitingResidentCard.class,
                    (state, into) -> into.put(VISA, state.visa()),
                    from -> new AwaitingResidentCard(from.text(VISA)))
            .at(Completed.class, Completed::at, Completed::new)
            .with(Closed.class, TransferStateCodec::closed, TransferStateCodec::closed);

    private TransferStateCodec() {}

    /** For example {@code {"name":"AwaitingOfficer","task":"SILENCE"}}. */
    static JsonObject write(TransferState state) {
        return STATES.named(state);
    }

    /** The state that was written. */
    static TransferState read(JsonObject from) {
        return STATES.named(from);
    }

    private static void closed(Closed state, JsonObject into) {
        into.put("at", state.at()).put("reason", state.reason().name()).put("detail", state.detail());
    }

    private static Closed closed(JsonObject from) {
        return new Closed(from.instant("at"), Fields.choice(from, "reason", ClosingReason.class), from.text("detail"));
    }
}
