package om.gov.mol.labour.transfer;

import static om.gov.mol.labour.lifecycle.Decision.accept;
import static om.gov.mol.labour.lifecycle.Decision.refuse;

import java.util.List;
import java.util.Objects;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.notice.NoticeKind;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.payment.Capture;
import om.gov.mol.labour.payment.GatewayReport.Captured;
import om.gov.mol.labour.payment.OfficersWord;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentStatus;
import om.gov.mol.labour.transfer.TransferCommand.RecordCapture;
import om.gov.mol.labour.transfer.TransferCommand.RecordNoCapture;
import om.gov.mol.labour.transfer.TransferEvent.AttentionSettled;
import om.gov.mol.labour.transfer.TransferEvent.PaymentChanged;
import org.jspecify.annotations.Nullable;

/** What an officer records of a payment of which the gateway says nothing: he has asked it, or the bank. */
final class Recording {

    private Recording() {}

    static @Nullable Problem noneUnknown(Moment<Transfer, ?, TransferFacts> moment) {
        return OfficersWord.noneUnknown(moment.file().payments());
    }

    static @Nullable Problem noneOpen(Moment<Transfer, ?, TransferFacts> moment) {
        return OfficersWord.noneOpen(moment.file().payments());
    }

    /** Nobody waits for it any more; if it was captured after all, that is a capture that came too late. */
    static Decision<Transfer> noCapture(Moment<Transfer, RecordNoCapture, TransferFacts> moment) {
        Payment payment = moment.file().payment(moment.command().payment()).orElse(null);
        Problem problem = OfficersWord.notUncaptured(payment);
        if (problem != null) {
            return refuse(problem);
        }
        Payment known = Objects.requireNonNull(payment, "payment");
        return accept(
                new PaymentChanged(known.reported(PaymentStatus.CANCELLED)),
                GatewayReports.told(
                        NoticeKind.PAYMENT_FAILED,
                        known,
                        known.amount().getAmount().toPlainString()));
    }

    /** What follows is what would follow from the same words of the gateway: it settles, or goes back. */
    static Decision<Transfer> capture(Moment<Transfer, RecordCapture, TransferFacts> moment) {
        RecordCapture said = moment.command();
        Payment payment = moment.file().payment(said.payment()).orElse(null);
        Problem problem = OfficersWord.notCaptured(
                payment,
                said.reference(),
                said.amount(),
                said.on(),
                moment.facts().now());
        if (problem != null) {
            return refuse(problem);
        }
        Payment known = Objects.requireNonNull(payment, "payment");
        Capture capture = OfficersWord.capture(known, said.reference(), said.amount(), said.on());
        return GatewayReports.read(moment.file(), known.key(), new Captured(List.of(capture)))
                .<Decision<Transfer>>map(
                        news -> Decision.<Transfer>accept(new AttentionSettled(Payment.unknown(known.key())))
                                .then(news))
                .orElseGet(() -> refuse(ProblemCode.NO_PAYMENT_UNKNOWN));
    }
}
