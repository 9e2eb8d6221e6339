package om.gov.mol.labour.store.jdbc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One writing statement of a save.
 *
 * @param arguments text, {@code Long}, {@code Integer} or {@code null}
 * @param rows so many must be written, or the save fails; {@link #ANY} for as many as there are
 */
record Step(String sql, List<@Nullable Object> arguments, int rows) {

    static final int ANY = -1;

    /** Writes one row. */
    static Step needed(String sql, @Nullable Object... arguments) {
        return new Step(sql, Arrays.asList(arguments), 1);
    }

    static Step optional(String sql, @Nullable Object... arguments) {
        return new Step(sql, Arrays.asList(arguments), ANY);
    }

    /** Inserts that differ in their values only, as one; the statement ends with {@code values} and what follows them. */
    static Step inserts(String into, String values, String end, List<List<@Nullable Object>> rows) {
        String all = String.join(", ", Collections.nCopies(rows.size(), values));
        List<@Nullable Object> arguments = new ArrayList<>();
        rows.forEach(arguments::addAll);
        return new Step(into + " values " + all + end, arguments, rows.size());
    }

    /** Whether it wrote what it must. */
    boolean isDone(int written) {
        return rows == ANY || rows == written;
    }
}
