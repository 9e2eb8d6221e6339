package om.gov.mol.labour.absconding;

import java.util.List;
import om.gov.mol.labour.law.Parameter;
import om.gov.mol.labour.law.ReportParameters;

/** The policies of a walk: each one way or the other, as the dice fall. */
final class Policies {

    private final Dice dice;

    Policies(Dice dice) {
        this.dice = dice;
    }

    void choose(World world) {
        either(world, ReportParameters.TICKET_PAYMENT, "BEFORE_REVIEW", "AFTER_REVIEW");
        either(world, ReportParameters.TICKET_KEPT, "", "WITHDRAWN,REJECTED,STOPPED");
        either(world, ReportParameters.OBJECTION_FROM, "APPROVAL", "DELIVERY");
        either(world, ReportParameters.OBJECTION_UNDELIVERED, "STOPS", "RUNS");
        either(world, ReportParameters.OBJECTION_EFFECTS, "KEPT", "SUSPENDED");
        either(world, ReportParameters.OBJECTION_SAME_OFFICER, "FORBIDDEN", "ALLOWED");
        either(world, ReportParameters.CANCELLATION_FEE_BACK, "true", "false");
        either(
                world,
                ReportParameters.CLAIM_LIMIT_GROUNDS,
                "PERIOD_OVER",
                "PERIOD_OVER,LEFT_AT_OWN_COST,OBJECTION_UPHELD");
        either(world, ReportParameters.AFTER_LIMIT, "FORFEITED", "HELD");
        either(world, ReportParameters.THRESHOLD_COUNTS, "REGISTERED", "APPROVED");
        either(world, ReportParameters.OBJECTION_DAYS, "60 CALENDAR", "2 CALENDAR");
        either(world, ReportParameters.CANCELLATION_DAYS, "30 CALENDAR", "2 CALENDAR");
        boolean soon = dice.once(2);
        world.law(ReportParameters.LIFE_MONTHS, soon ? "2" : "48");
        world.law(ReportParameters.CLAIM_MONTHS, soon ? "3" : "108");
        world.inMonth = dice.of(List.of(0, 4));
        world.fee = dice.of(List.of("50.000", "0.000"));
        world.dues = dice.of(List.of("0.000", "20.000"));
    }

    private void either(World world, Parameter<?> parameter, String one, String other) {
        world.law(parameter, dice.of(List.of(one, other)));
    }
}
