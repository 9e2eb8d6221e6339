package om.gov.mol.labour.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentences of waivers, and the windows that the book has. */
class WaiversTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "waiver-windows.csv", numLinesToSkip = 1, delimiter = '|')
    void theBookHasTheWindows(LocalDate day, String names, String confidence, String source) {
        Ruled<Waivers> waivers = Rulebook.oman().at(Tariffs.WAIVERS, day);

        assertThat(waivers.value().all())
                .as(source)
                .extracting(Waiver::id)
                .containsExactly(names == null ? new String[0] : names.split(" ", -1));
        assertThat(waivers.citation().confidence()).hasToString(confidence);
    }

    @Test
    void aSentenceIsReadIntoItsParts() {
        Waiver waiver = only("OLD on RENEWAL/TRANSFER waives LATE_RENEWAL_FINE/STATUS_FINE"
                + " if late over 84 months and arisen by 2017-12-31 and renewed for 24 months");

        assertThat(waiver)
                .isEqualTo(new Waiver(
                        "OLD",
                        Set.of(Occasion.RENEWAL, Occasion.TRANSFER),
                        Set.of(Charge.LATE_RENEWAL_FINE, Charge.STATUS_FINE),
                        84,
                        LocalDate.of(2017, 12, 31),
                        24));
        assertThat(only("A on ANY waives ?").charges()).isEmpty();
        assertThat(only("A on ANY waives ?").occasions()).containsExactlyInAnyOrder(Occasion.values());
        assertThat(Waivers.of("").all()).isEmpty();
        assertThat(Waivers.of("A on ANY waives ?, B on RENEWAL waives TICKET").all())
                .extracting(Waiver::id)
                .containsExactly("A", "B");
    }

    @Test
    void itHoldsOnItsOccasionsAndUnderAllItsConditions() {
        Waiver waiver = only("W on RENEWAL waives STATUS_FINE if late over 12 months and arisen by 2024-05-31"
                + " and renewed for 24 months");
        LocalDate arisen = LocalDate.of(2024, 5, 31);

        assertThat(waiver.holds(Occasion.RENEWAL, arisen, 24, DAY)).isTrue();
        assertThat(waiver.holds(Occasion.TRANSFER, arisen, 24, DAY)).isFalse();
        assertThat(waiver.holds(Occasion.RENEWAL, arisen, 23, DAY)).isFalse();
        assertThat(waiver.holds(Occasion.RENEWAL, arisen, 24, DAY.minusDays(1))).isFalse();
        assertThat(waiver.holds(Occasion.RENEWAL, arisen.plusDays(1), 24, DAY.plusYears(1)))
                .isFalse();
        assertThat(only("W on RENEWAL waives STATUS_FINE").holds(Occasion.RENEWAL, DAY, 0, DAY))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "W",
                "W on RENEWAL",
                "W on RENEWAL waives",
                "w on RENEWAL waives TICKET",
                "W on BIRTHDAY waives TICKET",
                "W on RENEWAL waives EVERYTHING",
                "W on RENEWAL waives TICKET/?",
                "W on RENEWAL waives TICKET if rich",
                "W on RENEWAL waives TICKET if late over 12 months and rich",
                "W on RENEWAL waives TICKET if arisen by 2025-02-30",
                "W on RENEWAL waives TICKET if renewed for 1201 months",
                "W on RENEWAL waives TICKET, W on TRANSFER waives TICKET",
                "W on RENEWAL waives TICKET,"
            })
    void whatIsNoWaiverIsRefusedWithItsPlace(String text) {
        assertThatThrownBy(() -> Rulebook.oman().overlay(Map.of("waivers", text)))
                .isInstanceOf(RulebookFault.class)
                .hasMessageContaining("waivers");
    }

    @Test
    void everyWaiverOfTheBookHasAnEndAndWhatIsNotKnownLiftsNothing() {
        List<Entry> windows = Rulebook.oman().entries().stream()
                .filter(entry -> entry.parameter() == Tariffs.WAIVERS)
                .toList();

        assertThat(windows).filteredOn(entry -> !"".equals(entry.value())).allMatch(entry -> entry.to() != null);
        assertThat(windows)
                .filteredOn(Entry::unconfirmed)
                .flatExtracting(
                        entry -> Waivers.of(String.valueOf(entry.value())).all())
                .allMatch(waiver -> waiver.charges().isEmpty());
    }

    private static Waiver only(String text) {
        return Waivers.of(text).all().get(0);
    }
}
