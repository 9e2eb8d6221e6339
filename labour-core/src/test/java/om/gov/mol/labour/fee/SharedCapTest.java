package om.gov.mol.labour.fee;

import static om.gov.mol.labour.fee.FeeCalculatorTest.omr;
import static om.gov.mol.labour.fee.FeeCalculatorTest.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import om.gov.mol.labour.fee.QuoteResult.TariffUnknown;
import om.gov.mol.labour.law.Rulebook;
import org.junit.jupiter.api.Test;

/** One cap for both fines, where one of the two comes to nothing. */
class SharedCapTest {

    private static final Rulebook SHARED = Rulebook.oman()
            .overlay(Map.of("dues.statusFine", "true", "dues.renewalFee", "false", "fine.cap.shared", "true"));

    @Test
    void whereTheLateFineHasNotBegunTheStatusFineHasTheWholeCap() {
        Rulebook started = SHARED.overlay(Map.of("fine.status.partMonths", "STARTED", "fine.status.cap", "20"));

        assertThat(quoted(FeeCalculator.dues(late("2026-02-20"), started, LocalDate.of(2026, 3, 1)))
                        .total())
                .isEqualTo(omr("20"));
    }

    @Test
    void whereTheCapOfTheLateFineIsNotKnownNothingIsQuotedAndItIsNamed() {
        assertThat(FeeCalculator.dues(late("2024-01-01"), SHARED, LocalDate.of(2025, 10, 25)))
                .isEqualTo(new TariffUnknown("fine.lateRenewal.cap", LocalDate.of(2025, 10, 25)));
    }

    private static DuesBasis late(String expired) {
        return new DuesBasis("CATEGORY_3", LocalDate.parse(expired), Omanisation.MET, false, omr("0"), List.of());
    }
}
