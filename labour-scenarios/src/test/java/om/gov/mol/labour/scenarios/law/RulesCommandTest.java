package om.gov.mol.labour.scenarios.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.law.Entry;
import om.gov.mol.labour.law.Parameter;
import om.gov.mol.labour.law.Parameters;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.law.Section;
import om.gov.mol.labour.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesCommandTest {

    private static final LocalDate SPRING_2018 = LocalDate.of(2018, 3, 4);

    private static List<JsonObject> rules(Typed typed) {
        return typed.json().objects("sections").stream()
                .flatMap(section -> section.objects("rules").stream())
                .toList();
    }

    private static List<String> ruledOn(LocalDate day) {
        return Rulebook.oman().entries().stream()
                .filter(entry -> !entry.from().isAfter(day))
                .filter(entry -> entry.to() == null || !entry.to().isBefore(day))
                .map(entry -> entry.parameter().id())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-03-04", "2016-12-13", "2005-01-01", "1999-12-31", "2030-12-31", "2025-10-26"})
    void everyRuleWithAValueThatDayStandsThereOnceInBothLanguagesAndAsData(String day) {
        List<String> expected = ruledOn(LocalDate.parse(day));

        Typed data = Typed.line("rules --format json --on " + day);
        assertThat(rules(data).stream().map(rule -> rule.text("id"))).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(data.json().texts("without"))
                .doesNotContainAnyElementsOf(expected)
                .hasSize(Parameters.all().size() - expected.size());
        for (String language : List.of("ar", "en")) {
            Typed text = Typed.line("rules --width 400 --language " + language + " --on " + day);
            assertThat(expected)
                    .allSatisfy(id -> assertThat(text.times("[" + id + "]")).isOne());
        }
    }

    @Test
    void aRuleIsShownAsTheRulebookHasIt() {
        Typed data = Typed.line("rules --on 2018-03-04 --format json");
        Rulebook book = Rulebook.oman();

        for (JsonObject rule : rules(data)) {
            Parameter<?> parameter = Parameters.byId(rule.text("id")).orElseThrow();
            Entry entry = book.entries().stream()
                    .filter(one -> one.parameter().equals(parameter)
                            && !one.from().isAfter(SPRING_2018)
                            && (one.to() == null || !one.to().isBefore(SPRING_2018)))
                    .findFirst()
                    .orElseThrow();
            assertThat(rule.textOrNull("value")).isEqualTo(entry.value());
            assertThat(rule.text("decision")).isEqualTo(entry.citation().decision());
            assertThat(rule.bool("unconfirmed")).isEqualTo(entry.unconfirmed());
            assertThat(rule.object("sentence").text("ar"))
                    .isEqualTo(entry.sentence().arabic());
        }
    }

    @Test
    void withoutALanguageEnglishComesFirstAndArabicAfterIt() {
        Typed both = Typed.line("rules --on 2018-03-04");

        assertThat(both.exit()).isZero();
        assertThat(both.plain())
                .contains("The law on 2018-03-04", "الأحكام السارية في 2018-03-04", "Muscat", "جميع المحافظات");
        assertThat(both.plain().indexOf("The law on")).isLessThan(both.plain().indexOf("الأحكام السارية"));
        for (Section section : Section.values()) {
            assertThat(both.plain()).contains(section.title(Language.ARABIC), section.title(Language.ENGLISH));
        }
    }

    @Test
    void everyLineKeepsWithinTheWidthAndEveryArabicOneRunsFromRightToLeft() {
        for (String width : List.of("60", "120", "200")) {
            Typed text = Typed.line("rules --on 2018-03-04 --width " + width);
            assertThat(text.out().lines()).allMatch(line -> Glyphs.width(line) <= Integer.parseInt(width));
        }
        Typed arabic = Typed.line("rules --on 2018-03-04 --language ar");
        assertThat(arabic.out().lines())
                .allMatch(line -> line.isEmpty() || (line.startsWith("\u2067") && line.endsWith("\u2069")))
                .allMatch(line -> opened(line) == 0);
        assertThat(arabic.out().lines().filter(line -> line.startsWith("\u2067|")))
                .allMatch(line -> Glyphs.width(line) == 120);
    }

    private static long opened(String line) {
        long marks =
                line.chars().filter(unit -> unit >= 0x2066 && unit <= 0x2068).count();
        return marks - line.chars().filter(unit -> unit == 0x2069).count();
    }

    @Test
    void aDayInArabicDigitsIsTheSameDay() {
        assertThat(Typed.line("rules --on ٢٠١٨-٠٣-٠٤")).isEqualTo(Typed.line("rules --on 2018-03-04"));
    }

    @Test
    void theDemonstrationBookHasWhatOmansDoesNotKnow() {
        assertThat(Typed.line("rules --on 2018-03-04 --width 400 --language en").plain())
                .contains("not known");
        Typed demonstration = Typed.line("rules --on 2018-03-04 --book demonstration --format json");
        assertThat(rules(demonstration))
                .anyMatch(rule -> rule.text("id").equals("fine.lateRenewal.perMonth")
                        && rule.text("value").equals("10.000"));
    }
}
