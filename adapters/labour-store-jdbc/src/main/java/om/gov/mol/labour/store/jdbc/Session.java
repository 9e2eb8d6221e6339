package om.gov.mol.labour.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A connection and the few things we do with one. Used by one thread at a time. */
final class Session {

    private static final int KEPT_STATEMENTS = 200;

    /** Reads the row a result set stands on. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    final Connection connection;
    final Dialect dialect;
    private final @Nullable Map<String, PreparedStatement> kept;

    private Session(Connection connection, Dialect dialect, boolean own) {
        this.connection = connection;
        this.dialect = dialect;
        this.kept = own ? new HashMap<>() : null;
    }

    /** Over a connection that is ours until it closes: its statements stay prepared. */
    static Session own(Connection connection, Dialect dialect) {
        return new Session(connection, dialect, true);
    }

    /** Over a connection that someone lent us. */
    static Session borrowed(Connection connection, Dialect dialect) {
        return new Session(connection, dialect, false);
    }

    /** Runs one statement without arguments or result. */
    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    <T> List<T> query(String sql, List<?> arguments, RowReader<T> reader) throws SQLException {
        PreparedStatement statement = prepare(sql);
        try {
            bind(statement, 1, arguments);
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(reader.read(result));
                }
            }
            return rows;
        } finally {
            done(statement);
        }
    }

    <T> Optional<T> first(String sql, List<?> arguments, RowReader<T> reader) throws SQLException {
        return query(sql, arguments, reader).stream().findFirst();
    }

    /** Number of rows written. */
    int update(String sql, @Nullable Object... arguments) throws SQLException {
        PreparedStatement statement = prepare(sql);
        try {
            bind(statement, 1, Arrays.asList(arguments));
            return statement.executeUpdate();
        } finally {
            done(statement);
        }
    }

    /**
     * Runs the steps in their order.
     *
     * @return whether every needed step wrote its row; if not, some steps may have been left out, and the caller undoes
     *     the rest
     */
    boolean perform(List<Step> steps) throws SQLException {
        return dialect.pipelines ? inOneRoundTrip(steps) : oneByOne(steps);
    }

    private boolean oneByOne(List<Step> steps) throws SQLException {
        for (Step step : steps) {
            int rows = update(step.sql(), step.arguments().toArray());
            if (!step.isDone(rows)) {
                return false;
            }
        }
        return true;
    }

    private boolean inOneRoundTrip(List<Step> steps) throws SQLException {
        PreparedStatement statement = prepare(steps.stream().map(Step::sql).collect(Collectors.joining("; ")));
        try {
            int position = 1;
            for (Step step : steps) {
                position = bind(statement, position, step.arguments());
            }
            statement.execute();
            boolean complete = true;
            for (Step step : steps) {
                complete &= step.isDone(statement.getUpdateCount());
                statement.getMoreResults();
            }
            return complete;
        } finally {
            done(statement);
        }
    }

    /**
     * Runs the steps as one statement, which the database commits by itself: one round trip for the whole save. Their order is
     * that in which the condition asks for them. No two of them may write the same row.
     *
     * @return whether every step wrote its rows; if not, nothing was written
     */
    boolean inOneStatement(List<Step> steps) throws SQLException {
        PreparedStatement statement = prepare(Together.sql(steps));
        try {
            int position = 1;
            for (Step step : steps) {
                position = bind(statement, position, step.arguments());
            }
            statement.execute();
            return true;
        } catch (SQLException fault) {
            if (Together.isObstacle(fault)) {
                return false;
            }
            throw fault;
        } finally {
            done(statement);
        }
    }

    private static int bind(PreparedStatement statement, int first, List<?> arguments) throws SQLException {
        int position = first;
        for (Object argument : arguments) {
            statement.setObject(position++, argument);
        }
        return position;
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        if (kept == null) {
            return connection.prepareStatement(sql);
        }
        PreparedStatement statement = kept.get(sql);
        if (statement == null) {
            if (kept.size() >= KEPT_STATEMENTS) {
                closeKept(kept);
            }
            statement = connection.prepareStatement(sql);
            kept.put(sql, statement);
        }
        return statement;
    }

    private static void closeKept(Map<String, PreparedStatement> kept) throws SQLException {
        for (PreparedStatement statement : kept.values()) {
            statement.close();
        }
        kept.clear();
    }

    private void done(PreparedStatement statement) throws SQLException {
        if (kept == null) {
            statement.close();
        }
    }

    void close() throws SQLException {
        if (kept != null) {
            closeKept(kept);
        }
        connection.close();
    }
}
