package om.gov.mol.labour.testkit.safety;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import om.gov.mol.labour.absconding.AbscondingForm;
import om.gov.mol.labour.absconding.CancellationForm;
import om.gov.mol.labour.absconding.DepositForm;
import om.gov.mol.labour.absconding.ObjectionForm;
import om.gov.mol.labour.absconding.ReportForm;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.service.AbscondingView;

/** Brings a report further, so that walks reach what lies far from its beginning: somebody does what fits. */
final class Progress {

    private static final List<Villager> EMPLOYERS = List.of(Villager.FIRST, Villager.SECOND, Villager.INDIVIDUAL);
    private static final List<Villager> OFFICERS = List.of(Villager.MUSCAT_1, Villager.BATINAH_1);
    private static final List<Villager> OTHER_OFFICERS = List.of(Villager.MUSCAT_2, Villager.BATINAH_2);
    private static final List<Villager> WORKERS =
            List.of(Villager.worker(1), Villager.worker(2), Villager.representative(3), Villager.representative(1));
    private static final List<Villager> INSPECTORS = List.of(Villager.INSPECTOR_MUSCAT, Villager.INSPECTOR_BATINAH);

    private record Move(List<Villager> who, AbscondingForm form) {}

    private static final List<Move> BEFORE = List.of(
            new Move(EMPLOYERS, new ReportForm.PayTicket()),
            new Move(EMPLOYERS, new ReportForm.PayTicket()),
            new Move(EMPLOYERS, new ReportForm.Correct(null, "absent, nobody knows where", List.of())),
            new Move(OFFICERS, new ReportForm.Approve("all is proven")),
            new Move(OFFICERS, new ReportForm.Approve("all is proven")));

    private static final List<Move> AFTER = List.of(
            new Move(WORKERS, new ObjectionForm.FileObjection("WAS_AT_WORK", "I was at work", List.of())),
            new Move(OTHER_OFFICERS, new ObjectionForm.AdmitObjection("he was ill")),
            new Move(OTHER_OFFICERS, new ObjectionForm.UpholdObjection("he was at work")),
            new Move(OTHER_OFFICERS, new ObjectionForm.DismissObjection("OTHER", true, "")),
            new Move(EMPLOYERS, new CancellationForm.RequestCancellation("OTHER")),
            new Move(EMPLOYERS, new CancellationForm.PayCancellation()),
            new Move(OFFICERS, new CancellationForm.AllowCancellation("late for a reason")),
            new Move(OFFICERS, new CancellationForm.ApproveCancellation("settled")),
            new Move(EMPLOYERS, new DepositForm.RequestRefund("PERIOD_OVER", ReportForms.IBAN)),
            new Move(EMPLOYERS, new DepositForm.RequestRefund("CANCELLATION_APPROVED", ReportForms.IBAN)),
            new Move(EMPLOYERS, new DepositForm.RequestRefund("OBJECTION_UPHELD", ReportForms.IBAN)),
            new Move(EMPLOYERS, new DepositForm.RequestRefund("LEFT_AT_OWN_COST", ReportForms.IBAN)),
            new Move(OFFICERS, new DepositForm.ApproveRefund("it holds")),
            new Move(EMPLOYERS, new DepositForm.RetryRefund(ReportForms.IBAN)),
            new Move(OFFICERS, new ReportForm.RepeatRefund(null)),
            new Move(INSPECTORS, new ReportForm.FoundNotCompliant("no records")),
            new Move(INSPECTORS, new ReportForm.FoundCompliant("")));

    private final Village village;
    private final Random random;

    Progress(Village village, Random random) {
        this.village = village;
        this.random = random;
    }

    /** The first move that is accepted, and the two minutes that it takes; what was done. */
    String of(String reference) {
        List<Move> moves = new ArrayList<>(AFTER);
        if (random.nextInt(8) == 0) {
            String today = WorkingCalendar.dateOf(village.clock.instant()).toString();
            String leaving = random.nextBoolean() ? "WITH_TICKET" : "AT_OWN_COST";
            moves.add(new Move(List.of(Villager.PASSPORTS), new ReportForm.Departed(today, leaving)));
        }
        Collections.shuffle(moves, random);
        moves.addAll(0, BEFORE);
        for (Move move : moves) {
            for (Villager who : move.who()) {
                if (village.act(who, reference, move.form()) instanceof Outcome.Accepted<AbscondingView> yes) {
                    if (random.nextInt(4) > 0) {
                        village.after(Duration.ofMinutes(2));
                    }
                    return move.form().getClass().getSimpleName() + " on " + reference + " to "
                            + yes.value().state();
                }
            }
        }
        return "no progress on " + reference;
    }
}
