package om.gov.mol.labour.scenarios.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.store.jdbc.JdbcCaseStore;
import om.gov.mol.labour.testkit.story.Story;
import om.gov.mol.labour.testkit.story.StoryPlayer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewCommandTest {

    @TempDir
    private Path folder;

    private String store = "";
    private String overlay = "";

    @BeforeEach
    void oneOpenAndOneCompletedTransfer() throws Exception {
        Path file = folder.resolve("cases.db");
        store = "embedded:" + file;
        overlay = Files.writeString(folder.resolve("overlay.json"), """
                        {"transfer.officer.decision": "5 WORKING", "transfer.condition.licenceValid": "false",
                         "report.minAbsence": "9 CALENDAR"}
                        """).toString();
        String story = Files.readString(Path.of("stories/transfer-no-approval-cases.json"));
        try (JdbcCaseStore cases = JdbcCaseStore.sqlite(file)) {
            new StoryPlayer(cases).play(Story.read(story));
        }
    }

    private Typed preview(String... more) {
        List<String> words = new java.util.ArrayList<>(
                List.of("preview", "--on", "2026-03-20", "--overlay", overlay, "--tenant", "story"));
        words.addAll(List.of(more));
        return Typed.words(words.toArray(String[]::new));
    }

    @Test
    void everyOpenCaseIsShownWithTheRulesThatDifferForItAndNoOther() {
        Typed preview = preview("--store", store, "--format", "json");

        assertThat(preview.exit()).as(preview.err()).isZero();
        JsonObject page = preview.json();
        assertThat(page.objects("touched")).isNotEmpty().allSatisfy(touched -> {
            assertThat(touched.text("procedure")).isEqualTo("transfer");
            assertThat(touched.text("state")).isNotIn("Completed", "Closed");
            assertThat(touched.objects("rules"))
                    .extracting(rule -> rule.text("id"))
                    .containsExactly("transfer.condition.licenceValid", "transfer.officer.decision");
            assertThat(touched.objects("rules").get(0).text("finding")).isEqualTo("MET");
        });
        assertThat(page.integer("cases")).isEqualTo(page.objects("touched").size());
    }

    @Test
    void itIsReadInBothLanguages() {
        assertThat(preview("--store", store).plain())
                .contains(
                        "Open cases that the change would turn or touch",
                        "Values were compared only",
                        "14 working days",
                        "5 working days")
                .contains("الطلبات القائمة التي يقلب التغيير نتيجتها أو يمسها", "14 يوم عمل", "5 أيام عمل");
    }

    @Test
    void aChangeOfAnotherProcedureTouchesNothing() throws Exception {
        overlay = Files.writeString(folder.resolve("other.json"), "{\"report.minAbsence\": \"9 CALENDAR\"}")
                .toString();

        assertThat(preview("--store", store, "--format", "json").json().objects("touched"))
                .isEmpty();
    }

    @Test
    void whatCannotBeOpenedIsNamed() {
        assertThat(preview().err()).startsWith("one of --store and --cases is needed");
        assertThat(preview("--store", "embedded:" + folder.resolve("none.db")).err())
                .startsWith("there is no such store");
        assertThat(preview("--store", "paper").err()).startsWith("--store is embedded:FILE");
        assertThat(preview("--cases", folder.resolve("none").toString()).err()).startsWith("the folder cannot be read");
    }

    @Test
    void aFileThatIsNoCaseIsNamedAndTheAnswerIsNotWhole() {
        Typed preview = preview("--cases", folder.toString());

        assertThat(preview.exit()).isEqualTo(1);
        assertThat(preview.plain())
                .contains("Not looked at because they could not be read (1):", overlay)
                .contains("طلبات تعذرت قراءتها ولم يُنظر فيها، وعددها 1:");
    }

    @Test
    void aCaseOfTheStoreThatCannotBeReadIsNamedAndTheOthersAreShown() throws Exception {
        int whole = preview("--store", store, "--format", "json")
                .json()
                .objects("touched")
                .size();
        String reference = Spoiled.journal(folder.resolve("cases.db"));
        Typed preview = preview("--store", store, "--format", "json");

        assertThat(preview.exit()).isEqualTo(1);
        assertThat(preview.json().texts("unreadable")).containsExactly(reference);
        assertThat(preview.json().objects("touched")).hasSize(whole - 1);
    }
}
