package om.gov.mol.labour.fee;

import static om.gov.mol.labour.fee.FeeCalculatorTest.omr;
import static om.gov.mol.labour.fee.FeeCalculatorTest.quoted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import om.gov.mol.labour.law.Rulebook;
import org.junit.jupiter.api.Test;

/** Arrears that run across a change of tariff. */
class TariffChangeTest {

    private static final LocalDate FOUR_MONTHS_LATE = LocalDate.of(2026, 4, 20);

    @Test
    void onlyTheMonthsThatAreLeftAreCountedUnderTheLastTariff() {
        Quote quote = quoteUnder("2026-01-20", "2026-01-21");

        assertThat(quote.lines())
                .extracting(QuoteLine::quantity, QuoteLine::amount)
                .containsExactly(tuple(1, omr("4")), tuple(3, omr("19.500")));
    }

    @Test
    void aTariffThatEndsAfterTheLastMonthHasBegunCountsNoFurtherMonth() {
        Quote quote = quoteUnder("2026-04-30", "2026-05-01");

        assertThat(quote.lines())
                .extracting(QuoteLine::quantity, QuoteLine::amount)
                .containsExactly(tuple(4, omr("16")));
    }

    private static Quote quoteUnder(String firstEnds, String secondBegins) {
        Rulebook book = Rulebook.oman().overlay("""
                {"parameters":[{"id":"fine.lateRenewal.perMonth","unit":"OMR","governs":"SETTLEMENT","values":[
                {"from":"2025-01-01","to":"FIRST","value":"4.000","decision":"A","confidence":"OFFICIAL"},
                {"from":"SECOND","value":"6.500","decision":"B","confidence":"OFFICIAL"}]},
                {"id":"dues.renewalFee","unit":"TRUTH","governs":"SETTLEMENT","values":[
                {"from":"2016-12-13","value":"false","decision":"C","confidence":"OFFICIAL"}]}]}""".replace("FIRST", firstEnds).replace("SECOND", secondBegins));
        DuesBasis basis =
                new DuesBasis("CATEGORY_3", LocalDate.of(2025, 12, 20), Omanisation.MET, false, omr("0"), List.of());
        return quoted(FeeCalculator.dues(basis, book, FOUR_MONTHS_LATE));
    }
}
