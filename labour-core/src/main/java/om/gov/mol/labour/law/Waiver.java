package om.gov.mol.labour.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One waiver: what it lifts, on which occasions, and under which conditions. When it holds is said by the days of the value of
 * {@link Tariffs#WAIVERS} that contains it; the day of settlement decides.
 *
 * <p>Written as a sentence: {@code OLD_FINES_2025 on ANY waives LATE_RENEWAL_FINE/STATUS_FINE if late over 84 months}. Conditions
 * are {@code late over N months}, {@code arisen by DATE} and {@code renewed for N months}, joined by {@code and}; {@code waives ?}
 * says that no source tells what was waived.
 *
 * @param id its name, shown with every sum it lifts
 * @param occasions on which it can be had
 * @param charges what it lifts wholly; empty: not known, and so nothing
 * @param lateMonths only arrears older than so many months; 0: of any age
 * @param arisenBy only arrears that began by this day; absent: whenever
 * @param renewedMonths only together with a renewal for at least so many months; 0: without one
 */
public record Waiver(
        String id,
        Set<Occasion> occasions,
        Set<Charge> charges,
        int lateMonths,
        @Nullable LocalDate arisenBy,
        int renewedMonths) {

    private static final Pattern WRITTEN =
            Pattern.compile("([A-Z][A-Z0-9_]{0,39}) on ([A-Z_/]+) waives ([A-Z_/]+|\\?)(?: if (.+))?");
    private static final Pattern LATE = Pattern.compile("late over ([0-9]{1,4}) months");
    private static final Pattern ARISEN = Pattern.compile("arisen by ([0-9]{4}-[0-9]{2}-[0-9]{2})");
    private static final Pattern RENEWED = Pattern.compile("renewed for ([0-9]{1,4}) months");

    public Waiver {
        occasions = Set.copyOf(occasions);
        charges = Set.copyOf(charges);
    }

    /**
     * The waiver that a text means.
     *
     * @throws IllegalArgumentException if it means none
     */
    static Waiver of(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("text: no waiver");
        }
        Waiver plain = new Waiver(matcher.group(1), occasions(matcher.group(2)), charges(matcher.group(3)), 0, null, 0);
        String conditions = matcher.group(4);
        return conditions == null
                ? plain
                : Arrays.stream(conditions.split(" and ", -1)).reduce(plain, Waiver::onlyIf, (one, other) -> other);
    }

    /**
     * Whether somebody who settles can have it for arrears.
     *
     * @param arisen when the arrears began
     * @param renewed for how many months a permit is renewed at the same time; 0 where none is
     * @param on the day of settlement
     */
    public boolean holds(Occasion occasion, LocalDate arisen, int renewed, LocalDate on) {
        return occasions.contains(occasion)
                && (lateMonths == 0 || arisen.plusMonths(lateMonths).isBefore(on))
                && (arisenBy == null || !arisen.isAfter(arisenBy))
                && renewed >= renewedMonths;
    }

    private Waiver onlyIf(String condition) {
        Matcher late = LATE.matcher(condition);
        if (late.matches()) {
            return new Waiver(id, occasions, charges, number(late), arisenBy, renewedMonths);
        }
        Matcher arisen = ARISEN.matcher(condition);
        if (arisen.matches()) {
            return new Waiver(id, occasions, charges, lateMonths, date(arisen), renewedMonths);
        }
        Matcher renewed = RENEWED.matcher(condition);
        if (renewed.matches()) {
            return new Waiver(id, occasions, charges, lateMonths, arisenBy, number(renewed));
        }
        throw new IllegalArgumentException("text: no condition of a waiver");
    }

    private static int number(Matcher matcher) {
        return Parsers.months(matcher.group(1));
    }

    private static LocalDate date(Matcher matcher) {
        return Parsers.date(matcher.group(1));
    }

    private static Set<Occasion> occasions(String text) {
        return text.equals("ANY")
                ? Set.of(Occasion.values())
                : Arrays.stream(text.split("/", -1)).map(Occasion::valueOf).collect(Collectors.toSet());
    }

    private static Set<Charge> charges(String text) {
        return text.equals("?")
                ? Set.of()
                : Arrays.stream(text.split("/", -1)).map(Charge::valueOf).collect(Collectors.toSet());
    }
}
