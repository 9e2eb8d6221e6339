package om.gov.mol.labour.transfer;

import static om.gov.mol.labour.transfer.Given.everythingInOrder;
import static om.gov.mol.labour.transfer.Transfers.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.outcome.Finding;
import org.junit.jupiter.api.Test;

/** A rule from a good source that looks at a value from none says so. */
class RestsOnUnconfirmedTest {

    private static final Rulebook DOUBTED = Rulebook.oman().overlay("""
            {"parameters": [{"id": "transfer.service.open", "unit": "CODES", "governs": "SUBMISSION", "values": [
              {"from": "2016-12-13", "value": "*:ELECTRONIC", "decision": "none", "confidence": "UNCONFIRMED"}]}]}
            """);

    private static Finding finding(Rulebook book, String rule) {
        List<Finding> findings =
                TransferConditions.assess(request(), everythingInOrder().facts().under(book));
        return Said.finding(findings, "transfer.condition." + rule);
    }

    @Test
    void whatARuleLooksAtBesidesIsNamedWhereNoSourceConfirmsIt() {
        assertThat(finding(DOUBTED, "serviceOpen").besides()).containsExactly("transfer.service.open");
        assertThat(finding(DOUBTED, "serviceOpen").restsOnUnconfirmed()).isTrue();
        assertThat(finding(DOUBTED, "serviceOpen").citation().unconfirmed()).isFalse();
    }

    @Test
    void aRuleThatLooksAtNothingElseNamesNothing() {
        assertThat(finding(DOUBTED, "workerActive").besides()).isEmpty();
        assertThat(finding(DOUBTED, "workerActive").restsOnUnconfirmed()).isFalse();
        assertThat(finding(Rulebook.oman(), "serviceOpen").besides()).isEmpty();
    }

    @Test
    void itsOwnSwitchIsInItsCitationAndNotNamedAgain() {
        List<Finding> findings =
                TransferConditions.assess(request(), everythingInOrder().facts());

        assertThat(findings).anyMatch(finding -> finding.citation().unconfirmed());
        assertThat(findings)
                .noneMatch(finding -> finding.besides().contains(finding.rule().value()));
    }
}
