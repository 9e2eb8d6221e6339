package om.gov.mol.labour.store.jdbc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A query that is put together from parts, each with its arguments. */
final class Query {

    private final StringBuilder sql = new StringBuilder();
    private final List<@Nullable Object> arguments = new ArrayList<>();

    void add(String part, @Nullable Object... values) {
        sql.append(part);
        Collections.addAll(arguments, values);
    }

    /** Adds the condition unless there is no value. */
    void equal(String column, @Nullable String value) {
        if (value != null) {
            add(" and " + column + " = ?", value);
        }
    }

    /** Adds the condition that a descending list goes on after a row. */
    void after(String columns, @Nullable Keyset after) {
        if (after != null) {
            add(" and (" + columns + ") < (?, ?)", Micros.of(after.openedAt()), after.id());
        }
    }

    boolean isEmpty() {
        return sql.isEmpty();
    }

    String sql() {
        return sql.toString();
    }

    List<@Nullable Object> arguments() {
        return arguments;
    }
}
