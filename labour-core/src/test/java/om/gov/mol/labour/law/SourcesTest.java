package om.gov.mol.labour.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import om.gov.mol.labour.outcome.Citation;
import om.gov.mol.labour.outcome.Confidence;
import om.gov.mol.labour.text.Language;
import org.junit.jupiter.api.Test;

/** Every source of the shipped books is said in Arabic; a new one without it fails here. */
class SourcesTest {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern ARABIC_LETTER = Pattern.compile("[\u0621-\u064A]");

    private static List<Citation> shipped() {
        Stream<Entry> entries =
                Stream.of(Rulebook.oman(), Rulebook.demonstration()).flatMap(book -> book.entries().stream());
        return Stream.concat(entries.map(Entry::citation), Stream.of(Citation.POLICY))
                .distinct()
                .toList();
    }

    @Test
    void everySourceHasAnArabicWording() {
        assertThat(shipped()).hasSizeGreaterThan(150).allSatisfy(source -> {
            String said = Sources.of(source, Language.ARABIC);
            assertThat(said).isNotEqualTo(Sources.of(source, Language.ENGLISH)).containsPattern(ARABIC_LETTER);
            assertThat(said).doesNotContain("MD ", "RD ", "Art.");
        });
    }

    @Test
    void theNumbersOfDecisionsArticlesAndDaysAreTheSameInBothLanguages() {
        assertThat(shipped())
                .allSatisfy(source -> assertThat(numbers(Sources.of(source, Language.ARABIC)))
                        .as(Sources.of(source, Language.ENGLISH))
                        .isEqualTo(numbers(Sources.of(source, Language.ENGLISH))));
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    @Test
    void anArticleFollowsItsDecision() {
        Citation source = new Citation("MD 270/2018", "Art. 14", Confidence.OFFICIAL_ABSTRACT);

        assertThat(Sources.of(source, Language.ENGLISH)).isEqualTo("MD 270/2018, Art. 14");
        assertThat(Sources.of(source, Language.ARABIC))
                .isEqualTo("\u2068القرار الوزاري 270/2018\u2069، \u2068المادة 14\u2069");
    }

    @Test
    void whatAHostHasWrittenIsSaidAsHeWroteIt() {
        Citation own = new Citation("letter of the legal department, 5", "", Confidence.OFFICIAL);

        assertThat(Sources.of(own, Language.ARABIC)).isEqualTo("letter of the legal department, 5");
    }
}
