package om.gov.mol.labour.payment.thawani;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import om.gov.mol.labour.payment.thawani.Callback.Flaw;
import org.jspecify.annotations.Nullable;

/**
 * Checks the callbacks that Thawani sends to the host's own web server.
 *
 * <p>The signature is an HMAC-SHA256 of the body, a hyphen and the time, in hexadecimal. It is compared in a time that does not
 * depend on where it differs. A callback that is refused changes nothing but the {@linkplain #refused() count}: watch it,
 * a rising count of wrong signatures is somebody who tries.
 *
 * <p>The same callback twice is harmless, within the window of time too: it is only a hint to ask. Safe for several threads.
 *
 * <pre>{@code
 * Callback callback = callbacks.read(body, header("thawani-timestamp"), header("thawani-signature"));
 * if (callback instanceof Callback.Hint hint) {
 *     labour.paymentHint(hint.paymentKey());
 * }
 * respond(callback instanceof Callback.Refused ? 401 : 200);
 * }</pre>
 */
public final class ThawaniCallbacks {

    /** How far the time of a callback may be from ours, before and after. */
    public static final Duration WINDOW = Duration.ofMinutes(10);

    private static final int BODY_BYTES_MAX = 1 << 16;
    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,11}");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._:-]{1,100}");
    private static final Pattern EVENT = Pattern.compile("[a-z._]{1,60}");

    private final List<SecretKeySpec> secrets;
    private final Clock clock;
    private final Map<Flaw, LongAdder> refused = new EnumMap<>(Flaw.class);

    /**
     * With the secrets of the merchant portal: one, or the new and the old while they are being exchanged.
     *
     * @throws IllegalArgumentException when there is none, or one is shorter than eight characters
     */
    public ThawaniCallbacks(List<String> secrets, Clock clock) {
        if (secrets.isEmpty() || secrets.stream().anyMatch(secret -> secret.length() < 8)) {
            throw new IllegalArgumentException("secrets must be at least one, of at least eight characters each");
        }
        this.secrets = secrets.stream()
                .map(secret -> new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM))
                .toList();
        this.clock = Objects.requireNonNull(clock, "clock");
        for (Flaw flaw : Flaw.values()) {
            refused.put(flaw, new LongAdder());
        }
    }

    /**
     * What this callback is.
     *
     * @param body the body as it came, byte by byte
     * @param timestamp the header {@code thawani-timestamp}, seconds since 1970; null when it is missing
     * @param signature the header {@code thawani-signature}; null when it is missing
     */
    public Callback read(byte[] body, @Nullable String timestamp, @Nullable String signature) {
        if (body.length > BODY_BYTES_MAX) {
            return refuse(Flaw.TOO_LONG);
        }
        if (timestamp == null
                || signature == null
                || !SECONDS.matcher(timestamp).matches()) {
            return refuse(Flaw.NOT_SIGNED);
        }
        if (!isSigned(body, timestamp, signature)) {
            return refuse(Flaw.WRONG_SIGNATURE);
        }
        if (!isNow(Instant.ofEpochSecond(Long.parseLong(timestamp)))) {
            return refuse(Flaw.OUT_OF_TIME);
        }
        try {
            return hint(Json.read(body));
        } catch (Unclear unreadable) {
            return refuse(Flaw.UNREADABLE);
        }
    }

    /** How many callbacks were refused since the start, by flaw; every flaw is there. */
    public Map<Flaw, Long> refused() {
        Map<Flaw, Long> counts = new EnumMap<>(Flaw.class);
        refused.forEach((flaw, count) -> counts.put(flaw, count.sum()));
        return counts;
    }

    private Callback refuse(Flaw flaw) {
        Objects.requireNonNull(refused.get(flaw)).increment();
        return new Callback.Refused(flaw);
    }

    private static Callback hint(Fields callback) {
        String event = callback.text("event_type");
        String word = event != null && EVENT.matcher(event).matches() ? event : "unknown";
        String key = callback.object("data").text("client_reference_id");
        return key != null && KEY.matcher(key).matches() ? new Callback.Hint(key, word) : new Callback.WithoutKey(word);
    }

    private boolean isNow(Instant signed) {
        return Duration.between(signed, clock.instant()).abs().compareTo(WINDOW) <= 0;
    }

    /** Tries every secret, whichever fits. */
    private boolean isSigned(byte[] body, String timestamp, String signature) {
        byte[] given = bytes(signature);
        boolean signed = false;
        for (SecretKeySpec secret : secrets) {
            signed |= MessageDigest.isEqual(sign(secret, body, timestamp), given);
        }
        return signed;
    }

    private static byte[] bytes(String signature) {
        try {
            return HexFormat.of().parseHex(signature.strip().toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException notHexadecimal) {
            return new byte[0];
        }
    }

    private static byte[] sign(SecretKeySpec secret, byte[] body, String timestamp) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            mac.update(body);
            mac.update((byte) '-');
            return mac.doFinal(timestamp.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException("no " + ALGORITHM, everyPlatformHasIt);
        }
    }

    @Override
    public String toString() {
        return "ThawaniCallbacks[refused=" + refused() + "]";
    }
}
