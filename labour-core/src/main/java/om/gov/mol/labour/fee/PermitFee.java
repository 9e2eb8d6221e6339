package om.gov.mol.labour.fee;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import om.gov.mol.labour.law.FeeRounding;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.law.Tariffs;
import org.joda.money.Money;

/** A published permit fee, reduced or raised by Omanisation. */
final class PermitFee {

    private PermitFee() {}

    /** The fee for an employer: {@code 201.000} becomes {@code 141.000} where it meets its rate. */
    static Money of(Money published, DuesBasis basis, Rulebook book, LocalDate on) {
        BigDecimal factor = factor(basis, book, on);
        if (factor.compareTo(BigDecimal.ONE) == 0) {
            return published;
        }
        if (book.at(Tariffs.PERMIT_FEE_ROUNDING, on).value() == FeeRounding.ROUND_WHOLE) {
            return published.multipliedBy(factor, RoundingMode.HALF_UP).rounded(0, RoundingMode.HALF_UP);
        }
        Money licence = licencePart(published, book, on);
        return licence.plus(published.minus(licence).multipliedBy(factor, RoundingMode.HALF_UP));
    }

    private static Money licencePart(Money published, Rulebook book, LocalDate on) {
        Money licence = book.at(Tariffs.PERMIT_LICENCE_PART, on).value();
        return licence.isGreaterThan(published) ? published : licence;
    }

    private static BigDecimal factor(DuesBasis basis, Rulebook book, LocalDate on) {
        if (!book.at(Tariffs.OMANISATION_CATEGORIES, on).value().contains(basis.permitCategory())) {
            return BigDecimal.ONE;
        }
        return switch (basis.omanisation()) {
            case MET -> book.at(Tariffs.OMANISATION_MET, on).value();
            case NOT_MET -> book.at(Tariffs.OMANISATION_NOT_MET, on).value();
            case UNKNOWN -> BigDecimal.ONE;
        };
    }
}
