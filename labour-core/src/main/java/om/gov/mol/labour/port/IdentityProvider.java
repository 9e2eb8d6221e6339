package om.gov.mol.labour.port;

import java.util.Optional;

/**
 * Turns what the host received from a person or an agency (a certificate, a token) into an identity. Implemented by the
 * host or an adapter; called by many threads at once. The rules, IDN-01 to IDN-14, stand in {@code docs/spi/identity.md}; the
 * test kit holds them as {@code IdentityProviderContract}.
 */
public interface IdentityProvider {

    /**
     * Whose evidence this is; empty when it is forged, expired, revoked or not understood.
     *
     * @param evidence as the host received it: a token, or a signed challenge with its certificate; never logged
     * @throws IdentityUnavailable when the issuer cannot be asked now
     */
    Optional<Identity> identify(String evidence);

    /**
     * What this is, in one line for people, for {@code Labour.describe()} and the table of the contract: constant, without the
     * network, without secrets. Its class unless it says otherwise.
     */
    default String describe() {
        return getClass().getName();
    }
}
