package om.gov.mol.labour.store.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Gapless numbers: the counter of a series moves in the transaction that gives the number, or not at all. */
final class Numbering {

    private static final String NEXT = "insert into numbering_series (tenant, series, last_number) values (?, ?, 1)"
            + " on conflict (tenant, series) do update set last_number = numbering_series.last_number + 1"
            + " returning last_number";
    private static final String GIVE = "insert into numbering (tenant, series, numbered_key, given) values (?, ?, ?, ?)"
            + " on conflict (tenant, series, numbered_key) do nothing";

    private Numbering() {}

    static long number(Transactions transactions, String tenant, String series, String key) {
        while (true) {
            Optional<Long> given = transactions.read(session -> given(session, tenant, series, key));
            if (given.isPresent()) {
                return given.get();
            }
            transactions.write(session -> give(session, tenant, series, key));
        }
    }

    private static Optional<Long> given(Session session, String tenant, String series, String key) throws SQLException {
        return session.first(
                "select given from numbering where tenant = ? and series = ? and numbered_key = ?",
                List.of(tenant, series, key),
                row -> row.getLong(1));
    }

    /** Answers false, and so takes the number back, if the key was given one meanwhile. */
    private static boolean give(Session session, String tenant, String series, String key) throws SQLException {
        long next = session.first(NEXT, List.of(tenant, series), row -> row.getLong(1))
                .orElseThrow();
        return session.update(GIVE, tenant, series, key, next) == 1;
    }
}
