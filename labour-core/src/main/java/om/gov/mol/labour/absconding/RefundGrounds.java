package om.gov.mol.labour.absconding;

import java.time.Instant;
import java.time.Period;
import om.gov.mol.labour.absconding.ReportState.Cancelled;
import om.gov.mol.labour.absconding.ReportState.Departed;
import om.gov.mol.labour.absconding.ReportState.InForce;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.law.ReportParameters;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import org.jspecify.annotations.Nullable;

/** The four grounds on which the value of the ticket goes back, and until when each can be named. */
final class RefundGrounds {

    private RefundGrounds() {}

    /** Why the ground does not hold, or nothing. */
    static @Nullable Problem problem(RefundGround ground, AbscondingReport report, AbscondingFacts facts) {
        boolean known = facts.value(ReportParameters.REFUND_GROUNDS).contains(ground.name());
        InForce force = report.tookEffect().orElse(null);
        if (!known || force == null || !met(ground, report, force, facts)) {
            return Problem.of(ProblemCode.REFUND_GROUND_NOT_MET, "ground", ground.name());
        }
        Instant limit = limit(report, force, facts);
        boolean over = limited(ground, facts) && !limit.isAfter(facts.now());
        return over
                ? Problem.of(
                        ProblemCode.REFUND_TOO_LATE,
                        "until",
                        WorkingCalendar.dateOf(limit.minusNanos(1)).toString())
                : null;
    }

    /** Until then; longer where a refusal after the limit has left him some time to ask again. */
    private static Instant limit(AbscondingReport report, InForce force, AbscondingFacts facts) {
        return report.deadlines().stream()
                .filter(AbscondingClock::isAgain)
                .map(Deadline::due)
                .findFirst()
                .orElseGet(() -> after(force, facts.value(ReportParameters.CLAIM_MONTHS), facts));
    }

    /** Whether the upper limit binds this ground. */
    static boolean limited(RefundGround ground, AbscondingFacts facts) {
        return facts.value(ReportParameters.CLAIM_LIMIT_GROUNDS).contains(ground.name());
    }

    private static boolean met(RefundGround ground, AbscondingReport report, InForce force, AbscondingFacts facts) {
        return switch (ground) {
            case PERIOD_OVER ->
                !(report.state() instanceof InForce)
                        && !after(force, facts.value(ReportParameters.LIFE_MONTHS), facts)
                                .isAfter(facts.now());
            case CANCELLATION_APPROVED -> report.state() instanceof Cancelled;
            case OBJECTION_UPHELD ->
                report.objection()
                        .filter(objection -> objection.state() instanceof ObjectionState.Upheld)
                        .isPresent();
            case LEFT_AT_OWN_COST ->
                report.state() instanceof Departed departed && departed.leaving() == Leaving.AT_OWN_COST;
        };
    }

    private static Instant after(InForce force, int months, AbscondingFacts facts) {
        return facts.calendar().deadline(force.approvedAt(), Period.ofMonths(months));
    }
}
