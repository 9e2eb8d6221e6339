package om.gov.mol.labour.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import om.gov.mol.labour.text.Language;
import om.gov.mol.labour.text.Texts;

/** A waiver in words. */
final class WaiverWords {

    private static final Texts LAW = Texts.bundle("law");
    private static final Texts WORDS = Texts.bundle("words");

    private WaiverWords() {}

    /** What a waiver as it is written in the rulebook lifts, on which occasions, and under which conditions. */
    static String of(String written, Language language) {
        Waiver waiver = Waiver.of(written);
        String conditions = String.join(separator(language), conditions(waiver, language));
        return LAW.text(
                language,
                conditions.isEmpty() ? "waiver.row" : "waiver.row.if",
                Map.of(
                        "waiver", waiver.id(),
                        "charges", charges(waiver, language),
                        "occasions", occasions(waiver, language),
                        "conditions", conditions));
    }

    private static String charges(Waiver waiver, Language language) {
        return waiver.charges().isEmpty()
                ? LAW.text(language, "waiver.unknown")
                : sorted(waiver.charges()).stream()
                        .map(charge -> charge(charge, language))
                        .collect(Collectors.joining(separator(language)));
    }

    private static String charge(Charge charge, Language language) {
        String line = "line." + charge;
        return WORDS.has(language, line) ? WORDS.text(language, line) : LAW.text(language, "charge." + charge);
    }

    private static String occasions(Waiver waiver, Language language) {
        return waiver.occasions().containsAll(Arrays.asList(Occasion.values()))
                ? LAW.text(language, "occasion.ANY")
                : sorted(waiver.occasions()).stream()
                        .map(occasion -> LAW.text(language, "occasion." + occasion))
                        .collect(Collectors.joining(separator(language)));
    }

    private static List<String> conditions(Waiver waiver, Language language) {
        List<String> conditions = new ArrayList<>();
        if (waiver.lateMonths() > 0) {
            conditions.add(months("waiver.late", waiver.lateMonths(), language));
        }
        LocalDate arisenBy = waiver.arisenBy();
        if (arisenBy != null) {
            conditions.add(LAW.text(language, "waiver.arisen", Map.of("day", arisenBy.toString())));
        }
        if (waiver.renewedMonths() > 0) {
            conditions.add(months("waiver.renewed", waiver.renewedMonths(), language));
        }
        return conditions;
    }

    private static String months(String key, int months, Language language) {
        return LAW.text(language, key, Map.of("months", ValueWords.counted("months", months, language)));
    }

    private static <E extends Enum<E>> List<E> sorted(Set<E> constants) {
        return constants.stream().sorted(Comparator.naturalOrder()).toList();
    }

    private static String separator(Language language) {
        return LAW.text(language, "list.separator");
    }
}
