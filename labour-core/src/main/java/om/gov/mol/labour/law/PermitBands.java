package om.gov.mol.labour.law;

/** Which fee a worker's permit has where the fee depends on the number of workers. */
public enum PermitBands {
    /** Each worker that of his own place in the row: the third in the band of one to three, the fourth in the next. */
    OWN,
    /** All workers that of the last one. */
    LAST
}
