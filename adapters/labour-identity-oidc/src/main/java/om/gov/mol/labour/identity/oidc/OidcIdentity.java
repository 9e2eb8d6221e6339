package om.gov.mol.labour.identity.oidc;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import om.gov.mol.labour.party.Agency;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.port.Identity;
import om.gov.mol.labour.port.IdentityProvider;
import org.jspecify.annotations.Nullable;

/**
 * Recognises people and agencies by the signed tokens (ID tokens) of an OpenID provider. Keeps IDN-01 to IDN-14. Built once, shared
 * by all threads. The evidence is the token itself, in its compact form of three parts.
 *
 * <pre>{@code
 * RecentNonces nonces = new RecentNonces(clock, Duration.ofMinutes(10), 100_000);
 * OidcIdentity identity = OidcIdentity.builder()
 *         .clock(clock)
 *         .issuer(URI.create("https://id.example.org"))
 *         .audience("labour-services")
 *         .nonces(nonces)
 *         .kind(TokenKind.withLevel("urn:example:loa:high", "CARD", 3))
 *         .civilNumberClaim("civil_number")
 *         .build();
 * labour.signIn(token);
 * }</pre>
 *
 * <p>The redirection to the provider and the exchange of the code for the token are the host's. {@code at} is the {@code auth_time} of
 * the token where it has one: a person whose session at the provider is old is turned away by the age of the sign-in, so ask
 * the provider for {@code max_age}.
 */
public final class OidcIdentity implements IdentityProvider {

    private static final int NAME_CHARACTERS_MAX = 200;

    private final Parts parts;

    OidcIdentity(Parts parts) {
        this.parts = parts;
    }

    /** What it is made of. */
    record Parts(
            Clock clock,
            Tokens tokens,
            ClaimRules rules,
            @Nullable ExpectedNonces nonces,
            List<TokenKind> kinds,
            String civilNumberClaim,
            Map<String, Agency> agencies) {}

    private record Who(
            @Nullable CivilNumber person, @Nullable Agency agency) {}

    /** Begins to say whom to trust and how far. */
    public static OidcIdentityBuilder builder() {
        return new OidcIdentityBuilder();
    }

    /**
     * Whose token this is.
     *
     * @param evidence the token
     * @throws om.gov.mol.labour.port.IdentityUnavailable when the provider's keys cannot be had; the same token may be given
     *     again
     */
    @Override
    public Optional<Identity> identify(String evidence) {
        Instant now = parts.clock().instant();
        return parts.tokens().read(evidence, now).flatMap(claims -> identify(evidence, claims, now));
    }

    private Optional<Identity> identify(String token, Claims claims, Instant now) {
        Optional<Who> who = who(claims);
        Optional<TokenKind> kind =
                parts.kinds().stream().filter(each -> each.fits(claims)).findFirst();
        if (who.isEmpty() || kind.isEmpty() || !expected(claims, now)) {
            return Optional.empty();
        }
        return Optional.of(new Identity(
                who.get().person(),
                who.get().agency(),
                claims.text("name")
                        .filter(name -> name.length() <= NAME_CHARACTERS_MAX)
                        .orElse(""),
                kind.get().method(),
                kind.get().assurance(),
                parts.rules().signedInAt(claims, now),
                digest(token)));
    }

    /** A person or an agency, not both. */
    private Optional<Who> who(Claims claims) {
        Agency agency = claims.text("sub").map(parts.agencies()::get).orElse(null);
        if (agency != null) {
            return claims.has(parts.civilNumberClaim()) ? Optional.empty() : Optional.of(new Who(null, agency));
        }
        return claims.text(parts.civilNumberClaim())
                .filter(number -> number.matches("[0-9]{4,20}"))
                .map(number -> new Who(new CivilNumber(number), null));
    }

    private boolean expected(Claims claims, Instant now) {
        ExpectedNonces nonces = parts.nonces();
        return nonces == null
                || claims.text("nonce").filter(nonce -> nonces.take(nonce, now)).isPresent();
    }

    private static String digest(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Says nothing of keys and people. */
    @Override
    public String describe() {
        return toString();
    }

    @Override
    public String toString() {
        return "OidcIdentity[" + parts.rules().issuer() + "]";
    }
}
