package om.gov.mol.labour.internal.json;

import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in its document. Its pointer is written out only when somebody asks, which is when something is wrong.
 *
 * @param in the object or list that holds it; {@code null} for the document itself
 * @param step its key or its number there
 */
record Place(@Nullable Place in, String step) {

    /** The document itself. */
    static final Place DOCUMENT = new Place(null, "");

    private static final int KEY_SHOWN_MAX = 60;

    Place at(String key) {
        return new Place(this, key);
    }

    /** As a JSON pointer (RFC 6901), long keys shortened. */
    String pointer() {
        return in == null ? "" : in.pointer() + "/" + shown().replace("~", "~0").replace("/", "~1");
    }

    private String shown() {
        return step.length() > KEY_SHOWN_MAX ? step.substring(0, KEY_SHOWN_MAX) : step;
    }
}
