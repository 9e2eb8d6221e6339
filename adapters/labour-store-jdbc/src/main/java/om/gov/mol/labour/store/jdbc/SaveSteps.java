package om.gov.mol.labour.store.jdbc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import om.gov.mol.labour.lifecycle.Claim;
import om.gov.mol.labour.lifecycle.Guard;
import om.gov.mol.labour.port.CaseIndex;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.port.JournalRow;
import om.gov.mol.labour.port.PrivatePart;
import om.gov.mol.labour.port.Save;
import om.gov.mol.labour.port.Work;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a save. None fails when something is in the way: it writes no row, and the save is undone. Rows are
 * locked in one order (case, guards, claims, each sorted), so that two saves cannot wait for each other.
 */
final class SaveSteps {

    private static final String INSERT_CASE = "insert into case_ (id, version, opened_at, changed_at, next_due, tenant,"
            + " procedure_name, state, reference, worker, opened_by, counterparty, governorate, attention, owner,"
            + " head_hash, payload) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing";
    private static final String UPDATE_CASE = "update case_ set version = ?, state = ?, payload = ?, head_hash = ?,"
            + " changed_at = ?, next_due = ?, governorate = ?, attention = ?, owner = ? where id = ? and version = ? and procedure_name = ?"
            + " and reference = ? and opened_at = ? and tenant = ?";
    private static final String SAME_PARTIES = " and worker is not distinct from ? and opened_by is not distinct from ?"
            + " and counterparty is not distinct from ?";
    private static final String UPDATE_PARTIES =
            "update case_ set worker = ?, opened_by = ?, counterparty = ?" + " where id = ?";
    private static final String INSERT_PARTY =
            "insert into case_party (tenant, kind, party, opened_at, case_id) values (?, ?, ?, ?, ?)"
                    + " on conflict (tenant, kind, party, opened_at, case_id) do nothing";
    private static final String DELETE_PARTY =
            "delete from case_party where tenant = ? and kind = ? and party = ? and opened_at = ? and case_id = ?";
    private static final String INSERT_REFERENCE =
            "insert into case_reference (reference, case_id) values (?, ?) on conflict (reference) do nothing";
    private static final String INSERT_JOURNAL = "insert into journal (case_id, sequence, at, request, party,"
            + " content_hash, hash, payload) values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";
    private static final String INSERT_PRIVATE_PART = "insert into private_part (case_id, sequence, salt, content)"
            + " values (?, ?, ?, ?) on conflict do nothing";
    private static final String CHECK_GUARD =
            "update guard set version = version + ? where guard_key = ? and version = ?";
    private static final String CHECK_NEW_GUARD = "insert into guard (guard_key, version) values (?, ?)"
            + " on conflict (guard_key) do update set version = guard.version + excluded.version"
            + " where guard.version = 0";
    private static final String MOVE_GUARD = "insert into guard (guard_key, version) values (?, 1)"
            + " on conflict (guard_key) do update set version = guard.version + 1";
    private static final String TAKE_CLAIM = "insert into claim (claim_key, case_id) values (?, ?)"
            + " on conflict (claim_key) do update set case_id = excluded.case_id"
            + " where claim.case_id = excluded.case_id";
    private static final String RELEASE_CLAIM = "delete from claim where claim_key = ? and case_id = ?";
    private static final String INSERT_WORK =
            "insert into outgoing (case_id, id, due, ready_at, fence, attempts, tenant, state, kind, payload)";
    private static final String WAITING_WORK = "(?, ?, ?, ?, 0, 0, ?, 'WAITING', ?, ?)";
    private static final String CANCEL_WORK = "update outgoing set state = 'CANCELLED', owner = null,"
            + " leased_until = null where case_id = ? and id = ? and state = 'WAITING'";

    private SaveSteps() {}

    /**
     * All statements of a save.
     *
     * @param stored the case as it is stored, if its parties are to be changed; {@code null} says that they stay
     */
    static List<Step> of(Save save, @Nullable CaseRow stored) {
        List<Step> steps = new ArrayList<>();
        if (save.expectedVersion() == 0) {
            open(steps, save.next());
        } else {
            snapshot(steps, save.next(), save.expectedVersion(), stored);
        }
        journal(steps, save.entry());
        guards(steps, save);
        claims(steps, save);
        work(steps, save.next().index().tenant(), save.outgoing());
        save.cancelled()
                .forEach(id ->
                        steps.add(Step.optional(CANCEL_WORK, save.next().id().value(), id)));
        return steps;
    }

    private static void open(List<Step> steps, CaseRow next) {
        CaseIndex index = next.index();
        steps.add(Step.needed(
                INSERT_CASE,
                next.id().value(),
                next.version(),
                Micros.of(next.openedAt()),
                Micros.of(next.changedAt()),
                Micros.ofNullable(next.nextDue()),
                index.tenant(),
                next.procedure(),
                next.state(),
                next.reference(),
                index.worker(),
                index.openedBy(),
                index.counterparty(),
                index.governorate(),
                attention(index),
                index.owner(),
                next.headHash(),
                next.payload()));
        steps.add(Step.needed(INSERT_REFERENCE, next.reference(), next.id().value()));
        parties(steps, INSERT_PARTY, next);
    }

    /** As the tables keep it: 1 for a case that somebody must look at. */
    private static int attention(CaseIndex index) {
        return index.attention() ? 1 : 0;
    }

    /** Replaces the snapshot; what is fixed when a case opens is compared and never written. */
    static void snapshot(List<Step> steps, CaseRow next, long expectedVersion, @Nullable CaseRow stored) {
        CaseIndex now = stored == null ? next.index() : stored.index();
        steps.add(Step.needed(
                UPDATE_CASE + SAME_PARTIES,
                next.version(),
                next.state(),
                next.payload(),
                next.headHash(),
                Micros.of(next.changedAt()),
                Micros.ofNullable(next.nextDue()),
                next.index().governorate(),
                attention(next.index()),
                next.index().owner(),
                next.id().value(),
                expectedVersion,
                next.procedure(),
                next.reference(),
                Micros.of(next.openedAt()),
                next.index().tenant(),
                now.worker(),
                now.openedBy(),
                now.counterparty()));
        if (stored != null) {
            otherParties(steps, next, stored);
        }
    }

    /** The parties of a case have changed: its lists follow. */
    private static void otherParties(List<Step> steps, CaseRow next, CaseRow stored) {
        CaseIndex index = next.index();
        parties(steps, DELETE_PARTY, stored);
        parties(steps, INSERT_PARTY, next);
        steps.add(Step.needed(
                UPDATE_PARTIES,
                index.worker(),
                index.openedBy(),
                index.counterparty(),
                next.id().value()));
    }

    private static void parties(List<Step> steps, String sql, CaseRow row) {
        CaseIndex index = row.index();
        party(steps, sql, row, "W", index.worker());
        party(steps, sql, row, "P", index.openedBy());
        party(steps, sql, row, "P", index.counterparty());
    }

    private static void party(List<Step> steps, String sql, CaseRow row, String kind, @Nullable String party) {
        if (party != null) {
            steps.add(Step.optional(
                    sql,
                    row.index().tenant(),
                    kind,
                    party,
                    Micros.of(row.openedAt()),
                    row.id().value()));
        }
    }

    private static void journal(List<Step> steps, JournalRow entry) {
        String caseId = entry.caseId().value();
        steps.add(Step.needed(
                INSERT_JOURNAL,
                caseId,
                entry.sequence(),
                Micros.of(entry.at()),
                entry.request().value(),
                entry.party(),
                entry.contentHash(),
                entry.hash(),
                entry.payload()));
        PrivatePart part = entry.privatePart();
        if (part != null) {
            steps.add(Step.needed(INSERT_PRIVATE_PART, caseId, entry.sequence(), part.salt(), part.text()));
        }
    }

    /** A guard that is relied on is written even when it does not move: that locks it until the commit. */
    private static void guards(List<Step> steps, Save save) {
        Set<Guard> all = new HashSet<>(save.moved());
        all.addAll(save.reliedOn().keySet());
        for (Guard guard : CaseReads.sorted(all)) {
            Long version = save.reliedOn().get(guard);
            long up = save.moved().contains(guard) ? 1L : 0L;
            if (version == null) {
                steps.add(Step.needed(MOVE_GUARD, guard.key()));
            } else if (version == 0) {
                steps.add(Step.needed(CHECK_NEW_GUARD, guard.key(), up));
            } else {
                steps.add(Step.needed(CHECK_GUARD, up, guard.key(), version));
            }
        }
    }

    private static void work(List<Step> steps, String tenant, List<Work> outgoing) {
        if (!outgoing.isEmpty()) {
            List<List<@Nullable Object>> rows =
                    outgoing.stream().map(work -> workRow(tenant, work)).toList();
            steps.add(Step.inserts(INSERT_WORK, WAITING_WORK, " on conflict do nothing", rows));
        }
    }

    private static List<@Nullable Object> workRow(String tenant, Work work) {
        long due = Micros.of(work.due());
        return List.of(work.caseId().value(), work.id(), due, due, tenant, work.kind(), work.payload());
    }

    private static void claims(List<Step> steps, Save save) {
        Set<String> keys = new TreeSet<>();
        save.taken().forEach(claim -> keys.add(claim.key()));
        save.released().forEach(claim -> keys.add(claim.key()));
        String caseId = save.next().id().value();
        for (String key : keys) {
            steps.add(
                    save.taken().contains(new Claim(key))
                            ? Step.needed(TAKE_CLAIM, key, caseId)
                            : Step.optional(RELEASE_CLAIM, key, caseId));
        }
    }
}
