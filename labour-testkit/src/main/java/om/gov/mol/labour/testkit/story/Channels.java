package om.gov.mol.labour.testkit.story;

import om.gov.mol.labour.notify.spi.Reason;

/** Breaks and mends the way to a mobile or an e-mail address. */
final class Channels {

    private final Stage stage;

    Channels(Stage stage) {
        this.stage = stage;
    }

    void fail(String address) {
        if (Addresses.isEmail(address)) {
            stage.email.unreachable(Addresses.normal(address), Reason.NO_SUCH_ADDRESS);
        } else {
            stage.sms.unreachable(Addresses.normal(address), Reason.NO_SUCH_ADDRESS);
        }
    }

    /** Messages are taken, and the receipt says that they did not arrive. */
    void bounce(String address) {
        if (Addresses.isEmail(address)) {
            stage.email.bouncing(Addresses.normal(address), Reason.NO_SUCH_ADDRESS);
        } else {
            stage.sms.bouncing(Addresses.normal(address), Reason.NO_SUCH_ADDRESS);
        }
    }

    void mend(String address) {
        if (Addresses.isEmail(address)) {
            stage.email.reachable(Addresses.normal(address));
        } else {
            stage.sms.reachable(Addresses.normal(address));
        }
    }
}
