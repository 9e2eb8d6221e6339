package om.gov.mol.labour.identity.certificate;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Challenges that need no memory: a number, the moment of their end and a seal over both, in base64url. Issuing costs nothing
 * that could run full; only what was used is remembered, elsewhere.
 */
final class Challenges {

    static final int SECRET_BYTES_MIN = 32;

    private static final byte VERSION = 1;
    private static final int NUMBER_BYTES = 16;
    private static final int SEALED_BYTES = 1 + Long.BYTES + NUMBER_BYTES;
    private static final int SEAL_BYTES = 32;
    private static final String SEAL = "HmacSHA256";
    private static final byte[] PURPOSE = "labour sign-in challenge".getBytes(StandardCharsets.US_ASCII);

    private final SecretKeySpec secret;
    private final Duration lifetime;
    private final SecureRandom random;

    Challenges(byte[] secret, Duration lifetime, SecureRandom random) {
        this.secret = new SecretKeySpec(secret, SEAL);
        this.lifetime = lifetime;
        this.random = random;
    }

    /** A challenge of ours that has not ended. */
    record Open(String number, Instant until) {}

    String issue(Instant now) {
        byte[] number = new byte[NUMBER_BYTES];
        random.nextBytes(number);
        byte[] body = ByteBuffer.allocate(SEALED_BYTES)
                .put(VERSION)
                .putLong(now.plus(lifetime).getEpochSecond())
                .put(number)
                .array();
        byte[] whole = ByteBuffer.allocate(SEALED_BYTES + SEAL_BYTES)
                .put(body)
                .put(seal(body))
                .array();
        return text(whole);
    }

    /** Reads what {@link #issue} wrote; empty when it is not ours or its time is over. */
    Optional<Open> open(byte[] whole, Instant now) {
        if (whole.length != SEALED_BYTES + SEAL_BYTES || whole[0] != VERSION) {
            return Optional.empty();
        }
        byte[] body = Arrays.copyOf(whole, SEALED_BYTES);
        if (!MessageDigest.isEqual(seal(body), Arrays.copyOfRange(whole, SEALED_BYTES, whole.length))) {
            return Optional.empty();
        }
        ByteBuffer fields = ByteBuffer.wrap(body, 1, SEALED_BYTES - 1);
        Instant until = Instant.ofEpochSecond(fields.getLong());
        byte[] number = new byte[NUMBER_BYTES];
        fields.get(number);
        return now.isBefore(until) ? Optional.of(new Open(text(number), until)) : Optional.empty();
    }

    private byte[] seal(byte[] body) {
        try {
            Mac mac = Mac.getInstance(SEAL);
            mac.init(secret);
            mac.update(PURPOSE);
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + SEAL, e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
