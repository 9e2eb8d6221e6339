package om.gov.mol.labour.scenarios.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.port.CaseFilter;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.port.JournalRow;
import om.gov.mol.labour.testkit.fake.InMemoryCaseStore;
import om.gov.mol.labour.testkit.story.Story;
import om.gov.mol.labour.testkit.story.StoryPlayer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    private static final String STORY = "stories/transfer-complete.json";
    private static final String DUES =
            "explain dues --category CATEGORY_3 --expires 2025-12-20 --as-of 2026-03-01 --omanisation met";

    @Test
    void aQuoteIsExplainedWithItsFactsItsRulesAndWhatIsUnconfirmed() {
        String english = Typed.line(DUES + " --language en").plain();

        assertThat(english)
                .contains("To be paid on 2026-03-01: 161.000 OMR.", "Omanisation rate: met")
                .contains("- Fine for late renewal: 2 × 10.000 = 20.000 OMR. Payer: Current employer.")
                .contains("[fee.permit.omanisation.met]", "Value: times 0.7", "In force since 2025-10-26.")
                .contains("values that no source confirms: ", "The ministry can confirm them.");
        assertThat(Typed.line(DUES + " --language ar").plain())
                .contains("المبلغ المستحق في 2026-03-01: 161.000 ر.ع.", "نسبة التعمين: مستوفاة")
                .contains("غرامة التأخر في التجديد: 2 × 10.000 = 20.000 ر.ع.")
                .contains("للوزارة أن تؤكدها.");
    }

    @Test
    void asDataTheExplanationOfAQuoteNamesEveryRuleWithItsDates() {
        JsonObject explanation = Typed.line(DUES + " --format json")
                .json()
                .objects("explanations")
                .get(0);

        assertThat(explanation.text("kind")).isEqualTo("QUOTE");
        assertThat(explanation.object("facts").text("permitExpires")).isEqualTo("2025-12-20");
        assertThat(explanation.bool("unconfirmed")).isTrue();
        assertThat(explanation.objects("reasons"))
                .allMatch(reason -> reason.has("from") && reason.has("decision"))
                .anyMatch(reason -> reason.text("rule").equals("fine.lateRenewal.cap")
                        && reason.text("value").equals("500.000")
                        && reason.text("part").equals("READ"));
    }

    @Test
    void everyEntryOfAStoryIsExplainedAndOneCanBeChosen() {
        Typed all = Typed.line("explain story " + STORY + " --language en");
        Typed first = Typed.line("explain story " + STORY + " --entry 1");

        assertThat(all.exit()).isZero();
        assertThat(all.plain())
                .contains("Entry 1 of 2026-03-01: Submit the transfer request (New employer).", "Entry 2 of");
        assertThat(first.plain())
                .contains("[transfer.condition.workerActive]", "Facts: status: at work.", "In force since ")
                .contains("القيد رقم 1 بتاريخ 2026-03-01: تسجيل طلب نقل خدمات", "الحالة: على رأس العمل")
                .doesNotContain("Entry 2 of");
        assertThat(Typed.line("explain story " + STORY + " --entry 999").exit()).isEqualTo(2);
    }

    @Test
    void theEntryThatOpensAPaymentSaysWhatTheSumIsMadeOfAndWhatNobodyConfirmed() {
        Typed paying = Typed.line("explain story " + STORY + " --entry 2");

        assertThat(paying.plain())
                .contains("Fine for late renewal: 2 × 10.000 = 20.000 OMR. Payer: Current employer.")
                .contains("غرامة التأخر في التجديد: 2 × 10.000 = 20.000 ر.ع.")
                .contains("values that no source confirms: ", "dues.openDebts")
                .doesNotContain("This rests on no unconfirmed value.");
    }

    @Test
    void anExportedCaseIsExplainedLikeTheStoryItComesFrom(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("case.json"), exported());

        Typed ofCase = Typed.words("explain", "case", file.toString());

        assertThat(ofCase.exit()).as(ofCase.err()).isZero();
        assertThat(ofCase.plain())
                .isEqualTo(Typed.line("explain story " + STORY).plain());
        Path broken = Files.writeString(folder.resolve("broken.json"), "{}");
        assertThat(Typed.words("explain", "case", broken.toString()).err()).contains("no exported case");
    }

    private static String exported() throws IOException {
        InMemoryCaseStore store = new InMemoryCaseStore();
        try {
            new StoryPlayer(store).play(Story.read(Files.readString(Path.of(STORY))));
        } catch (om.gov.mol.labour.testkit.story.MalformedStory malformed) {
            throw new IllegalStateException(malformed);
        }
        CaseRow row = store.list(new CaseFilter("story", "transfer", null, null, null, java.util.Set.of()), null, 1)
                .items()
                .get(0);
        List<JsonObject> entries = store.journal(row.id()).stream()
                .map(JournalRow::payload)
                .map(payload -> new JsonObject().put("entry", payload).put("hash", ""))
                .toList();
        return Json.write(
                new JsonObject().put("type", "case-export").put("format", 1).put("entries", entries));
    }
}
