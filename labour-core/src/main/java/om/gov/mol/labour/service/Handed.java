package om.gov.mol.labour.service;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import om.gov.mol.labour.port.Work;
import org.jspecify.annotations.Nullable;

/**
 * A notice that a provider has taken and whose receipt may be awaited. It stands as the result of the waiting work, so a
 * restart neither sends again nor forgets to ask: {@code handed-over 2026-03-01T06:00:00Z sms-17}.
 *
 * @param at when it was handed over
 * @param providerId under which the provider knows it
 * @param perhapsTwice whether it may have been sent before
 */
record Handed(Instant at, String providerId, boolean perhapsTwice) {

    private static final String PERHAPS_TWICE = "PERHAPS_TWICE ";
    private static final String MARK = "handed-over ";
    private static final Pattern TEXT =
            Pattern.compile("(?<twice>" + PERHAPS_TWICE + ")?" + MARK + "(?<at>[0-9T:.Z-]+) (?<id>.+)");

    /** What the work says of its hand-over; nothing where it was not handed over yet. */
    static @Nullable Handed of(Work work) {
        return of(work.result());
    }

    /** The same from the result of an attempt. */
    static @Nullable Handed of(@Nullable String result) {
        Matcher text = TEXT.matcher(result == null ? "" : result);
        return text.matches()
                ? new Handed(Instant.parse(text.group("at")), text.group("id"), text.group("twice") != null)
                : null;
    }

    /** What the work is to remember. */
    String text() {
        return marked(MARK + at + " " + providerId);
    }

    /** What came of it, with a mark if it may have come twice: {@code PERHAPS_TWICE sms-17}. */
    String marked(String what) {
        return perhapsTwice ? PERHAPS_TWICE + what : what;
    }
}
