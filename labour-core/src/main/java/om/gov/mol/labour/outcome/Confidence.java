package om.gov.mol.labour.outcome;

import java.util.EnumSet;
import java.util.Set;

/**
 * How sure we are that a value is law. It travels with every value and is shown with it; {@link #UNCONFIRMED} marks what
 * no source says and a host must settle before going live.
 */
public enum Confidence {
    OFFICIAL("O"),
    OFFICIAL_ABSTRACT("OA"),
    STATEMENT("S"),
    LAW_FIRM("L"),
    PRESS("P"),
    WEB("W"),
    INFERENCE("I"),
    BACKGROUND("K"),
    UNCONFIRMED("U"),
    /** Set by the host, which answers for it. */
    HOST("H");

    private static final Set<Confidence> NO_SOURCE = EnumSet.of(INFERENCE, BACKGROUND, UNCONFIRMED);

    private final String tag;

    Confidence(String tag) {
        this.tag = tag;
    }

    /** Whether no source says so: inferred, general knowledge, or a choice of the rulebook. */
    public boolean unconfirmed() {
        return NO_SOURCE.contains(this);
    }

    /** The short tag of the sources, such as {@code OA}. */
    public String tag() {
        return tag;
    }
}
