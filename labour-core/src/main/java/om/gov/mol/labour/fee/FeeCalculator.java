package om.gov.mol.labour.fee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import om.gov.mol.labour.fee.PermitRefundResult.NothingBack;
import om.gov.mol.labour.fee.QuoteResult.Quoted;
import om.gov.mol.labour.fee.QuoteResult.TariffUnknown;
import om.gov.mol.labour.law.Occasion;
import om.gov.mol.labour.law.Parameter;
import om.gov.mol.labour.law.Parameters;
import om.gov.mol.labour.law.ReportParameters;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.law.Ruled;
import om.gov.mol.labour.law.Tariffs;
import om.gov.mol.labour.law.TicketValues;
import om.gov.mol.labour.party.Nationality;
import om.gov.mol.labour.party.Role;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Works out quotes. Pure: equal inputs give equal quotes, whatever the clock, the locale or the machine.
 *
 * <p>A permit of category 3 that expired on 20 December 2025, the employer meeting its Omanisation rate, costs 161.000 on
 * 1 March 2026: renewal 141.000 and two full months at 10.000.
 */
public final class FeeCalculator {

    private FeeCalculator() {}

    /**
     * What an employer must pay before he lets a worker go to another one: nothing for a permit that is still valid and free of
     * debts.
     *
     * @param asOf the day of payment; fines accrue up to it
     */
    public static QuoteResult dues(DuesBasis basis, Rulebook book, LocalDate asOf) {
        return dues(basis, Occasion.TRANSFER, book, asOf);
    }

    /**
     * What an employer must pay for an expired permit and old debts. Waivers of the day that the occasion deserves lift whole
     * lines, each with a {@link Reduction}; a fine of unknown amount that a waiver lifts is left out.
     *
     * @param occasion why he settles
     * @param asOf the day of payment; fines accrue up to it, and its waivers are the ones that hold
     */
    public static QuoteResult dues(DuesBasis basis, Occasion occasion, Rulebook book, LocalDate asOf) {
        return quote(
                book,
                asOf,
                Parameters.DUES_RENEWAL_FEE,
                Bill::total,
                law -> Dues.bill(basis, occasion, law, law.value(Parameters.DUES_PAYER)));
    }

    /** What the transfer itself costs. */
    public static QuoteResult transferFee(Rulebook book, LocalDate asOf) {
        return quote(
                book,
                asOf,
                Tariffs.TRANSFER_FEE,
                Bill::lines,
                law -> Bill.of(
                                LineCode.TRANSFER_FEE,
                                Tariffs.TRANSFER_FEE,
                                law,
                                law.value(Parameters.TRANSFER_FEE_PAYER))
                        .waived(new Waiving(Occasion.TRANSFER, 0, law)));
    }

    /**
     * What new or renewed permits cost. The rulebook's schedule chooses the tariff of each worker from the facts; workers of
     * one tariff are one line. Where the Omanisation factor touches a part of the fee only, each part is a line; what is free
     * is a line with a {@link Reduction}. The employer pays. Facts for which the schedule has no tariff, such as a temporary
     * permit after May 2022, are unknown: {@code fee.permit.schedule}.
     *
     * <p>A third and a fourth domestic worker cost 101.000 and 141.000 on 1 March 2026.
     *
     * @param asOf the day of payment
     */
    public static QuoteResult permit(PermitBasis basis, Rulebook book, LocalDate asOf) {
        return quote(book, asOf, Tariffs.PERMIT_SCHEDULE, Bill::lines, law -> permitOn(basis, law));
    }

    /**
     * What goes back of permit fees, and to whom, when the permits cannot be used: to who paid each line, a share of it cut to
     * whole baisa. For one of several permits that were paid together, give a quote of that one.
     *
     * <p>201.000 paid in November 2025 go back wholly when the worker fails the medical examination; that it is all of it is
     * unconfirmed.
     *
     * @param asOf the day on which the refund is asked for
     */
    public static PermitRefundResult permitRefund(PermitRefundBasis basis, Rulebook book, LocalDate asOf) {
        return asOf.isBefore(Rulebook.COVERED_FROM)
                ? new NothingBack(Tariffs.REFUND_CAUSES.id(), asOf)
                : new PermitRefunds(basis, Law.remembering(book, asOf)).result();
    }

    /** What a new permit costs in place of one that cannot be used, where the employer wants it instead of a refund. */
    public static QuoteResult permitReplacement(Rulebook book, LocalDate asOf) {
        return quote(
                book,
                asOf,
                Tariffs.PERMIT_REPLACEMENT,
                Bill::lines,
                law -> Bill.of(LineCode.PERMIT_REPLACEMENT, Tariffs.PERMIT_REPLACEMENT, law, Role.EMPLOYER));
    }

    /**
     * The value of the ticket home that an employer pays when he reports a worker: that of the destination, or the general one
     * where the destination has none of its own.
     *
     * @param nationality of the worker, who goes home; absent where it is not known
     */
    public static QuoteResult ticket(Rulebook book, @Nullable Nationality nationality, LocalDate asOf) {
        return quote(
                book,
                asOf,
                Tariffs.TICKET_VALUE,
                Bill::lines,
                law -> ticketOn(law, nationality).waived(new Waiving(Occasion.TICKET_PAYMENT, 0, law)));
    }

    /**
     * What the cancellation of a report costs: the fee, and the dues of an expired permit where the rulebook asks for them. The
     * employer pays every line.
     *
     * @param basis absent where the worker has no permit
     * @param asOf the day of payment; fines accrue up to it
     */
    public static QuoteResult cancellation(@Nullable DuesBasis basis, Rulebook book, LocalDate asOf) {
        return quote(book, asOf, Tariffs.CANCELLATION_FEE, Bill::total, law -> cancellationOn(basis, law));
    }

    private static Bill permitOn(PermitBasis basis, Law law) {
        Bill bill = new Permits(basis, law, Role.EMPLOYER).bill();
        return basis.renewal() ? bill.waived(new Waiving(Occasion.RENEWAL, basis.months(), law)) : bill;
    }

    private static Bill ticketOn(Law law, @Nullable Nationality nationality) {
        Ruled<TicketValues> table = law.at(Tariffs.TICKET_VALUES);
        Optional<Money> own = Optional.ofNullable(nationality).flatMap(table.value()::of);
        return own.map(value -> Bill.of(List.of(QuoteLine.one(LineCode.TICKET, value, table, Role.EMPLOYER))))
                .orElseGet(() -> Bill.of(LineCode.TICKET, Tariffs.TICKET_VALUE, law, Role.EMPLOYER));
    }

    private static Bill cancellationOn(@Nullable DuesBasis basis, Law law) {
        Bill fee = Bill.of(LineCode.CANCELLATION_FEE, Tariffs.CANCELLATION_FEE, law, Role.EMPLOYER)
                .waived(new Waiving(Occasion.REPORT_CANCELLATION, 0, law));
        if (basis == null || !law.value(ReportParameters.CANCELLATION_DUES)) {
            return fee;
        }
        return fee.and(Dues.bill(basis, Occasion.REPORT_CANCELLATION, law, Role.EMPLOYER));
    }

    /**
     * The bill of a day as a quote, valid up to the last day, within the time a quote stands, up to which it stays the same. A
     * day up to which nothing of what it rests on changes is not worked out again.
     *
     * @param needed named as unknown before the rulebook begins
     * @param same what of a bill must stay the same
     */
    private static QuoteResult quote(
            Rulebook book,
            LocalDate asOf,
            Parameter<?> needed,
            Function<Bill, Object> same,
            Function<Law, Bill> bills) {
        if (asOf.isBefore(Rulebook.COVERED_FROM)) {
            return new TariffUnknown(needed.id(), asOf);
        }
        Law law = Law.remembering(book, asOf);
        Bill bill = bills.apply(law);
        if (bill.unknown().isPresent()) {
            return bill.unknown().get();
        }
        LocalDate until = asOf;
        LocalDate last =
                asOf.plusDays(book.at(Parameters.PAYMENT_VALIDITY, asOf).value().days());
        while (until.isBefore(last)
                && (until.isBefore(law.standsUntil())
                        || stays(bill, bills.apply(Law.of(book, until.plusDays(1))), same))) {
            until = until.plusDays(1);
        }
        return new Quoted(new Quote(bill.lines(), asOf, until, law.unconfirmed()));
    }

    private static boolean stays(Bill bill, Bill next, Function<Bill, Object> same) {
        return next.unknown().isEmpty() && same.apply(next).equals(same.apply(bill));
    }
}
