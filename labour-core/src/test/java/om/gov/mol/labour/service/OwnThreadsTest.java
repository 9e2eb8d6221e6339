package om.gov.mol.labour.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Threads of our own: none before the first call, none long after the last one, none after the end. */
@Timeout(60)
class OwnThreadsTest {

    private static final long PATIENCE_MILLIS = 50_000;

    private final CountDownLatch never = new CountDownLatch(1);
    private OwnThreads threads = new OwnThreads(Duration.ofHours(1));

    @AfterEach
    void close() {
        threads.close();
    }

    private <T> T called(Supplier<T> call) throws InterruptedException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(call::get);
        threads.execute(task);
        return task.get();
    }

    private static Set<Thread> alive() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("labour-provider-"))
                .collect(Collectors.toSet());
    }

    @Test
    void noThreadBeginsBeforeTheFirstCall() throws Exception {
        Set<Thread> before = alive();
        OwnThreads others = new OwnThreads(Duration.ofHours(1));
        assertThat(before).containsAll(alive());
        others.close();
        assertThat(called(Thread::currentThread).isDaemon()).isTrue();
    }

    @Test
    void callsOneAfterTheOtherShareAThread() throws Exception {
        Thread first = called(Thread::currentThread);
        first.join(20);
        assertThat(called(Thread::currentThread)).isSameAs(first);
    }

    @Test
    void aThreadThatWasIdleForLongEnds() throws Exception {
        threads = new OwnThreads(Duration.ofMillis(20));
        Thread thread = called(Thread::currentThread);
        thread.join(PATIENCE_MILLIS);
        assertThat(thread.isAlive()).isFalse();
    }

    @Test
    void theEndInterruptsWhatIsUnderWayAndTakesNoMore() throws Exception {
        CountDownLatch interrupted = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        Thread[] busy = new Thread[1];
        threads.execute(() -> {
            busy[0] = Thread.currentThread();
            begun.countDown();
            hang(interrupted);
        });
        begun.await();
        threads.close();
        interrupted.await();
        busy[0].join(PATIENCE_MILLIS);
        assertThat(busy[0].isAlive()).isFalse();
        assertThatThrownBy(() -> threads.execute(() -> {})).isInstanceOf(RejectedExecutionException.class);
    }

    private void hang(CountDownLatch interrupted) {
        try {
            never.await();
        } catch (InterruptedException stopped) {
            interrupted.countDown();
        }
    }

    @Test
    void aCallSeesTheContextClassLoaderOfItsCallerAndNothingElseOfHim() throws Exception {
        ThreadLocal<String> inherited = new InheritableThreadLocal<>();
        inherited.set("of the caller");
        Thread caller = Thread.currentThread();
        ClassLoader usual = caller.getContextClassLoader();
        try (URLClassLoader ofTheApplication = new URLClassLoader(new URL[0], usual)) {
            caller.setContextClassLoader(ofTheApplication);
            assertThat(called(inherited::get)).isNull();
            assertThat(called(() -> Thread.currentThread().getContextClassLoader()))
                    .isSameAs(ofTheApplication);
            caller.setContextClassLoader(null);
            assertThat(called(() -> Thread.currentThread().getContextClassLoader() == null))
                    .isTrue();
        } finally {
            caller.setContextClassLoader(usual);
            inherited.remove();
        }
    }

    @Test
    void anIdleThreadKeepsNoClassLoaderOfItsCaller() throws Exception {
        Thread caller = Thread.currentThread();
        ClassLoader usual = caller.getContextClassLoader();
        try (URLClassLoader ofTheApplication = new URLClassLoader(new URL[0], usual)) {
            caller.setContextClassLoader(ofTheApplication);
            threads = new OwnThreads(Duration.ofMillis(20));
            Thread thread = called(Thread::currentThread);
            thread.join(PATIENCE_MILLIS);
            assertThat(thread.getContextClassLoader()).isNotSameAs(ofTheApplication);
        } finally {
            caller.setContextClassLoader(usual);
        }
    }
}
