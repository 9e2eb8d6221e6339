package om.gov.mol.labour.journeys;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import om.gov.mol.labour.payment.Payment;

/** A case from its beginning to its end, step by step. */
abstract class Story {

    final Host host;
    String reference = "";
    private final Set<String> paid = new HashSet<>();

    Story(Host host) {
        this.host = host;
    }

    /** What people do, in order. */
    abstract List<Runnable> steps();

    /** The payments of the case as the payer sees them now. */
    abstract List<Payment> payments();

    /** Plays the story; after each step what was down comes back, and all that waits is done. */
    void play(Weather weather) {
        for (Runnable step : steps()) {
            weather.stepBegins();
            step.run();
            host.runDue();
            weather.clears();
            host.settle();
            host.await(this::noPaymentIsInDoubt);
        }
    }

    /** Who has to pay knows where; what was paid has its receipt. */
    private boolean noPaymentIsInDoubt() {
        List<Payment> all = payments();
        Payment last = all.isEmpty() ? null : all.get(all.size() - 1);
        return last == null || (paid.contains(last.key()) ? last.receipt() != null : last.checkout() != null);
    }

    /** The payer goes to the address that he was given, and pays there. */
    void pay() {
        Payment payment = last();
        String checkout = payment.checkout();
        if (checkout == null || !host.outside.bank.pay(checkout)) {
            throw new AssertionError("the payer cannot pay " + payment);
        }
        paid.add(payment.key());
        host.callBack(payment.key());
    }

    Payment last() {
        List<Payment> all = payments();
        return all.get(all.size() - 1);
    }
}
