package om.gov.mol.labour.service;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import om.gov.mol.labour.outcome.Finding;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentPurpose;
import om.gov.mol.labour.transfer.Transfer;
import om.gov.mol.labour.transfer.TransferRequest;

/**
 * What a party may see of a transfer. An officer sees all. The offered wage is between new employer and worker; what the
 * current employer owes is between him, who pays it, and the ministry; the way to a checkout is the payer's; what
 * somebody of the ministry must look at is nobody else's; an agency sees whom it is asked about and nothing of money.
 */
final class Sight {

    private Sight() {}

    static Transfer of(Transfer transfer, Role role) {
        return role == Role.OFFICER
                ? transfer
                : new Transfer(
                        transfer.id(),
                        transfer.reference(),
                        request(transfer.request(), role),
                        null,
                        transfer.state(),
                        transfer.clocks(),
                        payments(transfer, role).map(one -> payment(one, role)).toList(),
                        transfer.releaseOn(),
                        transfer.told(),
                        List.of(),
                        transfer.openedAt(),
                        transfer.suspendedAt());
    }

    /** The findings of one's own acts with their facts; of others' only what came of each rule. */
    static List<Finding> findings(List<Finding> findings, boolean own) {
        return own ? findings : findings.stream().map(Sight::bare).toList();
    }

    private static Finding bare(Finding finding) {
        return new Finding(
                finding.rule(),
                finding.answer(),
                finding.citation(),
                Map.of(),
                finding.problem(),
                finding.from(),
                finding.to(),
                finding.besides());
    }

    private static TransferRequest request(TransferRequest asked, Role role) {
        boolean party = role == Role.NEW_EMPLOYER || role == Role.WORKER || role == Role.CURRENT_EMPLOYER;
        return new TransferRequest(
                asked.worker(),
                asked.currentEmployer(),
                asked.newEmployer(),
                asked.licence(),
                asked.jurisdiction(),
                asked.occupation(),
                role == Role.NEW_EMPLOYER || role == Role.WORKER ? asked.appointment() : null,
                asked.noApproval(),
                party ? asked.proof() : "");
    }

    private static Stream<Payment> payments(Transfer transfer, Role role) {
        if (role == Role.NEW_EMPLOYER) {
            return transfer.payments().stream();
        }
        return role == Role.CURRENT_EMPLOYER ? transfer.payments(PaymentPurpose.DUES) : Stream.empty();
    }

    private static Payment payment(Payment payment, Role role) {
        return payment.payer() == role ? payment : payment.withoutCheckout();
    }
}
