package om.gov.mol.labour.service;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import om.gov.mol.labour.port.Work;
import org.jspecify.annotations.Nullable;

/**
 * A notice that a provider has taken and whose receipt is awaited. It stands as the result of the waiting work, so a
 * restart neither sends again nor forgets to ask: {@code handed-over 2026-03-01T06:00:00Z sms-17}.
 *
 * @param at when it was handed over
 * @param providerId under which the provider knows it
 */
record Handed(Instant at, String providerId) {

    private static final String MARK = "handed-over ";
    private static final Pattern TEXT = Pattern.compile(MARK + "(?<at>[0-9T:.Z-]+) (?<id>.+)");

    /** What the work says of its hand-over; nothing where it was not handed over yet. */
    static @Nullable Handed of(Work work) {
        return of(work.result());
    }

    /** The same from the result of an attempt. */
    static @Nullable Handed of(@Nullable String result) {
        Matcher text = TEXT.matcher(result == null ? "" : result);
        return text.matches() ? new Handed(Instant.parse(text.group("at")), text.group("id")) : null;
    }

    /** What the work is to remember. */
    String text() {
        return MARK + at + " " + providerId;
    }
}
