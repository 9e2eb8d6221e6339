package om.gov.mol.labour.identity.oidc;

import static java.util.Objects.requireNonNull;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Nonces that this process gave out: each ends by itself and is taken once. When there are too many, the oldest is
 * forgotten, and whoever comes back with it signs in again. Safe for several threads.
 *
 * <pre>{@code
 * RecentNonces nonces = new RecentNonces(clock, Duration.ofMinutes(10), 100_000);
 * String nonce = nonces.issue();   // into the address to which the browser is sent
 * }</pre>
 */
public final class RecentNonces implements ExpectedNonces {

    private static final int NONCE_BYTES = 16;

    private final Clock clock;
    private final Duration lifetime;
    private final int most;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Instant> ends = new LinkedHashMap<>();

    /** With how long each is good, and how many are remembered at most. */
    public RecentNonces(Clock clock, Duration lifetime, int most) {
        this.clock = requireNonNull(clock, "clock");
        this.lifetime = requireNonNull(lifetime, "lifetime");
        this.most = most;
        if (lifetime.isNegative() || lifetime.isZero() || most < 1) {
            throw new IllegalArgumentException("lifetime, most: more than nothing");
        }
    }

    /** A fresh nonce, 22 characters of base64url. */
    public synchronized String issue() {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        if (ends.size() >= most) {
            Iterator<String> oldest = ends.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
        ends.put(nonce, clock.instant().plus(lifetime));
        return nonce;
    }

    @Override
    public synchronized boolean take(String nonce, Instant now) {
        Instant end = ends.remove(nonce);
        return end != null && now.isBefore(end);
    }

    /** Says how many, never which. */
    @Override
    public synchronized String toString() {
        return "RecentNonces[" + ends.size() + "]";
    }
}
