package om.gov.mol.labour.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import om.gov.mol.labour.absconding.AbscondingTables;
import om.gov.mol.labour.lifecycle.Row;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.store.jdbc.JdbcCaseStore;
import om.gov.mol.labour.testkit.fake.InMemoryCaseStore;
import om.gov.mol.labour.testkit.story.StepResult;
import om.gov.mol.labour.testkit.story.Story;
import om.gov.mol.labour.testkit.story.StoryPlayer;
import om.gov.mol.labour.transfer.TransferTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedStoriesTest {

    /** Refusals that no story can show, and why. */
    private static final Map<ProblemCode, String> WITHOUT_STORY = Map.of(
            ProblemCode.CASE_BUSY,
                    "needs five lost races in one command; the players of a story act one after the other",
            ProblemCode.NOT_YET_DUE, "is only ever said to the clock");

    private static final Register REGISTER = new Register();
    private static final ReachedRules REACHED = new ReachedRules();

    @BeforeAll
    static void playAll() throws IOException {
        for (Path file : ShippedStories.files()) {
            InMemoryCaseStore store = new InMemoryCaseStore();
            new StoryPlayer(store).telling(REGISTER).play(REACHED.watching(file, ShippedStories.read(file)));
            REGISTER.readReports(store);
            REACHED.readFindings(file, store);
        }
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("reached-rules.txt"), REACHED.list());
    }

    static Set<Path> stories() {
        return new TreeSet<>(ShippedStories.files());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void everyExpectationOfEveryStoryHoldsInMemory(Path file) {
        assertThat(new StoryPlayer(new InMemoryCaseStore()).play(ShippedStories.read(file)))
                .allMatch(StepResult::holds);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void everyExpectationOfEveryStoryHoldsOnTheEmbeddedDatabase(Path file, @TempDir Path folder) {
        Story story = ShippedStories.read(file);
        try (JdbcCaseStore store = JdbcCaseStore.sqlite(folder.resolve("story.db"))) {
            assertThat(new StoryPlayer(store).play(story)).allMatch(StepResult::holds);
        }
    }

    @Test
    void everyRowOfTheTransferTableIsTakenInAStory() {
        assertThat(REGISTER.rows())
                .containsAll(TransferTable.TABLE.rows().stream().map(Row::id).collect(Collectors.toSet()));
    }

    @Test
    void everyRowOfTheFourTablesOfAReportIsTakenInAStory() {
        assertThat(REGISTER.rows())
                .containsAll(AbscondingTables.LIFECYCLE.rows().map(Row::id).collect(Collectors.toSet()));
    }

    @Test
    void everyRefusalIsGivenInAStoryUnlessItIsSaidWhyNot() {
        Set<ProblemCode> missing = EnumSet.allOf(ProblemCode.class);
        missing.removeAll(REGISTER.refusals());

        assertThat(missing).containsExactlyInAnyOrderElementsOf(WITHOUT_STORY.keySet());
    }

    /** The whole list is in target/reached-rules.txt. */
    @Test
    void everyRuleAndEveryTariffIsReachedByATest() {
        assertThat(REACHED.all()).isNotEmpty().doesNotContainValue("");
    }

    @Test
    void noProviderBreaksItsPromise() {
        assertThat(REGISTER.misbehaved()).isEmpty();
    }
}
