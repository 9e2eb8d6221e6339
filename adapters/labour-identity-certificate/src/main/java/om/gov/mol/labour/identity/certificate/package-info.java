/**
 * Sign-in by certificate: people with a key on their identity card, SIM or token, and agencies with a certificate of their own.
 *
 * <p>Begin at {@link om.gov.mol.labour.identity.certificate.CertificateIdentity}. The host asks it for a challenge, has the person's
 * key sign it, and hands back {@link om.gov.mol.labour.identity.certificate.SignInEvidence}. Then, cheapest first, and the first no
 * ends it:
 *
 * <ol>
 *   <li>{@code Challenges}: the challenge is ours and has not ended; nothing was kept for it;
 *   <li>{@code Chains}: the certificate may sign and leads to somebody trusted, by PKIX; {@code Strength} refuses what is weak;
 *   <li>{@link om.gov.mol.labour.identity.certificate.SignatureScheme}: its key signed the challenge, for us;
 *   <li>{@link om.gov.mol.labour.identity.certificate.CertificateKind}, {@link om.gov.mol.labour.identity.certificate.CivilNumberSource}:
 *       how the person signed in and who it is, or which agency;
 *   <li>{@code RevocationCheck}: nothing on the way was taken back, by {@code Ocsp} or {@code RevocationLists};
 *   <li>{@link om.gov.mol.labour.identity.certificate.UsedChallenges}: the challenge was not used before.
 * </ol>
 *
 * <p>The profile of the national certificates (attributes, policies, addresses) is not published; all of it is a setting.
 * Cryptography is the JDK's alone.
 */
@NullMarked
package om.gov.mol.labour.identity.certificate;

import org.jspecify.annotations.NullMarked;
