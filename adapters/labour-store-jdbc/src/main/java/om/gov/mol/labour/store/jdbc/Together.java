package om.gov.mol.labour.store.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The steps of a save as one statement of PostgreSQL. A step that wrote too few rows makes the statement fail, and what the
 * others wrote is undone with it. The words of that failure are read by people in the log of the server.
 */
final class Together {

    private static final String IN_THE_WAY = "something is in the way of this save: it is looked at again";
    private static final String NOT_A_NUMBER = "22P02";

    private Together() {}

    static String sql(List<Step> steps) {
        List<String> parts = new ArrayList<>();
        List<String> conditions = new ArrayList<>();
        for (int place = 0; place < steps.size(); place++) {
            Step step = steps.get(place);
            parts.add("s" + place + " as (" + step.sql() + " returning 1)");
            String written = "(select count(*) from s" + place + ")";
            conditions.add(written + (step.rows() == Step.ANY ? " >= 0" : " = " + step.rows()));
        }
        return "with " + String.join(", ", parts) + " select cast(case when " + String.join(" and ", conditions)
                + " then '1' else '" + IN_THE_WAY + "' end as integer)";
    }

    /** Whether this is the failure of a step that wrote too few rows. Nothing else in a save is read as a number. */
    static boolean isObstacle(SQLException fault) {
        return NOT_A_NUMBER.equals(fault.getSQLState());
    }
}
