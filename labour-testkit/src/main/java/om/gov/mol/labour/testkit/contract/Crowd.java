package om.gov.mol.labour.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Assertions;

/** Several threads that do the same at once. */
final class Crowd {

    static final int SIZE = 8;

    private Crowd() {}

    /** The answers of {@link #SIZE} threads; fails when one throws or takes longer than half a minute. */
    static <R> List<R> atOnce(IntFunction<R> work) {
        ExecutorService threads = Executors.newFixedThreadPool(SIZE);
        try {
            List<Callable<R>> calls = new ArrayList<>();
            for (int i = 0; i < SIZE; i++) {
                int number = i;
                calls.add(() -> work.apply(number));
            }
            List<R> answers = new ArrayList<>();
            for (Future<R> future : threads.invokeAll(calls, 30, TimeUnit.SECONDS)) {
                answers.add(future.get(30, TimeUnit.SECONDS));
            }
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Assertions.fail("interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            return Assertions.fail("a call of several at once did not end well", e);
        } finally {
            threads.shutdownNow();
        }
    }
}
