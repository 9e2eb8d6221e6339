package om.gov.mol.labour.absconding;

import static om.gov.mol.labour.lifecycle.Decision.accept;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import om.gov.mol.labour.absconding.AbscondingEvent.ReferralMoved;
import om.gov.mol.labour.absconding.ReportCommand.FoundCompliant;
import om.gov.mol.labour.absconding.ReportCommand.FoundNotCompliant;
import om.gov.mol.labour.law.CountedReports;
import om.gov.mol.labour.law.Reach;
import om.gov.mol.labour.law.ReportParameters;
import om.gov.mol.labour.lifecycle.ChangeRegistry;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Effect;
import om.gov.mol.labour.lifecycle.Event;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.notice.NoticeKind;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.registry.RegistryChange.ServicesStopped;
import org.jspecify.annotations.Nullable;

/**
 * Too many reports in a month or a year refer an employer to inspection. Only an inspector's finding stops services; numbers
 * alone never do.
 *
 * @param events empty where the number is not reached
 * @param told whom to tell
 */
record Referring(List<Event<AbscondingReport>> events, List<Effect> told) {

    /** What follows from one more report of the employer. */
    static Referring after(AbscondingFacts facts, CountedReports counting) {
        int month = facts.reportsInMonth() + 1;
        int year = facts.reportsInYear() + 1;
        boolean counts = facts.value(ReportParameters.THRESHOLD_COUNTS) == counting;
        if (!counts || facts.referralOpen() || !reached(month, year, facts)) {
            return new Referring(List.of(), List.of());
        }
        Map<String, String> numbers = Map.of("month", Integer.toString(month), "year", Integer.toString(year));
        return new Referring(
                List.of(new ReferralMoved(new Referral(facts.now(), month, year, null, null))),
                List.of(Says.employer(NoticeKind.REFERRED_TO_INSPECTION, numbers)));
    }

    private static boolean reached(int month, int year, AbscondingFacts facts) {
        Reach reach = facts.value(ReportParameters.THRESHOLD_REACH);
        return reach.reached(month, facts.value(ReportParameters.THRESHOLD_MONTH))
                || reach.reached(year, facts.value(ReportParameters.THRESHOLD_YEAR));
    }

    static @Nullable Problem noReferral(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        Referral referral = moment.file().referral();
        return referral == null || referral.finding() != null ? Problem.of(ProblemCode.NO_REFERRAL) : null;
    }

    static Decision<AbscondingReport> compliant(Moment<AbscondingReport, FoundCompliant, AbscondingFacts> moment) {
        return accept(
                new ReferralMoved(open(moment).found(Referral.Finding.COMPLIANT, null)),
                Says.employer(NoticeKind.REFERRAL_ENDED, Map.of()));
    }

    static Decision<AbscondingReport> notCompliant(
            Moment<AbscondingReport, FoundNotCompliant, AbscondingFacts> moment) {
        AbscondingFacts facts = moment.facts();
        LocalDate until = facts.today()
                .plusMonths(facts.value(ReportParameters.SERVICE_STOP_MONTHS))
                .minusDays(1);
        AbscondingReport report = moment.file();
        return accept(
                new ReferralMoved(open(moment).found(Referral.Finding.NOT_COMPLIANT, until)),
                new ChangeRegistry(
                        new ServicesStopped(report.request().employer(), facts.today(), until, report.reference())),
                Says.employer(NoticeKind.SERVICES_STOPPED, Map.of("until", until.toString())));
    }

    private static Referral open(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        Referral referral = moment.file().referral();
        if (referral == null) {
            throw new IllegalStateException(moment.file().id() + ": no referral");
        }
        return referral;
    }
}
