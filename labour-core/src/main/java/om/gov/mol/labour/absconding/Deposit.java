package om.gov.mol.labour.absconding;

import org.jspecify.annotations.Nullable;

/**
 * The value of the ticket: money held for a purpose, not a flag.
 *
 * @param payment the key of the payment that holds it; absent while nothing was paid
 * @param requests how often the employer has asked for it back
 */
public record Deposit(DepositState state, @Nullable String payment, int requests) {

    /** Nothing is due. */
    static final Deposit NONE = new Deposit(new DepositState.NotDue(), null, 0);

    Deposit moved(DepositState to) {
        return new Deposit(to, payment, requests);
    }

    Deposit heldBy(DepositState.Held held, String key) {
        return new Deposit(held, key, requests);
    }

    Deposit requested(DepositState.RefundRequested request) {
        return new Deposit(request, payment, requests + 1);
    }
}
