package om.gov.mol.labour.registry;

/** How a worker is registered with the ministry. */
public enum WorkerStatus {
    /** Registered as at work. */
    ACTIVE,
    /** An absconding report against him was approved. */
    LEFT_WORK,
    /** He has left the country. */
    DEPARTED
}
