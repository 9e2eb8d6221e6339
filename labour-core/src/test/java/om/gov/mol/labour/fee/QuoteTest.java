package om.gov.mol.labour.fee;

import static om.gov.mol.labour.fee.FeeCalculatorTest.omr;
import static om.gov.mol.labour.fee.FeeCalculatorTest.quoted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import om.gov.mol.labour.law.EmployerKind;
import om.gov.mol.labour.law.PermitClass;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.outcome.Citation;
import om.gov.mol.labour.outcome.Confidence;
import om.gov.mol.labour.party.Role;
import org.junit.jupiter.api.Test;

/** What a quote says beside its sums: dates and sources of each line, and what of it nobody has confirmed. */
class QuoteTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Rulebook OMAN = Rulebook.oman();
    private static final PermitBasis COMPANY =
            PermitBasis.of(EmployerKind.COMPANY, 1).inClass(PermitClass.THIRD);

    @Test
    void eachLineSaysFromWhenToWhenItsTariffHoldsWhereItStandsAndWhoPays() {
        QuoteLine line = quoted(FeeCalculator.permit(COMPANY, OMAN, LocalDate.of(2024, 5, 6)))
                .lines()
                .get(0);

        assertThat(line.tariff()).isEqualTo("fee.permit.CATEGORY_3");
        assertThat(line.tariffFrom()).isEqualTo("2022-06-01");
        assertThat(line.tariffTo()).isEqualTo("2025-10-25");
        assertThat(line.citation().decision()).contains("Oman Observer 1116031");
        assertThat(line.citation().confidence()).isEqualTo(Confidence.PRESS);
        assertThat(line.payer()).isEqualTo(Role.EMPLOYER);
        assertThat(quoted(FeeCalculator.permit(COMPANY, OMAN, DAY))
                        .lines()
                        .get(0)
                        .tariffTo())
                .isNull();
    }

    @Test
    void theFactorBringsTheUnconfirmedRoundingIntoTheQuote() {
        assertThat(quoted(FeeCalculator.permit(COMPANY, OMAN, DAY)).unconfirmed())
                .isEmpty();
        assertThat(quoted(FeeCalculator.permit(COMPANY.omanisation(Omanisation.MET), OMAN, DAY))
                        .unconfirmed())
                .containsExactly("fee.permit.rounding");
    }

    @Test
    void whatTheHostSettlesIsUnconfirmedNoMore() {
        Rulebook settled = OMAN.overlay(Map.of("fee.permit.rounding", "SPLIT"));

        assertThat(quoted(FeeCalculator.permit(COMPANY.omanisation(Omanisation.MET), settled, DAY))
                        .unconfirmed())
                .isEmpty();
        assertThat(quoted(FeeCalculator.transferFee(OMAN, DAY)).unconfirmed()).containsExactly("transfer.fee");
        assertThat(quoted(FeeCalculator.transferFee(OMAN, LocalDate.of(2019, 5, 6)))
                        .unconfirmed())
                .isEmpty();
    }

    @Test
    void theBandsAreUnconfirmedOnlyWhereTheWorkersFallIntoSeveral() {
        PermitBasis household = PermitBasis.of(EmployerKind.HOUSEHOLD, 2);

        assertThat(quoted(FeeCalculator.permit(household, OMAN, DAY)).unconfirmed())
                .isEmpty();
        assertThat(quoted(FeeCalculator.permit(household.held(2), OMAN, DAY)).unconfirmed())
                .containsExactly("fee.permit.bands");
    }

    @Test
    void duesNameEverySettingOnWhichTheirSumRests() {
        DuesBasis late =
                new DuesBasis("CATEGORY_3", LocalDate.of(2025, 12, 20), Omanisation.MET, false, omr("0"), List.of());

        assertThat(quoted(FeeCalculator.dues(late, OMAN, DAY)).unconfirmed())
                .isSorted()
                .contains("dues.statusFine", "fee.permit.rounding", "fine.lateRenewal.partMonths")
                .doesNotContain("fine.status.partMonths", "fee.permit.CATEGORY_3");
    }

    @Test
    void aLineThatIsLetOffCostsNothingAndSaysBecauseOfWhat() {
        QuoteLine line = quoted(FeeCalculator.permit(
                        PermitBasis.of(EmployerKind.HOUSEHOLD, 2).free("ELDERLY"), OMAN, DAY))
                .lines()
                .get(0);

        assertThat(line.amount()).isEqualTo(omr("0"));
        assertThat(line.unit()).isEqualTo(omr("101"));
        assertThat(line.reduction()).satisfies(reduction -> {
            assertThat(reduction.by()).isEqualTo("fee.permit.free");
            assertThat(reduction.amount()).isEqualTo(omr("202"));
            assertThat(reduction.from()).isEqualTo("2025-10-26");
            assertThat(reduction.to()).isNull();
            assertThat(reduction.citation().decision()).startsWith("MD 602/2025");
        });
    }

    @Test
    void aQuoteOfPermitsEndsWithItsTariff() {
        Rulebook month = OMAN.overlay(Map.of("payment.validity", "30"));

        assertThat(quoted(FeeCalculator.permit(COMPANY, month, LocalDate.of(2022, 5, 10)))
                        .validUntil())
                .isEqualTo("2022-05-31");
        assertThat(quoted(FeeCalculator.permit(COMPANY.renewed(), month, DAY)).validUntil())
                .isEqualTo("2026-03-31");
    }

    @Test
    void impossibleFactsAndLinesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PermitBasis.of(EmployerKind.FARM, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> PermitBasis.of(EmployerKind.FARM, 1001));
        assertThatIllegalArgumentException().isThrownBy(() -> COMPANY.held(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> COMPANY.held(100_000));
        assertThatIllegalArgumentException().isThrownBy(() -> COMPANY.omanis(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> COMPANY.months(0));
        assertThatIllegalArgumentException().isThrownBy(() -> reduction("0"));
        assertThatIllegalArgumentException().isThrownBy(() -> line(1, "5.001", null));
        assertThatIllegalArgumentException().isThrownBy(() -> line(0, "5", null));
        assertThatIllegalArgumentException().isThrownBy(() -> line(1, "-0.001", null));
        assertThatIllegalArgumentException().isThrownBy(() -> line(1, "3", reduction("2.001")));
        assertThat(line(1, "3", reduction("2")).amount()).isEqualTo(omr("3"));
    }

    @Test
    void theGreatestAndTheLeastFactsAreTaken() {
        assertThat(PermitBasis.of(EmployerKind.FARM, 1000)
                        .held(99_999)
                        .months(1)
                        .omanis(7))
                .isEqualTo(
                        new PermitBasis(EmployerKind.FARM, 1000, 99_999, null, 1, false, 7, Omanisation.UNKNOWN, null));
        assertThat(COMPANY.held(0).omanis(0)).isEqualTo(COMPANY);
    }

    private static Reduction reduction(String amount) {
        return new Reduction("W", omr(amount), DAY, null, Citation.POLICY);
    }

    private static QuoteLine line(int quantity, String amount, Reduction reduction) {
        return new QuoteLine(
                LineCode.TRANSFER_FEE,
                quantity,
                omr("5"),
                omr(amount),
                reduction,
                "transfer.fee",
                DAY,
                null,
                Citation.POLICY,
                Role.NEW_EMPLOYER);
    }
}
