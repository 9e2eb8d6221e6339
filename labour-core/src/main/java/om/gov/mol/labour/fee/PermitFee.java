package om.gov.mol.labour.fee;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import om.gov.mol.labour.law.FeeRounding;
import om.gov.mol.labour.law.Parameter;
import om.gov.mol.labour.law.Ruled;
import om.gov.mol.labour.law.Tariffs;
import om.gov.mol.labour.party.Role;
import org.joda.money.Money;

/**
 * The lines of permits of one category, reduced or raised by Omanisation. Where the factor touches one part of the fee only,
 * each part is a line.
 *
 * @param category what follows {@code fee.permit.} in the id of the tariff
 * @param renewal whether the permits are renewed and not new
 */
record PermitFee(String category, boolean renewal, Omanisation omanisation, Role payer) {

    private static final String INVESTOR = "INVESTOR";

    /** What so many permits cost: 201.000 each becomes 141.000 for an employer that meets its rate. */
    Bill bill(int workers, Law law) {
        Optional<Ruled<Money>> tariff = tariff(law);
        if (tariff.isEmpty()) {
            return Bill.unknown("fee.permit." + category, law.day());
        }
        Ruled<Money> published = tariff.get();
        BigDecimal factor = factor(law);
        if (factor.compareTo(BigDecimal.ONE) == 0) {
            return Bill.of(due(line(LineCode.PERMIT_FEE, published.value(), published, workers)));
        }
        if (law.value(Tariffs.PERMIT_FEE_ROUNDING) == FeeRounding.ROUND_WHOLE) {
            return Bill.of(due(line(LineCode.PERMIT_FEE, whole(published.value(), factor), published, workers)));
        }
        return law.find(Tariffs.PERMIT_LICENCE_PART)
                .map(licence -> Bill.of(parts(published, licence, factor, workers)))
                .orElseGet(() -> Bill.unknown(Tariffs.PERMIT_LICENCE_PART.id(), law.day()));
    }

    private Optional<Ruled<Money>> tariff(Law law) {
        Optional<Parameter<Money>> relief = renewal ? Tariffs.renewalFee(category) : Optional.empty();
        return relief.flatMap(law::find).or(() -> Tariffs.permitFee(category).flatMap(law::find));
    }

    private static Money whole(Money published, BigDecimal factor) {
        return published.multipliedBy(factor, RoundingMode.HALF_UP).rounded(0, RoundingMode.HALF_UP);
    }

    private List<QuoteLine> parts(Ruled<Money> published, Ruled<Money> licence, BigDecimal factor, int workers) {
        Money untouched = lesser(licence.value(), published.value());
        Money touched = published.value().minus(untouched).multipliedBy(factor, RoundingMode.HALF_UP);
        return due(
                line(LineCode.PERMIT_LICENCE, untouched, licence, workers),
                line(LineCode.PERMIT_FEE, touched, published, workers));
    }

    private QuoteLine line(LineCode code, Money each, Ruled<Money> tariff, int workers) {
        return QuoteLine.of(code, workers, each, each.multipliedBy(workers), tariff, payer);
    }

    private static List<QuoteLine> due(QuoteLine... lines) {
        return Stream.of(lines).filter(line -> line.amount().isPositive()).toList();
    }

    private BigDecimal factor(Law law) {
        if (!touched(law)) {
            return BigDecimal.ONE;
        }
        return switch (omanisation) {
            case MET -> law.value(Tariffs.OMANISATION_MET);
            case NOT_MET -> law.value(Tariffs.OMANISATION_NOT_MET);
            case UNKNOWN -> BigDecimal.ONE;
        };
    }

    private boolean touched(Law law) {
        return law.value(Tariffs.OMANISATION_CATEGORIES).contains(category)
                || (category.equals(INVESTOR) && law.value(Tariffs.OMANISATION_INVESTOR));
    }

    private static Money lesser(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }
}
