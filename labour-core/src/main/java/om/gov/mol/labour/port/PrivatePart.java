package om.gov.mol.labour.port;

import static java.util.Objects.requireNonNull;

/**
 * The personal part of a journal row, kept apart so that it can be erased while the journal stays provable.
 *
 * @param salt random text that went into the hash which the journal row holds of {@code text}
 * @param text names, contacts and free text, serialised by the core
 */
public record PrivatePart(String salt, String text) {

    public PrivatePart {
        requireNonNull(salt, "salt");
        requireNonNull(text, "text");
    }

    /** Nothing of the content. */
    @Override
    public String toString() {
        return "PrivatePart[***]";
    }
}
