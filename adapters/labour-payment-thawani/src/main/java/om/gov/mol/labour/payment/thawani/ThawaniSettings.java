package om.gov.mol.labour.payment.thawani;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Where Thawani is, who we are there, and how far to go.
 *
 * <p>Example: {@code ThawaniSettings.sandbox(new ThawaniKeys(secret, publishable), "https://labour.example/paid?payment={key}",
 * "https://labour.example/given-up?payment={key}")}. The keys are not shown by {@link #toString}.
 *
 * @param server where the API and the payment pages are; {@code https}, or {@code http} on this very machine when
 *     {@code plainHttpOnLoopback} says so
 * @param plainHttpOnLoopback for tests against a server of one's own
 * @param keys who we are
 * @param paidPage where the payer is sent after paying; {@code {key}} in it becomes the key of the payment. That somebody
 *     comes there proves nothing: hint, and let the gateway be asked
 * @param givenUpPage the same for a payer who gives up
 * @param refundsInPart whether the merchant's account pays back parts of a payment. Sources disagree whether Thawani does;
 *     switch it on only after it was seen to work on the sandbox
 * @param quietTime how long after an unclear answer nothing is begun again under the same key: so long a request that seemed
 *     lost may still arrive. Up to a day
 * @param connectTimeout how long to wait for a connection; the deadline of a call may be earlier
 * @param answerBytesMax a longer answer is not read
 * @param pagesMax how many pages of a list are read at most before the answer is "unknown"
 */
public record ThawaniSettings(
        URI server,
        boolean plainHttpOnLoopback,
        ThawaniKeys keys,
        String paidPage,
        String givenUpPage,
        boolean refundsInPart,
        Duration quietTime,
        Duration connectTimeout,
        int answerBytesMax,
        int pagesMax) {

    /** Where real money moves. */
    public static final URI PRODUCTION = URI.create("https://checkout.thawani.om");

    /** Where none does ("UAT"). */
    public static final URI SANDBOX = URI.create("https://uatcheckout.thawani.om");

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Checks each part; a fault names the part and not its value. */
    public ThawaniSettings {
        Objects.requireNonNull(keys, "keys");
        require(isSafe(server, plainHttpOnLoopback), "server must be https, or http on loopback where that is allowed");
        require(server.getRawQuery() == null && server.getRawFragment() == null, "server must have no query");
        require(isSafe(page(paidPage, "key"), plainHttpOnLoopback), "paidPage must be https");
        require(isSafe(page(givenUpPage, "key"), plainHttpOnLoopback), "givenUpPage must be https");
        require(isUpTo(quietTime, Duration.ofDays(1)), "quietTime must be up to a day and not negative");
        require(
                isUpTo(connectTimeout, Duration.ofMinutes(1)) && !connectTimeout.isZero(),
                "connectTimeout must be up to a minute");
        require(answerBytesMax >= 1_000, "answerBytesMax must be at least 1000");
        require(pagesMax >= 1, "pagesMax must be at least 1");
    }

    /** Real money; nothing in parts; two minutes of quiet, five seconds to connect, a megabyte, a hundred pages. */
    public static ThawaniSettings production(ThawaniKeys keys, String paidPage, String givenUpPage) {
        return of(PRODUCTION, false, keys, paidPage, givenUpPage);
    }

    /** As {@link #production}, on the sandbox. */
    public static ThawaniSettings sandbox(ThawaniKeys keys, String paidPage, String givenUpPage) {
        return of(SANDBOX, false, keys, paidPage, givenUpPage);
    }

    /** As {@link #production}, on a server of one's own on this machine; the only way to plain {@code http}. */
    public static ThawaniSettings loopback(URI server, ThawaniKeys keys, String paidPage, String givenUpPage) {
        return of(server, true, keys, paidPage, givenUpPage);
    }

    private static ThawaniSettings of(
            URI server, boolean plain, ThawaniKeys keys, String paidPage, String givenUpPage) {
        return new ThawaniSettings(
                server,
                plain,
                keys,
                paidPage,
                givenUpPage,
                false,
                Duration.ofMinutes(2),
                Duration.ofSeconds(5),
                1 << 20,
                100);
    }

    /** The same, with refunds in part. */
    public ThawaniSettings withRefundsInPart() {
        return new ThawaniSettings(
                server,
                plainHttpOnLoopback,
                keys,
                paidPage,
                givenUpPage,
                true,
                quietTime,
                connectTimeout,
                answerBytesMax,
                pagesMax);
    }

    /** The same, with other limits. */
    public ThawaniSettings withLimits(Duration quiet, Duration connecting, int bytesMax, int pages) {
        return new ThawaniSettings(
                server,
                plainHttpOnLoopback,
                keys,
                paidPage,
                givenUpPage,
                refundsInPart,
                quiet,
                connecting,
                bytesMax,
                pages);
    }

    /** A page of ours, for one payment; keys need no escaping in an address. */
    static URI page(String page, String key) {
        return URI.create(page.replace("{key}", key));
    }

    private static boolean isSafe(URI address, boolean plainHttpOnLoopback) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        boolean loopback = plainHttpOnLoopback && scheme.equals("http") && LOOPBACK.contains(host);
        return loopback || (scheme.equals("https") && !host.isEmpty());
    }

    private static boolean isUpTo(Duration time, Duration max) {
        return !time.isNegative() && time.compareTo(max) <= 0;
    }

    private static void require(boolean kept, String rule) {
        if (!kept) {
            throw new IllegalArgumentException(rule);
        }
    }
}
