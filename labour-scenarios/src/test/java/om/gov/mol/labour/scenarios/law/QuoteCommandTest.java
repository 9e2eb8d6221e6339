package om.gov.mol.labour.scenarios.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import om.gov.mol.labour.internal.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteCommandTest {

    private static final String DUES = "dues --category CATEGORY_3 --expires 2025-12-20 --as-of 2026-03-01";

    @Test
    void duesAreShownLineByLineWithTariffDatesSourceAndPayerInBothLanguages() {
        Typed quote = Typed.line("quote " + DUES + " --omanisation met");

        assertThat(quote.exit()).isZero();
        assertThat(quote.plain())
                .contains("Fee of the work permit [fee.permit.CATEGORY_3]", "Total: 161.000 OMR")
                .containsPattern("\\| 1 +\\| 141\\.000 \\| 141\\.000 \\| Current employer \\| 2025-10-26 \\| …")
                .containsPattern("\\| 2 +\\| 10\\.000 +\\| 20\\.000 +\\| Current employer")
                .contains("values that no source confirms: dues.lateFine")
                .contains("[fee.permit.CATEGORY_3]", "المجموع: 161.000 ر.ع.", "صاحب العمل الحالي", "صحافة");
    }

    @Test
    void asDataEveryLineHasItsTariffAndItsSource() {
        JsonObject quote =
                Typed.line("quote " + DUES + " --omanisation met --format json").json();

        assertThat(quote.text("total")).isEqualTo("161.000");
        assertThat(quote.texts("unconfirmed")).contains("fee.permit.rounding");
        List<JsonObject> lines = quote.objects("lines");
        assertThat(lines).extracting(line -> line.text("code")).containsExactly("PERMIT_FEE", "LATE_RENEWAL_FINE");
        assertThat(lines.get(1).text("decision")).startsWith("MD 602/2025");
        assertThat(lines.get(1).text("payer")).isEqualTo("current-employer");
        assertThat(lines.get(1).bool("unconfirmed")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "transfer-fee --as-of 2026-03-01 | 5.000",
                "permit --employer household --held 2 --workers 2 --as-of 2026-03-01 | 242.000",
                "permit --employer company --class third --omanisation met --as-of 2026-03-01 | 141.000",
                "ticket --as-of 2026-03-01 --book demonstration | 148.000",
                "dues --category CATEGORY_3 --expires 2026-03-01 --as-of 2026-03-01 | 0.000",
                "dues --category CATEGORY_3 --expires 2026-03-01 --as-of 2026-03-01 --debts 12.5 | 12.500",
                "dues --category CATEGORY_3 --expires 2025-12-20 --as-of 2026-03-01 --workers 2 | 442.000",
                "dues --category CATEGORY_3 --expires 2025-12-20 --as-of 2026-03-01 "
                        + "--stopped WORKER_ILLNESS:2025-12-21:2026-01-31 | 201.000"
            })
    void whatThingsCost(String question, String total) {
        Typed quote = Typed.line("quote " + question + " --format json");

        assertThat(quote.exit()).as(quote.err()).isZero();
        assertThat(quote.json().text("total")).isEqualTo(total);
    }

    @Test
    void anAmountThatIsNotKnownExitsOneAndNamesItAndWhoCanSettleIt() {
        Typed quote = Typed.line("quote dues --category CATEGORY_3 --expires 2025-08-20 --as-of 2026-03-01");

        assertThat(quote.exit()).isOne();
        assertThat(quote.plain())
                .contains("cannot be worked out", "fine.lateRenewal.perMonth", "Who can change it: The ministry.")
                .contains("لا يمكن احتساب المبلغ المستحق", "من يمكنه تغييره: الوزارة.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quote | one of dues|permit|transfer-fee|ticket|cancellation expected, found: nothing",
                "quote lunch --as-of 2026-03-01 | not understood: lunch",
                "quote dues | --as-of is missing",
                "quote dues --as-of 2026-03-01 | --category is missing",
                "quote dues --as-of 2026-03-01 --category GOLD --expires 2025-01-01 | --category: no tariff knows GOLD",
                "quote dues --as-of 2026-03-01 --category CATEGORY_3 --expires 2025-12-20 --stopped NOPE:2026-01-01 "
                        + "| --stopped: no cause of that day is NOPE",
                "quote dues --as-of 2026-02-29 --category FARM --expires 2025-01-01 | --as-of: no such day: 2026-02-29",
                "quote permit --as-of 2026-03-01 --employer king | --employer is one of company, riyada",
                "quote permit --as-of 2026-03-01 --employer farm --workers 0 | --workers is a number from 1 to 1000",
                "quote ticket --as-of 2026-03-01 --nationality bangladesh | --nationality: three letters",
                "explain | one of",
                "explain case none.json | the file cannot be read: none.json"
            })
    void whatMakesNoSenseExitsTwoAndSaysWhy(String line) {
        String[] parts = line.split(" \\| ", 2);
        Typed typed = Typed.line(parts[0]);

        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).startsWith(parts[1]).doesNotContain("Exception");
    }
}
