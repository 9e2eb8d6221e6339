package om.gov.mol.labour.notify.smtp;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import om.gov.mol.labour.notify.spi.SenderUnavailable;
import org.jspecify.annotations.Nullable;

/**
 * The few connections that are open at once. One that rested is asked for a sign of life before it is used again; one that
 * rested too long is hung up by whoever comes next, for there is no thread to do it in between.
 */
final class Connections implements AutoCloseable {

    private static final Duration FAREWELL = Duration.ofSeconds(1);

    private final Semaphore places;
    private final Function<Deadline, Conversation> opening;
    private final Deque<Conversation> resting = new ArrayDeque<>();
    private boolean closed;

    Connections(int most, Function<Deadline, Conversation> opening) {
        this.places = new Semaphore(most, true);
        this.opening = opening;
    }

    /**
     * A connection for the caller alone, who must {@linkplain #giveBack give it back}; null when all were in use until the
     * deadline.
     *
     * @throws SenderUnavailable when there is none at rest and none can be opened, or after {@link #close}
     */
    @Nullable
    Conversation take(Deadline deadline) throws InterruptedException {
        if (!places.tryAcquire(deadline.nanosLeft(), TimeUnit.NANOSECONDS)) {
            return null;
        }
        Conversation taken = null;
        try {
            taken = rested(deadline);
            if (taken == null) {
                taken = opening.apply(deadline);
            }
            return taken;
        } finally {
            if (taken == null) {
                places.release();
            }
        }
    }

    private @Nullable Conversation rested(Deadline deadline) {
        for (Conversation next = poll(); next != null; next = poll()) {
            if (!next.hasRestedTooLong() && next.isAlive(deadline)) {
                return next;
            }
            next.hangUp(deadline);
        }
        return null;
    }

    private synchronized @Nullable Conversation poll() {
        if (closed) {
            throw new SenderUnavailable("the sender is closed", null);
        }
        return resting.pollFirst();
    }

    void giveBack(Conversation conversation, Deadline deadline) {
        try {
            List<Conversation> leaving = new ArrayList<>();
            if (!keeps(conversation, leaving)) {
                leaving.add(conversation);
            }
            leaving.forEach(each -> each.hangUp(deadline));
        } finally {
            places.release();
        }
    }

    private synchronized boolean keeps(Conversation conversation, List<Conversation> leaving) {
        while (!resting.isEmpty() && resting.peekLast().hasRestedTooLong()) {
            leaving.add(resting.removeLast());
        }
        if (closed || !conversation.isReusable()) {
            return false;
        }
        conversation.rest();
        resting.addFirst(conversation);
        return true;
    }

    /** Hangs up what rests; what is in use is hung up when it is given back. */
    @Override
    public void close() {
        List<Conversation> leaving;
        synchronized (this) {
            closed = true;
            leaving = List.copyOf(resting);
            resting.clear();
        }
        leaving.forEach(each -> each.hangUp(Deadline.in(FAREWELL)));
    }

    /** How many are open and not in use. */
    synchronized int resting() {
        return resting.size();
    }
}
