package om.gov.mol.labour.fee;

import static om.gov.mol.labour.fee.FeeCalculatorTest.omr;
import static om.gov.mol.labour.fee.FeeCalculatorTest.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import om.gov.mol.labour.fee.QuoteResult.Quoted;
import om.gov.mol.labour.law.EmployerKind;
import om.gov.mol.labour.law.Occasion;
import om.gov.mol.labour.law.PermitClass;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.party.Nationality;

/**
 * How long a quote stands is foreseen where it can be; what is foreseen is here held against the quotes of all the days after it,
 * each worked out anew.
 */
class HowLongAQuoteStandsTest {

    private static final LocalDate EXPIRED = LocalDate.of(2025, 11, 15);

    /** What can be asked of a book on a day. */
    record Question(String what, boolean bySum, BiFunction<Rulebook, LocalDate, QuoteResult> asked) {

        QuoteResult on(Rulebook book, LocalDate day) {
            return asked.apply(book, day);
        }

        Object same(QuoteResult result) {
            Quote quote = quoted(result);
            return bySum ? quote.total() : quote.lines();
        }

        @Override
        public String toString() {
            return what;
        }
    }

    @Property(tries = 1_000)
    void upToTheLastDayWorkedOutAnewTheSameIsAskedAndNotOnTheDayAfter(
            @ForAll("questions") Question question,
            @ForAll("days") LocalDate day,
            @ForAll("settings") Map<String, String> settings,
            @ForAll @IntRange(max = 45) int days) {
        Rulebook book = book(settings, days);

        if (question.on(book, day) instanceof Quoted quoted) {
            assertThat(quoted.quote().validUntil()).isEqualTo(lastDayOfTheSame(question, book, day, days));
        }
    }

    /** The campaign of departures began on 15 November 2020; nothing else changed between the two days. */
    @Example
    void aQuoteEndsOnTheDayBeforeAWaiverBegins() {
        Rulebook fines = Rulebook.demonstration().overlay(Map.of("dues.renewalFee", "false"));
        LocalDate lastDay = LocalDate.of(2020, 11, 14);
        Question departure = dues(basis(LocalDate.of(2020, 10, 10), List.of()), Occasion.DEPARTURE);

        Quote before = quoted(departure.on(fines, lastDay));

        assertThat(before.validUntil()).isEqualTo(lastDay);
        assertThat(quoted(departure.on(fines, lastDay.plusDays(1))).total())
                .isEqualTo(before.total().minus(omr("10")));
    }

    @Property(tries = 500)
    void soItIsOnTheDaysAroundTheEndOfEachMonthOfDelay(
            @ForAll @IntRange(max = 60) int months,
            @ForAll @IntRange(min = -2, max = 2) int around,
            @ForAll("settings") Map<String, String> settings,
            @ForAll("stops") List<StoppedClock> stops) {
        Question question = dues(basis(EXPIRED, stops), Occasion.TRANSFER);
        Rulebook book = book(settings, 2);
        LocalDate day = EXPIRED.plusMonths(months).plusDays(around);

        assertThat(quoted(question.on(book, day)).validUntil()).isEqualTo(lastDayOfTheSame(question, book, day, 2));
    }

    @Example
    void arrearsThatTomorrowAreOldEnoughForAWaiverAreQuotedForTodayOnly() {
        Map<String, String> waiver = Map.of("waivers", "OLD on ANY waives LATE_RENEWAL_FINE if late over 7 months");

        assertStandsUntil(EXPIRED.plusMonths(7), waiver, dues(basis(EXPIRED, List.of()), Occasion.TRANSFER));
    }

    @Example
    void aPriceOfItsOwnForRenewalsEndsTheQuotesBeforeIt() {
        LocalDate dayBefore = LocalDate.of(2020, 9, 22);

        assertStandsUntil(
                dayBefore, Map.of(), permit(EmployerKind.COMPANY, PermitClass.THIRD, Omanisation.UNKNOWN, true));
    }

    private static void assertStandsUntil(LocalDate last, Map<String, String> settings, Question question) {
        Rulebook book = book(settings, 10);

        assertThat(quoted(question.on(book, last)).validUntil()).isEqualTo(last);
        assertThat(lastDayOfTheSame(question, book, last, 10)).isEqualTo(last);
    }

    private static LocalDate lastDayOfTheSame(Question question, Rulebook book, LocalDate day, int days) {
        Object asked = question.same(question.on(book, day));
        LocalDate until = day;
        while (until.isBefore(day.plusDays(days))
                && question.on(book, until.plusDays(1)) instanceof Quoted next
                && question.same(next).equals(asked)) {
            until = until.plusDays(1);
        }
        return until;
    }

    private static Rulebook book(Map<String, String> settings, int days) {
        return Rulebook.demonstration().overlay(settings).overlay(Map.of("payment.validity", days + " CALENDAR"));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 5_100).map(LocalDate.of(2016, 12, 10)::plusDays);
    }

    @Provide
    Arbitrary<Map<String, String>> settings() {
        Arbitrary<String> months = Arbitraries.of("FULL", "STARTED");
        Arbitrary<String> waivers = Arbitraries.of(
                "",
                "OLD on ANY waives LATE_RENEWAL_FINE/STATUS_FINE/OPEN_DEBT if late over 7 months",
                "NEW on ANY waives STATUS_FINE if arisen by 2022-01-01");
        return Combinators.combine(months, months, waivers, Arbitraries.of("true", "false"), Arbitraries.of(0, 1))
                .as((late, status, waived, shared, own) -> own == 0
                        ? Map.of("dues.statusFine", "true", "fine.status.partMonths", status)
                        : Map.of(
                                "dues.statusFine", "true",
                                "fine.lateRenewal.partMonths", late,
                                "fine.status.partMonths", status,
                                "fine.cap.shared", shared,
                                "waivers", waived));
    }

    @Provide
    Arbitrary<List<StoppedClock>> stops() {
        return FeePropertiesTest.anyBasis().map(DuesBasis::stopped);
    }

    @Provide
    Arbitrary<Question> questions() {
        Arbitrary<Question> dues = Combinators.combine(FeePropertiesTest.anyBasis(), Arbitraries.of(Occasion.class))
                .as(HowLongAQuoteStandsTest::dues);
        Arbitrary<Question> cancellation = FeePropertiesTest.anyBasis()
                .map(basis -> new Question(
                        "cancellation " + basis, true, (book, on) -> FeeCalculator.cancellation(basis, book, on)));
        Arbitrary<Question> permits = Combinators.combine(
                        Arbitraries.of(EmployerKind.class),
                        Arbitraries.of(PermitClass.class),
                        Arbitraries.of(Omanisation.class),
                        Arbitraries.of(true, false))
                .as(HowLongAQuoteStandsTest::permit);
        Nationality nationality = new Nationality("BGD");
        return Arbitraries.oneOf(
                dues,
                cancellation,
                permits,
                Arbitraries.just(new Question("transfer fee", false, FeeCalculator::transferFee)),
                Arbitraries.just(
                        new Question("ticket", false, (book, on) -> FeeCalculator.ticket(book, nationality, on))));
    }

    private static Question dues(DuesBasis basis, Occasion occasion) {
        DuesBasis more = basis.ticketDebts(List.of(new Debt(omr("95.5"), LocalDate.of(2017, 5, 1))));
        return new Question(
                "dues " + occasion + " " + more, true, (book, on) -> FeeCalculator.dues(more, occasion, book, on));
    }

    private static Question permit(EmployerKind kind, PermitClass profession, Omanisation rate, boolean renewal) {
        PermitBasis one = PermitBasis.of(kind, 3).inClass(profession).omanisation(rate);
        PermitBasis basis = renewal ? one.renewed() : one;
        return new Question("permit " + basis, false, (book, on) -> FeeCalculator.permit(basis, book, on));
    }

    private static DuesBasis basis(LocalDate expires, List<StoppedClock> stops) {
        return new DuesBasis("CATEGORY_3", expires, Omanisation.NOT_MET, false, omr("12.5"), stops);
    }
}
