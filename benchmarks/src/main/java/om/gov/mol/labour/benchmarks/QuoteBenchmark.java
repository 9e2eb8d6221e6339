package om.gov.mol.labour.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import om.gov.mol.labour.fee.DuesBasis;
import om.gov.mol.labour.fee.FeeCalculator;
import om.gov.mol.labour.fee.Omanisation;
import om.gov.mol.labour.fee.QuoteResult;
import om.gov.mol.labour.fee.StoppedClock;
import om.gov.mol.labour.law.Rulebook;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What an employer owes for a permit that expired ten years ago: renewal, both fines month by month, the day after too. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class QuoteBenchmark {

    private static final LocalDate EXPIRED = LocalDate.of(2016, 2, 20);
    private static final int TARIFFS = 11;

    private final DuesBasis plain = basis(List.of());
    private final DuesBasis stopped = basis(List.of(
            new StoppedClock("WORKER_ILLNESS", LocalDate.of(2018, 3, 1), LocalDate.of(2018, 9, 30)),
            new StoppedClock("IMPRISONMENT", LocalDate.of(2018, 8, 1), LocalDate.of(2019, 1, 15)),
            new StoppedClock("PASSPORT_HELD", LocalDate.of(2023, 6, 1), LocalDate.of(2023, 12, 31))));
    private final Rulebook yearly = Sample.BOOK.overlay(yearlyTariffs());

    /** A new tariff each year for each fine, or the numbers would be those of another calculation. */
    @Setup
    public void checkLines() {
        if (!(tenYearsYearlyTariffs() instanceof QuoteResult.Quoted quoted)
                || quoted.quote().lines().size() < 2 * TARIFFS) {
            throw new IllegalStateException("a line for each year and fine: " + tenYearsYearlyTariffs());
        }
    }

    /** The tariffs of the demonstration's law, up to their caps. */
    @Benchmark
    public QuoteResult tenYears() {
        return FeeCalculator.dues(plain, Sample.BOOK, Sample.TODAY);
    }

    /** A tariff of its own in each year and no cap in reach, so that every month counts. */
    @Benchmark
    public QuoteResult tenYearsYearlyTariffs() {
        return FeeCalculator.dues(plain, yearly, Sample.TODAY);
    }

    /** The same with clocks that stood still, two of them at the same time. */
    @Benchmark
    public QuoteResult tenYearsStoppedClocks() {
        return FeeCalculator.dues(stopped, yearly, Sample.TODAY);
    }

    private static DuesBasis basis(List<StoppedClock> stops) {
        return new DuesBasis("CATEGORY_3", EXPIRED, Omanisation.MET, false, Sample.omr("12.500"), stops);
    }

    private static String yearlyTariffs() {
        return "{\"parameters\":["
                + parameter("fine.lateRenewal.perMonth", perYear(10)) + ","
                + parameter("fine.status.perMonth.company", perYear(20)) + ","
                + parameter("fine.lateRenewal.cap", value("1970-01-01", null, "99999.000")) + ","
                + parameter("fine.status.cap", value("1970-01-01", null, "99999.000")) + "]}";
    }

    private static String parameter(String id, String values) {
        return "{\"id\":\"" + id + "\",\"unit\":\"OMR\",\"governs\":\"SETTLEMENT\",\"values\":[" + values + "]}";
    }

    private static String perYear(int first) {
        StringBuilder values = new StringBuilder();
        for (int year = 0; year < TARIFFS; year++) {
            String end = year == TARIFFS - 1 ? null : (2016 + year) + "-12-31";
            values.append(year == 0 ? "" : ",").append(value((2016 + year) + "-01-01", end, first + year + ".000"));
        }
        return values.toString();
    }

    private static String value(String from, @Nullable String to, String amount) {
        String end = to == null ? "" : ",\"to\":\"" + to + "\"";
        return "{\"from\":\"" + from + "\"" + end + ",\"value\":\"" + amount
                + "\",\"decision\":\"benchmark\",\"confidence\":\"OFFICIAL\"}";
    }
}
