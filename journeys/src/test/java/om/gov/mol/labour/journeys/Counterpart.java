package om.gov.mol.labour.journeys;

/** Something outside that really listens on this machine; it can be pulled down and brought back. */
interface Counterpart extends AutoCloseable {

    /** From now on nobody can reach it, or nobody gets an answer. */
    void down();

    /** It is there again, at the same place and with all that it knew. */
    void up();

    @Override
    void close();
}
