package om.gov.mol.labour.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import om.gov.mol.labour.fee.QuoteResult.Quoted;
import om.gov.mol.labour.law.Rulebook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Months of delay and what they cost, told in {@code late-fines.csv}. */
class LateFinesTest {

    @ParameterizedTest(name = "{0} to {1}, {2}, {7}")
    @CsvFileSource(resources = "late-fines.csv", numLinesToSkip = 1)
    void delayCostsWhatTheTableSays(
            LocalDate expires,
            LocalDate asOf,
            String partMonths,
            String stopped,
            String late,
            String company,
            String person,
            String why) {
        Case one = new Case(expires, asOf, partMonths, stopped == null ? "" : stopped);

        assertThat(one.fine(LineCode.LATE_RENEWAL_FINE, "dues.lateFine", false))
                .as(why)
                .isEqualTo(late);
        assertThat(one.fine(LineCode.STATUS_FINE, "dues.statusFine", false))
                .as(why)
                .isEqualTo(company);
        assertThat(one.fine(LineCode.STATUS_FINE, "dues.statusFine", true))
                .as(why)
                .isEqualTo(person);
    }

    private record Case(LocalDate expires, LocalDate asOf, String partMonths, String stopped) {

        String fine(LineCode code, String toggle, boolean naturalPerson) {
            Rulebook off = Rulebook.oman()
                    .overlay(Map.of(
                            "fine.lateRenewal.partMonths",
                            partMonths,
                            "fine.status.partMonths",
                            partMonths,
                            "dues.renewalFee",
                            "false",
                            "dues.lateFine",
                            "false"));
            DuesBasis basis = new DuesBasis(
                    "CATEGORY_3", expires, Omanisation.MET, naturalPerson, FeeCalculatorTest.omr("0"), clocks());
            QuoteResult result = FeeCalculator.dues(basis, off.overlay(Map.of(toggle, "true")), asOf);
            if (result instanceof Quoted quoted) {
                assertThat(quoted.quote().lines()).allMatch(line -> line.code() == code);
                return quoted.quote().total().getAmount().toPlainString();
            }
            return "UNKNOWN";
        }

        private List<StoppedClock> clocks() {
            String[] words = stopped.isBlank() ? new String[0] : stopped.split(" ", -1);
            return Arrays.stream(words)
                    .filter(word -> !word.contains("/"))
                    .map(cause -> clock(cause, words[Arrays.asList(words).indexOf(cause) + 1]))
                    .toList();
        }

        private static StoppedClock clock(String cause, String span) {
            String[] ends = span.split("/", -1);
            return new StoppedClock(
                    cause, LocalDate.parse(ends[0]), ends[1].equals("-") ? null : LocalDate.parse(ends[1]));
        }
    }
}
