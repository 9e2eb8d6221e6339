package om.gov.mol.labour.payment.thawani;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;

/** Lets one thread at a time work on a key. Different keys may share a lock; nobody waits longer than the deadline. */
final class KeyLocks {

    private static final int COUNT = 64;

    private final Lock[] locks =
            IntStream.range(0, COUNT).mapToObj(i -> new ReentrantLock()).toArray(Lock[]::new);

    /** Something to do that may end unclear. */
    interface Step<R> {
        R take() throws Unclear;
    }

    <R> R alone(String key, Deadline deadline, Step<R> step) throws Unclear {
        Lock lock = locks[Math.floorMod(key.hashCode(), COUNT)];
        acquire(lock, deadline);
        try {
            return step.take();
        } finally {
            lock.unlock();
        }
    }

    private static void acquire(Lock lock, Deadline deadline) throws Unclear {
        try {
            if (!lock.tryLock(deadline.left(), TimeUnit.NANOSECONDS)) {
                throw new Unclear("another call works on it");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unclear("interrupted");
        }
    }
}
