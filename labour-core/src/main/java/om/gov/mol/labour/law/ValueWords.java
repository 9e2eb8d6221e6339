package om.gov.mol.labour.law;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import om.gov.mol.labour.party.Governorate;
import om.gov.mol.labour.text.Language;
import om.gov.mol.labour.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Values of the rulebook in words: {@code 7 WORKING} is <i>7 working days</i>, {@code TO_OFFICER} is <i>an officer decides</i>. A
 * code without a word stays as it is written. Stateless and thread-safe.
 */
public final class ValueWords {

    private static final Texts LAW = Texts.bundle("law");
    private static final Texts WORDS = Texts.bundle("words");
    private static final String EVERYWHERE = "*";

    private ValueWords() {}

    /**
     * A value in words.
     *
     * @param value as written in the rulebook; absent where the amount is known to be unknown
     */
    public static String of(Parameter<?> parameter, @Nullable String value, Language language) {
        if (value == null) {
            return LAW.text(language, "value.unknown");
        }
        if (value.isBlank()) {
            return LAW.text(language, "value.none");
        }
        return switch (parameter.unit()) {
            case TRUTH -> LAW.text(language, "value." + value);
            case OMR -> LAW.text(language, "value.omr", Map.of("amount", value));
            case FACTOR -> LAW.text(language, "value.factor", Map.of("factor", value));
            case MONTHS -> counted("months", Integer.parseInt(value), language);
            case NUMBER -> value;
            case DAYS -> days(Count.of(value), language);
            case CHOICE -> choice(parameter.id(), value, language);
            case CODES -> list(value, language, code -> code(parameter.id(), code, language));
            case WEEKDAYS -> list(value, language, day -> LAW.text(language, "weekday." + day));
            case HOURS -> hours(value, language);
        };
    }

    private static String days(Count count, Language language) {
        return counted("days." + count.kind().name().toLowerCase(Locale.ROOT), count.days(), language);
    }

    private static String hours(String value, Language language) {
        String[] ends = value.split("-", -1);
        return LAW.text(language, "value.hours", Map.of("from", ends[0], "to", ends[1]));
    }

    /** A number with its noun: Arabic has six forms, English two. */
    static String counted(String noun, int number, Language language) {
        return LAW.text(language, noun + "." + form(number), Map.of("number", Integer.toString(number)));
    }

    private static String form(int number) {
        int rest = number % 100;
        if (number == 1) {
            return "one";
        }
        if (number == 2) {
            return "two";
        }
        return rest >= 3 && rest <= 10 ? "few" : rest >= 11 ? "many" : "other";
    }

    /** A word of its own for one parameter goes before the word for all. */
    private static String choice(String parameter, String value, Language language) {
        String own = "choice." + parameter + "." + value;
        if (LAW.has(Language.ENGLISH, own)) {
            return LAW.text(language, own);
        }
        String role = "role." + value.toLowerCase(Locale.ROOT).replace('_', '-');
        return WORDS.has(Language.ENGLISH, role)
                ? WORDS.text(language, role)
                : wordOr(LAW, language, "choice." + value, value);
    }

    private static String list(String value, Language language, Function<String, String> word) {
        return Arrays.stream(value.split(",", -1))
                .map(String::strip)
                .map(word)
                .collect(Collectors.joining(LAW.text(language, "list.separator")));
    }

    private static String code(String parameter, String code, Language language) {
        if (parameter.endsWith(".service.open")) {
            return rollOut(code, language);
        }
        if (code.indexOf('/') > 0 && code.indexOf(':') > 0 && parameter.endsWith(".schedule")) {
            return schedule(code, language);
        }
        if (parameter.equals(Tariffs.WAIVERS.id())) {
            return WaiverWords.of(code, language);
        }
        return Stream.of("noApproval", "stopped", "evidence", "grounds", "easons")
                .filter(parameter::contains)
                .findFirst()
                .map(part -> wordOr(WORDS, language, family(part) + "." + code, code))
                .orElseGet(() -> wordOr(LAW, language, "code." + code, code));
    }

    private static String family(String part) {
        return switch (part) {
            case "grounds" -> "ground";
            case "easons" -> "reason";
            default -> part;
        };
    }

    private static String rollOut(String code, Language language) {
        String[] parts = code.split(":", -1);
        String where = parts[0].equals(EVERYWHERE)
                ? LAW.text(language, "governorate.all")
                : Governorate.ofCode(parts[0])
                        .map(governorate -> governorate.displayName().in(language))
                        .orElse(parts[0]);
        return LAW.text(
                language,
                "rollOut",
                Map.of("governorate", where, "channel", LAW.text(language, "channel." + parts[1])));
    }

    /** Such as {@code HOUSEHOLD/ANY/24/1-3:DOMESTIC_1_3}. */
    private static String schedule(String code, Language language) {
        String[] sides = code.split(":", -1);
        String[] facts = sides[0].split("/", -1);
        Map<String, String> arguments = new HashMap<>();
        arguments.put("employer", wordOr(LAW, language, "employer." + facts[0], facts[0]));
        arguments.put("profession", wordOr(LAW, language, "class." + facts[1], facts[1]));
        arguments.put("months", counted("months", Integer.parseInt(facts[2]), language));
        arguments.put("tariff", sides[1]);
        arguments.put("places", facts.length > 3 ? facts[3] : "");
        return LAW.text(language, facts.length > 3 ? "schedule.places" : "schedule.row", arguments);
    }

    private static String wordOr(Texts texts, Language language, String key, String code) {
        if (texts.has(Language.ENGLISH, key)) {
            return texts.text(language, key);
        }
        return LAW.text(language, "code", Map.of("code", code));
    }
}
