package om.gov.mol.labour.absconding;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.fee.LineCode;
import om.gov.mol.labour.fee.Quote;
import om.gov.mol.labour.fee.QuoteLine;
import om.gov.mol.labour.fee.QuoteResult;
import om.gov.mol.labour.outcome.Citation;
import om.gov.mol.labour.party.Role;
import org.joda.money.Money;

/** What a ticket and a cancellation cost in the tests. */
final class Bills {

    static final Money NOTHING = omr("0.000");

    private Bills() {}

    static Money omr(String amount) {
        return Money.parse("OMR " + amount);
    }

    static QuoteResult ticket(World world) {
        return quoted(world, line(LineCode.TICKET, world.ticket, world));
    }

    /** The fee and the fines of a late renewal; nothing of either is no line. */
    static QuoteResult cancellation(World world) {
        return quoted(
                world,
                Stream.concat(
                        line(LineCode.CANCELLATION_FEE, world.fee, world),
                        line(LineCode.LATE_RENEWAL_FINE, world.dues, world)));
    }

    private static QuoteResult quoted(World world, Stream<QuoteLine> lines) {
        LocalDate today = WorkingCalendar.dateOf(world.now);
        List<QuoteLine> due = lines.toList();
        return world.tariffsKnown
                ? new QuoteResult.Quoted(new Quote(due, today, today))
                : new QuoteResult.TariffUnknown("report.ticket.value", today);
    }

    private static Stream<QuoteLine> line(LineCode code, String amount, World world) {
        Money sum = omr(amount);
        LocalDate today = WorkingCalendar.dateOf(world.now);
        return sum.isZero()
                ? Stream.empty()
                : Stream.of(new QuoteLine(code, 1, sum, sum, "tariff", today, Citation.POLICY, Role.EMPLOYER));
    }
}
