package om.gov.mol.labour.service;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * The lines to the ports: how many calls of each may be under way, and how many took too long and have not come back. Those
 * still hold a thread. Thread-safe.
 */
final class Lines implements AutoCloseable {

    /** More of one port than this are not left behind: it is not called again before one has come back. */
    static final int LEFT_BEHIND_MAX = 2;

    private final Map<String, Line> lines = new ConcurrentHashMap<>();
    private final Patience patience;
    private final Executor threads;
    private final int placesMax;

    private Lines(Executor threads, int placesMax, Duration limit) {
        this.patience = new Patience(limit);
        this.threads = threads;
        this.placesMax = placesMax;
    }

    /** Over threads of the host, who decides how many there are. */
    static Lines over(Executor threads, Duration limit) {
        return new Lines(threads, Integer.MAX_VALUE, limit);
    }

    /** Over threads of our own, at most so many for each port. */
    static Lines over(OwnThreads threads, int placesMax, Duration limit) {
        return new Lines(threads, placesMax, limit);
    }

    /** How long is waited for providers. */
    Patience patience() {
        return patience;
    }

    /** What is known of one port: the calls that may still begin, and those that were left behind. */
    private record Line(Semaphore places, AtomicInteger left) {}

    /** A call has certainly not begun; the message is one or a few words on why. */
    static final class NotBegun extends Exception {

        private static final long serialVersionUID = 1L;

        NotBegun(String why) {
            super(why, null, false, false);
        }
    }

    /** Begins a call, waiting for its turn within the limit. */
    <T> Attempt<T> begin(String port, Supplier<T> call, TimeLimit limit) throws NotBegun {
        Line line = lines.computeIfAbsent(port, first -> new Line(new Semaphore(placesMax), new AtomicInteger()));
        if (line.left().get() >= LEFT_BEHIND_MAX) {
            throw new NotBegun("has not come back");
        }
        waitForPlace(line, limit);
        Attempt<T> attempt = new Attempt<>(call, line.left(), line.places()::release);
        try {
            threads.execute(attempt);
            return attempt;
        } catch (RuntimeException | Error full) { // also where the machine has no more threads
            line.places().release();
            throw new NotBegun("no thread");
        }
    }

    private static void waitForPlace(Line line, TimeLimit limit) throws NotBegun {
        if (limit.leftNanos() == 0) {
            throw new NotBegun("no time left");
        }
        try {
            if (!line.places().tryAcquire(limit.leftNanos(), TimeUnit.NANOSECONDS)) {
                throw new NotBegun("too many calls");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotBegun("interrupted");
        }
    }

    /** In the words of {@code describe}. */
    String describe() {
        return threads instanceof OwnThreads ? "own threads, at most " + placesMax + " for each port" : "the host's";
    }

    /** Interrupts what is still under way on threads of our own; the host's are the host's. */
    @Override
    public void close() {
        if (threads instanceof OwnThreads own) {
            own.close();
        }
    }
}
