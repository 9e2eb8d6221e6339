package om.gov.mol.labour.law;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** From the texts of the rulebook to values. Each method refuses what it does not know with IllegalArgumentException. */
final class Parsers {

    private static final CurrencyUnit OMR = CurrencyUnit.of("OMR");
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,3})?");
    private static final Pattern FACTOR = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,6})?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");
    private static final Pattern MONTHS = Pattern.compile("[0-9]{1,4}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9*][A-Za-z0-9_*./:-]{0,63}");
    private static final int MONTHS_MAX = 1_200;

    private Parsers() {}

    static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("text: neither true nor false");
        };
    }

    static Money money(String text) {
        return Money.of(OMR, new BigDecimal(matching(AMOUNT, text)));
    }

    static BigDecimal factor(String text) {
        return new BigDecimal(matching(FACTOR, text));
    }

    static Integer months(String text) {
        int months = Integer.parseInt(matching(MONTHS, text));
        if (months > MONTHS_MAX) {
            throw new IllegalArgumentException("text: more than " + MONTHS_MAX + " months");
        }
        return months;
    }

    static Integer number(String text) {
        return Integer.parseInt(matching(NUMBER, text));
    }

    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("text: no date", e);
        }
    }

    /** Codes in the order in which they are written. */
    static Set<String> codes(String text) {
        Set<String> codes = new LinkedHashSet<>();
        for (String code : text.isBlank() ? new String[0] : text.split(",", -1)) {
            if (!codes.add(matching(CODE, code.strip()))) {
                throw new IllegalArgumentException("text: a code twice");
            }
        }
        return Collections.unmodifiableSet(codes);
    }

    static Set<DayOfWeek> weekdays(String text) {
        Set<DayOfWeek> days = Arrays.stream(text.split(",", -1))
                .map(day -> DayOfWeek.valueOf(day.strip()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
        if (days.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("text: no working day is left");
        }
        return Collections.unmodifiableSet(days);
    }

    private static String matching(Pattern pattern, String text) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException("text: not of the form " + pattern);
        }
        return text;
    }
}
