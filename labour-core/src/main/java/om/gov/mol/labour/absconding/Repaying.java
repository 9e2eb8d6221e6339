package om.gov.mol.labour.absconding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import om.gov.mol.labour.absconding.AbscondingEvent.PaymentsChanged;
import om.gov.mol.labour.absconding.ReportCommand.RepeatRefund;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.notice.NoticeKind;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.Refund;
import org.jspecify.annotations.Nullable;

/** What becomes of money that the gateway could not pay back; the ticket has a row of its own. */
final class Repaying {

    private Repaying() {}

    static @Nullable Problem nothingFailed(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        return failed(moment.file()).isEmpty() ? Problem.of(ProblemCode.NO_REFUND_FAILED) : null;
    }

    /** To another account only the payer himself sends his money. */
    static @Nullable Problem accountOfAnother(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        boolean names = moment.command() instanceof RepeatRefund repeat && repeat.to() != null;
        return names && moment.role() == Role.OFFICER ? Problem.of(ProblemCode.NOT_THIS_ROLE) : null;
    }

    /** Of several payments one, so that the employer is told of each. */
    static Decision<AbscondingReport> repeat(Moment<AbscondingReport, RepeatRefund, AbscondingFacts> moment) {
        AbscondingReport report = moment.file();
        Payment failed = failed(report).orElseThrow();
        List<Refund> failures = failures(report, failed);
        Payment after = failed.repeating(failures, moment.command().to());
        Map<String, String> what = Map.of("purpose", failed.purpose().name(), "amount", Refund.sum(failures));
        return Decision.<AbscondingReport>accept(new PaymentsChanged(List.of(after)))
                .also(Paying.payBacks(report, List.of(after)))
                .also(List.of(Says.employer(NoticeKind.REFUND_STARTED, what)));
    }

    private static Optional<Payment> failed(AbscondingReport report) {
        return report.payments().stream()
                .filter(payment -> !failures(report, payment).isEmpty())
                .findFirst();
    }

    private static List<Refund> failures(AbscondingReport report, Payment payment) {
        return payment.failedRefunds().stream()
                .filter(refund -> !isTicket(report, refund))
                .toList();
    }

    private static boolean isTicket(AbscondingReport report, Refund refund) {
        return report.deposit().state() instanceof DepositState.RefundUnderWay underWay
                && underWay.refund().equals(refund.key());
    }
}
