package om.gov.mol.labour.testkit.safety;

import java.util.List;
import java.util.stream.Stream;
import om.gov.mol.labour.absconding.DepositForm;
import om.gov.mol.labour.absconding.ReportForm;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.RefundStatus;
import om.gov.mol.labour.service.AbscondingView;

/** Banks do what waits: pending refunds arrive, and those that failed are tried again. */
final class BankDay {

    private BankDay() {}

    static void of(Village village) {
        payments(village)
                .flatMap(payment -> payment.refunds().stream())
                .filter(refund -> refund.status() == RefundStatus.PENDING)
                .forEach(refund -> village.gateway.completeRefund(refund.key()));
        for (AbscondingView view : village.reports()) {
            if (!failed(view)) {
                continue;
            }
            for (Villager employer : List.of(Villager.FIRST, Villager.SECOND, Villager.INDIVIDUAL)) {
                village.act(employer, view.reference(), new DepositForm.RetryRefund(ReportForms.IBAN));
            }
            village.act(Village.officer(view), view.reference(), new ReportForm.RepeatRefund(null));
        }
    }

    private static boolean failed(AbscondingView view) {
        return view.report().payments().stream()
                .flatMap(payment -> payment.refunds().stream())
                .anyMatch(refund -> refund.status() == RefundStatus.FAILED);
    }

    /** Every payment of every case. */
    static Stream<Payment> payments(Village village) {
        return Stream.concat(
                village.reports().stream().flatMap(view -> view.report().payments().stream()),
                village.transfers().stream().flatMap(view -> view.transfer().payments().stream()));
    }
}
