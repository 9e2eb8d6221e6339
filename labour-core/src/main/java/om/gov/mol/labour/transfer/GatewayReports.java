package om.gov.mol.labour.transfer;

import static om.gov.mol.labour.lifecycle.Decision.accept;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.notice.NoticeKind;
import om.gov.mol.labour.notice.Tell;
import om.gov.mol.labour.payment.Capture;
import om.gov.mol.labour.payment.GatewayReport;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentNews;
import om.gov.mol.labour.payment.PaymentPurpose;
import om.gov.mol.labour.payment.PaymentStatus;
import om.gov.mol.labour.transfer.TransferCommand.CapturedWithoutPurpose;
import om.gov.mol.labour.transfer.TransferCommand.CheckoutOpened;
import om.gov.mol.labour.transfer.TransferCommand.DuesPaid;
import om.gov.mol.labour.transfer.TransferCommand.FeePaid;
import om.gov.mol.labour.transfer.TransferCommand.PaymentConfirmed;
import om.gov.mol.labour.transfer.TransferCommand.PaymentFailed;
import om.gov.mol.labour.transfer.TransferCommand.PaymentPending;
import om.gov.mol.labour.transfer.TransferCommand.PaymentUnknown;
import om.gov.mol.labour.transfer.TransferCommand.ReceiptNumbered;
import om.gov.mol.labour.transfer.TransferCommand.RefundReported;
import om.gov.mol.labour.transfer.TransferEvent.PaymentChanged;
import om.gov.mol.labour.transfer.TransferState.AwaitingCurrentEmployer;
import om.gov.mol.labour.transfer.TransferState.AwaitingOfficer;
import om.gov.mol.labour.transfer.TransferState.AwaitingTransferFee;

/**
 * What the gateway says, in the words of the table. Amount and currency are compared before anything is settled; money
 * without a purpose goes back by itself, whenever it comes.
 */
public final class GatewayReports {

    private GatewayReports() {}

    /** The command that a report on a payment amounts to; nothing when it says nothing new. */
    public static Optional<TransferCommand> read(Transfer transfer, String key, GatewayReport report) {
        Payment payment = Paying.known(transfer, key);
        return PaymentNews.in(report, payment, awaited(transfer, payment)).map(news -> command(payment, news));
    }

    private static TransferCommand command(Payment payment, PaymentNews news) {
        String key = payment.key();
        if (news instanceof PaymentNews.CheckoutOpened opened) {
            return new CheckoutOpened(key, opened.gatewayReference(), opened.checkout());
        }
        if (news instanceof PaymentNews.Failed failed) {
            return new PaymentFailed(key, failed.how());
        }
        if (news instanceof PaymentNews.Confirmed named) {
            return new PaymentConfirmed(key, named.capture(), named.surplus());
        }
        if (news instanceof PaymentNews.WithoutPurpose captured) {
            return new CapturedWithoutPurpose(key, captured.captures(), captured.status());
        }
        if (news instanceof PaymentNews.Settled settled) {
            return payment.purpose() == PaymentPurpose.DUES
                    ? new DuesPaid(key, settled.capture(), settled.surplus())
                    : new FeePaid(key, settled.capture(), settled.surplus());
        }
        return news instanceof PaymentNews.Unknown ? new PaymentUnknown(key) : new PaymentPending(key);
    }

    /** Whether the state of the case still waits for this money. */
    private static boolean awaited(Transfer transfer, Payment payment) {
        return payment.purpose() == PaymentPurpose.DUES
                ? transfer.state() instanceof AwaitingCurrentEmployer || transfer.state() instanceof AwaitingOfficer
                : transfer.state() instanceof AwaitingTransferFee;
    }

    static Decision<Transfer> checkoutOpened(Moment<Transfer, CheckoutOpened, TransferFacts> moment) {
        CheckoutOpened said = moment.command();
        Payment payment = Paying.known(moment.file(), said.payment());
        return accept(new PaymentChanged(payment.checkedOut(said.gatewayReference(), said.checkout())));
    }

    static Decision<Transfer> pending(Moment<Transfer, PaymentPending, TransferFacts> moment) {
        return reported(moment, moment.command().payment(), PaymentStatus.PENDING);
    }

    static Decision<Transfer> unknown(Moment<Transfer, PaymentUnknown, TransferFacts> moment) {
        return reported(moment, moment.command().payment(), PaymentStatus.UNKNOWN);
    }

    static Decision<Transfer> failed(Moment<Transfer, PaymentFailed, TransferFacts> moment) {
        Payment payment = Paying.known(moment.file(), moment.command().payment());
        Payment after = payment.reported(moment.command().how());
        return accept(
                new PaymentChanged(after),
                told(
                        NoticeKind.PAYMENT_FAILED,
                        payment,
                        payment.amount().getAmount().toPlainString()));
    }

    static Decision<Transfer> withoutPurpose(Moment<Transfer, CapturedWithoutPurpose, TransferFacts> moment) {
        CapturedWithoutPurpose said = moment.command();
        Payment payment = Paying.known(moment.file(), said.payment());
        Payment after = (payment.status() == said.status() ? payment : payment.reported(said.status()))
                .refunding(said.captures());
        return Decision.<Transfer>accept(new PaymentChanged(after))
                .also(Paying.payBacks(moment.file(), List.of(after)))
                .also(List.of(told(NoticeKind.REFUND_STARTED, payment, Capture.sum(said.captures()))));
    }

    /** The money that counts is the gateway's own now; what it took beside that goes back. */
    static Decision<Transfer> confirmed(Moment<Transfer, PaymentConfirmed, TransferFacts> moment) {
        PaymentConfirmed said = moment.command();
        Payment payment = Paying.known(moment.file(), said.payment());
        Payment after = payment.confirmed(said.capture()).refunding(said.surplus());
        Decision.Accepted<Transfer> yes = Decision.<Transfer>accept(new PaymentChanged(after))
                .also(Paying.payBacks(moment.file(), List.of(after)));
        return said.surplus().isEmpty()
                ? yes
                : yes.also(List.of(told(NoticeKind.REFUND_STARTED, payment, Capture.sum(said.surplus()))));
    }

    static Decision<Transfer> refundReported(Moment<Transfer, RefundReported, TransferFacts> moment) {
        RefundReported said = moment.command();
        Payment payment = Paying.known(moment.file(), said.payment());
        PaymentChanged event =
                new PaymentChanged(payment.refundReported(said.refund(), said.status(), said.gatewayReference()));
        return switch (said.status()) {
            case REFUNDED -> accept(event, told(NoticeKind.REFUND_PAID, payment, refunded(payment, said.refund())));
            case FAILED -> accept(event, told(NoticeKind.REFUND_FAILED, payment, refunded(payment, said.refund())));
            default -> accept(event);
        };
    }

    static Decision<Transfer> receiptNumbered(Moment<Transfer, ReceiptNumbered, TransferFacts> moment) {
        ReceiptNumbered said = moment.command();
        return accept(
                new PaymentChanged(Paying.known(moment.file(), said.payment()).receipted(said.number())));
    }

    private static Decision<Transfer> reported(
            Moment<Transfer, ?, TransferFacts> moment, String key, PaymentStatus status) {
        return accept(new PaymentChanged(Paying.known(moment.file(), key).reported(status)));
    }

    static Tell told(NoticeKind kind, Payment payment, String amount) {
        return new Tell(
                kind, payment.payer(), Map.of("purpose", payment.purpose().name(), "amount", amount));
    }

    private static String refunded(Payment payment, String refundKey) {
        return payment.refunds().stream()
                .filter(refund -> refund.key().equals(refundKey))
                .map(refund -> refund.amount().getAmount().toPlainString())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no refund " + refundKey));
    }
}
