package om.gov.mol.labour.law;

/** The way by which a request reaches the ministry. */
public enum Channel {
    /** By the person himself or by a Sanad centre, through the portal. */
    ELECTRONIC,
    /** Taken in by an officer at the ministry's offices. */
    COUNTER
}
