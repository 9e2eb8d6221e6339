package om.gov.mol.labour.law;

/** What a notice that reached the worker on no channel does to the time for his objection. */
public enum Undelivered {
    /** The time does not run until he was reached. */
    STOPS,
    /** It changes nothing. */
    RUNS
}
