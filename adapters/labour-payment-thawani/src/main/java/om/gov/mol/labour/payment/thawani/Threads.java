package om.gov.mol.labour.payment.thawani;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads on which the HTTP client works: daemons that end when they have nothing to do. */
final class Threads {

    static final String NAME = "thawani-http-";

    private static final long IDLE_SECONDS = 10;

    private Threads() {}

    static ExecutorService create() {
        AtomicInteger number = new AtomicInteger();
        return new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                    Thread thread = new Thread(work, NAME + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
    }
}
