package om.gov.mol.labour.testkit.contract;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import om.gov.mol.labour.port.AgencyLink;
import om.gov.mol.labour.port.AgencyUnavailable;
import om.gov.mol.labour.registry.AgencyRequest;

/** Lines to agencies that break a rule each; only {@link CaughtTest} runs them. */
final class BrokenAgencies {

    private BrokenAgencies() {}

    /** Acknowledges by itself. */
    static class SaysYes extends FakeAgenciesContractTest {
        @Override
        protected AgencyLink link() {
            return request -> new AgencyLink.Receipt.Acknowledged("yes " + request.key());
        }
    }

    /** Asks again each time. */
    static class AsksAgain extends FakeAgenciesContractTest {
        private final AtomicInteger number = new AtomicInteger();

        @Override
        protected AgencyLink link() {
            return request -> fake.send(with(request, request.key() + "." + number.incrementAndGet()));
        }

        private static AgencyRequest with(AgencyRequest request, String key) {
            return new AgencyRequest(
                    key,
                    request.agency(),
                    request.kind(),
                    request.reference(),
                    request.worker(),
                    request.currentEmployer(),
                    request.newEmployer());
        }
    }

    /** Takes silence for yes. */
    static class Hopes extends FakeAgenciesContractTest {
        @Override
        protected AgencyLink link() {
            return request -> {
                try {
                    return fake.send(request);
                } catch (AgencyUnavailable silence) {
                    return new AgencyLink.Receipt.Acknowledged("hope");
                }
            };
        }
    }

    /** Takes silence for not now. */
    static class Guesses extends FakeAgenciesContractTest {
        @Override
        protected AgencyLink link() {
            return request -> {
                try {
                    return fake.send(request);
                } catch (AgencyUnavailable silence) {
                    return new AgencyLink.Receipt.TryLater(Duration.ofMinutes(5));
                }
            };
        }
    }

    /** Says later, and hands it over all the same. */
    static class SaysLaterAndSends extends FakeAgenciesContractTest {
        @Override
        protected AgencyLink link() {
            return request -> {
                AgencyLink.Receipt receipt = fake.send(request);
                if (receipt instanceof AgencyLink.Receipt.TryLater) {
                    fake.send(request);
                }
                return receipt;
            };
        }
    }

    /** Works for one thread only. */
    static class KnowsOneThread extends FakeAgenciesContractTest {
        private final AtomicReference<Thread> first = new AtomicReference<>();

        @Override
        protected AgencyLink link() {
            return request -> {
                first.compareAndSet(null, Thread.currentThread());
                if (!Thread.currentThread().equals(first.get())) {
                    throw new IllegalStateException("not my thread");
                }
                return fake.send(request);
            };
        }
    }

    /** Waits for an answer for ever. */
    static class Waits extends FakeAgenciesContractTest {
        private boolean silent;

        @Override
        protected boolean hang() {
            silent = true;
            return true;
        }

        @Override
        protected AgencyLink link() {
            return request -> {
                if (silent) {
                    Forever.await();
                }
                return fake.send(request);
            };
        }
    }

    /** Makes references of civil numbers. */
    static class ShowsTheWorker extends FakeAgenciesContractTest {
        @Override
        protected AgencyLink link() {
            return request -> {
                AgencyLink.Receipt receipt = fake.send(request);
                return receipt instanceof AgencyLink.Receipt.Acknowledged
                        ? new AgencyLink.Receipt.Acknowledged(
                                request.key() + "/" + request.worker().value())
                        : receipt;
            };
        }
    }
}
