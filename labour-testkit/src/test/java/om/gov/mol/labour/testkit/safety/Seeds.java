package om.gov.mol.labour.testkit.safety;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/** Seed after seed on several threads, each seed on one; says how far it is, and at once which seed failed. */
final class Seeds {

    private static final long TOLD_EVERY = 1_000;

    /** After so many it stops. */
    private static final int FAILURES_MAX = Integer.getInteger("simulation.failures", 1);

    private final AtomicLong next;
    private final long last;
    private final long deadline;
    private final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
    private final AtomicLong done = new AtomicLong();

    /** From {@code first} on so many, and none is begun after that time. */
    Seeds(long first, long number, Duration longest) {
        this.next = new AtomicLong(first);
        this.last = first + number - 1;
        this.deadline = System.nanoTime() + longest.toNanos();
    }

    /** How many were run; none of them failed. */
    long run(int threads, LongConsumer each) throws InterruptedException, ExecutionException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                all.add(executor.submit(() -> oneAfterTheOther(each)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            executor.shutdownNow();
        }
        if (!failures.isEmpty()) {
            throw new AssertionError(failures.size() + " seeds failed", failures.get(0));
        }
        return done.get();
    }

    private void oneAfterTheOther(LongConsumer each) {
        for (long seed = next.getAndIncrement(); goesOn(seed); seed = next.getAndIncrement()) {
            try {
                each.accept(seed);
            } catch (Throwable found) {
                failures.add(found);
                System.out.println("seed " + seed + " failed: " + found.getMessage());
            }
            long now = done.incrementAndGet();
            if (now % TOLD_EVERY == 0) {
                System.out.println(now + " seeds, at seed " + seed);
            }
        }
    }

    private boolean goesOn(long seed) {
        return seed <= last && System.nanoTime() < deadline && failures.size() < FAILURES_MAX;
    }
}
