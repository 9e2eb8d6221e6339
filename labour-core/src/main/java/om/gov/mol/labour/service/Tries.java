package om.gov.mol.labour.service;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import om.gov.mol.labour.port.Work;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the earlier tries of a notice. It stands as the result of the waiting work: {@code NOT_SENT 2} says that
 * the first two certainly sent nothing. A runner that took the work and never came back leaves no word, so the count shows it.
 */
final class Tries {

    /** Nobody heard what came of a try. */
    static final String UNKNOWN = "UNKNOWN";

    private static final String NOT_SENT = "NOT_SENT ";
    private static final Pattern CERTAIN = Pattern.compile(NOT_SENT + "(?<tries>[0-9]{1,9})");

    private Tries() {}

    /** What to remember when this try has certainly sent nothing. */
    static String notSent(Work work) {
        return inDoubt(work) ? UNKNOWN : NOT_SENT + work.attempts();
    }

    /** Whether an earlier try may have sent it. */
    static boolean inDoubt(Work work) {
        return certain(work.result()) < work.attempts() - 1;
    }

    private static int certain(@Nullable String result) {
        Matcher text = CERTAIN.matcher(result == null ? "" : result);
        return text.matches() ? Integer.parseInt(text.group("tries")) : 0;
    }
}
