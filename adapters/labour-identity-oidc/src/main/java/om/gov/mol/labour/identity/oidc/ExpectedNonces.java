package om.gov.mol.labour.identity.oidc;

import java.time.Instant;

/**
 * Knows for which sign-ins the host waits. The host sends a nonce along when it sends a person to the provider; the token comes
 * back with it.
 *
 * <p>The best place to remember a nonce is the session of the browser that was sent away: so a token that was meant for one browser is
 * worth nothing in another. {@link RecentNonces} remembers for all sessions together, which keeps a token from being used
 * twice, no more. Called by many threads at once.
 */
@FunctionalInterface
public interface ExpectedNonces {

    /**
     * Whether this nonce was expected; true once only, whoever asks at the same moment.
     *
     * @param nonce as the token gives it, at most 500 characters; the token has been verified
     * @param now the present time
     * @throws om.gov.mol.labour.port.IdentityUnavailable when that cannot be said now; then nobody is signed in
     */
    boolean take(String nonce, Instant now);
}
