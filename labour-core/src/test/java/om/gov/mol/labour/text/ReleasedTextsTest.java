package om.gov.mol.labour.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import om.gov.mol.labour.explanation.Explanation;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.service.EntryExplanations;
import org.junit.jupiter.api.Test;

/** Released texts are never edited. With {@code -Dtexts.release=0.1.0} the texts of today are added as those of that release. */
class ReleasedTextsTest {

    private static final Language HINDI = Language.of("hi");
    private static final String RELEASE = System.getProperty("texts.release", "");
    private static final Pattern VERSION =
            Pattern.compile("<artifactId>labour-parent</artifactId>\\s*<version>([^<]+)<");

    private final Path root = root();
    private final Path lock = root.resolve("labour-core/src/test/resources/released-texts.txt");

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        return Files.isDirectory(folder.resolve("labour-core")) ? folder : folder.getParent();
    }

    @Test
    void noReleasedTextWasEdited() throws IOException {
        Set<String> today = ReleasedTexts.today();
        if (!RELEASE.isEmpty()) {
            Files.writeString(lock, ReleasedTexts.with(Files.readString(lock), RELEASE, today));
        }
        assertThat(ReleasedTexts.edited(Files.readString(lock), today))
                .as("a released text has changed: give it a new edition, KEY@2; see CONTRIBUTING.md")
                .isEmpty();
    }

    @Test
    void aReleasePublishesAllItsTexts() throws IOException {
        Matcher version = VERSION.matcher(Files.readString(root.resolve("pom.xml")));
        assertThat(version.find()).isTrue();
        if (!version.group(1).endsWith("-SNAPSHOT")) {
            assertThat(ReleasedTexts.unreleased(Files.readString(lock), ReleasedTexts.today()))
                    .as("run this test with -Dtexts.release=%s", version.group(1))
                    .isEmpty();
        }
    }

    @Test
    void anEditedTextAndOneThatWasTakenAwayAreFound() {
        String first = ReleasedTexts.line("problems", "en", "A.cause", "One.");
        String second = ReleasedTexts.line("problems", "en", "B.cause", "Two.");
        String locked = ReleasedTexts.with("# head\n", "0.1.0", Set.of(first, second));

        assertThat(ReleasedTexts.edited(locked, Set.of(first, second))).isEmpty();
        String edited = ReleasedTexts.line("problems", "en", "A.cause", "One!");
        assertThat(ReleasedTexts.edited(locked, Set.of(edited, second))).containsExactly("0.1.0 " + first);
        assertThat(ReleasedTexts.edited(locked, Set.of(first))).containsExactly("0.1.0 " + second);
    }

    @Test
    void aNewEditionIsAddedByTheNextReleaseAndTheOldLinesStay() {
        String first = ReleasedTexts.line("problems", "en", "A.cause", "One.");
        String later = ReleasedTexts.line("problems", "en", "A.cause@2", "One, said better.");
        String locked = ReleasedTexts.with("", "0.1.0", Set.of(first));

        assertThat(ReleasedTexts.with(locked, "0.2.0", Set.of(first, later)).lines())
                .containsExactly("0.1.0 " + first, "0.2.0 " + later);
    }

    @Test
    void everyTextIsSaidInTheWordsOfItsEdition() {
        Texts problems = Texts.bundle("problems");
        Map<String, String> expired = Map.of("expired", "2018-02-28");

        assertThat(problems.text(HINDI, "LICENCE_EXPIRED.cause", expired, 1)).isEqualTo("पहला पाठ 2018-02-28");
        assertThat(problems.text(HINDI, "LICENCE_EXPIRED.cause", expired, 2)).isEqualTo("दूसरा पाठ 2018-02-28");
        assertThat(problems.text(HINDI, "LICENCE_EXPIRED.cause", expired, 7)).isEqualTo("दूसरा पाठ 2018-02-28");
        assertThat(problems.keys(HINDI)).containsExactly("LICENCE_EXPIRED.cause");
    }

    @Test
    void aCaseDecidedUnderAnOlderEditionIsExplainedInItsWordsAfterTheTextHasGotANewOne() {
        String entry = """
                {"format":1,"sequence":3,"at":"2018-03-04T08:00:00Z","actor":{"role":"new-employer"},"command":"submit",
                 "row":"T01","state":"AwaitingCurrentEmployer","rulebook":"0123456789ab","texts":1,"findings":[
                 {"rule":"transfer.condition.licenceValid","answer":"NOT_MET",
                  "citation":{"decision":"ROP 157/2020","article":"","confidence":"OFFICIAL"},"facts":{"expires":"2018-02-28"},
                  "problem":{"code":"LICENCE_EXPIRED","arguments":{"expired":"2018-02-28"}},"from":"2017-12-26"}]}
                """;

        Explanation explanation = EntryExplanations.of(entry, Rulebook.oman());

        assertThat(explanation.text(HINDI)).contains("पहला पाठ 2018-02-28").doesNotContain("दूसरा");
        assertThat(explanation.text(Language.ENGLISH))
                .contains("Version of the rulebook: 0123456789ab. Edition of the texts: 1.", "since 2017-12-26");
    }
}
