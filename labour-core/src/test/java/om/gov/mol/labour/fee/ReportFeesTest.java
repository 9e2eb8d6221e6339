package om.gov.mol.labour.fee;

import static om.gov.mol.labour.fee.FeeCalculatorTest.omr;
import static om.gov.mol.labour.fee.FeeCalculatorTest.quoted;
import static om.gov.mol.labour.fee.LineCode.CANCELLATION_FEE;
import static om.gov.mol.labour.fee.LineCode.LATE_RENEWAL_FINE;
import static om.gov.mol.labour.fee.LineCode.OPEN_DEBT;
import static om.gov.mol.labour.fee.LineCode.PERMIT_FEE;
import static om.gov.mol.labour.fee.LineCode.TICKET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import om.gov.mol.labour.fee.QuoteResult.TariffUnknown;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.party.Nationality;
import om.gov.mol.labour.party.Role;
import org.junit.jupiter.api.Test;

/** What a report costs the employer: the ticket, and later the cancellation. */
class ReportFeesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate BEFORE = LocalDate.of(2016, 12, 12);
    private static final Rulebook OMAN = Rulebook.oman();
    private static final Nationality BANGLADESH = new Nationality("BGD");
    private static final Nationality INDIA = new Nationality("IND");
    private static final DuesBasis EXPIRED = basis("12.345");

    private static final Rulebook PRICED = OMAN.overlay(Map.of(
            "report.ticket.value", "148.000",
            "report.ticket.values", "IND:95.500",
            "report.cancellation.fee", "20.000"));

    @Test
    void theTicketCostsWhatItsDestinationCostsOrElseTheGeneralValue() {
        assertThat(quoted(FeeCalculator.ticket(PRICED, INDIA, DAY)).lines())
                .extracting(QuoteLine::code, QuoteLine::amount, QuoteLine::tariff, QuoteLine::payer)
                .containsExactly(tuple(TICKET, omr("95.5"), "report.ticket.values", Role.EMPLOYER));
        assertThat(quoted(FeeCalculator.ticket(PRICED, BANGLADESH, DAY)).lines())
                .extracting(QuoteLine::code, QuoteLine::amount, QuoteLine::tariff, QuoteLine::payer)
                .containsExactly(tuple(TICKET, omr("148"), "report.ticket.value", Role.EMPLOYER));
        assertThat(quoted(FeeCalculator.ticket(PRICED, null, DAY)).total()).isEqualTo(omr("148"));
        assertThat(quoted(FeeCalculator.ticket(Rulebook.demonstration(), BANGLADESH, DAY))
                        .total())
                .isEqualTo(omr("148"));
    }

    @Test
    void aDestinationOfItsOwnNeedsNoGeneralValue() {
        Rulebook table = OMAN.overlay(Map.of("report.ticket.values", "IND:95.500"));

        assertThat(quoted(FeeCalculator.ticket(table, INDIA, DAY)).total()).isEqualTo(omr("95.5"));
        assertThat(FeeCalculator.ticket(table, BANGLADESH, DAY))
                .isEqualTo(new TariffUnknown("report.ticket.value", DAY));
    }

    @Test
    void whatNoSourceSaysIsNamedAndNothingIsMadeUp() {
        assertThat(FeeCalculator.ticket(OMAN, INDIA, DAY)).isEqualTo(new TariffUnknown("report.ticket.value", DAY));
        assertThat(FeeCalculator.cancellation(null, OMAN, DAY))
                .isEqualTo(new TariffUnknown("report.cancellation.fee", DAY));
        assertThat(FeeCalculator.cancellation(EXPIRED, OMAN, DAY))
                .isEqualTo(new TariffUnknown("report.cancellation.fee", DAY));
        assertThat(FeeCalculator.ticket(PRICED, INDIA, BEFORE))
                .isEqualTo(new TariffUnknown("report.ticket.value", BEFORE));
        assertThat(FeeCalculator.cancellation(null, PRICED, BEFORE))
                .isEqualTo(new TariffUnknown("report.cancellation.fee", BEFORE));
    }

    @Test
    void aCancellationCostsItsFeeAndTheDuesAndTheEmployerPaysEveryLine() {
        Quote quote = quoted(FeeCalculator.cancellation(EXPIRED, PRICED, DAY));

        assertThat(quote.lines())
                .extracting(QuoteLine::code, QuoteLine::amount)
                .containsExactly(
                        tuple(CANCELLATION_FEE, omr("20")),
                        tuple(PERMIT_FEE, omr("141")),
                        tuple(LATE_RENEWAL_FINE, omr("20")),
                        tuple(OPEN_DEBT, omr("12.345")));
        assertThat(quote.lines()).extracting(QuoteLine::payer).containsOnly(Role.EMPLOYER);
        assertThat(quote.total()).isEqualTo(omr("193.345"));
    }

    @Test
    void withoutAPermitOrWhereTheRulebookAsksForNoDuesOnlyTheFeeIsPaid() {
        Rulebook feeOnly = PRICED.overlay(Map.of("report.cancellation.dues", "false"));

        for (Quote quote : List.of(
                quoted(FeeCalculator.cancellation(null, PRICED, DAY)),
                quoted(FeeCalculator.cancellation(EXPIRED, feeOnly, DAY)))) {
            assertThat(quote.lines()).extracting(QuoteLine::code).containsExactly(CANCELLATION_FEE);
            assertThat(quote.total()).isEqualTo(omr("20"));
        }
    }

    @Test
    void anUnknownFineMakesTheCancellationUnknown() {
        DuesBasis longAgo =
                new DuesBasis("CATEGORY_3", LocalDate.of(2025, 9, 10), Omanisation.MET, false, omr("0"), List.of());

        assertThat(FeeCalculator.cancellation(longAgo, PRICED, DAY))
                .isEqualTo(new TariffUnknown("fine.lateRenewal.perMonth", LocalDate.of(2025, 9, 11)));
    }

    @Test
    void aQuoteStandsUntilItsTariffEndsOrTheNextMonthOfDelayIsFull() {
        Rulebook week = PRICED.overlay(Map.of("payment.validity", "7")).overlay("""
                {"parameters":[{"id":"report.ticket.value","unit":"OMR","governs":"SETTLEMENT","values":[
                {"from":"2016-12-13","to":"2026-03-04","value":"148.000","decision":"A","confidence":"OFFICIAL"},
                {"from":"2026-03-05","value":"148.000","decision":"B","confidence":"OFFICIAL"}]}]}""");

        assertThat(quoted(FeeCalculator.ticket(week, BANGLADESH, DAY)).validUntil())
                .isEqualTo("2026-03-04");
        assertThat(quoted(FeeCalculator.ticket(week, INDIA, DAY)).validUntil()).isEqualTo("2026-03-08");
        assertThat(quoted(FeeCalculator.cancellation(EXPIRED, week, LocalDate.of(2026, 3, 17)))
                        .validUntil())
                .isEqualTo("2026-03-19");
    }

    private static DuesBasis basis(String openDebts) {
        return new DuesBasis(
                "CATEGORY_3", LocalDate.of(2025, 12, 20), Omanisation.MET, false, omr(openDebts), List.of());
    }
}
