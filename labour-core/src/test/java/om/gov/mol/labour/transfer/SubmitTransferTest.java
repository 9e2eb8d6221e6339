package om.gov.mol.labour.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import om.gov.mol.labour.transfer.SubmitTransfer.Contract;
import org.junit.jupiter.api.Test;

/** What is told apart of a request, and what is never printed of it. */
class SubmitTransferTest {

    private static final Contract JOB = new Contract("mason", "250.000", "2026-04-01", "24");
    private static final SubmitTransfer ASKED =
            new SubmitTransfer("30000001", "90000001", "1990-05-17", true, JOB, "DISMISSED", "letter");

    @Test
    void aRequestWithAnythingElseInItIsAnotherRequest() {
        List<String> contents = Stream.of(
                        ASKED,
                        new SubmitTransfer("30000002", "90000001", "1990-05-17", true, JOB, "DISMISSED", "letter"),
                        new SubmitTransfer("30000001", "90000002", "1990-05-17", true, JOB, "DISMISSED", "letter"),
                        new SubmitTransfer("30000001", "90000001", "1990-05-18", true, JOB, "DISMISSED", "letter"),
                        new SubmitTransfer("30000001", "90000001", "1990-05-17", false, JOB, "DISMISSED", "letter"),
                        new SubmitTransfer("30000001", "90000001", "1990-05-17", true, null, "DISMISSED", "letter"),
                        new SubmitTransfer("30000001", "90000001", "1990-05-17", true, JOB, null, "letter"),
                        new SubmitTransfer("30000001", "90000001", "1990-05-17", true, JOB, "DISMISSED", null),
                        offering(new Contract("driver", "250.000", "2026-04-01", "24")),
                        offering(new Contract("mason", "251.000", "2026-04-01", "24")),
                        offering(new Contract("mason", "250.000", "2026-04-02", "24")),
                        offering(new Contract("mason", "250.000", "2026-04-01", "12")))
                .map(SubmitTransfer::content)
                .toList();

        assertThat(contents).doesNotHaveDuplicates();
        assertThat(offering(new Contract("mason", "250.000", "2026-04-01", "24"))
                        .content())
                .isEqualTo(ASKED.content());
    }

    @Test
    void aFormIsNeverPrinted() {
        assertThat(ASKED).hasToString("SubmitTransfer[***]");
    }

    @Test
    void aRequestAndAnEndArePrintedWithoutWhatSomebodyWrote() {
        assertThat(Transfers.claiming(NoApprovalCase.DISMISSED).toString())
                .startsWith("TransferRequest[")
                .doesNotContain("90000001", "judgment");
        assertThat(new TransferState.Closed(People.NOW, ClosingReason.STOPPED, "written by hand"))
                .hasToString("Closed[2026-03-01T06:00:00Z, STOPPED]");
    }

    private static SubmitTransfer offering(Contract contract) {
        return new SubmitTransfer("30000001", "90000001", "1990-05-17", true, contract, "DISMISSED", "letter");
    }
}
