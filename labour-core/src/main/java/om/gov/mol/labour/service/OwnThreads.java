package om.gov.mol.labour.service;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Threads for calls of providers where the host gave none: begun with the first call, daemon, ended when they have been idle
 * for a while or with {@link #close}. They inherit nothing of the thread that happened to begin them; for the time of a call they
 * have the context class loader of the caller. Nothing waits here: whoever calls bounds how many there are.
 */
final class OwnThreads implements Executor, AutoCloseable {

    private final AtomicLong begun = new AtomicLong();
    private final ThreadPoolExecutor pool;

    OwnThreads(Duration idleMax) {
        this.pool = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, idleMax.toNanos(), TimeUnit.NANOSECONDS, new SynchronousQueue<>(), this::thread);
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "labour-provider-" + begun.incrementAndGet(), 0, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(OwnThreads.class.getClassLoader());
        return thread;
    }

    @Override
    public void execute(Runnable call) {
        ClassLoader callers = Thread.currentThread().getContextClassLoader();
        pool.execute(() -> under(callers, call));
    }

    private static void under(ClassLoader callers, Runnable call) {
        Thread thread = Thread.currentThread();
        thread.setContextClassLoader(callers);
        try {
            call.run();
        } finally {
            thread.setContextClassLoader(OwnThreads.class.getClassLoader());
        }
    }

    /** Interrupts every call that is under way and takes no more. */
    @Override
    public void close() {
        pool.shutdownNow();
    }
}
