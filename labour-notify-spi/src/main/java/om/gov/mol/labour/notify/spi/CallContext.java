package om.gov.mol.labour.notify.spi;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * What accompanies a call to a provider: for which request, until when, in which language.
 *
 * <p>Example: {@code new CallContext("tr-7k2m:notice:3", Instant.parse("2031-03-03T08:00:30Z"), "ar")}.
 *
 * @param requestId names the call in logs on both sides; 1 to 100 characters of {@code A-Z a-z 0-9 . _ : -}, no personal
 *     data. It is <em>not</em> the idempotency key: that is the key of the message
 * @param deadline the moment by which the call must have returned; afterwards its answer is no longer heard and counts as
 *     unknown
 * @param language BCP 47 tag of the language in which the provider should answer where it speaks to people
 */
public record CallContext(String requestId, Instant deadline, String language) {

    /** Checks the form of each part. */
    public CallContext {
        Checks.key(requestId, "requestId");
        Objects.requireNonNull(deadline, "deadline");
        Checks.language(language, "language");
    }

    /** The time that is left at {@code now}, for the provider's own time-outs; zero when the deadline has come or passed. */
    public Duration remaining(Instant now) {
        return now.isBefore(deadline) ? Duration.between(now, deadline) : Duration.ZERO;
    }

    /** Whether the deadline has come or passed at {@code now}: then nothing may be sent any more. */
    public boolean isOver(Instant now) {
        return !now.isBefore(deadline);
    }
}
