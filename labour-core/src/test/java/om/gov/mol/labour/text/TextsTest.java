package om.gov.mol.labour.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import om.gov.mol.labour.outcome.FaultCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
    private static final Language HINDI = Language.of("hi");
    private static final Language SWAHILI = Language.of("sw");

    private final Texts faults = Texts.bundle("faults");

    /** Every bundle that is shipped, found by its files, so that none can be forgotten here. */
    static Set<String> subjects() throws URISyntaxException, IOException {
        URI known = Texts.class.getResource("faults_en.properties").toURI();
        try (Stream<Path> files = Files.list(Path.of(known).getParent())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties"))
                    .map(name -> name.substring(0, name.lastIndexOf('_')))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void arabicAndEnglishHaveTheSameKeysAndPlaceholders(String subject) {
        assertThat(placeholders(subject, "ar"))
                .isEqualTo(placeholders(subject, "en"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void arabicTextsAreInArabicAndEnglishOnesInEnglish(String subject) {
        Texts texts = Texts.bundle(subject);
        assertThat(texts.keys(Language.ARABIC))
                .isNotEmpty()
                .filteredOn(key -> hasLetters(template(subject, "ar", key)))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(template(subject, "ar", key)).matches("(?s).*\\p{IsArabic}.*"));
        assertThat(texts.keys(Language.ENGLISH))
                .allSatisfy(key -> assertThat(template(subject, "en", key)).doesNotMatch("(?s).*\\p{IsArabic}.*"));
    }

    /** Some texts only put their arguments in order. */
    private static boolean hasLetters(String template) {
        return PLACEHOLDER.matcher(template).replaceAll("").codePoints().anyMatch(Character::isLetter);
    }

    @ParameterizedTest
    @EnumSource(FaultCode.class)
    void everyFaultHasAText(FaultCode code) {
        assertThat(faults.has(Language.ARABIC, code.name())).isTrue();
        assertThat(faults.has(Language.ENGLISH, code.name())).isTrue();
    }

    @Test
    void placeholdersAreFilled() {
        assertThat(faults.text(Language.ENGLISH, "TOO_LONG", Map.of("maximum", "20", "other", "ignored")))
                .isEqualTo("The text is too long. Longest length in characters: 20.");
    }

    @Test
    void argumentsOfRightToLeftTextsAreIsolated() {
        assertThat(faults.text(Language.ARABIC, "TOO_LONG", Map.of("maximum", "20")))
                .contains("\u206820\u2069.");
    }

    @Test
    void anArgumentCannotBreakOutOfItsIsolateNorReorderTheText() {
        String hostile = "a\u2069\u202Eb\u202A\u2066\u0007c\r\n";
        assertThat(faults.text(Language.ARABIC, "TOO_LONG", Map.of("maximum", hostile)))
                .contains("\u2068abc\n\u2069");
        assertThat(faults.text(Language.ENGLISH, "TOO_LONG", Map.of("maximum", hostile)))
                .endsWith(": abc\n.");
    }

    @Test
    void anArgumentIsNotReadAsATemplate() {
        assertThat(faults.text(Language.ENGLISH, "TOO_LONG", Map.of("maximum", "{maximum}")))
                .endsWith(": {maximum}.");
    }

    @Test
    void aLanguageWithoutTextsIsAnsweredInEnglish() {
        assertThat(faults.text(SWAHILI, "REQUIRED")).isEqualTo("This field is required.");
        assertThat(faults.has(SWAHILI, "REQUIRED")).isFalse();
        assertThat(faults.keys(SWAHILI)).isEmpty();
    }

    @Test
    void aHostAddsALanguageAndWhatItLacksIsEnglish() {
        assertThat(faults.text(HINDI, "REQUIRED")).isEqualTo("यह आवश्यक है।");
        assertThat(faults.keys(HINDI)).containsExactly("REQUIRED");
        assertThat(faults.text(HINDI, "NOT_JSON")).isEqualTo("This is not well-formed JSON.");
    }

    @Test
    void aHostsTextsAreFoundWithoutAContextClassLoader() throws InterruptedException {
        StringBuilder found = new StringBuilder();
        Thread bare = new Thread(() -> found.append(faults.text(HINDI, "REQUIRED")));
        bare.setContextClassLoader(null);
        bare.start();
        bare.join();
        assertThat(found).hasToString("यह आवश्यक है।");
    }

    @Test
    void aMissingKeyOrArgumentIsABrokenPromise() {
        assertThatIllegalStateException()
                .isThrownBy(() -> faults.text(Language.ARABIC, "NO_SUCH"))
                .withMessage("no text faults/NO_SUCH");
        assertThatIllegalStateException()
                .isThrownBy(() -> faults.text(Language.ENGLISH, "TOO_LONG"))
                .withMessage("no argument {maximum} for text faults/TOO_LONG");
        assertThatIllegalStateException()
                .isThrownBy(() -> Texts.bundle("no-such").text(Language.ENGLISH, "REQUIRED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../faults", "Faults", "a/b"})
    void aSubjectIsAPlainWord(String subject) {
        assertThatIllegalArgumentException().isThrownBy(() -> Texts.bundle(subject));
    }

    private static Map<String, Set<String>> placeholders(String subject, String tag) {
        Map<String, Set<String>> placeholders = new TreeMap<>();
        for (String key : Texts.bundle(subject).keys(Language.of(tag))) {
            placeholders.put(
                    key,
                    PLACEHOLDER
                            .matcher(template(subject, tag, key))
                            .results()
                            .map(TextsTest::name)
                            .filter(name -> !(name.equals("number") && saysTheNumber(key)))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        return placeholders;
    }

    /** Arabic says one and two by the word itself. */
    private static boolean saysTheNumber(String key) {
        return key.endsWith(".one") || key.endsWith(".two");
    }

    private static String name(MatchResult placeholder) {
        return placeholder.group(1);
    }

    private static String template(String subject, String tag, String key) {
        java.util.Properties properties = new java.util.Properties();
        try (var reader = new java.io.InputStreamReader(
                Texts.class.getResourceAsStream(subject + "_" + tag + ".properties"),
                java.nio.charset.StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties.getProperty(key);
    }
}
