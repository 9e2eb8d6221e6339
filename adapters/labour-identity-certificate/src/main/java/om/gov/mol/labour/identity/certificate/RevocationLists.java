package om.gov.mol.labour.identity.certificate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The revocation lists, kept until they are old. One thread fetches a list; the others go on with the one that is there. A
 * list that could not be fetched is not asked for again at once.
 */
final class RevocationLists {

    private static final int BYTES_MAX = 32 << 20;
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(15);

    private final Web web;
    private final Duration ageMax;
    private final List<Place> places;

    RevocationLists(Web web, List<URI> addresses, Duration ageMax) {
        this.web = web;
        this.ageMax = ageMax;
        this.places = addresses.stream().map(Place::new).toList();
    }

    /** Every list that could be had; who signed it and until when it is good is for the caller to look at. */
    List<X509CRL> current(Instant now, Web.Budget budget) {
        return places.stream()
                .flatMap(place -> place.current(now, budget).stream())
                .toList();
    }

    private record Fetched(@Nullable X509CRL list, Instant again) {}

    private final class Place {

        private final URI address;
        private final ReentrantLock fetching = new ReentrantLock();
        private volatile Fetched fetched = new Fetched(null, Instant.MIN);

        Place(URI address) {
            this.address = address;
        }

        Optional<X509CRL> current(Instant now, Web.Budget budget) {
            Fetched before = fetched;
            if (now.isBefore(before.again()) || budget.leftNanos() == 0 || !mayFetch(before, budget)) {
                return Optional.ofNullable(before.list());
            }
            try {
                if (!now.isBefore(fetched.again())) {
                    fetched = fetch(now, budget, fetched.list());
                }
                return Optional.ofNullable(fetched.list());
            } finally {
                fetching.unlock();
            }
        }

        /** Takes the lock; waits for it only when there is no list at all. */
        private boolean mayFetch(Fetched before, Web.Budget budget) {
            if (before.list() != null) {
                return fetching.tryLock();
            }
            try {
                return fetching.tryLock(budget.leftNanos(), TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        private Fetched fetch(Instant now, Web.Budget budget, @Nullable X509CRL before) {
            try {
                HttpRequest request = HttpRequest.newBuilder(address).GET().build();
                X509CRL list = read(web.fetch(request, BYTES_MAX, budget));
                return new Fetched(list, again(list, now));
            } catch (IOException | GeneralSecurityException e) {
                return new Fetched(before, now.plus(PAUSE_AFTER_FAILURE));
            }
        }

        private Instant again(X509CRL list, Instant now) {
            Instant old = now.plus(ageMax);
            Instant soon = now.plus(PAUSE_AFTER_FAILURE);
            Instant end =
                    list.getNextUpdate() == null ? old : list.getNextUpdate().toInstant();
            Instant earlier = end.isBefore(old) ? end : old;
            return earlier.isBefore(soon) ? soon : earlier;
        }

        private static X509CRL read(byte[] bytes) throws GeneralSecurityException {
            X509CRL list =
                    (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(bytes));
            if (!Strength.suffices(list)) {
                throw new GeneralSecurityException("signed with a weak algorithm");
            }
            return list;
        }
    }
}
