package om.gov.mol.labour.testkit.contract;

import java.util.concurrent.CountDownLatch;

/** An answer that never comes. */
final class Forever {

    private Forever() {}

    /** Blocks until the thread is interrupted. */
    static void await() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
