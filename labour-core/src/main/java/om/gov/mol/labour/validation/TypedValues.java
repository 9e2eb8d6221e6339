package om.gov.mol.labour.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import om.gov.mol.labour.text.TypedText;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Reads the values of a form in the way in which the constraints check them. Stateless and thread-safe; independent of
 * the default locale and time zone.
 */
public final class TypedValues {

    private static final Pattern DATE = Pattern.compile("(?:19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}");
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,9}(?:\\.[0-9]{1,3})?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final char ARABIC_DECIMAL_SEPARATOR = '\u066B';

    private TypedValues() {}

    /**
     * A local date as {@code 2026-02-28} or {@code ٢٠٢٦-٠٢-٢٨}, year first, in the years 1900 to 2199; empty when it is
     * written otherwise or does not exist, such as {@code 2026-02-29}.
     */
    public static Optional<LocalDate> date(String raw) {
        return TypedText.plain(raw).filter(text -> DATE.matcher(text).matches()).flatMap(TypedValues::existing);
    }

    /**
     * An amount in Omani rials, such as {@code 250}, {@code 12.500} or {@code ١٢٫٥}: below one thousand million, at
     * most three decimals (baisa), no sign and no thousands separators.
     */
    public static Optional<Money> amount(String raw) {
        return TypedText.plain(raw)
                .map(text -> text.replace(ARABIC_DECIMAL_SEPARATOR, '.'))
                .filter(text -> AMOUNT.matcher(text).matches())
                .map(text -> Money.of(CurrencyUnit.of("OMR"), new BigDecimal(text)));
    }

    /** A whole number of up to nine digits, such as {@code 24} or {@code ٢٤}, without sign or separators. */
    public static Optional<Integer> number(String raw) {
        return TypedText.plain(raw)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Integer::valueOf);
    }

    /** The constant of an enum by its name, in any case, with hyphens for underscores: {@code new-employer}. */
    public static <E extends Enum<E>> Optional<E> choice(Class<E> choices, String raw) {
        String name = constantName(raw);
        return Arrays.stream(choices.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    static boolean isChoice(Class<? extends Enum<?>> choices, String raw) {
        String name = constantName(raw);
        return Arrays.stream(choices.getEnumConstants())
                .anyMatch(constant -> constant.name().equals(name));
    }

    private static String constantName(String raw) {
        return TypedText.plain(raw).orElse("").toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Optional<LocalDate> existing(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException impossible) {
            return Optional.empty();
        }
    }
}
