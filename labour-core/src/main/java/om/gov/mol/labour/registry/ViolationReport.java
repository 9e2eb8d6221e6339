package om.gov.mol.labour.registry;

/** Whether a report of a violation of the labour law is active against a worker. */
public enum ViolationReport {
    /** There is none. */
    NONE,
    /** One is active. */
    ACTIVE,
    /** The registry does not know. */
    UNKNOWN
}
