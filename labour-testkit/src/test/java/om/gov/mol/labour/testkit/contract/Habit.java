package om.gov.mol.labour.testkit.contract;

import om.gov.mol.labour.notify.spi.DeliveryState;
import om.gov.mol.labour.notify.spi.SendResult;

/** A bad habit of a sender, of SMS or of e-mail alike. This one is none: it passes on what the honest sender does. */
class Habit {

    /** Asks the honest sender for a receipt. */
    interface Receipts {
        DeliveryState of(String id);
    }

    String name(String honest) {
        return honest;
    }

    String describe(String honest) {
        return honest;
    }

    SendResult send(Letter letter) {
        return letter.post();
    }

    DeliveryState delivery(String id, Receipts receipts) {
        return receipts.of(id);
    }
}
