package om.gov.mol.labour.testkit.story;

/**
 * One fault of a story document.
 *
 * <p>Example: {@code /steps/3/doo: UNKNOWN_KEY}.
 *
 * @param pointer the place as a JSON pointer (RFC 6901); empty for the document itself
 * @param reason what is wrong there
 */
public record StoryFault(String pointer, Reason reason) {

    /** What can be wrong at a place. */
    public enum Reason {
        /** The text is not JSON, or not a JSON object. */
        NOT_JSON,
        /** The document is too long or nested too deep. */
        TOO_LARGE,
        /** The same key twice in one object. */
        DUPLICATE_KEY,
        /** A key that must be there is not. */
        MISSING,
        /** A key that is not known here. */
        UNKNOWN_KEY,
        /** A value of another JSON type. */
        WRONG_TYPE,
        /** A text that is not a date, a moment with an offset, or a duration. */
        NOT_A_TIME,
        /** A text that is none of the words known here. */
        NOT_ONE_OF,
        /** A value that is not one of its kind: a number with letters, an unknown rulebook id. */
        BAD_VALUE,
        /** The id of a step, or the number of a record, stands a second time. */
        DUPLICATE_ID,
        /** No earlier step has this id. */
        NO_SUCH_STEP,
        /** The clock would go back. */
        GOES_BACK,
        /** A step is exactly one of the kinds; this is none, or several. */
        NOT_ONE_KIND
    }

    @Override
    public String toString() {
        return (pointer.isEmpty() ? "(document)" : pointer) + ": " + reason;
    }
}
