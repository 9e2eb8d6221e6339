package om.gov.mol.labour.store.jdbc;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One writing statement of a save.
 *
 * @param arguments text, {@code Long}, {@code Integer} or {@code null}
 * @param needed whether the save fails unless exactly one row was written
 */
record Step(String sql, List<@Nullable Object> arguments, boolean needed) {

    static Step needed(String sql, @Nullable Object... arguments) {
        return new Step(sql, Arrays.asList(arguments), true);
    }

    static Step optional(String sql, @Nullable Object... arguments) {
        return new Step(sql, Arrays.asList(arguments), false);
    }
}
