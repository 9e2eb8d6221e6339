package om.gov.mol.labour.testkit.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import om.gov.mol.labour.explanation.Explanation;
import om.gov.mol.labour.explanation.Reason;
import om.gov.mol.labour.explanation.Reason.Part;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.service.Call;
import om.gov.mol.labour.text.Language;
import om.gov.mol.labour.transfer.TransferForm;
import org.junit.jupiter.api.Test;

/** What somebody was asked to pay is explained by the entry under which he was asked, for as long as the journal is kept. */
class ExplainedPaymentsTest {

    private final Town town = new Town();
    private final String reference = town.submitted(1);
    private final Payment dues = town.done(Roles.CURRENT_EMPLOYER, reference, new TransferForm.PayDues())
            .transfer()
            .payments()
            .get(0);

    @Test
    void whoPaysLearnsFromTheJournalWhatTheSumIsMadeOfAndWhatNobodyConfirmed() {
        Explanation why = explained(town.call(Roles.CURRENT_EMPLOYER));

        assertThat(charged(why))
                .extracting(reason -> reason.facts().get("amount"))
                .containsExactlyElementsOf(dues.quote().lines().stream()
                        .map(line -> line.amount().getAmount().toPlainString())
                        .toList());
        assertThat(dues.quote().unconfirmed()).isNotEmpty();
        assertThat(why.text(Language.ENGLISH)).contains(dues.quote().unconfirmed());
    }

    @Test
    void theWorkerIsNotToldWhatHisEmployerOwes() {
        assertThat(charged(explained(town.self(Town.worker(1))))).isEmpty();
    }

    private Explanation explained(Call call) {
        return Town.value(town.transfers().explain(call, reference, 2));
    }

    private static List<Reason> charged(Explanation why) {
        return why.reasons().stream()
                .filter(reason -> reason.part() == Part.CHARGED)
                .toList();
    }
}
