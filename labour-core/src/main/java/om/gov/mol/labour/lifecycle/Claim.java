package om.gov.mol.labour.lifecycle;

/**
 * Something that only one open case may hold, such as {@code transfer/worker/90000001}. The store enforces it, so two
 * requests in the same millisecond cannot both win.
 *
 * @param key what is claimed; begins with the tenant where there is more than one
 */
public record Claim(String key) {

    /** The kind only; the end of a key names a person. */
    @Override
    public String toString() {
        return "Claim[" + key.substring(0, key.lastIndexOf('/') + 1) + "***]";
    }
}
