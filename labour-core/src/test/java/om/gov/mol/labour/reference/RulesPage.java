package om.gov.mol.labour.reference;

import static om.gov.mol.labour.reference.Markdown.arabic;
import static om.gov.mol.labour.reference.Markdown.both;
import static om.gov.mol.labour.reference.Markdown.code;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import om.gov.mol.labour.law.Entry;
import om.gov.mol.labour.law.Governs;
import om.gov.mol.labour.law.Parameter;
import om.gov.mol.labour.law.Parameters;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.law.Section;
import om.gov.mol.labour.law.Sentence;
import om.gov.mol.labour.outcome.Citation;
import om.gov.mol.labour.outcome.Confidence;
import om.gov.mol.labour.text.Language;

/** Every parameter of the rulebook with every value it has had, and what each rests on. */
final class RulesPage {

    private static final Rulebook BOOK = Rulebook.oman();

    private RulesPage() {}

    static String text() {
        Map<String, List<Entry>> entries = BOOK.entries().stream()
                .collect(Collectors.groupingBy(entry -> entry.parameter().id()));
        Markdown page = Markdown.page("Rules")
                .paragraph("The law as dated data: " + Parameters.all().size() + " parameters, "
                        + BOOK.entries().size() + " values, of which "
                        + BOOK.unconfirmed().size()
                        + " are **unconfirmed**: no source says so, and a host that goes live acknowledges or overrides them. "
                        + "Ranges include both days. *Not known* is an amount that no source gives: what needs it is refused with "
                        + "`TARIFF_UNKNOWN`.");
        Map<Section, List<Parameter<?>>> parts = Parameters.all().stream()
                .sorted(Comparator.comparing(Parameter::id))
                .collect(Collectors.groupingBy(Section::of, TreeMap::new, Collectors.toList()));
        parts.forEach((section, all) -> page.line(contents(section, all.size())));
        page.line("");
        parts.forEach((section, all) -> {
            page.heading(2, section.title(Language.ENGLISH));
            all.forEach(one -> parameter(page, one, entries.getOrDefault(one.id(), List.of())));
        });
        return page.text();
    }

    private static String contents(Section section, int parameters) {
        String title = section.title(Language.ENGLISH);
        String anchor = title.toLowerCase(Locale.ROOT).replace(' ', '-');
        return "* [" + title + "](#" + anchor + "): " + parameters;
    }

    private static void parameter(Markdown page, Parameter<?> parameter, List<Entry> entries) {
        page.heading(3, parameter.id());
        entries.stream().map(Entry::sentence).distinct().forEach(sentence -> sentence(page, sentence));
        page.paragraph("Unit: " + code(parameter.unit().name()) + ". " + governs(parameter.governs()));
        page.table(
                List.of("From", "To", "Value", "Source", "How sure"),
                entries.stream().map(RulesPage::row));
    }

    private static void sentence(Markdown page, Sentence sentence) {
        page.paragraph(sentence.english()).paragraph(arabic(sentence.arabic()));
    }

    private static List<String> row(Entry entry) {
        Citation source = entry.citation();
        return List.of(
                entry.from().equals(Rulebook.BEGINNING)
                        ? "always"
                        : entry.from().toString(),
                Stream.ofNullable(entry.to())
                        .map(LocalDate::toString)
                        .findFirst()
                        .orElse("…"),
                value(entry),
                source.article().isEmpty() ? source.decision() : source.decision() + ", " + source.article(),
                sure(entry));
    }

    private static String sure(Entry entry) {
        Confidence confidence = entry.citation().confidence();
        String said = both("words", "confidence." + confidence);
        if (!entry.unconfirmed()) {
            return said;
        }
        return confidence == Confidence.UNCONFIRMED ? "**unconfirmed**" : "**unconfirmed** (" + said + ")";
    }

    private static String value(Entry entry) {
        String value = entry.value();
        if (value == null) {
            return "*not known*";
        }
        return value.isEmpty() ? "*none*" : code(value.replace(",", ", "));
    }

    private static String governs(Governs governs) {
        return switch (governs) {
            case SUBMISSION -> "The day of submission chooses the value; a later change of law leaves the case alone.";
            case DECISION -> "The day of the act chooses the value: the decision, the check, the start of the clock.";
            case SETTLEMENT -> "The day on which the money is settled chooses the value.";
        };
    }
}
