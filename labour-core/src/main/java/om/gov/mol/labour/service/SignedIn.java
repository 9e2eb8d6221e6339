package om.gov.mol.labour.service;

import om.gov.mol.labour.port.Identity;

/**
 * Somebody whom the identity provider has recognised. Only {@link Labour#signIn} makes one, so that nobody can act
 * without evidence. Immutable; good for as long as the host's settings say.
 */
public final class SignedIn {

    private final Identity identity;

    SignedIn(Identity identity) {
        this.identity = identity;
    }

    /** Who, how and when. */
    public Identity identity() {
        return identity;
    }

    @Override
    public String toString() {
        return "SignedIn[" + identity + "]";
    }
}
