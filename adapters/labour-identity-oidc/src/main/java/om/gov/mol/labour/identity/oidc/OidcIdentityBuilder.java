package om.gov.mol.labour.identity.oidc;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import om.gov.mol.labour.party.Agency;
import org.jspecify.annotations.Nullable;

/** Collects the settings of an {@link OidcIdentity}. */
public final class OidcIdentityBuilder {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration SKEW_MAX = Duration.ofMinutes(2);

    private final List<TokenKind> kinds = new ArrayList<>();
    private final Map<String, Agency> agencies = new HashMap<>();
    private @Nullable Clock clock;
    private @Nullable URI issuer;
    private @Nullable URI keys;
    private boolean loopback;
    private @Nullable String audience;
    private @Nullable ExpectedNonces nonces;
    private boolean noncesIgnored;
    private String civilNumberClaim = "civil_number";
    private Set<SigningAlgorithm> algorithms =
            Set.of(SigningAlgorithm.RS256, SigningAlgorithm.PS256, SigningAlgorithm.ES256, SigningAlgorithm.ES384);
    private Duration skew = Duration.ofMinutes(1);
    private Duration tokenAgeMax = Duration.ofMinutes(10);
    private Duration keysAgeMax = Duration.ofMinutes(15);
    private Duration outageMax = Duration.ofHours(1);
    private Duration pause = Duration.ofSeconds(30);
    private Duration timeMax = Duration.ofSeconds(8);
    private @Nullable HttpClient client;

    OidcIdentityBuilder() {}

    /** The time by which tokens are good. Required. */
    public OidcIdentityBuilder clock(Clock given) {
        clock = requireNonNull(given, "clock");
        return this;
    }

    /** Who issues the tokens, letter by letter as they say it; an address that begins with https. Required. */
    public OidcIdentityBuilder issuer(URI given) {
        require("issuer: https, without query and fragment", Provider.Addresses.isSecure(given) && isPlain(given));
        issuer = given;
        loopback = false;
        return this;
    }

    /** An issuer on this machine without TLS, for tests and demonstrations. */
    public OidcIdentityBuilder loopbackIssuer(URI given) {
        require(
                "issuer: http on 127.0.0.1, [::1] or localhost",
                Provider.Addresses.isLoopback(given) && isPlain(given));
        issuer = given;
        loopback = true;
        return this;
    }

    /** Where the keys are, for a provider without discovery; to be given after the issuer. If nothing is said, the provider is asked. */
    public OidcIdentityBuilder keysAt(URI given) {
        keys = requireAllowed(given);
        return this;
    }

    /** Our name at the provider (client id). Required. */
    public OidcIdentityBuilder audience(String given) {
        require("audience: not blank", !given.isBlank());
        audience = given;
        return this;
    }

    /** For which sign-ins we wait. Required, unless {@link #withoutNonces} is chosen. */
    public OidcIdentityBuilder nonces(ExpectedNonces given) {
        nonces = requireNonNull(given, "nonces");
        return this;
    }

    /** Expects no nonce: a token then signs in as often as it is given, until it ends. */
    public OidcIdentityBuilder withoutNonces() {
        noncesIgnored = true;
        return this;
    }

    /** A way to sign in; the first that fits counts, without one nobody signs in. Required. */
    public OidcIdentityBuilder kind(TokenKind given) {
        kinds.add(requireNonNull(given, "kind"));
        return this;
    }

    /** The claim with the civil number, a text of digits; {@code civil_number} if nothing is said. */
    public OidcIdentityBuilder civilNumberClaim(String given) {
        require("civilNumberClaim: not blank", !given.isBlank());
        civilNumberClaim = given;
        return this;
    }

    /** The tokens of this subject ({@code sub}) are the agency's; they must hold no civil number. A kind must fit as well. */
    public OidcIdentityBuilder agency(Agency agency, String subject) {
        agencies.put(requireNonNull(subject, "subject"), requireNonNull(agency, "agency"));
        return this;
    }

    /** How tokens may be signed; RS256, PS256, ES256 and ES384 if nothing is said. */
    public OidcIdentityBuilder algorithms(Set<SigningAlgorithm> given) {
        require("algorithms: at least one", !given.isEmpty());
        algorithms = Set.copyOf(given);
        return this;
    }

    /** How far the provider's clock may differ; up to two minutes, one if nothing is said. */
    public OidcIdentityBuilder skew(Duration given) {
        require("skew: up to two minutes", !given.isNegative() && given.compareTo(SKEW_MAX) <= 0);
        skew = given;
        return this;
    }

    /** How long ago a token may have been issued, even if it says to be good for longer; 10 minutes if nothing is said. */
    public OidcIdentityBuilder tokenAgeMax(Duration given) {
        tokenAgeMax = positive("tokenAgeMax", given);
        return this;
    }

    /** How long the keys are kept before they are fetched again; 15 minutes if nothing is said. */
    public OidcIdentityBuilder keysAgeMax(Duration given) {
        keysAgeMax = positive("keysAgeMax", given);
        return this;
    }

    /** How much longer known keys are used when the provider does not answer; one hour if nothing is said. */
    public OidcIdentityBuilder outageMax(Duration given) {
        require("outageMax: not negative", !given.isNegative());
        outageMax = given;
        return this;
    }

    /** How long is waited between two attempts to fetch keys; 30 seconds if nothing is said. */
    public OidcIdentityBuilder pause(Duration given) {
        pause = positive("pause", given);
        return this;
    }

    /** How long one sign-in may wait for the provider; 8 seconds if nothing is said. */
    public OidcIdentityBuilder within(Duration given) {
        timeMax = positive("timeMax", given);
        return this;
    }

    /** Who speaks HTTP with the provider; it must not follow redirections. A client of its own if nothing is said. */
    public OidcIdentityBuilder http(HttpClient given) {
        client = requireNonNull(given, "http");
        return this;
    }

    /**
     * The provider.
     *
     * @throws IllegalArgumentException naming what is missing
     */
    public OidcIdentity build() {
        require("kind: must be given", !kinds.isEmpty());
        require("nonces, or withoutNonces: must be given", (nonces != null) != noncesIgnored);
        URI from = given("issuer", issuer);
        ClaimRules rules = new ClaimRules(from.toString(), given("audience", audience), skew, tokenAgeMax);
        if (keys != null) {
            requireAllowed(keys);
        }
        Provider provider = new Provider(new Web(clientOrOwn()), new Provider.Addresses(from, keys, loopback));
        SigningKeys signing = new SigningKeys(provider, new SigningKeys.Times(keysAgeMax, outageMax, pause, timeMax));
        return new OidcIdentity(new OidcIdentity.Parts(
                given("clock", clock),
                new Tokens(algorithms, rules, signing),
                rules,
                nonces,
                List.copyOf(kinds),
                civilNumberClaim,
                Map.copyOf(agencies)));
    }

    private URI requireAllowed(URI address) {
        boolean allowed = Provider.Addresses.isSecure(address) || (loopback && Provider.Addresses.isLoopback(address));
        require("keys: https, or like the issuer on this machine", allowed);
        return address;
    }

    private HttpClient clientOrOwn() {
        return client != null
                ? client
                : HttpClient.newBuilder()
                        .connectTimeout(CONNECT)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
    }

    private static boolean isPlain(URI address) {
        return address.getRawQuery() == null && address.getRawFragment() == null && address.getRawUserInfo() == null;
    }

    private static Duration positive(String setting, Duration time) {
        require(setting + ": more than nothing", !time.isNegative() && !time.isZero());
        return time;
    }

    private static <T> T given(String setting, @Nullable T value) {
        require(setting + ": must be given", value != null);
        return requireNonNull(value);
    }

    private static void require(String sentence, boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
