package om.gov.mol.labour.transfer;

import static om.gov.mol.labour.lifecycle.Decision.accept;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.fee.LineCode;
import om.gov.mol.labour.fee.Quote;
import om.gov.mol.labour.fee.QuoteLine;
import om.gov.mol.labour.fee.QuoteResult;
import om.gov.mol.labour.law.Parameters;
import om.gov.mol.labour.lifecycle.ChangeRegistry;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Effect;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.notice.NoticeKind;
import om.gov.mol.labour.notice.Tell;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.PermitNumber;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.Capture;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentEffect.NumberReceipt;
import om.gov.mol.labour.payment.PaymentEffect.OpenCheckout;
import om.gov.mol.labour.payment.PaymentEffect.PayBack;
import om.gov.mol.labour.payment.PaymentPurpose;
import om.gov.mol.labour.payment.Refund;
import om.gov.mol.labour.registry.PermitRecord;
import om.gov.mol.labour.registry.RegistryChange.DebtSettled;
import om.gov.mol.labour.registry.RegistryChange.PermitRenewed;
import om.gov.mol.labour.registry.WorkerRecord;
import om.gov.mol.labour.transfer.TransferCommand.DuesPaid;
import om.gov.mol.labour.transfer.TransferCommand.FeePaid;
import om.gov.mol.labour.transfer.TransferCommand.PayDues;
import om.gov.mol.labour.transfer.TransferCommand.PayFee;
import om.gov.mol.labour.transfer.TransferEvent.PaymentChanged;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Dues and the transfer fee: what stands in the way of paying, opening a payment, and settling it. */
final class Paying {

    private Paying() {}

    /** A payment of dues whose fate is open stands in the way of an approval. */
    static @Nullable Problem unresolved(Moment<Transfer, ?, TransferFacts> moment) {
        return open(moment, PaymentPurpose.DUES) ? Problem.of(ProblemCode.PAYMENT_UNRESOLVED) : null;
    }

    /** Unpaid dues stand in the way of an approval. */
    static @Nullable Problem duesOutstanding(Moment<Transfer, ?, TransferFacts> moment) {
        if (moment.file().duesPaid()) {
            return null;
        }
        if (moment.facts().dues() instanceof QuoteResult.Quoted quoted) {
            Money total = quoted.quote().total();
            return total.isZero()
                    ? null
                    : Problem.of(
                            ProblemCode.DUES_OUTSTANDING,
                            "amount",
                            total.getAmount().toPlainString());
        }
        return null;
    }

    /** The new employer pays another's dues at the counter only, unless the rulebook lets him. */
    static @Nullable Problem onlyAtCounter(Moment<Transfer, ?, TransferFacts> moment) {
        return Deciding.newEmployerMayPay(moment) ? null : Problem.of(ProblemCode.NOT_THIS_ROLE);
    }

    static @Nullable Problem duesInProgress(Moment<Transfer, ?, TransferFacts> moment) {
        return open(moment, PaymentPurpose.DUES) ? Problem.of(ProblemCode.PAYMENT_IN_PROGRESS) : null;
    }

    static @Nullable Problem feeInProgress(Moment<Transfer, ?, TransferFacts> moment) {
        return open(moment, PaymentPurpose.TRANSFER_FEE) ? Problem.of(ProblemCode.PAYMENT_IN_PROGRESS) : null;
    }

    /** Electronic payment is closed at this hour; the answer says until when. */
    static @Nullable Problem gatewayClosed(Moment<Transfer, ?, TransferFacts> moment) {
        TransferFacts facts = moment.facts();
        return facts.value(Parameters.PAYMENT_CLOSED_HOURS)
                .runningUntil(LocalDateTime.ofInstant(facts.now(), WorkingCalendar.ZONE))
                .map(until -> Problem.of(
                        ProblemCode.GATEWAY_CLOSED, "until", until.toLocalTime().toString()))
                .orElse(null);
    }

    /** Nothing is due, or was paid already. */
    static @Nullable Problem nothingDue(Moment<Transfer, ?, TransferFacts> moment) {
        boolean none = moment.facts().dues() instanceof QuoteResult.Quoted quoted
                && quoted.quote().total().isZero();
        return none || moment.file().duesPaid() ? Problem.of(ProblemCode.NOTHING_DUE) : null;
    }

    /** What is owed cannot be said; no matter once it was paid. */
    static @Nullable Problem duesUnknown(Moment<Transfer, ?, TransferFacts> moment) {
        return moment.file().duesPaid() ? null : unknownTariff(moment.facts().dues());
    }

    static @Nullable Problem feeUnknown(Moment<Transfer, ?, TransferFacts> moment) {
        return unknownTariff(moment.facts().fee());
    }

    static Decision<Transfer> payDues(Moment<Transfer, PayDues, TransferFacts> moment) {
        return opened(moment, PaymentPurpose.DUES, quote(moment.facts().dues()));
    }

    static Decision<Transfer> payFee(Moment<Transfer, PayFee, TransferFacts> moment) {
        return opened(moment, PaymentPurpose.TRANSFER_FEE, quote(moment.facts().fee()));
    }

    static Decision<Transfer> duesPaid(Moment<Transfer, DuesPaid, TransferFacts> moment) {
        DuesPaid command = moment.command();
        Payment paid = settled(moment.file(), command.payment(), command.capture(), command.surplus());
        return Decision.<Transfer>accept(new PaymentChanged(paid))
                .also(settlement(moment.file(), paid, new Tell(NoticeKind.DUES_RECEIPT, paid.payer(), amountOf(paid))))
                .also(renewal(paid, command.capture(), moment))
                .also(debtsSettled(paid, moment));
    }

    static Decision<Transfer> feePaid(Moment<Transfer, FeePaid, TransferFacts> moment) {
        FeePaid command = moment.command();
        Payment paid = settled(moment.file(), command.payment(), command.capture(), command.surplus());
        return Completing.feePaid(moment, paid);
    }

    /** The receipt number, money to give back, and the receipt for the payer. */
    static List<Effect> settlement(Transfer before, Payment paid, Tell receipt) {
        List<Effect> effects = new ArrayList<>();
        effects.add(new NumberReceipt(paid.key()));
        effects.addAll(payBacks(before, List.of(paid)));
        effects.add(receipt);
        return effects;
    }

    /** Every refund that has fallen due by this change; one that was due before is on its way already. */
    static List<Effect> payBacks(Transfer before, List<Payment> changed) {
        if (changed.isEmpty()
                || changed.stream().allMatch(payment -> payment.refunds().isEmpty())) {
            return List.of();
        }
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

    private static Payment settled(Transfer transfer, String key, Capture capture, List<Capture> surplus) {
        return known(transfer, key).settled(capture).refunding(surplus);
    }

    /** The payment a command speaks of; a payment that the case never opened is our own mistake. */
    static Payment known(Transfer transfer, String key) {
        return transfer.payment(key)
                .orElseThrow(() -> new IllegalStateException(transfer.id() + ": no payment " + key));
    }

    private static Decision<Transfer> opened(
            Moment<Transfer, ?, TransferFacts> moment, PaymentPurpose purpose, Quote quote) {
        Transfer transfer = moment.file();
        Role payer = moment.facts().role();
        String reference = payer == Role.NEW_EMPLOYER
                ? transfer.request().newEmployer().value()
                : transfer.request().currentEmployer().value();
        Payment payment = Payment.open(
                transfer.nextPaymentKey(),
                purpose,
                payer,
                reference,
                quote,
                moment.facts().now());
        return accept(new PaymentChanged(payment), new OpenCheckout(payment.key()));
    }

    private static List<Effect> renewal(
            Payment paid, Capture capture, Moment<Transfer, DuesPaid, TransferFacts> moment) {
        boolean renews = paid.quote().lines().stream().anyMatch(line -> line.code() == LineCode.PERMIT_FEE);
        WorkerRecord worker = moment.facts().worker();
        PermitRecord permit = worker == null ? null : worker.permit();
        return renews && permit != null
                ? List.of(new ChangeRegistry(renewed(moment, permit.number(), WorkingCalendar.dateOf(capture.at()))))
                : List.of();
    }

    private static PermitRenewed renewed(
            Moment<Transfer, DuesPaid, TransferFacts> moment, PermitNumber permit, LocalDate paidOn) {
        int months = moment.facts()
                .rulebook()
                .at(Parameters.PERMIT_RENEWAL_MONTHS, paidOn)
                .value();
        return new PermitRenewed(moment.file().request().worker(), permit, paidOn, months);
    }

    /** What of a quote the registry had named as open debts. */
    static Money openDebts(Quote quote) {
        return quote.lines().stream()
                .filter(line -> line.code() == LineCode.OPEN_DEBT)
                .map(QuoteLine::amount)
                .reduce(Money.zero(quote.total().getCurrencyUnit()), Money::plus);
    }

    /** Debts that were paid are not to be asked for again, in this transfer or another. */
    private static List<Effect> debtsSettled(Payment paid, Moment<Transfer, DuesPaid, TransferFacts> moment) {
        Money debts = openDebts(paid.quote());
        TransferRequest request = moment.file().request();
        return debts.isZero()
                ? List.of()
                : List.of(new ChangeRegistry(new DebtSettled(request.currentEmployer(), request.worker(), debts)));
    }

    private static boolean open(Moment<Transfer, ?, TransferFacts> moment, PaymentPurpose purpose) {
        return moment.file()
                .payments(purpose)
                .anyMatch(payment -> payment.status().isOpen());
    }

    private static Quote quote(QuoteResult result) {
        return ((QuoteResult.Quoted) result).quote();
    }

    private static @Nullable Problem unknownTariff(QuoteResult result) {
        return result instanceof QuoteResult.TariffUnknown unknown
                ? Problem.of(ProblemCode.TARIFF_UNKNOWN, "parameter", unknown.parameter())
                : null;
    }
}
