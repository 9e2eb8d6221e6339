package om.gov.mol.labour.internal.json;

/**
 * A JSON document, or a place in it, is not as it must be.
 *
 * <p>Carries the JSON pointer of the place (RFC 6901, empty for the document itself) and what is wrong, never the content:
 * {@code /values/0/from: NOT_A_DATE}.
 */
public final class JsonFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong at the place. */
    public enum Kind {
        /** The text is not JSON at all, or a text in it is not well-formed Unicode. */
        NOT_JSON,
        /** Longer than 1 MiB, nested deeper than 64, or a number beyond a hundred digits. */
        TOO_LARGE,
        /** The same key twice in one object. */
        DUPLICATE_KEY,
        /** A key that must be there is not. */
        MISSING,
        /** A key that is not known here. */
        UNKNOWN_KEY,
        /** A value of another JSON type. */
        WRONG_TYPE,
        /** A text that is not a date ({@code 2026-03-01}) or an instant ({@code 2026-03-01T05:00:00Z}). */
        NOT_A_DATE
    }

    /** The place. */
    private final String pointer;

    /** What is wrong. */
    private final Kind kind;

    /** A fault of the given kind at the given place. */
    public JsonFault(String pointer, Kind kind) {
        super((pointer.isEmpty() ? "(document)" : pointer) + ": " + kind);
        this.pointer = pointer;
        this.kind = kind;
    }

    /** The place as a JSON pointer, for example {@code /steps/3/with}. */
    public String pointer() {
        return pointer;
    }

    /** What is wrong there. */
    public Kind kind() {
        return kind;
    }
}
