package om.gov.mol.labour.law;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which tariff a permit has: by the kind of employer, the class of the profession, the months and the place of the worker in
 * the row of the employer's workers.
 *
 * <p>Written as codes; {@code ANY} is any, and the first code that fits is the one: {@code HOUSEHOLD/ANY/24/1-3:DOMESTIC_1_3,
 * HOUSEHOLD/ANY/24/4-:DOMESTIC_4_UP, COMPANY/FIRST/24:CATEGORY_1}.
 *
 * @param rows in the order in which they are tried
 */
public record PermitSchedule(List<Row> rows) {

    /**
     * One code.
     *
     * @param employer absent: any
     * @param profession absent: any, and none
     * @param months how long the permit is valid
     * @param first the first place in the row of workers, counted from 1
     * @param last the last place; {@code Integer.MAX_VALUE} where there is none
     * @param tariff what follows {@code fee.permit.} in the id of the tariff
     */
    public record Row(
            @Nullable EmployerKind employer,
            @Nullable PermitClass profession,
            int months,
            int first,
            int last,
            String tariff) {

        private static final String ANY = "ANY";
        private static final Pattern WRITTEN =
                Pattern.compile("([A-Z]+)/([A-Z]+)/([0-9]{1,3})" + "(?:/([0-9]{1,5})-([0-9]{1,5})?)?:([A-Z0-9_]+)");

        private static Row of(String text) {
            Matcher matcher = WRITTEN.matcher(text);
            if (!matcher.matches() || Tariffs.permitFee(matcher.group(6)).isEmpty()) {
                throw new IllegalArgumentException("text: no employer, class, months and tariff");
            }
            return new Row(
                    matcher.group(1).equals(ANY) ? null : EmployerKind.valueOf(matcher.group(1)),
                    matcher.group(2).equals(ANY) ? null : PermitClass.valueOf(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)),
                    number(matcher.group(4), 1),
                    number(matcher.group(5), Integer.MAX_VALUE),
                    matcher.group(6));
        }

        private static int number(@Nullable String digits, int otherwise) {
            return digits == null ? otherwise : Integer.parseInt(digits);
        }

        private boolean fits(EmployerKind kind, @Nullable PermitClass asked, int validMonths, int place) {
            return (employer == null || employer == kind)
                    && (profession == null || profession == asked)
                    && months == validMonths
                    && first <= place
                    && place <= last;
        }
    }

    public PermitSchedule {
        rows = List.copyOf(rows);
    }

    /**
     * The schedule that a text means.
     *
     * @throws IllegalArgumentException if a code is malformed or names a tariff that there is not
     */
    static PermitSchedule of(String text) {
        return new PermitSchedule(Parsers.codes(text).stream().map(Row::of).collect(Collectors.toUnmodifiableList()));
    }

    /**
     * The name of the tariff for one worker, such as {@code CATEGORY_3}; empty where the schedule has none.
     *
     * @param profession absent where the employer's permits have no class
     * @param place of the worker in the row of the employer's workers, counted from 1
     */
    public Optional<String> tariff(EmployerKind employer, @Nullable PermitClass profession, int months, int place) {
        return rows.stream()
                .filter(row -> row.fits(employer, profession, months, place))
                .map(Row::tariff)
                .findFirst();
    }

    /** The names of all tariffs that the schedule leads to. */
    public Collection<String> tariffs() {
        return rows.stream().map(Row::tariff).distinct().toList();
    }
}
