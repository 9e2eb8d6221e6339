package om.gov.mol.labour.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import om.gov.mol.labour.fee.QuoteResult.Quoted;
import om.gov.mol.labour.law.Rulebook;
import org.joda.money.Money;

/** What holds for every quote. The base date is far from any change of tariff, on a day that every month has. */
class FeePropertiesTest {

    private static final LocalDate EXPIRES = LocalDate.of(2025, 11, 15);
    private static final Rulebook BOOK = Rulebook.demonstration().overlay(Map.of("dues.statusFine", "true"));

    private static final Rulebook FINES = BOOK.overlay(Map.of(
            "dues.renewalFee",
            "false",
            "waivers",
            "",
            "fine.stopped.causes",
            "WORKER_ILLNESS,EMPLOYER_DEATH,IMPRISONMENT"));

    private static final Rulebook LATE_FINE =
            Rulebook.oman().overlay(Map.of("dues.renewalFee", "false", "waivers", ""));

    @Property(tries = 300)
    void aQuoteIsNeverNegativeAndEqualInputsGiveEqualQuotes(
            @ForAll("bases") DuesBasis basis, @ForAll("days") LocalDate asOf) {
        QuoteResult result = FeeCalculator.dues(basis, BOOK, asOf);

        assertThat(FeeCalculator.dues(basis, BOOK, asOf)).isEqualTo(result);
        if (result instanceof Quoted quoted) {
            assertThat(quoted.quote().lines()).allMatch(line -> line.amount().isPositive() || line.reduction() != null);
            assertThat(quoted.quote().total().isNegative()).isFalse();
            assertThat(quoted.quote().validUntil()).isAfterOrEqualTo(asOf);
        }
    }

    @Property(tries = 300)
    void finesNeverFallFromDayToDayAndNeverPassTheirCap(
            @ForAll("bases") DuesBasis basis, @ForAll @IntRange(max = 3000) int late) {
        LocalDate asOf = basis.permitExpires().plusDays(late);
        Money today = fines(basis, asOf);

        assertThat(fines(basis, asOf.plusDays(1))).isGreaterThanOrEqualTo(today);
        assertThat(today).isLessThanOrEqualTo(FeeCalculatorTest.omr("1000"));
    }

    /** Every month from none to well past the cap, on both sides of the day on which it is full: nothing is left to the dice. */
    @Property(tries = 40)
    void finesOfALongDelayNeverFallOnAnyDayOnWhichAMonthBegins(@ForAll("bases") DuesBasis basis) {
        Money before = fines(basis, basis.permitExpires());
        for (int month = 0; month <= 130; month++) {
            for (int day = -1; day <= 1; day++) {
                Money now = fines(basis, basis.permitExpires().plusMonths(month).plusDays(day));
                assertThat(now).as("%d months and %d days late", month, day).isGreaterThanOrEqualTo(before);
                before = now;
            }
        }
    }

    @Property(tries = 200)
    void eachFurtherMonthCostsMoreUntilTheCap(@ForAll @IntRange(max = 80) int months) {
        Money now = total(basis(EXPIRES, List.of()), LATE_FINE, EXPIRES.plusMonths(months));
        Money next = total(basis(EXPIRES, List.of()), LATE_FINE, EXPIRES.plusMonths(months + 1L));

        assertThat(now).isEqualTo(FeeCalculatorTest.omr("10").multipliedBy(Math.min(months, 50)));
        assertThat(next.minus(now)).isEqualTo(FeeCalculatorTest.omr(months < 50 ? "10" : "0"));
    }

    @Property(tries = 200)
    void aStoppedClockNeverCostsMoreAndTwiceTheSameIsOnce(
            @ForAll("bases") DuesBasis basis, @ForAll @IntRange(max = 1500) int late) {
        LocalDate asOf = EXPIRES.plusDays(late);
        List<StoppedClock> twice = new ArrayList<>(basis.stopped());
        twice.addAll(basis.stopped());

        assertThat(fines(basis(EXPIRES, basis.stopped()), asOf))
                .isLessThanOrEqualTo(fines(basis(EXPIRES, List.of()), asOf));
        assertThat(fines(basis(EXPIRES, twice), asOf)).isEqualTo(fines(basis(EXPIRES, basis.stopped()), asOf));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 3600).map(LocalDate.of(2020, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<DuesBasis> bases() {
        return anyBasis();
    }

    static Arbitrary<DuesBasis> anyBasis() {
        Arbitrary<LocalDate> expires = Arbitraries.integers().between(0, 2200).map(LocalDate.of(2019, 6, 1)::plusDays);
        Arbitrary<List<StoppedClock>> stops = stop().list().ofMaxSize(4);
        return Combinators.combine(expires, stops).as(FeePropertiesTest::basis);
    }

    private static Arbitrary<StoppedClock> stop() {
        return Combinators.combine(
                        Arbitraries.of("WORKER_ILLNESS", "EMPLOYER_DEATH", "IMPRISONMENT", "NOT_A_CAUSE"),
                        Arbitraries.integers().between(0, 3000).map(LocalDate.of(2019, 6, 1)::plusDays),
                        Arbitraries.integers().between(0, 500))
                .as((cause, from, days) -> new StoppedClock(cause, from, days > 450 ? null : from.plusDays(days)));
    }

    private static DuesBasis basis(LocalDate expires, List<StoppedClock> stops) {
        return new DuesBasis("CATEGORY_3", expires, Omanisation.NOT_MET, false, FeeCalculatorTest.omr("0"), stops);
    }

    private static Money fines(DuesBasis basis, LocalDate asOf) {
        return total(basis, FINES, asOf);
    }

    private static Money total(DuesBasis basis, Rulebook book, LocalDate asOf) {
        return FeeCalculatorTest.quoted(FeeCalculator.dues(basis, book, asOf)).total();
    }
}
