package om.gov.mol.labour.absconding;


import org.jspecify.annotations.Nullable;

/**
 * The value of the ticket: money held for a purpose, not a flag.
 *
 * @param payment the key of the payment that holds it; absent while nothing was paid
 */
public record Deposit(DepositState state, @Nullable String payment) {

    /** Nothing is due. */
    static final Deposit NONE = new Deposit(new DepositState.NotDue(), null);

    Deposit moved(DepositState to) {
        return new Deposit(to, payment);
    }
}
