package om.gov.mol.labour.notice;

/** A way on which a notice reaches a person. Every notice goes out on every channel the recipient has. */
public enum Channel {
    SMS,
    EMAIL
}
