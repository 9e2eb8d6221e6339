package om.gov.mol.labour.store.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.lifecycle.Claim;
import om.gov.mol.labour.lifecycle.Guard;
import om.gov.mol.labour.lifecycle.RequestId;
import om.gov.mol.labour.port.CaseIndex;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.port.JournalRow;
import om.gov.mol.labour.port.Loaded;
import om.gov.mol.labour.port.PrivatePart;
import org.jspecify.annotations.Nullable;

/** Reads cases and their journals. */
final class CaseReads {

    static final String DUE =
            "select id from case_ where tenant = ? and next_due is not null and next_due <= ? order by next_due, id limit ?";

    static final String CASE_COLUMNS =
            "c.id, c.procedure_name, c.version, c.state, c.reference, c.payload, c.head_hash, c.next_due, c.tenant,"
                    + " c.worker, c.opened_by, c.counterparty, c.governorate, c.opened_at, c.changed_at,"
                    + " c.attention, c.owner";
    private static final int CASE_COLUMN_COUNT = 17;

    private static final String JOURNAL_COLUMNS =
            "j.case_id, j.sequence, j.request, j.party, j.content_hash, j.payload,"
                    + " j.hash, j.at, p.salt, p.content";
    private static final int JOURNAL_COLUMN_COUNT = 10;
    private static final String PRIVATE_PART =
            " left join private_part p on p.case_id = j.case_id and p.sequence = j.sequence";

    private static final String LOAD_FROM = " from (select 1 as one) start_ left join case_ c on c.id = ?"
            + " left join journal j on j.case_id = ? and j.request = ?" + PRIVATE_PART;

    private static final String FIND_FROM = " from case_reference r join case_ c on c.id = r.case_id"
            + " left join journal j on j.case_id = c.id and j.request = ?" + PRIVATE_PART + " where r.reference = ?";
    private static final String GUARD_OF_WORKER =
            ", (select version from guard where guard_key = c.tenant || '" + Guard.OF_WORKER + "' || c.worker)";

    private CaseReads() {}

    /** The case, the earlier answer and the guards, in one row of one query. */
    static Loaded load(Session session, CaseId id, RequestId request, Set<Guard> guards) throws SQLException {
        List<Guard> sorted = sorted(guards);
        StringBuilder sql = new StringBuilder("select " + CASE_COLUMNS + ", " + JOURNAL_COLUMNS);
        List<Object> arguments = new ArrayList<>();
        for (Guard guard : sorted) {
            sql.append(", (select version from guard where guard_key = ?)");
            arguments.add(guard.key());
        }
        sql.append(LOAD_FROM);
        arguments.addAll(List.of(id.value(), id.value(), request.value()));
        return session.first(sql.toString(), arguments, row -> loaded(row, sorted))
                .orElseThrow();
    }

    /** The case with a reference, the earlier answer and the guard of its worker, in one row of one query. */
    static Optional<Loaded> find(Session session, String reference, RequestId request, boolean workerGuard)
            throws SQLException {
        String columns = CASE_COLUMNS + ", " + JOURNAL_COLUMNS + (workerGuard ? GUARD_OF_WORKER : "");
        return session.first(
                "select " + columns + FIND_FROM,
                List.of(request.value(), reference),
                row -> loaded(row, workerGuard ? guardOfWorker(row) : List.of()));
    }

    private static List<Guard> guardOfWorker(ResultSet row) throws SQLException {
        CaseIndex index = index(row);
        return index.worker() == null ? List.of() : List.of(Guard.ofWorker(index.tenant(), index.worker()));
    }

    static List<Guard> sorted(Set<Guard> guards) {
        return guards.stream().sorted(Comparator.comparing(Guard::key)).toList();
    }

    private static Loaded loaded(ResultSet row, List<Guard> guards) throws SQLException {
        Map<Guard, Long> versions = new HashMap<>();
        int column = CASE_COLUMN_COUNT + JOURNAL_COLUMN_COUNT + 1;
        for (Guard guard : guards) {
            versions.put(guard, row.getLong(column++));
        }
        return new Loaded(
                row.getString(1) == null ? null : caseRow(row),
                row.getString(CASE_COLUMN_COUNT + 1) == null ? null : journalRow(row, CASE_COLUMN_COUNT),
                versions);
    }

    /** The case of a row that begins with {@link #CASE_COLUMNS}. */
    static CaseRow caseRow(ResultSet row) throws SQLException {
        return new CaseRow(
                new CaseId(row.getString(1)),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                Micros.read(row, 8),
                index(row),
                Micros.toInstant(row.getLong(14)),
                Micros.toInstant(row.getLong(15)));
    }

    private static CaseIndex index(ResultSet row) throws SQLException {
        return new CaseIndex(
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13),
                row.getInt(16) == 1,
                row.getString(17));
    }

    private static JournalRow journalRow(ResultSet row, int before) throws SQLException {
        return new JournalRow(
                new CaseId(row.getString(before + 1)),
                row.getLong(before + 2),
                new RequestId(row.getString(before + 3)),
                row.getString(before + 4),
                row.getString(before + 5),
                row.getString(before + 6),
                row.getString(before + 7),
                privatePart(row.getString(before + 9), row.getString(before + 10)),
                Micros.toInstant(row.getLong(before + 8)));
    }

    private static @Nullable PrivatePart privatePart(@Nullable String salt, @Nullable String content) {
        return salt == null || content == null ? null : new PrivatePart(salt, content);
    }

    static Optional<CaseRow> row(Session session, CaseId id) throws SQLException {
        return session.first(
                "select " + CASE_COLUMNS + " from case_ c where c.id = ?", List.of(id.value()), CaseReads::caseRow);
    }

    static Optional<CaseId> byReference(Session session, String reference) throws SQLException {
        return session.first(
                "select case_id from case_reference where reference = ?",
                List.of(reference),
                row -> new CaseId(row.getString(1)));
    }

    static List<JournalRow> journal(Session session, CaseId id) throws SQLException {
        return session.query(
                "select " + JOURNAL_COLUMNS + " from journal j" + PRIVATE_PART
                        + " where j.case_id = ? order by j.sequence",
                List.of(id.value()),
                row -> journalRow(row, 0));
    }

    static List<CaseId> due(Session session, String tenant, Instant now, int limit) throws SQLException {
        return session.query(DUE, List.of(tenant, Micros.of(now), limit), row -> new CaseId(row.getString(1)));
    }

    /** Which cases hold these claims. */
    static Map<Claim, CaseId> holders(Session session, Set<Claim> claims) throws SQLException {
        Map<Claim, CaseId> held = new HashMap<>();
        if (claims.isEmpty()) {
            return held;
        }
        List<String> keys = claims.stream().map(Claim::key).sorted().toList();
        String places = String.join(", ", Collections.nCopies(keys.size(), "?"));
        session.query(
                "select claim_key, case_id from claim where claim_key in (" + places + ")",
                List.copyOf(keys),
                row -> held.put(new Claim(row.getString(1)), new CaseId(row.getString(2))));
        return held;
    }

    static Map<String, Long> statistics(Session session, String tenant, String procedure) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        session.query(
                "select state, count(*) from case_ where procedure_name = ? and tenant = ? group by state",
                List.of(procedure, tenant),
                row -> counts.put(row.getString(1), row.getLong(2)));
        return counts;
    }
}
