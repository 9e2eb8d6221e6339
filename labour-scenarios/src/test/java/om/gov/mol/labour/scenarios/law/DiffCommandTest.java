package om.gov.mol.labour.scenarios.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.law.Entry;
import om.gov.mol.labour.law.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiffCommandTest {

    private static List<JsonObject> changes(Typed typed) {
        return typed.json().objects("sections").stream()
                .flatMap(section -> section.objects("changes").stream())
                .toList();
    }

    /** Every first day of a line, and every day after a last one that no other line follows. */
    private static List<String> expected(LocalDate after, LocalDate until) {
        List<String> expected = new ArrayList<>();
        List<Entry> entries = Rulebook.oman().entries();
        for (Entry entry : entries) {
            add(expected, entry, entry.from(), after, until);
            LocalDate end = entry.to();
            boolean followed = entries.stream()
                    .anyMatch(next -> next.parameter().equals(entry.parameter())
                            && end != null
                            && next.from().equals(end.plusDays(1)));
            if (end != null && !followed) {
                add(expected, entry, end.plusDays(1), after, until);
            }
        }
        return expected;
    }

    private static void add(List<String> to, Entry entry, LocalDate day, LocalDate after, LocalDate until) {
        if (day.isAfter(after) && !day.isAfter(until)) {
            to.add(entry.parameter().id() + " " + day);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-30, 2025-11-30",
        "2005-01-01, 2030-12-31",
        "1960-01-01, 2005-01-01",
        "2018-09-11, 2018-09-12",
        "2019-05-01, 2019-07-01"
    })
    void everyChangeStandsThereOnceInBothLanguagesAndAsData(LocalDate after, LocalDate until) {
        List<String> expected = expected(after, until);
        String days = after + " " + until;

        List<JsonObject> found = changes(Typed.line("diff " + days + " --format json"));
        assertThat(found.stream().map(change -> change.text("id") + " " + change.text("on")))
                .containsExactlyInAnyOrderElementsOf(expected);
        for (String language : List.of("ar", "en")) {
            Typed text = Typed.line("diff " + days + " --width 400 --language " + language);
            for (String change : expected) {
                String id = change.substring(0, change.indexOf(' '));
                long times = expected.stream()
                        .filter(one -> one.startsWith(id + " "))
                        .count();
                assertThat(text.times("[" + id + "]")).as(id).isEqualTo((int) times);
            }
        }
    }

    @Test
    void theDecisionOfOctober2025IsReadAsALawyerKnowsIt() {
        String english = Typed.line("diff 2025-09-30 2025-11-30 --language en").plain();

        assertThat(english)
                .contains("What changed in law after 2025-09-30 and up to 2025-11-30")
                .containsPattern("notMet\\][ |\\n]+2025-10-26 \\| value +\\| times 1 +\\| times 2 ")
                .containsPattern(
                        "lateRenewal.perMonth\\][ |\\n]+2025-10-26 \\| known +\\| not known +\\| 10\\.000.OMR ")
                .containsPattern("INVESTOR\\][ |\\n]+2025-10-26 \\| begun +\\| – +\\| 301\\.000.OMR ")
                .containsPattern("CATEGORY_3\\][ |\\n]+2025-10-26 \\| source +\\| 201\\.000.OMR +\\| 201\\.000.OMR ")
                .contains("MD 602/2025");
        String arabic = Typed.line("diff 2025-09-30 2025-11-30 --language ar").plain();
        assertThat(arabic)
                .contains("ما تغير من الأحكام بعد 2025-09-30 وحتى 2025-11-30", "الرسوم والغرامات (", "صحافة")
                .containsPattern("INVESTOR\\][ |\\n]+2025-10-26 \\| بدأ");
    }

    @Test
    void ofAListOnlyWhatCameAndWhatWentIsReadAndAsDataItIsWhole() {
        String english = Typed.line("diff 2025-09-30 2025-11-30 --language en --width 400")
                .plain();
        String arabic = Typed.line("diff 2025-09-30 2025-11-30 --language ar --width 400")
                .plain();

        assertThat(english)
                .containsPattern(
                        "noApproval.cases\\][ |\\n]+2025-10-01 \\| value +\\| \\(unchanged: 6\\) +\\| The permit was renewed")
                .doesNotContain("The work permit expired and", "SME_1_5");
        assertThat(arabic).contains("(دون تغيير: 6)");
        assertThat(changes(Typed.line("diff 2025-09-30 2025-11-30 --format json")).stream()
                        .filter(change -> change.text("id").equals("fee.permit.schedule")))
                .singleElement()
                .satisfies(change ->
                        assertThat(change.object("after").text("value")).contains("SME_1_5", "INVESTOR"));
    }

    @Test
    void aRuleThatEndedAndOneThatCameBackAreShown() {
        assertThat(changes(Typed.line("diff 2019-05-01 2019-07-01 --format json")))
                .extracting(change -> change.text("id") + " " + change.text("on") + " " + change.text("change"))
                .contains("transfer.service.open 2019-05-26 VALUE", "transfer.service.open 2019-06-02 VALUE");
        assertThat(changes(Typed.line("diff 2005-01-01 2030-12-31 --format json")))
                .extracting(change -> change.text("change"))
                .contains("BEGUN", "ENDED", "BECAME_KNOWN", "VALUE", "SOURCE");
    }

    @Test
    void betweenADayAndItselfNothingChanges() {
        Typed same = Typed.line("diff 2025-10-26 2025-10-26");

        assertThat(same.exit()).isZero();
        assertThat(same.plain()).contains("Nothing changed.", "لم يتغير شيء.");
        assertThat(changes(Typed.line("diff 2025-10-26 2025-10-26 --format json")))
                .isEmpty();
    }

    @Test
    void anOverlayIsPartOfTheLaw(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("overlay.json"), """
                {"parameters": [{"id": "transfer.fee", "unit": "OMR", "governs": "SETTLEMENT", "values": [
                  {"from": "2018-01-01", "to": "2026-12-31", "value": "5.000", "decision": "d", "confidence": "HOST"},
                  {"from": "2027-01-01", "value": "7.500", "decision": "draft", "confidence": "HOST"}]}]}
                """);

        Typed change =
                Typed.words("diff", "2026-12-01", "2027-02-01", "--overlay", file.toString(), "--format", "json");

        assertThat(changes(change).stream().filter(one -> one.text("id").equals("transfer.fee")))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.text("on")).isEqualTo("2027-01-01");
                    assertThat(one.object("after").object("valueInWords").text("en"))
                            .isEqualTo("7.500\u00a0OMR");
                });
    }
}
