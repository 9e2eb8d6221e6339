package om.gov.mol.labour.identity.certificate;

import java.time.Instant;

/**
 * Remembers which challenges were used, so that a signed challenge signs in once.
 *
 * <p>The default remembers in this process. Where several hosts share one secret they should share this memory too, for
 * example a table with the number as primary key; else what was used on one host works once on each other one until it ends.
 * Called by many threads at once.
 */
@FunctionalInterface
public interface UsedChallenges {

    /**
     * Notes the use; true the first time only, whoever asks at the same moment.
     *
     * @param number of the challenge, 22 characters of base64url; tells nothing about anybody
     * @param now the present time
     * @param until when the challenge ends and may be forgotten
     * @throws om.gov.mol.labour.port.IdentityUnavailable when it cannot be remembered now; then nobody is signed in
     */
    boolean use(String number, Instant now, Instant until);
}
