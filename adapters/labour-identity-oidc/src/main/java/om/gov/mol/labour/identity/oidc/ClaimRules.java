package om.gov.mol.labour.identity.oidc;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What a token must say to be for us and of now: OpenID Connect Core 3.1.3.7.
 *
 * @param issuer letter by letter
 * @param audience our name at the provider
 * @param skew how far two clocks may differ
 * @param ageMax how long ago a token may have been issued, whatever its own end
 */
record ClaimRules(String issuer, String audience, Duration skew, Duration ageMax) {

    boolean hold(Claims claims, Instant now) {
        return claims.text("iss").filter(issuer::equals).isPresent() && forUs(claims) && inTime(claims, now);
    }

    /** With several audiences the token must also have been given to us. */
    private boolean forUs(Claims claims) {
        List<String> audiences = claims.texts("aud");
        boolean party =
                claims.has("azp") ? claims.text("azp").filter(audience::equals).isPresent() : audiences.size() == 1;
        return audiences.contains(audience) && party;
    }

    private boolean inTime(Claims claims, Instant now) {
        Instant latest = now.plus(skew);
        Instant earliest = now.minus(skew);
        return claims.moment("exp").filter(end -> end.isAfter(earliest)).isPresent()
                && claims.moment("iat")
                        .filter(issued -> !issued.isAfter(latest) && !issued.isBefore(earliest.minus(ageMax)))
                        .isPresent()
                && notAhead(claims, "nbf", latest)
                && notAhead(claims, "auth_time", latest);
    }

    private static boolean notAhead(Claims claims, String name, Instant latest) {
        return !claims.has(name)
                || claims.moment(name).filter(moment -> !moment.isAfter(latest)).isPresent();
    }

    /** When the person signed in at the provider; when that is not said, when the token was issued. Never after now. */
    Instant signedInAt(Claims claims, Instant now) {
        Instant at = claims.moment("auth_time").or(() -> claims.moment("iat")).orElse(now);
        return at.isAfter(now) ? now : at;
    }
}
