package om.gov.mol.labour.fee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import om.gov.mol.labour.fee.QuoteResult.TariffUnknown;
import om.gov.mol.labour.law.Parameter;
import om.gov.mol.labour.party.Role;
import org.joda.money.Money;

/**
 * What one day asks: lines, or the first amount that is not known.
 *
 * @param unknown present where the lines are not all there is
 */
record Bill(List<QuoteLine> lines, Optional<TariffUnknown> unknown) {

    Bill {
        lines = List.copyOf(lines);
    }

    static Bill of(List<QuoteLine> lines) {
        return new Bill(lines, Optional.empty());
    }

    static Bill unknown(String parameter, LocalDate on) {
        return new Bill(List.of(), Optional.of(new TariffUnknown(parameter, on)));
    }

    /** One line at the tariff of the day, where it is known. */
    static Bill of(LineCode code, Parameter<Money> fee, Law law, Role payer) {
        return law.find(fee)
                .map(tariff -> of(List.of(QuoteLine.one(code, tariff.value(), tariff, payer))))
                .orElseGet(() -> unknown(fee.id(), law.day()));
    }

    /** This one and another as one. */
    Bill and(Bill other) {
        return new Bill(Stream.concat(lines.stream(), other.lines.stream()).toList(), unknown.or(() -> other.unknown));
    }

    /** This one with what can be waived of it; its lines arise on the day. */
    Bill waived(Waiving waiving) {
        return new Bill(
                lines.stream().map(line -> waiving.applied(line, waiving.day())).toList(), unknown);
    }

    Money total() {
        return Quote.total(lines);
    }
}
