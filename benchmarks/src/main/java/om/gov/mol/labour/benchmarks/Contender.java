package om.gov.mol.labour.benchmarks;

import java.sql.SQLException;

/**
 * Something that plays whole transfers on a database.
 *
 * @param server where its own tables are
 */
record Contender(String name, Server server, Play play) {

    /** Plays one transfer. */
    interface Play {
        void transfer(int number, WholeTransfer.Watch watch) throws SQLException;
    }
}
