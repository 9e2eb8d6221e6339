package om.gov.mol.labour.service;

import java.util.List;
import java.util.Set;
import om.gov.mol.labour.absconding.AbscondingReport;
import om.gov.mol.labour.absconding.AbscondingTables;
import om.gov.mol.labour.absconding.Cancellation;
import om.gov.mol.labour.absconding.Objection;
import om.gov.mol.labour.internal.codec.AbscondingCodec;
import om.gov.mol.labour.lifecycle.State;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.party.EmployerId;
import om.gov.mol.labour.party.Governorate;
import om.gov.mol.labour.port.CaseFilter;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.port.Page;
import org.jspecify.annotations.Nullable;

/** Lists of reports: a worker's and an employer's own, and the work lists of the officers of a governorate. */
final class ReportLists {

    private static final int LIMIT_MAX = 200;

    private final Parts parts;

    ReportLists(Parts parts) {
        this.parts = parts;
    }

    /** The reports an actor has business with, newest first. */
    Page<ReportSummary> of(Actor actor, @Nullable String after, int limit) {
        return page(actor, filter(actor), after, limit);
    }

    /** The work list of an office, narrowed. */
    Page<ReportSummary> work(Actor officer, WorkListFilter wanted, @Nullable String after, int limit) {
        return page(officer, wanted.narrowing(filter(officer)), after, limit);
    }

    private Page<ReportSummary> page(Actor actor, CaseFilter filter, @Nullable String after, int limit) {
        if (limit < 1 || limit > LIMIT_MAX) {
            throw new IllegalArgumentException("limit: 1 to " + LIMIT_MAX);
        }
        Page<CaseRow> page = parts.store().list(filter, after, limit);
        boolean officer = actor.capacity() instanceof Capacity.Officer;
        List<ReportSummary> lines = page.items().stream()
                .map(row -> new Line(row, AbscondingCodec.read(row.payload())))
                .filter(line -> AbscondingRoles.of(line.report(), actor) != null)
                .map(line -> line.summary(officer))
                .toList();
        return new Page<>(lines, page.next());
    }

    private CaseFilter filter(Actor actor) {
        Capacity capacity = actor.capacity();
        Governorate governorate = actor.governorate();
        CaseFilter all = new CaseFilter(parts.tenant(), AbscondingTables.PROCEDURE, null, null, null, Set.of());
        if (governorate != null && !(capacity instanceof Capacity.CounterOfficer)) {
            return all.ofGovernorate(governorate.code());
        }
        if (capacity instanceof Capacity.ForWorker representative) {
            return new CaseFilter(
                    parts.tenant(),
                    AbscondingTables.PROCEDURE,
                    representative.worker().value(),
                    null,
                    null,
                    Set.of());
        }
        EmployerId employer = AbscondingRoles.employer(actor);
        String party = employer == null ? actor.who() : employer.value();
        return new CaseFilter(parts.tenant(), AbscondingTables.PROCEDURE, null, party, null, Set.of());
    }

    /** A case of a page. A number may be a person's and, by chance, an establishment's: who it is is asked of the report. */
    private record Line(CaseRow row, AbscondingReport report) {

        ReportSummary summary(boolean officer) {
            return new ReportSummary(
                    report.reference(),
                    report.state().name(),
                    report.request().employer(),
                    report.request().absentSince(),
                    report.openedAt(),
                    report.objection().map(Objection::state).map(State::name).orElse(null),
                    report.cancellation()
                            .map(Cancellation::state)
                            .map(State::name)
                            .orElse(null),
                    report.deposit().state().name(),
                    officer ? report.attention() : List.of(),
                    officer ? report.assignedTo() : null,
                    row.nextDue());
        }
    }
}
