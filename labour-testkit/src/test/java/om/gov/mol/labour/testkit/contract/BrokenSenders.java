package om.gov.mol.labour.testkit.contract;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import om.gov.mol.labour.notify.spi.DeliveryState;
import om.gov.mol.labour.notify.spi.Reason;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.SenderUnavailable;

/** The bad habits of senders; {@link CaughtTest} says which rules each of them breaks. */
final class BrokenSenders {

    private BrokenSenders() {}

    /** Sends a copy, to be sure. */
    static final class SendsCopies extends Habit {
        @Override
        SendResult send(Letter letter) {
            SendResult result = letter.post();
            letter.withKey(letter.key() + ".copy").post();
            return result;
        }
    }

    /** Knows one address only, the first that it was given. */
    static final class KnowsOneAddress extends Habit {
        private final AtomicReference<String> first = new AtomicReference<>();

        @Override
        SendResult send(Letter letter) {
            first.compareAndSet(null, letter.to());
            return letter.withTo(first.get()).post();
        }
    }

    /** Believes that it has sent what it has never sent. */
    static final class Dreams extends Habit {
        private final AtomicInteger number = new AtomicInteger();

        @Override
        SendResult send(Letter letter) {
            return new SendResult.HandedOver("dreamt-" + number.incrementAndGet());
        }
    }

    /** Declares that one key is sent once, and has no memory. */
    static final class ForgetsKeys extends Habit {
        private final AtomicInteger number = new AtomicInteger();

        @Override
        SendResult send(Letter letter) {
            return letter.withKey(letter.key() + "." + number.incrementAndGet()).post();
        }
    }

    /** Gives all messages one id. */
    static final class NamesAllAlike extends Habit {
        @Override
        SendResult send(Letter letter) {
            SendResult result = letter.post();
            return result instanceof SendResult.HandedOver ? new SendResult.HandedOver("sent") : result;
        }
    }

    /** Hopes for the best when no answer came. */
    static final class Hopes extends Habit {
        @Override
        SendResult send(Letter letter) {
            SendResult result = letter.post();
            return result instanceof SendResult.Unknown ? new SendResult.HandedOver("hope") : result;
        }
    }

    /** Says that nothing was sent when no answer came. */
    static final class Despairs extends Habit {
        @Override
        SendResult send(Letter letter) {
            SendResult result = letter.post();
            if (result instanceof SendResult.Unknown) {
                throw new SenderUnavailable("no answer", null);
            }
            return result;
        }
    }

    /** Does not say when nobody is there. */
    static final class Shrugs extends Habit {
        @Override
        SendResult send(Letter letter) {
            try {
                return letter.post();
            } catch (SenderUnavailable away) {
                return new SendResult.Unknown();
            }
        }
    }

    /** Puts the text into what it throws. */
    static final class Quotes extends Habit {
        @Override
        SendResult send(Letter letter) {
            try {
                return letter.post();
            } catch (SenderUnavailable away) {
                throw new SenderUnavailable("could not send: " + letter.text(), away);
            }
        }
    }

    /** Sends although nobody listens any more. */
    static final class ComesLate extends Habit {
        @Override
        SendResult send(Letter letter) {
            return letter.within(Duration.ofMinutes(1)).post();
        }
    }

    /** Says that it will try later, and has sent. */
    static final class SendsAllTheSame extends Habit {
        @Override
        SendResult send(Letter letter) {
            SendResult result = letter.post();
            if (result instanceof SendResult.TryLater) {
                letter.within(Duration.ofMinutes(1)).post();
            }
            return result;
        }
    }

    /** Waits for an answer for ever. */
    static final class Waits extends Habit {
        @Override
        SendResult send(Letter letter) {
            if (letter.silent()) {
                Forever.await();
            }
            return letter.post();
        }
    }

    /** Says sent of what can never arrive. */
    static final class IgnoresBounces extends Habit {
        @Override
        SendResult send(Letter letter) {
            SendResult result = letter.post();
            return result instanceof SendResult.Undeliverable ? new SendResult.HandedOver("bounced") : result;
        }
    }

    /** Gives up for good on a provider that is only busy. */
    static final class LosesPatience extends Habit {
        @Override
        SendResult send(Letter letter) {
            SendResult result = letter.post();
            return result instanceof SendResult.TryLater ? new SendResult.Undeliverable(Reason.OTHER) : result;
        }
    }

    /** Cuts texts at one part. */
    static final class Cuts extends Habit {
        @Override
        SendResult send(Letter letter) {
            return letter.withText(letter.text()
                            .substring(0, Math.min(70, letter.text().length())))
                    .post();
        }
    }

    /** Adds a line of its own. */
    static final class Advertises extends Habit {
        @Override
        SendResult send(Letter letter) {
            return letter.withText(letter.text() + "\nSent with pleasure.").post();
        }
    }

    /** Works for one thread only. */
    static final class KnowsOneThread extends Habit {
        private final AtomicReference<Thread> first = new AtomicReference<>();

        @Override
        SendResult send(Letter letter) {
            first.compareAndSet(null, Thread.currentThread());
            if (!Thread.currentThread().equals(first.get())) {
                throw new IllegalStateException("not my thread");
            }
            return letter.post();
        }
    }

    /** Makes ids of addresses. */
    static final class NamesByAddress extends Habit {
        @Override
        SendResult send(Letter letter) {
            SendResult result = letter.post();
            return result instanceof SendResult.HandedOver done
                    ? new SendResult.HandedOver(letter.to() + "/" + done.providerId())
                    : result;
        }

        @Override
        DeliveryState delivery(String id, Receipts receipts) {
            return receipts.of(id.substring(id.indexOf('/') + 1));
        }
    }

    /** Describes itself with its password. */
    static final class ShowsItsPassword extends Habit {
        @Override
        String describe(String honest) {
            return honest + ", password: a fake has no password";
        }
    }

    /** Keeps no receipts and says that it does. */
    static final class LosesReceipts extends Habit {
        @Override
        DeliveryState delivery(String id, Receipts receipts) {
            return new DeliveryState.Unknown();
        }
    }

    /** Knows of messages that never were. */
    static final class MakesUpReceipts extends Habit {
        @Override
        DeliveryState delivery(String id, Receipts receipts) {
            return new DeliveryState.Delivered(null);
        }
    }

    /** Has another name each time. */
    static final class ChangesItsName extends Habit {
        private final AtomicInteger number = new AtomicInteger();

        @Override
        String name(String honest) {
            return honest + number.incrementAndGet();
        }
    }

    /** Sends the plain text and leaves the HTML behind. */
    static final class ForgetsTheHtml extends Habit {
        @Override
        SendResult send(Letter letter) {
            return letter.withoutHtml().post();
        }
    }
}
