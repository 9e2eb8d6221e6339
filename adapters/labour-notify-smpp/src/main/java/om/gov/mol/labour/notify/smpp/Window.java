package om.gov.mol.labour.notify.smpp;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** So many messages may be unanswered on one connection at once; first come, first served. */
final class Window {

    private final int size;
    private final Semaphore free;

    Window(int size) {
        this.size = size;
        this.free = new Semaphore(size, true);
    }

    /** A place, or null when none became free in time. */
    @Nullable
    Slot take(long millis) throws InterruptedException {
        return free.tryAcquire(Math.max(0, millis), TimeUnit.MILLISECONDS) ? new Slot() : null;
    }

    /** Waits until nothing is outstanding, at most so long; new messages wait behind it until {@link #reopen}. */
    boolean drain(long millis) throws InterruptedException {
        return free.tryAcquire(size, millis, TimeUnit.MILLISECONDS);
    }

    void reopen() {
        free.release(size);
    }

    /** One place in the window; given back once, however often that is said. */
    final class Slot {

        private final AtomicBoolean taken = new AtomicBoolean(true);

        private Slot() {}

        void giveBack() {
            if (taken.compareAndSet(true, false)) {
                free.release();
            }
        }
    }
}
