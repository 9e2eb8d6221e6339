package om.gov.mol.labour.testkit.safety;

import java.util.stream.Stream;
import om.gov.mol.labour.absconding.DepositForm;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.RefundStatus;
import om.gov.mol.labour.service.AbscondingView;

/** Banks do what waits: pending refunds arrive, and officers retry those that failed. */
final class BankDay {

    private BankDay() {}

    static void of(Village village) {
        payments(village)
                .flatMap(payment -> payment.refunds().stream())
                .filter(refund -> refund.status() == RefundStatus.PENDING)
                .forEach(refund -> village.gateway.completeRefund(refund.key()));
        for (AbscondingView view : village.reports()) {
            village.act(Village.officer(view), view.reference(), new DepositForm.RetryRefund(ReportForms.IBAN));
        }
    }

    /** Every payment of every case. */
    static Stream<Payment> payments(Village village) {
        return Stream.concat(
                village.reports().stream().flatMap(view -> view.report().payments().stream()),
                village.transfers().stream().flatMap(view -> view.transfer().payments().stream()));
    }
}
