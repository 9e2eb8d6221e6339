package om.gov.mol.labour.scenarios;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import om.gov.mol.labour.internal.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    private static final String REFUSED = "stories/transfer-refused-at-the-door.json";
    private static final String COMPLETE = "stories/transfer-complete.json";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int run(String... arguments) {
        return Main.run(List.of(arguments), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }

    private List<String> lines() {
        return out.toString(UTF_8).lines().toList();
    }

    private Path written(String story) throws IOException {
        return Files.writeString(folder.resolve("story.json"), story);
    }

    @Test
    void aStoryThatHoldsExitsZeroWithALineForEachStepAndOneForTheFile() {
        assertThat(run("run", REFUSED)).isZero();

        assertThat(lines()).hasSize(6).last().asString().isEqualTo(REFUSED + ": 5 steps, all hold");
        assertThat(Json.read(lines().get(0)).texts("problems"))
                .containsExactly("WORKER_NOT_ACTIVE", "LICENCE_EXPIRED", "LICENCE_OTHER_OCCUPATION");
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void anExpectationThatDoesNotHoldIsNamedAndExitsOne() throws IOException {
        String story = Files.readString(Path.of(COMPLETE)).replaceFirst("\"161.000\"", "\"162.000\"");

        assertThat(run("run", written(story).toString(), REFUSED)).isEqualTo(1);

        assertThat(lines()).anyMatch(line -> line.endsWith("story.json: 17 steps, failed: step 5 quote"));
        assertThat(lines()).last().asString().endsWith("all hold");
    }

    @Test
    void aMalformedFileExitsTwoWithTheJsonPointerAndTheOthersArePlayed() throws IOException {
        String story = Files.readString(Path.of(COMPLETE)).replaceFirst("\"do\"", "\"doo\"");

        assertThat(run("run", written(story).toString(), REFUSED)).isEqualTo(2);

        assertThat(err.toString(UTF_8)).contains("story.json: /steps/0/doo: UNKNOWN_KEY");
        assertThat(lines()).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "play x", "run", "run --store", "run --store paper x", "run --language fr x", "run --fast x"
            })
    void wrongUsageExitsTwoAndSaysHowItIsMeant(String line) {
        assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);

        assertThat(err.toString(UTF_8)).contains("usage: run [--store memory|embedded[:FILE]|jdbc:URL]");
        assertThat(lines()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereExitsTwo() {
        assertThat(run("run", folder.resolve("none.json").toString())).isEqualTo(2);
    }

    @Test
    void theLanguageOfTheTextsIsChosen() {
        run("run", "--language", "ar", REFUSED);

        assertThat(Json.read(lines().get(0)).texts("explained").get(0)).containsPattern("\\p{IsArabic}");
    }

    @Test
    void theEmbeddedDatabaseStaysInTheNamedFileAndIsNeverOverwritten() {
        String store = "embedded:" + folder.resolve("cases.db");

        assertThat(run("run", "--store", store, COMPLETE, COMPLETE)).isZero();
        assertThat(run("run", "--store", store, COMPLETE)).isZero();

        assertThat(folder.resolve("cases.db")).isNotEmptyFile();
        assertThat(folder.resolve("cases.db-3")).isNotEmptyFile();
    }

    @Test
    void aDatabaseThatCannotBeReachedExitsTwo() {
        assertThat(run("run", "--store", "jdbc:postgresql://127.0.0.1:1/none", REFUSED))
                .isEqualTo(2);
        assertThat(lines()).singleElement().asString().contains("cannot be played");
    }
}
