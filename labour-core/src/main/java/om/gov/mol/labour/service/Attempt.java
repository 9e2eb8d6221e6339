package om.gov.mol.labour.service;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import om.gov.mol.labour.service.Lines.NotBegun;
import org.jspecify.annotations.Nullable;

/** A call of a provider on another thread; one that is left before it has begun never begins. */
final class Attempt<T> extends FutureTask<T> {

    private final AtomicInteger leftBehind;
    private final Runnable atTheEnd;
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.UNDER_WAY);
    private volatile boolean begun;

    Attempt(Supplier<T> call, AtomicInteger leftBehind, Runnable atTheEnd) {
        super(call::get);
        this.leftBehind = leftBehind;
        this.atTheEnd = atTheEnd;
    }

    private enum Stage {
        UNDER_WAY,
        LEFT,
        ENDED
    }

    @Override
    public void run() {
        begun = true;
        try {
            super.run();
        } finally {
            if (stage.getAndSet(Stage.ENDED) == Stage.LEFT) {
                leftBehind.decrementAndGet();
            }
            atTheEnd.run();
        }
    }

    /**
     * Its answer, or what it threw. After this nobody waits for it any more: one that has not come back is interrupted, and
     * counts as left behind until it has.
     */
    @Nullable
    T answer(TimeLimit limit) throws Throwable {
        try {
            return get(limit.leftNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException thrown) {
            throw isOurs(thrown.getCause()) ? thrown : thrown.getCause();
        } catch (TimeoutException late) {
            leave();
            throw begun ? late : new NotBegun("no thread");
        } finally {
            leave();
        }
    }

    /** What the provider threw must not look like an interrupt of the caller or the end of his patience. */
    private static boolean isOurs(@Nullable Throwable cause) {
        return cause == null || cause instanceof InterruptedException || cause instanceof TimeoutException;
    }

    private void leave() {
        if (!isDone() && stage.compareAndSet(Stage.UNDER_WAY, Stage.LEFT)) {
            leftBehind.incrementAndGet();
            cancel(true);
        }
    }
}
