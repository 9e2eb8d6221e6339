package om.gov.mol.labour.absconding;

import java.time.Instant;
import om.gov.mol.labour.lifecycle.State;
import om.gov.mol.labour.party.Iban;
import org.jspecify.annotations.Nullable;

/** Where the value of the ticket is. {@link Holding} means that the ministry holds the money. */
public sealed interface DepositState extends State {

    /** The money is with the ministry and belongs to nobody else yet. */
    sealed interface Holding extends DepositState {}

    /** Nothing leads out of it. */
    sealed interface Gone extends DepositState {
        @Override
        default boolean isFinal() {
            return true;
        }
    }

    /** Nothing is due yet. */
    record NotDue() implements DepositState {}

    /** To be paid. */
    record Due() implements DepositState {}

    /** Held for the ticket. */
    record Held(Instant since) implements Holding {}

    /**
     * The employer asks for it back.
     *
     * @param reference its own number, such as {@code RF-7K2M9QXW4A-C}
     * @param to the account; absent only where it was erased
     */
    record RefundRequested(
            String reference, RefundGround ground, @Nullable Iban to, Instant since, Instant at) implements Holding {}

    /**
     * On its way back.
     *
     * @param ground absent where it goes back by itself
     * @param to the account; absent where it goes back the way it came
     */
    record RefundUnderWay(
            @Nullable String reference,
            @Nullable RefundGround ground,
            @Nullable Iban to,
            String refund,
            Instant at) implements DepositState {}

    /** Paid back. */
    record Refunded(@Nullable String reference, Instant at) implements Gone {}

    /** The ticket was used. */
    record Used(Instant at) implements Gone {}

    /** The treasury's. */
    record Forfeited(Instant at, String why) implements Gone {}

    /** Never paid: the report ended before. */
    record NeverPaid() implements Gone {}
}
