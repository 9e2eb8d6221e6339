package om.gov.mol.labour.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {

    @TempDir
    Path folder;

    @Test
    void theStoryEndsWithTheWorkerTransferredAndTheHistoryIntact() throws IOException {
        assertThat(told())
                .contains("-> Completed")
                .contains("in the registry the worker is now with 1000002")
                .containsPattern("TR-\\S+: \\d+ entries, INTACT");
    }

    @Test
    void theReportEndsRevokedWithTheTicketPaidBackAndTheHistoryIntact() throws IOException {
        assertThat(told())
                .contains("refused: ABSENCE_TOO_SHORT", "refused: SAME_OFFICER", "-> Revoked")
                .contains("the worker is LEFT_WORK, the alert is SET", "the worker is ACTIVE, the alert is LIFTED")
                .contains("the ticket is Refunded")
                .containsPattern("AR-\\S+: \\d+ entries, INTACT");
    }

    @Test
    void theStoryCanBeToldAgainOnTheSameFile() throws IOException {
        assertThat(withoutReference(told())).isEqualTo(withoutReference(told()));
    }

    @Test
    void everyRefusalIsExplainedInBothLanguages() throws IOException {
        assertThat(told())
                .contains(
                        "refused: DUES_OUTSTANDING",
                        "The fees and fines of the expired work permit are unpaid: 161.000 OMR.",
                        "رسوم وغرامات انتهاء تصريح مزاولة العمل غير مدفوعة")
                .contains("refused: CASE_NOT_FOUND", "refused: PAYMENT_IN_PROGRESS", "refused: PAYMENT_UNRESOLVED");
    }

    @Test
    void thePartiesAreToldInTheirLanguages() throws IOException {
        assertThat(told().lines())
                .anyMatch(line -> line.contains("SMS to +96890000001"))
                .anyMatch(line -> line.contains("بانتظار ردكم بالقبول أو الرفض"))
                .anyMatch(line -> line.contains("E-mail to worker@example.org"))
                .anyMatch(line -> line.contains("A transfer of your services was requested"));
    }

    @Test
    void nobodyIsOfferedToBeginACaseThatHasBegun() throws IOException {
        assertThat(told()).contains("can     Withdraw the request").doesNotContain("Submit the transfer request");
    }

    private String told() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Quickstart.run(folder.resolve("quickstart.db"), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** References are drawn by chance. */
    private static String withoutReference(String text) {
        return text.replaceAll("(TR|AR|OB|RF)-\\w+-\\w", "$1-");
    }
}
