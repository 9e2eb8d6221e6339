package om.gov.mol.labour.fee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import om.gov.mol.labour.fee.QuoteResult.Quoted;
import om.gov.mol.labour.fee.QuoteResult.TariffUnknown;
import om.gov.mol.labour.law.Parameters;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.law.Ruled;
import om.gov.mol.labour.law.Tariffs;
import org.joda.money.Money;

/**
 * Works out quotes. Pure: equal inputs give equal quotes, whatever the clock, the locale or the machine.
 *
 * <p>A permit of category 3 that expired on 20 December 2025, the employer meeting its Omanisation rate, costs 161.000 on
 * 1 March 2026: renewal 141.000 and two full months at 10.000.
 */
public final class FeeCalculator {

    private FeeCalculator() {}

    /**
     * What an employer must pay before he lets a worker go: nothing for a permit that is still valid and free of debts.
     *
     * @param asOf the day of payment; fines accrue up to it
     */
    public static QuoteResult dues(DuesBasis basis, Rulebook book, LocalDate asOf) {
        if (asOf.isBefore(Rulebook.COVERED_FROM)) {
            return new TariffUnknown(Parameters.DUES_RENEWAL_FEE.id(), asOf);
        }
        Dues dues = new Dues(basis, book, asOf);
        if (dues.unknown().isPresent()) {
            return dues.unknown().get();
        }
        return new Quoted(new Quote(dues.lines(), asOf, validUntil(basis, book, asOf, dues.lines())));
    }

    /** What the transfer itself costs. */
    public static QuoteResult transferFee(Rulebook book, LocalDate asOf) {
        Optional<Ruled<Money>> tariff = book.find(Tariffs.TRANSFER_FEE, asOf);
        if (tariff.isEmpty() || asOf.isBefore(Rulebook.COVERED_FROM)) {
            return new TariffUnknown(Tariffs.TRANSFER_FEE.id(), asOf);
        }
        Ruled<Money> fee = tariff.get();
        QuoteLine line = new QuoteLine(
                LineCode.TRANSFER_FEE,
                1,
                fee.value(),
                fee.value(),
                fee.parameter().id(),
                fee.from(),
                fee.citation(),
                book.at(Parameters.TRANSFER_FEE_PAYER, asOf).value());
        LocalDate stands = asOf.plusDays(validity(book, asOf));
        LocalDate changes = fee.to();
        return new Quoted(
                new Quote(List.of(line), asOf, changes != null && changes.isBefore(stands) ? changes : stands));
    }

    /** The last day, within the time a quote stands, up to which every day asks the same sum. */
    private static LocalDate validUntil(DuesBasis basis, Rulebook book, LocalDate asOf, List<QuoteLine> lines) {
        Money total = Quote.total(lines);
        LocalDate until = asOf;
        for (int day = 1; day <= validity(book, asOf); day++) {
            Dues next = new Dues(basis, book, asOf.plusDays(day));
            if (next.unknown().isPresent() || !Quote.total(next.lines()).equals(total)) {
                break;
            }
            until = asOf.plusDays(day);
        }
        return until;
    }

    private static int validity(Rulebook book, LocalDate asOf) {
        return book.at(Parameters.PAYMENT_VALIDITY, asOf).value().days();
    }
}
