package om.gov.mol.labour.law;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A rulebook or an overlay was refused. Lists every fault with its path, so that all can be mended at once.
 *
 * <p>Example of a message: {@code /parameters/3/values/1/from: GAP; transfer.fee: BAD_VALUE}.
 */
public final class RulebookFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong at a place. */
    public enum Reason {
        /** The text is not a JSON object, or a key of it is missing, unknown or of another type. */
        MALFORMED,
        /** No parameter has this id. */
        UNKNOWN_ID,
        /** The id occurs a second time. */
        TWICE,
        /** A parameter of the library is not in the book. */
        MISSING,
        /** The unit is not the parameter's. */
        WRONG_UNIT,
        /** The day that governs is not the parameter's. */
        WRONG_DAY,
        /** The value is none of this unit, or unknown where it may not be. */
        BAD_VALUE,
        /** A range ends before it begins. */
        BACKWARDS,
        /** Days are missing between two ranges. */
        GAP,
        /** Two ranges share days. */
        OVERLAP,
        /** A day from 13 December 2016 on has no value. */
        NOT_COVERED,
        /** The Arabic or the English sentence is missing. */
        NO_SENTENCE,
        /** The decision is missing, or the confidence is none. */
        NO_CITATION
    }

    /**
     * One fault.
     *
     * @param path a JSON pointer into the document, or the id of an overlaid parameter
     */
    public record At(String path, Reason reason) {
        @Override
        public String toString() {
            return path + ": " + reason;
        }
    }

    /** The faults, in order. */
    private final transient List<At> faults;

    /** The refusal of a book for these faults, at least one. */
    public RulebookFault(List<At> faults) {
        super(faults.stream().map(At::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    /** Every fault, in the order of the document. */
    public List<At> faults() {
        return faults;
    }
}
