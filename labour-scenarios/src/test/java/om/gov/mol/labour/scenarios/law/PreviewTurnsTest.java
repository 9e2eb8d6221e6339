package om.gov.mol.labour.scenarios.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.port.CaseFilter;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.port.CaseStore;
import om.gov.mol.labour.port.JournalRow;
import om.gov.mol.labour.store.jdbc.JdbcCaseStore;
import om.gov.mol.labour.testkit.story.MalformedStory;
import om.gov.mol.labour.testkit.story.Story;
import om.gov.mol.labour.testkit.story.StoryPlayer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Open cases are decided anew under both laws, whichever store they lie in. */
class PreviewTurnsTest {

    /** Ends with a transfer before an officer, because the worker has left his work meanwhile. */
    private static final String HELD_BACK = "transfer-report-in-force-at-the-card";

    private static final String LEFT =
            "{\"transfer.condition.workerActive\": \"false\"," + " \"transfer.condition.noReportInForce\": \"false\"}";

    private static final String FEE = "{\"transfer.fee\": \"7.500\"}";

    @TempDir
    private Path folder;

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static String document(String story) throws IOException {
        return Files.readString(Path.of("stories/" + story + ".json"));
    }

    private static void play(CaseStore store, String story) throws IOException {
        try {
            new StoryPlayer(store).play(Story.read(document(story)));
        } catch (MalformedStory malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    /** The registry of a story, the worker as he stands at its end. */
    private String registry(String story, String status) throws IOException {
        String registry = Json.write(Json.read(document(story)).object("registry"));
        return file("registry.json", registry.replace("\"status\":\"ACTIVE\"", "\"status\":\"" + status + "\""));
    }

    private String embedded(String story) throws IOException {
        Path place = folder.resolve("cases.db");
        try (JdbcCaseStore store = JdbcCaseStore.sqlite(place)) {
            play(store, story);
        }
        return "embedded:" + place;
    }

    private JsonObject preview(String store, String overlay, String registry) throws IOException {
        Typed typed = typed(store, overlay, registry);
        assertThat(typed.exit()).as(typed.err()).isZero();
        return typed.json();
    }

    private Typed typed(String store, String overlay, String registry) throws IOException {
        return Typed.words(
                "preview",
                "--on",
                "2026-03-05",
                "--tenant",
                "story",
                "--format",
                "json",
                "--store",
                store,
                "--overlay",
                file("overlay.json", overlay),
                "--registry",
                registry);
    }

    @Test
    void aCaseThatANewerReleaseHasWrittenIsNamedAndTheOthersAreDecided() throws Exception {
        String store = embedded("transfer-no-approval-cases");
        String registry = registry("transfer-no-approval-cases", "ACTIVE");
        long whole = preview(store, FEE, registry).integer("turning");
        String reference = Spoiled.state(folder.resolve("cases.db"));

        Typed typed = typed(store, FEE, registry);

        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.json().texts("unreadable")).containsExactly(reference);
        assertThat(typed.json().integer("turning")).isEqualTo(whole - 1);
    }

    @Test
    void aCaseThatIsRefusedNowAndNotWithTheChangeTurnsAndTheRulesAreNamed() throws IOException {
        JsonObject page = preview(embedded(HELD_BACK), LEFT, registry(HELD_BACK, "LEFT_WORK"));

        assertThat(page.integer("turning")).isEqualTo(1);
        JsonObject one = page.objects("touched").get(0).object("outcome");
        assertThat(one.texts("before")).containsExactly("ABSCONDING_REPORT_IN_FORCE", "WORKER_NOT_ACTIVE");
        assertThat(one.texts("after")).isEmpty();
        assertThat(one.objects("rules"))
                .extracting(rule -> rule.text("id") + " " + rule.text("before") + " " + rule.text("after"))
                .containsExactly(
                        "transfer.condition.workerActive NOT_MET NOT_ASSESSED",
                        "transfer.condition.noReportInForce NOT_MET NOT_ASSESSED");
    }

    @Test
    void theSameChangeTurnsNothingWhereTheRulesAreMet() throws IOException {
        JsonObject page = preview(embedded(HELD_BACK), LEFT, registry(HELD_BACK, "ACTIVE"));

        assertThat(page.integer("turning")).isZero();
        assertThat(page.objects("touched")).singleElement().satisfies(one -> {
            assertThat(one.bool("turns")).isFalse();
            assertThat(one.objects("rules")).hasSize(2);
        });
    }

    @Test
    void anotherSumTurnsACaseInWhichItIsStillToBePaid() throws IOException {
        JsonObject page =
                preview(embedded("transfer-no-approval-cases"), FEE, registry("transfer-no-approval-cases", "ACTIVE"));

        assertThat(page.objects("touched").get(0).object("outcome").objects("sums"))
                .extracting(Json::write)
                .containsExactly("{\"subject\":\"TRANSFER_FEE\",\"before\":\"5.000\",\"after\":\"7.500\"}");
    }

    @Test
    void aLawyerReadsItInBothLanguages() throws IOException {
        Typed typed = Typed.words(
                "preview",
                "--on",
                "2026-03-05",
                "--tenant",
                "story",
                "--store",
                embedded(HELD_BACK),
                "--overlay",
                file("overlay.json", LEFT),
                "--registry",
                registry(HELD_BACK, "LEFT_WORK"));

        assertThat(typed.plain())
                .contains("the outcome turns: 1;", "The outcome turns.", "is not registered as at work")
                .contains("تنقلب نتيجة 1", "تنقلب النتيجة.", "لا يسري");
    }

    @Test
    void postgresqlAnswersLikeTheEmbeddedDatabase() throws IOException {
        String registry = registry(HELD_BACK, "LEFT_WORK");
        try (EmbeddedPostgres server =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
            try (JdbcCaseStore store = JdbcCaseStore.postgres(server.getPostgresDatabase())) {
                play(store, HELD_BACK);
            }
            JsonObject there = preview(server.getJdbcUrl("postgres", "postgres"), LEFT, registry);
            JsonObject here = preview(embedded(HELD_BACK), LEFT, registry);

            assertThat(withoutReferences(there)).isEqualTo(withoutReferences(here));
        }
    }

    private static String withoutReferences(JsonObject page) {
        return Json.write(page).replaceAll("TR-[0-9A-Z]*-[0-9A-Z]", "TR");
    }

    @Test
    void exportedCasesAreComparedByValueAndNotDecided() throws IOException {
        Path exports = Files.createDirectory(folder.resolve("exports"));
        try (JdbcCaseStore store = JdbcCaseStore.sqlite(folder.resolve("cases.db"))) {
            play(store, HELD_BACK);
            Files.writeString(exports.resolve("case.json"), exported(store));
        }
        Typed typed = ofFolder(exports, "--format", "json");

        assertThat(typed.exit()).as(typed.err()).isZero();
        assertThat(typed.json().bool("decided")).isFalse();
        assertThat(typed.json().objects("touched").get(0).objects("rules"))
                .extracting(rule -> rule.text("id") + " " + rule.textOrNull("finding"))
                .containsExactly(
                        "transfer.condition.noReportInForce NOT_MET", "transfer.condition.workerActive NOT_MET");
        assertThat(ofFolder(exports, "--registry", "any.json").err()).startsWith("--registry goes with --store");
    }

    private Typed ofFolder(Path exports, String option, String value) throws IOException {
        String words = "preview --on 2026-03-05 --overlay " + file("overlay.json", LEFT) + " --cases " + exports;
        return Typed.line(words + " " + option + " " + value);
    }

    @Test
    void aFileThatIsNoRegistryIsNamedWithItsFaults() throws IOException {
        String wrong = file("wrong.json", "{\"workers\": [{\"civilNumber\": \"x\"}], \"more\": 1}");

        assertThat(Typed.words(
                                "preview",
                                "--on",
                                "2026-03-05",
                                "--tenant",
                                "story",
                                "--store",
                                embedded(HELD_BACK),
                                "--overlay",
                                file("overlay.json", LEFT),
                                "--registry",
                                wrong)
                        .err())
                .contains("wrong.json: ", "/workers/0/civilNumber: BAD_VALUE", "/more: UNKNOWN_KEY");
    }

    private static String exported(CaseStore store) {
        CaseRow row = store.list(new CaseFilter("story", "transfer", null, null, null, Set.of()), null, 1)
                .items()
                .get(0);
        List<JsonObject> entries = store.journal(row.id()).stream()
                .map(JournalRow::payload)
                .map(payload -> new JsonObject().put("entry", payload).put("hash", ""))
                .toList();
        return Json.write(new JsonObject()
                .put("type", "case-export")
                .put("format", 1)
                .put("reference", row.reference())
                .put("entries", entries));
    }
}
