package om.gov.mol.labour.absconding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Stream;
import om.gov.mol.labour.absconding.Verdicts.Result;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.law.Count;
import om.gov.mol.labour.law.ReportParameters;
import om.gov.mol.labour.outcome.Finding.Answer;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.EmployerId;
import om.gov.mol.labour.registry.WorkerRecord;
import org.jspecify.annotations.Nullable;

/** What is counted: the days of absence, the months of proven wages, the days since a resignation. */
final class Absence {

    /** Bank proof of wages. */
    static final String WAGES = "WAGES";
    /** An individual employer's written word that wages were paid. */
    static final String WAGE_STATEMENT = "WAGE_STATEMENT";

    private Absence() {}

    /** Full days of absence, the day of the report itself not counted: since 30 January there are eight on 7 February. */
    static long days(LocalDate since, AbscondingFacts facts) {
        if (facts.value(ReportParameters.ABSENCE_DAYS) == Count.Kind.CALENDAR) {
            return Math.max(0, ChronoUnit.DAYS.between(since, facts.today()));
        }
        WorkingCalendar calendar = facts.calendar();
        return Stream.iterate(since, day -> day.isBefore(facts.today()), day -> day.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();
    }

    static Result longEnough(ReportRequest request, AbscondingFacts facts) {
        long days = days(request.absentSince(), facts);
        int least = facts.value(ReportParameters.ABSENCE_MIN).days();
        boolean met = facts.value(ReportParameters.ABSENCE_REACH).reached(days, least);
        Problem problem = new Problem(
                ProblemCode.ABSENCE_TOO_SHORT,
                Map.of(
                        "days",
                        Integer.toString(least),
                        "since",
                        request.absentSince().toString()));
        return Verdicts.verdict(met, problem, "days", days);
    }

    /**
     * Wages of the last months, of those actually worked if there were fewer. What the registry does not prove and a
     * document attached claims to, an officer looks at.
     */
    static Result wagesProven(ReportRequest request, AbscondingFacts facts) {
        WorkerRecord worker = facts.worker();
        if (worker == null) {
            return Verdicts.notAssessed("worker", "none");
        }
        int needed = needed(worker, request.absentSince(), facts);
        if (worker.wagesProvenMonths() >= needed) {
            Map<String, String> counted =
                    Map.of("needed", Integer.toString(needed), "proven", Integer.toString(worker.wagesProvenMonths()));
            return new Result(Answer.MET, counted, null);
        }
        boolean stated = request.employer() instanceof EmployerId.Individual
                && facts.value(ReportParameters.WAGE_STATEMENT_ENOUGH)
                && request.evidence().contains(WAGE_STATEMENT);
        if (stated) {
            return new Result(Answer.MET, Map.of("attached", WAGE_STATEMENT), null);
        }
        return request.evidence().contains(WAGES)
                ? Verdicts.notAssessed("attached", WAGES)
                : Verdicts.verdict(false, ProblemCode.WAGES_NOT_PROVEN, "needed", needed);
    }

    private static int needed(WorkerRecord worker, LocalDate left, AbscondingFacts facts) {
        LocalDate entered = worker.enteredOn();
        int relief = facts.value(ReportParameters.WAGE_RELIEF_MONTHS);
        if (entered != null && entered.plusMonths(relief).isAfter(left)) {
            return 0;
        }
        int most = facts.value(ReportParameters.WAGE_MONTHS);
        LocalDate hired = worker.hiredOn();
        return hired == null ? most : (int) Math.max(0, Math.min(most, ChronoUnit.MONTHS.between(hired, left)));
    }

    /** A resignation bars while its time runs; one whose day nobody knows bars as well. */
    static Result noResignation(ReportRequest request, AbscondingFacts facts) {
        WorkerRecord worker = facts.worker();
        if (worker == null) {
            return Verdicts.notAssessed("worker", "none");
        }
        LocalDate on = worker.resignationAcceptedOn();
        LocalDate until = on == null ? null : lastDay(on, facts);
        boolean bars = (worker.resignationAccepted() || on != null)
                && (until == null || !facts.today().isAfter(until));
        return Verdicts.verdict(!bars, resigned(until), "resigned", bars);
    }

    private static LocalDate lastDay(LocalDate on, AbscondingFacts facts) {
        return WorkingCalendar.dateOf(facts.calendar()
                .deadline(
                        on.atStartOfDay(WorkingCalendar.ZONE).toInstant(),
                        facts.value(ReportParameters.RESIGNATION_BARS))
                .minusNanos(1));
    }

    private static Problem resigned(@Nullable LocalDate until) {
        return until == null
                ? Problem.of(ProblemCode.RESIGNATION_ACCEPTED)
                : Problem.of(ProblemCode.RESIGNATION_ACCEPTED, "until", until.toString());
    }
}
