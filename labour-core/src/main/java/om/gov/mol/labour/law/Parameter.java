package om.gov.mol.labour.law;

import java.util.function.Function;

/**
 * One question that the rulebook answers for a day.
 *
 * <p>Parameters are the constants of {@link Parameters} and the classes it names; there is one object for each
 * id, so they compare by identity. Immutable and thread-safe.
 *
 * @param <T> what the answer is
 */
public final class Parameter<T> {

    private final String id;
    private final Unit unit;
    private final Governs governs;
    private final Function<String, T> parser;
    private final boolean alwaysKnown;

    Parameter(String id, Unit unit, Governs governs, Function<String, T> parser, boolean alwaysKnown) {
        this.id = id;
        this.unit = unit;
        this.governs = governs;
        this.parser = parser;
        this.alwaysKnown = alwaysKnown;
    }

    /** The name in the rulebook, for example {@code transfer.currentEmployer.answer}. Stable for ever. */
    public String id() {
        return id;
    }

    /** What kind of value it has. */
    public Unit unit() {
        return unit;
    }

    /** Which day of a case chooses the value. */
    public Governs governs() {
        return governs;
    }

    /**
     * Whether every day from {@link Rulebook#COVERED_FROM} on has a value. Amounts may be unknown, and so may
     * {@link LaterParameters}.
     */
    public boolean alwaysKnown() {
        return alwaysKnown;
    }

    /**
     * The value that a text of the rulebook means.
     *
     * @throws IllegalArgumentException if the text is no value of this unit
     */
    T parse(String text) {
        return parser.apply(text);
    }

    @Override
    public String toString() {
        return id;
    }
}
