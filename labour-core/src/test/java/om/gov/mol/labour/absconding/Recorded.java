package om.gov.mol.labour.absconding;

import java.util.List;
import java.util.Set;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.Capture;
import om.gov.mol.labour.payment.Payment;
import org.joda.money.Money;

/** An officer records what the gateway has really done and does not say, and once in a while what cannot be. */
final class Recorded {

    /** What people say of one payment, and never at random. */
    static final Set<Class<? extends Command>> OF_MONEY = Set.of(
            ReportCommand.RepeatRefund.class, ReportCommand.RecordCapture.class, ReportCommand.RecordNoCapture.class);

    private Recorded() {}

    static void by(Walk walk, Dice dice, Payment payment) {
        if (!walk.gateway.hasTaken(payment) && dice.once(2)) {
            walk.decide(new ReportCommand.RecordNoCapture(payment.key(), "letter 1", ""), Role.OFFICER);
            return;
        }
        int before = walk.journal.size();
        String amount = dice.of(List.of("1.000", "0.000", "", "", ""));
        Capture one = walk.gateway.taking(
                payment, amount.isEmpty() ? payment.amount() : Money.parse("OMR " + amount), walk.world.now);
        walk.decide(
                new ReportCommand.RecordCapture(
                        payment.key(), one.reference(), one.amount(), WorkingCalendar.dateOf(walk.world.now), ""),
                Role.OFFICER);
        if (walk.journal.size() == before) {
            walk.gateway.taken.get(payment.key()).remove(one);
        }
    }
}
