package om.gov.mol.labour.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import om.gov.mol.labour.service.Lines.NotBegun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How many calls of a port may be under way, and what is said of one that never began. */
@Timeout(60)
class LinesTest {

    private static final Duration SHORT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofSeconds(50);

    private final CountDownLatch end = new CountDownLatch(1);
    private final OwnThreads threads = new OwnThreads(LONG);

    @AfterEach
    void close() {
        end.countDown();
        threads.close();
    }

    private static <T> Object asked(Lines lines, String port, Supplier<T> call, Duration limit) {
        try {
            TimeLimit until = TimeLimit.after(limit);
            return String.valueOf(lines.begin(port, call, until).answer(until));
        } catch (Throwable thrown) {
            return thrown instanceof NotBegun ? "not begun: " + thrown.getMessage() : thrown.getClass();
        }
    }

    /** Deaf to interrupts. */
    private String hang() {
        while (true) {
            try {
                end.await();
                return "at last";
            } catch (InterruptedException deaf) {
                // deaf
            }
        }
    }

    @Test
    void noMoreCallsOfAPortAreUnderWayThanItHasPlaces() throws Exception {
        Lines lines = Lines.over(threads, 1, LONG);
        Attempt<String> first = lines.begin("sms", this::hang, TimeLimit.after(LONG));
        assertThat(asked(lines, "sms", () -> "second", SHORT)).isEqualTo("not begun: too many calls");
        assertThat(asked(lines, "email", () -> "another port", LONG)).isEqualTo("another port");
        end.countDown();
        assertThat(first.get()).isEqualTo("at last");
        assertThat(asked(lines, "sms", () -> "third", LONG)).isEqualTo("third");
    }

    @Test
    void aPortWithTwoCallsThatHaveNotComeBackIsNotCalledBeforeOneHas() throws Exception {
        Lines lines = Lines.over(threads, 9, LONG);
        leaveOneBehind(lines);
        leaveOneBehind(lines);
        assertThat(asked(lines, "sms", () -> "third", LONG)).isEqualTo("not begun: has not come back");
        end.countDown();
        Object again = asked(lines, "sms", () -> "again", LONG);
        while (!again.equals("again")) {
            again = asked(lines, "sms", () -> "again", LONG);
        }
    }

    private void leaveOneBehind(Lines lines) throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Supplier<String> hanging = () -> {
            begun.countDown();
            return hang();
        };
        Attempt<String> attempt = lines.begin("sms", hanging, TimeLimit.after(LONG));
        begun.await();
        assertThatThrownBy(() -> attempt.answer(TimeLimit.after(Duration.ZERO))).isInstanceOf(TimeoutException.class);
    }

    @Test
    void aCallThatNoThreadHasTakenNeverBegins() {
        List<Runnable> waiting = new ArrayList<>();
        AtomicBoolean called = new AtomicBoolean();
        Lines lines = Lines.over(waiting::add, LONG);
        assertThat(asked(lines, "sms", () -> called.getAndSet(true), SHORT)).isEqualTo("not begun: no thread");
        waiting.forEach(Runnable::run);
        assertThat(called).isFalse();
        assertThat(asked(Lines.over(Runnable::run, LONG), "sms", () -> "direct", SHORT))
                .isEqualTo("direct");
    }

    @Test
    void aCallThatTheExecutorRefusesHasNotBegunAndTakesNoPlace() {
        Lines lines = Lines.over(threads, 1, LONG);
        threads.close();
        assertThat(asked(lines, "sms", () -> "first", SHORT)).isEqualTo("not begun: no thread");
        assertThat(asked(lines, "sms", () -> "second", SHORT)).isEqualTo("not begun: no thread");
        assertThat(asked(
                        Lines.over(
                                refused -> {
                                    throw new RejectedExecutionException("full");
                                },
                                LONG),
                        "sms",
                        () -> "first",
                        SHORT))
                .isEqualTo("not begun: no thread");
    }

    @Test
    void whoHasNoTimeLeftBeginsNothing() {
        AtomicBoolean called = new AtomicBoolean();
        assertThat(asked(Lines.over(threads, 1, LONG), "sms", () -> called.getAndSet(true), Duration.ZERO))
                .isEqualTo("not begun: no time left");
        assertThat(called).isFalse();
    }

    @Test
    void aCallerWhoWasInterruptedBeginsNothingAndStaysInterrupted() {
        Lines lines = Lines.over(threads, 1, LONG);
        Thread.currentThread().interrupt();
        assertThat(asked(lines, "sms", () -> "first", LONG)).isEqualTo("not begun: interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void whatAProviderThrowsDoesNotLookLikeAnInterruptOrTheEndOfTheTime() {
        Lines lines = Lines.over(threads, 1, LONG);
        assertThat(asked(lines, "sms", () -> thrown(new InterruptedException()), LONG))
                .isEqualTo(ExecutionException.class);
        assertThat(asked(lines, "sms", () -> thrown(new TimeoutException()), LONG))
                .isEqualTo(ExecutionException.class);
        assertThat(asked(lines, "sms", () -> thrown(new IllegalStateException()), LONG))
                .isEqualTo(IllegalStateException.class);
    }

    /** Throws what it does not declare, as some languages do. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Exception> String thrown(Exception thrown) throws T {
        throw (T) thrown;
    }

    @Test
    void whoeverTookAPlaceGivesItBackAlsoAfterAnError() {
        Lines lines = Lines.over(threads, 1, LONG);
        Supplier<String> broken = () -> {
            throw new NoClassDefFoundError("driver");
        };
        assertThat(asked(lines, "sms", broken, LONG)).isEqualTo(NoClassDefFoundError.class);
        assertThat(asked(lines, "sms", () -> "second", LONG)).isEqualTo("second");
        assertThatThrownBy(
                        () -> lines.begin("sms", broken, TimeLimit.after(LONG)).get())
                .hasCauseInstanceOf(NoClassDefFoundError.class);
    }
}
