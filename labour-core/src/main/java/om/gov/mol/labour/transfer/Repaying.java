package om.gov.mol.labour.transfer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.notice.NoticeKind;
import om.gov.mol.labour.notice.Tell;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.Refund;
import om.gov.mol.labour.transfer.TransferCommand.RepeatRefund;
import om.gov.mol.labour.transfer.TransferEvent.PaymentChanged;
import org.jspecify.annotations.Nullable;

/** What becomes of money that the gateway could not pay back. */
final class Repaying {

    private Repaying() {}

    static @Nullable Problem nothingFailed(Moment<Transfer, ?, TransferFacts> moment) {
        return failed(moment).isEmpty() ? Problem.of(ProblemCode.NO_REFUND_FAILED) : null;
    }

    /** To another account only the payer himself sends his money. */
    static @Nullable Problem accountOfAnother(Moment<Transfer, ?, TransferFacts> moment) {
        boolean names = moment.command() instanceof RepeatRefund repeat && repeat.to() != null;
        return names && moment.role() == Role.OFFICER ? Problem.of(ProblemCode.NOT_THIS_ROLE) : null;
    }

    /** Of several payments one, so that the payer is told of each. */
    static Decision<Transfer> repeat(Moment<Transfer, RepeatRefund, TransferFacts> moment) {
        Payment failed = failed(moment).orElseThrow();
        List<Refund> failures = failed.failedRefunds();
        Payment after = failed.repeating(failures, moment.command().to());
        Map<String, String> what = Map.of("purpose", failed.purpose().name(), "amount", Refund.sum(failures));
        return Decision.<Transfer>accept(new PaymentChanged(after))
                .also(Paying.payBacks(moment.file(), List.of(after)))
                .also(List.of(new Tell(NoticeKind.REFUND_STARTED, failed.payer(), what)));
    }

    /** The first of a party; for an officer the first of all. */
    private static Optional<Payment> failed(Moment<Transfer, ?, TransferFacts> moment) {
        return moment.file().payments().stream()
                .filter(payment -> moment.role() == Role.OFFICER || payment.payer() == moment.role())
                .filter(payment -> !payment.failedRefunds().isEmpty())
                .findFirst();
    }
}
