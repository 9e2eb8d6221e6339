package om.gov.mol.labour.absconding;

import static om.gov.mol.labour.lifecycle.Decision.accept;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import om.gov.mol.labour.absconding.AbscondingEvent.PaymentsChanged;
import om.gov.mol.labour.absconding.AbscondingEvent.ReportMoved;
import om.gov.mol.labour.absconding.ReportCommand.PayTicket;
import om.gov.mol.labour.absconding.ReportCommand.TicketPaid;
import om.gov.mol.labour.absconding.ReportState.AwaitingTicketAfterReview;
import om.gov.mol.labour.absconding.ReportState.UnderReview;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.fee.Quote;
import om.gov.mol.labour.fee.QuoteResult;
import om.gov.mol.labour.law.Parameters;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Effect;
import om.gov.mol.labour.lifecycle.Joint;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.notice.NoticeKind;
import om.gov.mol.labour.notice.Tell;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.Capture;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentEffect.NumberReceipt;
import om.gov.mol.labour.payment.PaymentEffect.OpenCheckout;
import om.gov.mol.labour.payment.PaymentEffect.PayBack;
import om.gov.mol.labour.payment.PaymentPurpose;
import om.gov.mol.labour.payment.Refund;
import org.jspecify.annotations.Nullable;

/** The ticket and the cost of a cancellation: what stands in the way of paying, opening a payment, and settling it. */
final class Paying {

    private Paying() {}

    static @Nullable Problem ticketInProgress(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        return inProgress(moment, PaymentPurpose.TICKET);
    }

    static @Nullable Problem cancellationInProgress(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        return inProgress(moment, PaymentPurpose.CANCELLATION);
    }

    private static @Nullable Problem inProgress(
            Moment<AbscondingReport, ?, AbscondingFacts> moment, PaymentPurpose purpose) {
        boolean open = moment.file()
                .payments(purpose)
                .anyMatch(payment -> payment.status().isOpen());
        return open ? Problem.of(ProblemCode.PAYMENT_IN_PROGRESS) : null;
    }

    /** Electronic payment is closed at this hour; the answer says until when. */
    static @Nullable Problem gatewayClosed(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        AbscondingFacts facts = moment.facts();
        return facts.value(Parameters.PAYMENT_CLOSED_HOURS)
                .runningUntil(LocalDateTime.ofInstant(facts.now(), WorkingCalendar.ZONE))
                .map(until -> Problem.of(
                        ProblemCode.GATEWAY_CLOSED, "until", until.toLocalTime().toString()))
                .orElse(null);
    }

    static @Nullable Problem ticketUnknown(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        return unknown(moment.facts().ticket());
    }

    static @Nullable Problem cancellationUnknown(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        return unknown(moment.facts().cancellation());
    }

    private static @Nullable Problem unknown(QuoteResult result) {
        return result instanceof QuoteResult.TariffUnknown unknown
                ? Problem.of(ProblemCode.TARIFF_UNKNOWN, "parameter", unknown.parameter())
                : null;
    }

    static Decision<AbscondingReport> payTicket(Moment<AbscondingReport, PayTicket, AbscondingFacts> moment) {
        return opened(moment, PaymentPurpose.TICKET, quote(moment.facts().ticket()));
    }

    /** Opens a payment of the employer. */
    static Decision<AbscondingReport> opened(
            Moment<AbscondingReport, ?, AbscondingFacts> moment, PaymentPurpose purpose, Quote quote) {
        AbscondingReport report = moment.file();
        Payment payment = Payment.open(
                report.nextPaymentKey(),
                purpose,
                Role.EMPLOYER,
                report.request().employer().value(),
                quote,
                moment.facts().now());
        return accept(new PaymentsChanged(List.of(payment)), new OpenCheckout(payment.key()));
    }

    static Quote quote(QuoteResult result) {
        return ((QuoteResult.Quoted) result).quote();
    }

    /** Before review: the ticket is held and an officer reviews. */
    static Decision<AbscondingReport> ticketPaid(Moment<AbscondingReport, TicketPaid, AbscondingFacts> moment) {
        Payment paid = settled(moment, moment.command());
        Clocks clocks = Clocks.stop(AbscondingClock.Kind.TICKET).and(AbscondingClock.review(moment.facts()));
        return Decision.accept(Joint.of(
                        List.of(new PaymentsChanged(List.of(paid)), new ReportMoved(new UnderReview(), clocks))))
                .also(settlement(moment.file(), paid, NoticeKind.TICKET_RECEIPT))
                .then(new DepositCommand.HoldTicket(paid.key()));
    }

    /** After review: the ticket is held and the report takes effect. */
    static Decision<AbscondingReport> ticketPaidLate(Moment<AbscondingReport, TicketPaid, AbscondingFacts> moment) {
        Payment paid = settled(moment, moment.command());
        String officer = ((AwaitingTicketAfterReview) moment.file().state()).approvedBy();
        Decision.Accepted<AbscondingReport> effect = TakingEffect.of(moment, officer);
        return Decision.accept(Joint.of(List.of(new PaymentsChanged(List.of(paid)), effect.event())))
                .also(effect.effects())
                .also(settlement(moment.file(), paid, NoticeKind.TICKET_RECEIPT))
                .then(new DepositCommand.HoldTicket(paid.key()));
    }

    /** After review, but the worker has moved, left or been let go meanwhile: the money goes back in the same step. */
    static Decision<AbscondingReport> ticketPaidTooLate(Moment<AbscondingReport, TicketPaid, AbscondingFacts> moment) {
        Payment paid = settled(moment, moment.command());
        ReportState closed = new ReportState.Closed(moment.facts().now(), ClosingReason.NO_LONGER_HOLDS, "");
        Map<String, String> reason = Map.of("reason", ClosingReason.NO_LONGER_HOLDS.name(), "detail", "");
        return Decision.accept(Joint.of(List.of(
                        new PaymentsChanged(List.of(paid)),
                        new ReportMoved(closed, Clocks.stop(AbscondingClock.Kind.TICKET)))))
                .also(settlement(moment.file(), paid, NoticeKind.TICKET_RECEIPT))
                .also(Says.both(NoticeKind.REPORT_CLOSED, reason))
                .then(
                        new DepositCommand.HoldTicket(paid.key()),
                        new DepositCommand.ReleaseTicket(ClosingReason.NO_LONGER_HOLDS));
    }

    private static Payment settled(Moment<AbscondingReport, ?, AbscondingFacts> moment, TicketPaid said) {
        return settled(moment.file(), said.payment(), said.capture(), said.surplus());
    }

    /** The payment with the capture that settles it; whatever else was captured goes back. */
    static Payment settled(AbscondingReport report, String key, Capture capture, List<Capture> surplus) {
        return known(report, key).settled(capture).refunding(surplus);
    }

    /** The payment a command speaks of; a payment that the case never opened is our own mistake. */
    static Payment known(AbscondingReport report, String key) {
        return report.payment(key).orElseThrow(() -> new IllegalStateException(report.id() + ": no payment " + key));
    }

    /** The receipt number, money to give back, and the receipt for the employer. */
    static List<Effect> settlement(AbscondingReport before, Payment paid, NoticeKind receipt) {
        List<Effect> effects = new ArrayList<>();
        effects.add(new NumberReceipt(paid.key()));
        effects.addAll(payBacks(before, List.of(paid)));
        effects.add(new Tell(receipt, Role.EMPLOYER, amountOf(paid)));
        return effects;
    }

    /** Every refund that has fallen due by this change; one that was due before is on its way already. */
    static List<Effect> payBacks(AbscondingReport before, List<Payment> changed) {
        Set<String> known = before.payments().stream()
                .flatMap(payment -> payment.refunds().stream())
                .map(Refund::key)
                .collect(Collectors.toSet());
        return changed.stream()
                .flatMap(payment -> payment.refundsDue()
                        .filter(refund -> !known.contains(refund.key()))
                        .map(refund -> (Effect) new PayBack(payment.key(), refund.key())))
                .toList();
    }

    static Map<String, String> amountOf(Payment payment) {
        return Map.of("amount", payment.amount().getAmount().toPlainString());
    }
}
