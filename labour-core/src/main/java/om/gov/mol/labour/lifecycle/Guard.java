package om.gov.mol.labour.lifecycle;

/**
 * A version counter that several procedures share, one per worker: a save names the version it relied on and fails when
 * another case of the same worker has moved it in the meantime.
 *
 * @param key what is guarded, such as {@code worker/90000001}
 */
public record Guard(String key) {

    /** The kind only; the end of a key names a person. */
    @Override
    public String toString() {
        return "Guard[" + key.substring(0, key.lastIndexOf('/') + 1) + "***]";
    }
}
