package om.gov.mol.labour.benchmarks;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import om.gov.mol.labour.port.Save;
import om.gov.mol.labour.port.Work;

/** The floor with everything that a command writes in one statement, which PostgreSQL commits by itself. */
final class OneStatement {

    private static final String TO_CASE_OPEN =
            "insert into floor_case (version, state, next_due, payload, hash, id) values (?, ?, ?, ?, ?, ?) returning id";
    private static final String TO_CASE_UPDATE = "update floor_case set version = ?, state = ?, next_due = ?,"
            + " payload = ?, hash = ? where id = ? and version = ? returning id";
    private static final String REST =
            "), j as (insert into floor_journal (case_id, sequence, request, at, party, hash,"
                    + " payload) select c.id, ?, ?, ?, ?, ?, ? from c), o as (insert into floor_outgoing (case_id, id, due,"
                    + " state, kind, payload) select c.id, w.id, ?, 'WAITING', w.kind, w.payload from c,"
                    + " unnest(?::text[], ?::text[], ?::text[]) as w (id, kind, payload)) select count(*) from c";

    private final DataSource pool;
    private final List<Save> saves;

    OneStatement(DataSource pool, List<Save> saves) {
        this.pool = pool;
        this.saves = saves;
    }

    void transfer(String id, WholeTransfer.Watch watch) throws SQLException {
        for (Save save : saves) {
            long began = System.nanoTime();
            try (Connection connection = pool.getConnection()) {
                connection.setAutoCommit(true);
                Floor.load(connection, id, save.expectedVersion());
                command(connection, id, save);
            }
            watch.took(System.nanoTime() - began);
        }
    }

    private static void command(Connection connection, String id, Save save) throws SQLException {
        boolean opens = save.expectedVersion() == 0;
        String sql = "with c as (" + (opens ? TO_CASE_OPEN : TO_CASE_UPDATE) + REST;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int place = bindCase(statement, id, save, opens);
            statement.setLong(place++, save.entry().sequence());
            statement.setString(place++, save.entry().request().value());
            statement.setLong(place++, save.entry().at().toEpochMilli());
            statement.setString(place++, save.entry().party());
            statement.setString(place++, save.entry().hash());
            statement.setString(place++, save.entry().payload());
            statement.setLong(place++, save.entry().at().toEpochMilli());
            statement.setArray(place++, texts(connection, save, Work::id));
            statement.setArray(place++, texts(connection, save, Work::kind));
            statement.setArray(place, texts(connection, save, Work::payload));
            try (var row = statement.executeQuery()) {
                Floor.require(row.next() && row.getLong(1) == 1);
            }
        }
    }

    private static int bindCase(PreparedStatement statement, String id, Save save, boolean opens) throws SQLException {
        statement.setLong(1, save.next().version());
        statement.setString(2, save.next().state());
        if (save.next().nextDue() == null) {
            statement.setNull(3, Types.BIGINT);
        } else {
            statement.setLong(3, save.next().openedAt().toEpochMilli());
        }
        statement.setString(4, save.next().payload());
        statement.setString(5, save.next().headHash());
        statement.setString(6, id);
        if (!opens) {
            statement.setLong(7, save.expectedVersion());
        }
        return opens ? 7 : 8;
    }

    private static Array texts(Connection connection, Save save, Function<Work, String> part) throws SQLException {
        return connection.createArrayOf(
                "text", save.outgoing().stream().map(part).toArray());
    }
}
