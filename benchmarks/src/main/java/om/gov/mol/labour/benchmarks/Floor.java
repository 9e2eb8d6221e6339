package om.gov.mol.labour.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import om.gov.mol.labour.port.Save;
import om.gov.mol.labour.port.Work;
import org.jspecify.annotations.Nullable;

/**
 * The least that a hand-written program does for a command: load the case, insert a journal row, update the case by its
 * version, insert the outgoing rows, in one transaction. It knows no rule, no claim, no guard and no list, and writes the same
 * texts as the library.
 */
final class Floor {

    static final List<String> TABLES = List.of(
            "create table floor_case (id text primary key, version bigint not null, state text not null,"
                    + " next_due bigint, payload text not null, hash text not null)",
            "create table floor_journal (case_id text not null, sequence bigint not null, request text not null,"
                    + " at bigint not null, party text not null, hash text not null, payload text not null,"
                    + " primary key (case_id, sequence), unique (case_id, request))",
            "create table floor_outgoing (case_id text not null, id text not null, due bigint not null,"
                    + " state text not null, kind text not null, payload text not null, primary key (case_id, id))",
            "create index floor_ready on floor_outgoing (due) where state = 'WAITING'");

    private static final String LOAD = "select version, state, payload, hash from floor_case where id = ?";
    private static final String OPEN =
            "insert into floor_case (version, state, next_due, payload, hash, id) values (?, ?, ?, ?, ?, ?)";
    private static final String UPDATE = "update floor_case set version = ?, state = ?, next_due = ?, payload = ?,"
            + " hash = ? where id = ? and version = ?";
    private static final String JOURNAL = "insert into floor_journal (case_id, sequence, request, at, party, hash,"
            + " payload) values (?, ?, ?, ?, ?, ?, ?)";
    private static final String OUTGOING = "insert into floor_outgoing (case_id, id, due, state, kind, payload)"
            + " values (?, ?, ?, 'WAITING', ?, ?)";

    private final List<Save> saves;

    /** Plays the saves of one transfer. */
    Floor(List<Save> saves) {
        this.saves = saves;
    }

    /** One command after the other, each a transaction. */
    interface Transactions {
        void run(Body body) throws SQLException;
    }

    interface Body {
        void run(Connection connection) throws SQLException;
    }

    /** A whole transfer under an id of its own. */
    void transfer(Transactions transactions, String id, WholeTransfer.Watch watch) throws SQLException {
        for (Save save : saves) {
            long began = System.nanoTime();
            transactions.run(connection -> command(connection, id, save));
            watch.took(System.nanoTime() - began);
        }
    }

    private static void command(Connection connection, String id, Save save) throws SQLException {
        load(connection, id, save.expectedVersion());
        try (PreparedStatement insert = connection.prepareStatement(JOURNAL)) {
            bind(
                    insert,
                    id,
                    save.entry().sequence(),
                    save.entry().request().value(),
                    save.entry().at().toEpochMilli(),
                    save.entry().party(),
                    save.entry().hash(),
                    save.entry().payload());
            insert.executeUpdate();
        }
        write(connection, id, save);
        try (PreparedStatement insert = connection.prepareStatement(OUTGOING)) {
            for (Work work : save.outgoing()) {
                bind(insert, id, work.id(), work.due().toEpochMilli(), work.kind(), work.payload());
                insert.addBatch();
            }
            if (!save.outgoing().isEmpty()) {
                insert.executeBatch();
            }
        }
    }

    static void load(Connection connection, String id, long expected) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LOAD)) {
            bind(select, id);
            try (ResultSet row = select.executeQuery()) {
                long version = row.next() && !row.getString(3).isEmpty() ? row.getLong(1) : 0;
                require(version == expected);
            }
        }
    }

    private static void write(Connection connection, String id, Save save) throws SQLException {
        Long due = save.next().nextDue() == null ? null : save.next().openedAt().toEpochMilli();
        boolean opens = save.expectedVersion() == 0;
        try (PreparedStatement write = connection.prepareStatement(opens ? OPEN : UPDATE)) {
            bind(
                    write,
                    save.next().version(),
                    save.next().state(),
                    due,
                    save.next().payload(),
                    save.next().headHash(),
                    id);
            if (!opens) {
                write.setLong(7, save.expectedVersion());
            }
            require(write.executeUpdate() == 1);
        }
    }

    static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int place = 1; place <= values.length; place++) {
            statement.setObject(place, values[place - 1]);
        }
    }

    static void require(boolean kept) {
        if (!kept) {
            throw new IllegalStateException("the floor wrote something else than it should");
        }
    }
}
