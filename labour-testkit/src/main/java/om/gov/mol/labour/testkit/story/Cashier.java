package om.gov.mol.labour.testkit.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.Refund;
import om.gov.mol.labour.payment.RefundStatus;
import om.gov.mol.labour.testkit.fake.FakePaymentGateway;

/** Lets payers and banks do what a gateway step says, and gives the hint that something happened. */
final class Cashier {

    private final Stage stage;

    Cashier(Stage stage) {
        this.stage = stage;
    }

    /** Settles the newest open payment, or where none is open the newest pending refund. */
    void act(String word, List<Payment> payments) {
        List<Payment> newestFirst = new ArrayList<>(payments);
        Collections.reverse(newestFirst);
        Optional<Payment> open = newestFirst.stream()
                .filter(payment -> word.equals("paid-late") || payment.status().isOpen())
                .findFirst();
        if (open.isPresent()) {
            pay(word, open.get());
        } else {
            refund(word, newestFirst);
        }
    }

    private void pay(String word, Payment payment) {
        FakePaymentGateway gateway = stage.gateway;
        String key = payment.key();
        if (!word.equals("unknown")) {
            gateway.recover();
        }
        switch (word) {
            case "paid" -> gateway.pay(key);
            case "paid-twice" -> gateway.payTwice(key);
            case "paid-late" -> gateway.payLate(key);
            case "wrong-amount" -> gateway.pay(key, payment.amount().minusMinor(1));
            case "declined" -> gateway.decline(key, "refused by the bank");
            case "cancelled" -> gateway.cancel(key);
            case "unknown" -> gateway.unclear(key);
            default -> {}
        }
        stage.labour().paymentHint(key);
    }

    private void refund(String word, List<Payment> newestFirst) {
        for (Payment payment : newestFirst) {
            Optional<Refund> pending = payment.refunds().stream()
                    .filter(refund -> refund.status() == RefundStatus.PENDING || refund.status() == RefundStatus.DUE)
                    .reduce((first, last) -> last);
            if (pending.isPresent()) {
                settle(word, pending.get().key());
                stage.labour().paymentHint(payment.key());
                return;
            }
        }
        throw new IllegalStateException("no payment is open and no refund is pending");
    }

    private void settle(String word, String key) {
        switch (word) {
            case "paid" -> stage.gateway.completeRefund(key);
            case "declined" -> stage.gateway.failRefund(key, "refused by the bank");
            default -> throw new IllegalStateException("a refund is paid or declined, not " + word);
        }
    }
}
