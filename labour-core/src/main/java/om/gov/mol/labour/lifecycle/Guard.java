package om.gov.mol.labour.lifecycle;

/**
 * A version counter that several procedures share, one per worker: a save names the version it relied on and fails when
 * another case of the same worker has moved it in the meantime.
 *
 * @param key what is guarded, such as {@code worker/90000001}
 */
public record Guard(String key) {

    /** Stands between tenant and worker in the key of a worker's guard. */
    public static final String OF_WORKER = "/worker/";

    /** The guard of a worker, whatever the procedure. */
    public static Guard ofWorker(String tenant, String worker) {
        return new Guard(tenant + OF_WORKER + worker);
    }

    /** The kind only; the end of a key names a person. */
    @Override
    public String toString() {
        return "Guard[" + key.substring(0, key.lastIndexOf('/') + 1) + "***]";
    }
}
