package om.gov.mol.labour.absconding;

import static om.gov.mol.labour.lifecycle.Decision.accept;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import om.gov.mol.labour.absconding.AbscondingEvent.PaymentsChanged;
import om.gov.mol.labour.absconding.CancellationState.AwaitingCancellationPayment;
import om.gov.mol.labour.absconding.ReportCommand.PaymentReported;
import om.gov.mol.labour.absconding.ReportCommand.ReceiptNumbered;
import om.gov.mol.labour.absconding.ReportCommand.RefundReported;
import om.gov.mol.labour.absconding.ReportState.AwaitingTicketAfterReview;
import om.gov.mol.labour.absconding.ReportState.AwaitingTicketPayment;
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
import om.gov.mol.labour.payment.Refund;
import om.gov.mol.labour.payment.RefundStatus;

/**
 * What the gateway says, in the words of the tables. Amount and currency are compared before anything is settled; money
 * without a purpose goes back by itself, whenever it comes.
 */
public final class GatewayReports {

    private GatewayReports() {}

    /** The command that a report on a payment amounts to; nothing when it says nothing new. */
    public static Optional<AbscondingCommand> read(AbscondingReport report, String key, GatewayReport said) {
        Payment payment = Paying.known(report, key);
        return PaymentNews.in(said, payment, awaited(report, payment)).map(news -> command(payment, news));
    }

    private static AbscondingCommand command(Payment payment, PaymentNews news) {
        if (!(news instanceof PaymentNews.Settled settled)) {
            return new PaymentReported(payment.key(), news);
        }
        return payment.purpose() == PaymentPurpose.TICKET
                ? new ReportCommand.TicketPaid(payment.key(), settled.capture(), settled.surplus())
                : new CancellationCommand.CancellationPaid(payment.key(), settled.capture(), settled.surplus());
    }

    /** Whether the state of the case still waits for this money. */
    private static boolean awaited(AbscondingReport report, Payment payment) {
        return payment.purpose() == PaymentPurpose.TICKET
                ? report.state() instanceof AwaitingTicketPayment || report.state() instanceof AwaitingTicketAfterReview
                : report.cancellation()
                        .filter(asked -> asked.state() instanceof AwaitingCancellationPayment)
                        .isPresent();
    }

    static Decision<AbscondingReport> reported(Moment<AbscondingReport, PaymentReported, AbscondingFacts> moment) {
        Payment payment = Paying.known(moment.file(), moment.command().payment());
        PaymentNews news = moment.command().news();
        if (news instanceof PaymentNews.CheckoutOpened opened) {
            return changed(payment.checkedOut(opened.gatewayReference(), opened.checkout()));
        }
        if (news instanceof PaymentNews.Failed failed) {
            return changed(payment.reported(failed.how()))
                    .also(List.of(told(NoticeKind.PAYMENT_FAILED, payment, amount(payment))));
        }
        if (news instanceof PaymentNews.WithoutPurpose captured) {
            return withoutPurpose(moment, payment, captured);
        }
        if (news instanceof PaymentNews.Confirmed named) {
            return confirmed(moment, payment, named);
        }
        boolean unknown = news instanceof PaymentNews.Unknown;
        return changed(payment.reported(unknown ? PaymentStatus.UNKNOWN : PaymentStatus.PENDING));
    }

    private static Decision<AbscondingReport> withoutPurpose(
            Moment<AbscondingReport, ?, AbscondingFacts> moment, Payment payment, PaymentNews.WithoutPurpose said) {
        Payment after = (payment.status() == said.status() ? payment : payment.reported(said.status()))
                .refunding(said.captures());
        return changed(after)
                .also(Paying.payBacks(moment.file(), List.of(after)))
                .also(List.of(told(NoticeKind.REFUND_STARTED, payment, Capture.sum(said.captures()))));
    }

    /** The money that counts is the gateway's own now; what it took beside that goes back. */
    private static Decision<AbscondingReport> confirmed(
            Moment<AbscondingReport, ?, AbscondingFacts> moment, Payment payment, PaymentNews.Confirmed named) {
        Payment after = payment.confirmed(named.capture()).refunding(named.surplus());
        Decision.Accepted<AbscondingReport> yes = changed(after).also(Paying.payBacks(moment.file(), List.of(after)));
        return named.surplus().isEmpty()
                ? yes
                : yes.also(List.of(told(NoticeKind.REFUND_STARTED, payment, Capture.sum(named.surplus()))));
    }

    /** The employer is told when money has arrived, and when it could not be paid back; where it was the ticket, the deposit is done with. */
    static Decision<AbscondingReport> refundReported(Moment<AbscondingReport, RefundReported, AbscondingFacts> moment) {
        RefundReported said = moment.command();
        AbscondingReport report = moment.file();
        Payment payment = Paying.known(report, said.payment());
        Decision.Accepted<AbscondingReport> decision =
                changed(payment.refundReported(said.refund(), said.status(), said.gatewayReference()));
        if (said.status() == RefundStatus.FAILED) {
            return decision.also(List.of(told(NoticeKind.REFUND_FAILED, payment, refunded(payment, said.refund()))));
        }
        if (said.status() != RefundStatus.REFUNDED) {
            return decision;
        }
        Decision.Accepted<AbscondingReport> done =
                decision.also(List.of(told(NoticeKind.REFUND_PAID, payment, refunded(payment, said.refund()))));
        boolean ticket = report.deposit().state() instanceof DepositState.RefundUnderWay underWay
                && underWay.refund().equals(said.refund());
        return ticket ? done.then(new DepositCommand.TicketRefunded()) : done;
    }

    static Decision<AbscondingReport> receiptNumbered(
            Moment<AbscondingReport, ReceiptNumbered, AbscondingFacts> moment) {
        Payment payment = Paying.known(moment.file(), moment.command().payment());
        return changed(payment.receipted(moment.command().number()));
    }

    private static Decision.Accepted<AbscondingReport> changed(Payment payment) {
        return accept(new PaymentsChanged(List.of(payment)));
    }

    static Tell told(NoticeKind kind, Payment payment, String amount) {
        return Says.employer(kind, Map.of("purpose", payment.purpose().name(), "amount", amount));
    }

    private static String refunded(Payment payment, String refundKey) {
        return payment.refunds().stream()
                .filter(refund -> refund.key().equals(refundKey))
                .map(Refund::amount)
                .map(amount -> amount.getAmount().toPlainString())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no refund " + refundKey));
    }

    static String amount(Payment payment) {
        return payment.amount().getAmount().toPlainString();
    }
}
