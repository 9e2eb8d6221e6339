package om.gov.mol.labour.benchmarks;

import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One round of one contender.
 *
 * @param nanos from the first call to the last answer
 * @param computed how long the clients' threads computed, in nanoseconds; what Java does beside them is not counted
 * @param calls how long each call took, sorted
 */
record Round(int transfers, long nanos, long computed, List<Long> calls) {

    /** Plays so many transfers with so many clients, who take the next number as soon as they are free. */
    static Round of(Contender contender, AtomicInteger numbers, int clients, int transfers) {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        AtomicInteger left = new AtomicInteger(transfers);
        AtomicLong computed = new AtomicLong();
        try {
            long began = System.nanoTime();
            List<Future<List<Long>>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                running.add(threads.submit(() -> played(contender, numbers, left, computed)));
            }
            List<Long> calls = new ArrayList<>();
            for (Future<List<Long>> one : running) {
                calls.addAll(one.get());
            }
            long nanos = System.nanoTime() - began;
            return new Round(
                    transfers, nanos, computed.get(), calls.stream().sorted().toList());
        } catch (InterruptedException | ExecutionException fault) {
            throw new IllegalStateException(contender.name(), fault);
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Long> played(
            Contender contender, AtomicInteger numbers, AtomicInteger left, AtomicLong computed) throws SQLException {
        List<Long> calls = new ArrayList<>();
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        while (left.getAndDecrement() > 0) {
            contender.play().transfer(numbers.incrementAndGet(), calls::add);
        }
        computed.addAndGet(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
        return calls;
    }

    int commands() {
        return transfers * WholeTransfer.ENTRIES;
    }

    double commandsPerSecond() {
        return commands() * 1e9 / nanos;
    }

    /** How long the slowest of so many percent of the calls took, in milliseconds. */
    double percentile(int percent) {
        return calls.get(Math.min(calls.size() - 1, calls.size() * percent / 100)) / 1e6;
    }
}
