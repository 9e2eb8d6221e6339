package om.gov.mol.labour.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
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
        CountedReports which =
                parts.rulebook().at(ReportParameters.THRESHOLD_COUNTS, today).value();
        Predicate<CaseRow> counts =
                row -> !row.id().equals(own) && (which == CountedReports.REGISTERED || tookEffect(row));
        return counted(employer, counts, month, year);
    }

    private Count counted(EmployerId employer, Predicate<CaseRow> counts, Instant month, Instant year) {
        CaseFilter filter = new CaseFilter(parts.tenant(), "absconding", null, employer.value(), null, Set.of());
        int inMonth = 0;
        int inYear = 0;
        String after = null;
        boolean more = true;
        while (more) {
            Page<CaseRow> page = parts.store().list(filter, after, PAGE);
            for (CaseRow row : page.items()) {
                boolean counted = counts.test(row);
                inMonth += counted && !row.openedAt().isBefore(month) ? 1 : 0;
                inYear += counted && !row.openedAt().isBefore(year) ? 1 : 0;
            }
            after = page.next();
            more = after != null && stillInYear(page, year);
        }
        return new Count(inMonth, inYear);
    }

    /** The list begins with the newest: after the first that is too old nothing counts any more. */
    private static boolean stillInYear(Page<CaseRow> page, Instant year) {
        return page.items().stream().noneMatch(row -> row.openedAt().isBefore(year));
    }

    private static boolean tookEffect(CaseRow row) {
        return AbscondingCodec.read(row.payload()).tookEffect().isPresent();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }
}
