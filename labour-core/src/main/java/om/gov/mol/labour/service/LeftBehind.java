package om.gov.mol.labour.service;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** The calls of each port that took too long and have not come back: they still hold a thread of the host. */
final class LeftBehind {

    /** More of one port than this are not left behind: it is not called again before one has come back. */
    static final int MAX = 2;

    private final Map<String, AtomicInteger> calls = new ConcurrentHashMap<>();

    boolean tooMany(String port) {
        return of(port).get() >= MAX;
    }

    <T> Timed<T> timed(String port, Supplier<T> call) {
        return new Timed<>(call, of(port));
    }

    private AtomicInteger of(String port) {
        return calls.computeIfAbsent(port, unheardOf -> new AtomicInteger());
    }

    private enum Stage {
        UNDER_WAY,
        LEFT,
        ENDED
    }

    /** A call for the executor; one that is left before it has begun never begins. */
    static final class Timed<T> extends FutureTask<T> {

        private final AtomicInteger left;
        private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.UNDER_WAY);

        private Timed(Supplier<T> call, AtomicInteger left) {
            super(call::get);
            this.left = left;
        }

        @Override
        public void run() {
            try {
                super.run();
            } finally {
                if (stage.getAndSet(Stage.ENDED) == Stage.LEFT) {
                    left.decrementAndGet();
                }
            }
        }

        /** Nobody waits for it any more: it is interrupted, and counts until it has come back. */
        void leave() {
            if (!isDone() && stage.compareAndSet(Stage.UNDER_WAY, Stage.LEFT)) {
                left.incrementAndGet();
                cancel(true);
            }
        }
    }
}
