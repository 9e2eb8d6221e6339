package om.gov.mol.labour.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import om.gov.mol.labour.fee.QuoteResult.Quoted;
import om.gov.mol.labour.fee.QuoteResult.TariffUnknown;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.party.Role;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class FeeCalculatorTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Rulebook OMAN = Rulebook.oman();

    static Money omr(String amount) {
        return Money.of(CurrencyUnit.of("OMR"), new BigDecimal(amount));
    }

    @Test
    void theStoryOfTheCompleteTransferCosts161() {
        Quote quote = quoted(FeeCalculator.dues(basis(LocalDate.of(2025, 12, 20), "0"), OMAN, DAY));

        assertThat(quote.total()).isEqualTo(omr("161.000"));
        assertThat(quote.isDue()).isTrue();
        assertThat(quote.lines())
                .extracting(QuoteLine::code)
                .containsExactly(LineCode.PERMIT_FEE, LineCode.LATE_RENEWAL_FINE);
        assertThat(quote.lines().get(1)).satisfies(line -> {
            assertThat(line.quantity()).isEqualTo(2);
            assertThat(line.unit()).isEqualTo(omr("10"));
            assertThat(line.amount()).isEqualTo(omr("20"));
            assertThat(line.tariff()).isEqualTo("fine.lateRenewal.perMonth");
            assertThat(line.tariffFrom()).isEqualTo("2025-10-26");
            assertThat(line.payer()).isEqualTo(Role.CURRENT_EMPLOYER);
            assertThat(line.citation().decision()).startsWith("MD 602/2025");
        });
        assertThat(quoted(FeeCalculator.transferFee(OMAN, DAY)).lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.amount()).isEqualTo(omr("5"));
                    assertThat(line.payer()).isEqualTo(Role.NEW_EMPLOYER);
                });
    }

    @Test
    void aPermitThatIsStillValidCostsNothing() {
        Quote quote = quoted(FeeCalculator.dues(basis(DAY, "0"), OMAN, DAY));

        assertThat(quote.lines()).isEmpty();
        assertThat(quote.isDue()).isFalse();
        assertThat(quote.total()).isEqualTo(omr("0"));
    }

    @Test
    void openDebtsAreALineOfTheirOwnUnlessSwitchedOff() {
        assertThat(quoted(FeeCalculator.dues(basis(DAY, "12.345"), OMAN, DAY)).lines())
                .extracting(QuoteLine::code, QuoteLine::amount)
                .containsExactly(tuple(LineCode.OPEN_DEBT, omr("12.345")));
        Rulebook off = OMAN.overlay(Map.of("dues.openDebts", "false"));
        assertThat(quoted(FeeCalculator.dues(basis(DAY, "12.345"), off, DAY)).isDue())
                .isFalse();
    }

    @Test
    void anUnknownTariffIsNamedWithItsDay() {
        assertThat(FeeCalculator.dues(basis(LocalDate.of(2025, 9, 10), "0"), OMAN, DAY))
                .isEqualTo(new TariffUnknown("fine.lateRenewal.perMonth", LocalDate.of(2025, 9, 11)));
        assertThat(FeeCalculator.dues(basis(LocalDate.of(2016, 1, 1), "0"), OMAN, LocalDate.of(2016, 12, 12)))
                .isEqualTo(new TariffUnknown("dues.renewalFee", LocalDate.of(2016, 12, 12)));
        assertThat(FeeCalculator.dues(basis(LocalDate.of(2023, 1, 1), "0"), OMAN, LocalDate.of(2024, 1, 1)))
                .isEqualTo(new TariffUnknown("fine.lateRenewal.cap", LocalDate.of(2024, 1, 1)));
        assertThat(FeeCalculator.transferFee(OMAN, LocalDate.of(2017, 12, 25)))
                .isEqualTo(new TariffUnknown("transfer.fee", LocalDate.of(2017, 12, 25)));
    }

    @Test
    void theDemonstrationKnowsEveryFine() {
        Quote quote = quoted(FeeCalculator.dues(
                basis(LocalDate.of(2023, 1, 1), "0"), Rulebook.demonstration(), LocalDate.of(2024, 1, 1)));

        assertThat(quote.total()).isEqualTo(omr("261.000")); // 141 and twelve months
    }

    @Test
    void eachMonthIsFinedAtItsOwnTariff() {
        Rulebook book = OMAN.overlay("""
                {"parameters":[{"id":"fine.lateRenewal.perMonth","unit":"OMR","governs":"SETTLEMENT","values":[
                {"from":"2025-01-01","to":"2026-01-20","value":"4.000","decision":"A","confidence":"OFFICIAL"},
                {"from":"2026-01-21","to":"2026-03-20","value":"6.500","decision":"B","confidence":"OFFICIAL"},
                {"from":"2026-03-21","value":"0.000","decision":"C","confidence":"OFFICIAL"}]}]}""");

        Quote quote =
                quoted(FeeCalculator.dues(basis(LocalDate.of(2025, 12, 20), "0"), book, LocalDate.of(2026, 6, 20)));

        assertThat(quote.lines().subList(1, quote.lines().size()))
                .extracting(QuoteLine::quantity, QuoteLine::unit, QuoteLine::amount)
                .containsExactly(tuple(1, omr("4"), omr("4")), tuple(2, omr("6.5"), omr("13")));
    }

    @Test
    void aCappedLineCountsOnlyTheMonthsThatReachTheCap() {
        Rulebook fines = OMAN.overlay(Map.of("dues.statusFine", "true", "dues.renewalFee", "false"));

        Quote quote =
                quoted(FeeCalculator.dues(basis(LocalDate.of(2025, 12, 20), "0"), fines, LocalDate.of(2035, 12, 20)));

        assertThat(quote.lines()).extracting(QuoteLine::quantity).containsExactly(50, 25);
    }

    @Test
    void aSharedCapHoldsForBothFinesTogether() {
        Map<String, String> both = Map.of("dues.statusFine", "true", "dues.renewalFee", "false");
        DuesBasis fourYears = basis(LocalDate.of(2025, 12, 20), "0");
        LocalDate later = LocalDate.of(2028, 12, 20);

        assertThat(quoted(FeeCalculator.dues(fourYears, OMAN.overlay(both), later))
                        .total())
                .isEqualTo(omr("860"));
        Rulebook shared = OMAN.overlay(both).overlay(Map.of("fine.cap.shared", "true"));
        assertThat(quoted(FeeCalculator.dues(fourYears, shared, later)).total()).isEqualTo(omr("500"));
        assertThat(quoted(FeeCalculator.dues(fourYears, shared.overlay(Map.of("fine.status.cap", "100")), later))
                        .total())
                .isEqualTo(omr("360"));
    }

    @Test
    void aQuoteStandsAsLongAsTheSumStaysTheSame() {
        Rulebook week = OMAN.overlay(Map.of("payment.validity", "7"));
        DuesBasis basis = basis(LocalDate.of(2025, 12, 20), "0");

        assertThat(quoted(FeeCalculator.dues(basis, week, DAY)).validUntil()).isEqualTo("2026-03-08");
        assertThat(quoted(FeeCalculator.dues(basis, week, LocalDate.of(2026, 3, 17)))
                        .validUntil())
                .isEqualTo("2026-03-19");
        assertThat(quoted(FeeCalculator.transferFee(week, LocalDate.of(2025, 10, 20)))
                        .validUntil())
                .isEqualTo("2025-10-25");
        assertThat(quoted(FeeCalculator.transferFee(week, DAY)).validUntil()).isEqualTo("2026-03-08");
    }

    @Test
    void impossibleFactsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> basis(DAY, "-0.001"));
        assertThatIllegalArgumentException().isThrownBy(() -> new StoppedClock("X", DAY, DAY.minusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quote(List.of(), DAY, DAY.minusDays(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DuesBasis(
                        "CATEGORY_3", DAY, Omanisation.MET, false, Money.zero(CurrencyUnit.EUR), List.of()));
    }

    static Quote quoted(QuoteResult result) {
        assertThat(result).isInstanceOf(Quoted.class);
        return ((Quoted) result).quote();
    }

    private static DuesBasis basis(LocalDate expires, String openDebts) {
        return new DuesBasis("CATEGORY_3", expires, Omanisation.MET, false, omr(openDebts), List.of());
    }
}
