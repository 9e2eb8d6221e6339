package om.gov.mol.labour.identity.oidc;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The two documents of the provider: who it is, and its keys. Nothing of them is kept here. */
final class Provider {

    private static final String DISCOVERY = "/.well-known/openid-configuration";
    private static final int BYTES_MAX = 256 << 10;
    private static final int KEYS_MAX = 50;

    private final Web web;
    private final Addresses addresses;

    Provider(Web web, Addresses addresses) {
        this.web = web;
        this.addresses = addresses;
    }

    /** Where the provider is; the keys may have an address that is given, else the provider is asked. */
    record Addresses(URI issuer, @Nullable URI keys, boolean loopback) {

        URI discovery() {
            String issued = issuer.toString();
            String base = issued.endsWith("/") ? issued.substring(0, issued.length() - 1) : issued;
            return URI.create(base + DISCOVERY);
        }

        /** Only over TLS, or on this machine if the issuer is. */
        boolean allows(URI address) {
            return Addresses.isSecure(address) || (loopback && Addresses.isLoopback(address));
        }

        static boolean isSecure(URI address) {
            return "https".equals(address.getScheme()) && address.getHost() != null;
        }

        static boolean isLoopback(URI address) {
            return "http".equals(address.getScheme())
                    && List.of("127.0.0.1", "[::1]", "localhost").contains(String.valueOf(address.getHost()));
        }
    }

    /** The keys as they are now. */
    JWKSet keys(Web.Budget budget) throws IOException {
        URI address = addresses.keys() != null ? addresses.keys() : discovered(budget);
        try {
            JWKSet keys = JWKSet.parse(fetch(address, budget));
            if (keys.isEmpty() || keys.size() > KEYS_MAX) {
                throw new IOException("no keys, or too many");
            }
            return new JWKSet(
                    keys.getKeys().stream().filter(Provider::mayVerify).toList());
        } catch (ParseException | IllegalArgumentException e) {
            throw new IOException("the keys are not readable", e);
        }
    }

    /** Never a shared secret, and nothing that is too weak. */
    private static boolean mayVerify(JWK key) {
        return !key.isPrivate() && SigningAlgorithm.strong(key);
    }

    private URI discovered(Web.Budget budget) throws IOException {
        try {
            Map<String, Object> document = JSONObjectUtils.parse(fetch(addresses.discovery(), budget), BYTES_MAX);
            String issuer = JSONObjectUtils.getString(document, "issuer");
            URI keys = JSONObjectUtils.getURI(document, "jwks_uri");
            if (!addresses.issuer().toString().equals(issuer) || keys == null || !addresses.allows(keys)) {
                throw new IOException("the provider says to be another one, or names no safe place of its keys");
            }
            return keys;
        } catch (ParseException | IllegalArgumentException e) {
            throw new IOException("the provider is not readable", e);
        }
    }

    private String fetch(URI address, Web.Budget budget) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", "application/json")
                .GET()
                .build();
        return new String(web.fetch(request, BYTES_MAX, budget), StandardCharsets.UTF_8);
    }
}
