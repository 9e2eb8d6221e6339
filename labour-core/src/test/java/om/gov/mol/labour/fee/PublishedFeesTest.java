package om.gov.mol.labour.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import om.gov.mol.labour.fee.QuoteResult.Quoted;
import om.gov.mol.labour.fee.QuoteResult.TariffUnknown;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.law.Tariffs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every amount of the published tables, quoted in {@code published-fees.csv}, which a lawyer can read and extend. */
class PublishedFeesTest {

    private static final Set<String> REACHED = new TreeSet<>();

    @BeforeAll
    static void nothingReachedYet() {
        REACHED.clear();
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvFileSource(resources = "published-fees.csv", numLinesToSkip = 1)
    void theRenewalCostsWhatWasPublished(
            LocalDate day, String category, Omanisation omanisation, String rounding, String fee, String source) {
        Rulebook book = Rulebook.oman().overlay(Map.of("fee.permit.rounding", rounding, "dues.lateFine", "false"));
        DuesBasis basis =
                new DuesBasis(category, day.minusDays(1), omanisation, false, FeeCalculatorTest.omr("0"), List.of());

        QuoteResult result = FeeCalculator.dues(basis, book, day);

        if (fee.equals("UNKNOWN")) {
            assertThat(result).isInstanceOf(TariffUnknown.class);
        } else {
            assertThat(result).as(source).isInstanceOfSatisfying(Quoted.class, quoted -> {
                assertThat(quoted.quote().total()).isEqualTo(FeeCalculatorTest.omr(fee));
                assertThat(quoted.quote().lines())
                        .extracting(QuoteLine::tariff)
                        .containsExactly("fee.permit." + category);
            });
            REACHED.add("fee.permit." + category);
        }
    }

    @AfterAll
    static void everyTariffWasReached() {
        assertThat(Tariffs.all())
                .filteredOn(tariff -> tariff.id().matches("fee\\.permit\\.[A-Z].*"))
                .extracting(tariff -> tariff.id())
                .containsExactlyInAnyOrderElementsOf(REACHED);
    }
}
