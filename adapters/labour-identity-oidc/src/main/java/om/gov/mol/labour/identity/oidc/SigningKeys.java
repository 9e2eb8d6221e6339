package om.gov.mol.labour.identity.oidc;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import om.gov.mol.labour.port.IdentityUnavailable;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the provider, kept for a while. A token under an unknown key makes us ask again, because keys rotate, but not more
 * often than once in a pause, because tokens can be made up. One thread asks; the others go on with what is there.
 */
final class SigningKeys {

    private final Provider provider;
    private final Times times;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Known known = new Known(null, Instant.MIN, Instant.MIN, false);

    SigningKeys(Provider provider, Times times) {
        this.provider = provider;
        this.times = times;
    }

    /**
     * How long things are good.
     *
     * @param keysAgeMax after which the keys are fetched again
     * @param outageMax how much longer they are used when that fails
     * @param pause between two attempts to fetch
     * @param timeMax for everything that one sign-in fetches
     */
    record Times(Duration keysAgeMax, Duration outageMax, Duration pause, Duration timeMax) {}

    /** What is known, since when, when it was last asked for, and whether that failed. */
    private record Known(@Nullable JWKSet keys, Instant since, Instant asked, boolean failed) {

        List<JWK> fitting(JWSHeader header) {
            return keys == null ? List.of() : new JWKSelector(JWKMatcher.forJWSHeader(header)).select(keys);
        }
    }

    /**
     * The keys that could have made this signature; empty when the provider has none such.
     *
     * @throws IdentityUnavailable when the provider cannot be asked and what is known does not do
     */
    List<JWK> fitting(JWSHeader header, Instant now) {
        Known current = known;
        List<JWK> found = current.fitting(header);
        boolean fresh = now.isBefore(plus(current.since(), times.keysAgeMax()));
        if (fresh && !found.isEmpty()) {
            return found;
        }
        current = asked(current, now, !found.isEmpty() && usable(current, now));
        found = current.fitting(header);
        if (!usable(current, now) || (found.isEmpty() && current.failed())) {
            throw new IdentityUnavailable("the provider does not give its keys", null);
        }
        return found;
    }

    private boolean usable(Known current, Instant now) {
        return current.keys() != null
                && now.isBefore(plus(current.since(), times.keysAgeMax().plus(times.outageMax())));
    }

    private Known asked(Known before, Instant now, boolean canGoOn) {
        if (now.isBefore(plus(before.asked(), times.pause())) || !mayAsk(canGoOn)) {
            return before;
        }
        try {
            if (known.asked().equals(before.asked())) {
                known = ask(before, now);
            }
            return known;
        } finally {
            asking.unlock();
        }
    }

    private boolean mayAsk(boolean canGoOn) {
        try {
            return canGoOn ? asking.tryLock() : asking.tryLock(times.timeMax().toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Known ask(Known before, Instant now) {
        try {
            return new Known(provider.keys(new Web.Budget(times.timeMax())), now, now, false);
        } catch (IOException e) {
            return new Known(before.keys(), before.since(), now, true);
        }
    }

    private static Instant plus(Instant moment, Duration time) {
        return moment.equals(Instant.MIN) ? moment : moment.plus(time);
    }
}
