package om.gov.mol.labour.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import om.gov.mol.labour.absconding.AbscondingReport;
import om.gov.mol.labour.absconding.AbscondingTables;
import om.gov.mol.labour.absconding.ReportState;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.internal.codec.AbscondingCodec;
import om.gov.mol.labour.law.CountedReports;
import om.gov.mol.labour.law.CountedWindow;
import om.gov.mol.labour.law.ReportParameters;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.party.EmployerId;
import om.gov.mol.labour.port.CaseFilter;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.port.Page;

/** Counts the reports of an employer in this month and this year, as the rulebook means them. */
final class ReportCounter {

    private static final int PAGE = 100;

    /** A report that is approved now was registered so many years ago at most. */
    private static final int REVIEW_YEARS_MAX = 1;

    private final Parts parts;

    ReportCounter(Parts parts) {
        this.parts = parts;
    }

    /** How many, the asking case not counted. */
    record Count(int inMonth, int inYear) {
        static final Count NONE = new Count(0, 0);
    }

    Count count(EmployerId employer, CaseId own) {
        LocalDate today = WorkingCalendar.dateOf(parts.now());
        CountedWindow window =
                parts.rulebook().at(ReportParameters.THRESHOLD_WINDOW, today).value();
        boolean rolling = window == CountedWindow.ROLLING;
        Instant month = start(rolling ? today.minusMonths(1).plusDays(1) : today.withDayOfMonth(1));
        Instant year = start(rolling ? today.minusYears(1).plusDays(1) : today.withDayOfYear(1));
        boolean approved =
                parts.rulebook().at(ReportParameters.THRESHOLD_COUNTS, today).value() == CountedReports.APPROVED;
        Function<AbscondingReport, Optional<Instant>> when = report ->
                approved ? report.tookEffect().map(ReportState.InForce::approvedAt) : Optional.of(report.openedAt());
        Instant oldest = approved ? start(today.minusYears(1 + REVIEW_YEARS_MAX)) : year;
        List<Instant> counted = reports(employer, own, oldest)
                .flatMap(report -> when.apply(report).stream())
                .filter(at -> !at.isBefore(year))
                .toList();
        long inMonth = counted.stream().filter(at -> !at.isBefore(month)).count();
        return new Count((int) inMonth, counted.size());
    }

    /** The reports of the employer that were registered since, the asking case not among them. */
    private Stream<AbscondingReport> reports(EmployerId employer, CaseId own, Instant oldest) {
        CaseFilter filter =
                new CaseFilter(parts.tenant(), AbscondingTables.PROCEDURE, null, employer.value(), null, Set.of());
        List<AbscondingReport> found = new ArrayList<>();
        String after = null;
        boolean more = true;
        while (more) {
            Page<CaseRow> page = parts.store().list(filter, after, PAGE);
            page.items().stream()
                    .map(row -> AbscondingCodec.read(row.payload()))
                    .forEach(found::add);
            after = page.next();
            more = after != null
                    && page.items().stream().noneMatch(row -> row.openedAt().isBefore(oldest));
        }
        return found.stream()
                .filter(report ->
                        !report.id().equals(own) && report.request().employer().equals(employer));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }
}
