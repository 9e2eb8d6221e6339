package om.gov.mol.labour.outcome;

import java.util.Map;
import java.util.TreeMap;
import om.gov.mol.labour.text.Language;
import om.gov.mol.labour.text.Texts;

/**
 * One reason why the world says no: a catalogued code and the values its text needs.
 *
 * <p>Problems sort by precedence, the order of {@link ProblemCode}. The arguments never hold personal data.
 *
 * <p>Example: {@code Problem.of(LICENCE_EXPIRED, Map.of("expired", "2018-02-28"))}.
 */
public record Problem(ProblemCode code, Map<String, String> arguments) implements Comparable<Problem> {

    private static final Texts TEXTS = Texts.bundle("problems");

    public Problem {
        arguments = Map.copyOf(arguments);
    }

    /** A problem whose text needs no values. */
    public static Problem of(ProblemCode code) {
        return new Problem(code, Map.of());
    }

    /** A problem whose text needs one value. */
    public static Problem of(ProblemCode code, String name, String value) {
        return new Problem(code, Map.of(name, value));
    }

    /** What stands in the way, for a person to read. */
    public String text(Language language) {
        return TEXTS.text(language, code.name() + ".cause", arguments);
    }

    /** What would have to happen, and who can do it. */
    public String remedy(Language language) {
        return TEXTS.text(language, code.name() + ".remedy", arguments);
    }

    @Override
    public int compareTo(Problem other) {
        int byPrecedence = code.compareTo(other.code);
        return byPrecedence != 0
                ? byPrecedence
                : new TreeMap<>(arguments).toString().compareTo(new TreeMap<>(other.arguments).toString());
    }
}
