package om.gov.mol.labour.notify.spi;

import java.time.Duration;
import java.util.Objects;

/**
 * What came of one attempt to send.
 *
 * <p>The labour services go on from it: {@link HandedOver} ends the trying, {@link Undeliverable} ends it too and puts the
 * notice on the list of those that need another way, {@link TryLater} and {@link Unknown} lead to another attempt with the
 * same key.
 */
public sealed interface SendResult {

    /**
     * The provider has the message and answers for the rest.
     *
     * @param providerId under which the provider knows the message; one line, not blank, at most 998 characters, no personal data. It goes into the journal
     *     and into {@code delivery}
     */
    record HandedOver(String providerId) implements SendResult {

        /** Refuses an id that is blank, too long or not one line. */
        public HandedOver {
            Checks.oneLine(providerId, "providerId");
        }
    }

    /** This message will never reach this address; final. Never said because of the provider's own trouble. */
    record Undeliverable(Reason reason) implements SendResult {

        /** Refuses a missing reason. */
        public Undeliverable {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Certainly not sent; worth another try.
     *
     * @param after how long to wait at least; more than zero. Example: 30 seconds when the provider limits its rate
     */
    record TryLater(Duration after) implements SendResult {

        /** Refuses a wait that is not more than zero. */
        public TryLater {
            if (after.isZero() || after.isNegative()) {
                throw new IllegalArgumentException("after must be more than zero");
            }
        }
    }

    /** It may or may not have been sent: the request left, and no clear answer came back. */
    record Unknown() implements SendResult {}
}
