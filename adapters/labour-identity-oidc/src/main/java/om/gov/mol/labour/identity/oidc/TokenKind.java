package om.gov.mol.labour.identity.oidc;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A way to sign in that the provider tells in its tokens, what we call it, and how sure it is. Names of levels ({@code acr}) and
 * of methods ({@code amr}, RFC 8176) differ between providers and are the operator's to configure.
 *
 * <pre>{@code
 * TokenKind.withLevel("urn:example:loa:high", "CARD", 3)
 * TokenKind.withMethod("sc", "CARD", 3)        // sc: smart card
 * TokenKind.withMethod("sms", "MOBILE", 2)
 * }</pre>
 *
 * @param method a short word in capitals, such as {@code CARD}, {@code MOBILE}, {@code TOKEN}
 * @param assurance 1 low, 2 substantial, 3 high
 * @param level the {@code acr} that the token must have; absent: any or none
 * @param means what must be among its {@code amr}; absent: any or none
 */
public record TokenKind(
        String method,
        int assurance,
        @Nullable String level,
        @Nullable String means) {

    private static final int ASSURANCE_MAX = 3;

    public TokenKind {
        requireNonNull(method, "method");
        if (!method.matches("[A-Z][A-Z0-9_]{0,30}")) {
            throw new IllegalArgumentException("method: a short word in capitals");
        }
        if (assurance < 1 || assurance > ASSURANCE_MAX) {
            throw new IllegalArgumentException("assurance: 1 to 3");
        }
    }

    /** Tokens of this {@code acr}. */
    public static TokenKind withLevel(String level, String method, int assurance) {
        return new TokenKind(method, assurance, requireNonNull(level, "level"), null);
    }

    /** Tokens with this among their {@code amr}. */
    public static TokenKind withMethod(String means, String method, int assurance) {
        return new TokenKind(method, assurance, null, requireNonNull(means, "means"));
    }

    /** All good tokens, whatever they say of how. */
    public static TokenKind any(String method, int assurance) {
        return new TokenKind(method, assurance, null, null);
    }

    boolean fits(Claims claims) {
        return (level == null || claims.text("acr").filter(level::equals).isPresent())
                && (means == null || claims.texts("amr").contains(means));
    }
}
