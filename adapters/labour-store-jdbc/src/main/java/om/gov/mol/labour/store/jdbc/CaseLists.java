package om.gov.mol.labour.store.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import om.gov.mol.labour.port.CaseFilter;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.port.Page;
import org.jspecify.annotations.Nullable;

/**
 * Work lists by keyset: each page is a walk along an index from where the page before ended, however many cases there
 * are. A list of a party or worker walks {@code case_party}; what an officer owns, {@code case_owner}; what needs
 * attention, {@code case_attention}; any other list merges one walk along {@code case_list} for each procedure and state.
 */
final class CaseLists {

    private static final String PROCEDURES = "with recursive found (name) as (select min(procedure_name) from case_"
            + " union all select (select min(procedure_name) from case_ where procedure_name > found.name) from found"
            + " where found.name is not null) select name from found where name is not null";
    private static final String STATES = "with recursive found (name) as (select min(state) from case_"
            + " where procedure_name = ? union all select (select min(state) from case_ where procedure_name = ?"
            + " and state > found.name) from found where found.name is not null)"
            + " select name from found where name is not null";

    private CaseLists() {}

    static Page<CaseRow> page(Session session, CaseFilter filter, @Nullable Keyset after, int limit)
            throws SQLException {
        Query query = query(session, filter, after, limit + 1);
        if (query.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        query.add(" order by k.opened_at desc, k.case_id desc limit ?", limit + 1);
        List<CaseRow> rows = session.query(query.sql(), query.arguments(), CaseReads::caseRow);
        return rows.size() <= limit
                ? new Page<>(rows, null)
                : new Page<>(
                        rows.subList(0, limit), Keyset.of(rows.get(limit - 1)).toString());
    }

    /** Without its order and limit; rows are found as {@code k}. */
    static Query query(Session session, CaseFilter filter, @Nullable Keyset after, int limit) throws SQLException {
        if (filter.worker() != null || filter.party() != null) {
            return ofParty(filter, after);
        }
        return filter.owner() != null || Boolean.TRUE.equals(filter.attention())
                ? ofOfficers(filter, after, limit)
                : ofProcedures(session, filter, after, limit);
    }

    private static Query ofParty(CaseFilter filter, @Nullable Keyset after) {
        boolean byWorker = filter.worker() != null;
        Query query = new Query();
        query.add("select " + CaseReads.CASE_COLUMNS + " from case_party k join case_ c on c.id = k.case_id");
        query.add(" where k.tenant = ? and k.kind = ?", filter.tenant(), byWorker ? "W" : "P");
        query.add(" and k.party = ?", byWorker ? filter.worker() : filter.party());
        query.after("k.opened_at, k.case_id", after);
        if (byWorker && filter.party() != null) {
            query.add(" and (c.opened_by = ? or c.counterparty = ?)", filter.party(), filter.party());
        }
        query.equal("c.procedure_name", filter.procedure());
        states(query, "c.state", filter);
        ofMinistry(query, filter);
        return query;
    }

    /**
     * Lists that are short because people work them off: what one officer owns, what needs attention. Procedure and state
     * are compared as expressions, so that no planner walks the long {@code case_list} instead.
     */
    private static Query ofOfficers(CaseFilter filter, @Nullable Keyset after, int limit) {
        Query query = new Query();
        query.add("select " + CaseReads.CASE_COLUMNS + " from (select c.opened_at, c.id as case_id from case_ c");
        query.add(" where c.tenant = ?", filter.tenant());
        ofMinistry(query, filter);
        query.equal("c.procedure_name || ''", filter.procedure());
        states(query, "c.state || ''", filter);
        query.after("c.opened_at, c.id", after);
        query.add(" order by c.opened_at desc, c.id desc limit ?) k join case_ c on c.id = k.case_id", limit);
        return query;
    }

    private static void states(Query query, String column, CaseFilter filter) {
        if (!filter.states().isEmpty()) {
            String marks = String.join(", ", Collections.nCopies(filter.states().size(), "?"));
            query.add(" and " + column + " in (" + marks + ")", filter.states().toArray());
        }
    }

    /** Attention is written out, not bound: the partial index is chosen by it. */
    private static void ofMinistry(Query query, CaseFilter filter) {
        query.equal("c.governorate", filter.governorate());
        query.equal("c.owner", filter.owner());
        if (filter.attention() != null) {
            query.add(" and c.attention = " + (filter.attention() ? "1" : "0"));
        }
    }

    private static Query ofProcedures(Session session, CaseFilter filter, @Nullable Keyset after, int limit)
            throws SQLException {
        List<Query> walks = new ArrayList<>();
        for (String procedure : procedures(session, filter)) {
            for (String state : states(session, filter, procedure)) {
                walks.add(walk(filter, procedure, state, after, limit));
            }
        }
        Query query = new Query();
        if (!walks.isEmpty()) {
            query.add("select " + CaseReads.CASE_COLUMNS + " from (select opened_at, case_id from (");
            query.add(walks.stream().map(Query::sql).collect(Collectors.joining(" union all ")));
            walks.forEach(walk -> query.add("", walk.arguments().toArray()));
            query.add(") w order by opened_at desc, case_id desc limit ?) k join case_ c on c.id = k.case_id", limit);
        }
        return query;
    }

    private static Collection<String> procedures(Session session, CaseFilter filter) throws SQLException {
        return filter.procedure() != null
                ? List.of(filter.procedure())
                : session.query(PROCEDURES, List.of(), row -> row.getString(1));
    }

    private static Collection<String> states(Session session, CaseFilter filter, String procedure) throws SQLException {
        return filter.states().isEmpty()
                ? session.query(STATES, List.of(procedure, procedure), row -> row.getString(1))
                : filter.states();
    }

    private static Query walk(CaseFilter filter, String procedure, String state, @Nullable Keyset after, int limit) {
        Query walk = new Query();
        walk.add("select opened_at, case_id from (select opened_at, id as case_id from case_ c");
        walk.add(" where procedure_name = ? and state = ? and tenant = ?", procedure, state, filter.tenant());
        ofMinistry(walk, filter);
        walk.after("opened_at, id", after);
        walk.add(" order by opened_at desc, id desc limit ?) s", limit);
        return walk;
    }
}
