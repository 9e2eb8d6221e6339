package om.gov.mol.labour.benchmarks;

import java.sql.SQLException;

/** What a database can say about how much was done with it. */
interface Server {

    /** How often something was sent to it and awaited, so far. */
    long roundTrips();

    /** How long its own processes have computed for this database, in nanoseconds so far; zero where it has none or does not say. */
    long computed() throws SQLException;

    /** How many bytes it has written to its log, so far; zero where it does not say. */
    long logged() throws SQLException;

    /** How many bytes the tables take, with their indexes, after everything dead was cleared away; zero where it does not say. */
    long stored() throws SQLException;
}
