package om.gov.mol.labour.absconding;

import static om.gov.mol.labour.lifecycle.Decision.accept;
import static om.gov.mol.labour.lifecycle.Decision.refuse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import om.gov.mol.labour.absconding.AbscondingClock.Kind;
import om.gov.mol.labour.absconding.AbscondingEvent.CancellationMoved;
import om.gov.mol.labour.absconding.AbscondingEvent.Escalated;
import om.gov.mol.labour.absconding.AbscondingEvent.PaymentsChanged;
import om.gov.mol.labour.absconding.CancellationCommand.AgreeToCancellation;
import om.gov.mol.labour.absconding.CancellationCommand.AllowCancellation;
import om.gov.mol.labour.absconding.CancellationCommand.ApproveCancellation;
import om.gov.mol.labour.absconding.CancellationCommand.CancellationPaid;
import om.gov.mol.labour.absconding.CancellationCommand.CancellationPaymentTimePassed;
import om.gov.mol.labour.absconding.CancellationCommand.CancellationTimePassed;
import om.gov.mol.labour.absconding.CancellationCommand.CloseCancellation;
import om.gov.mol.labour.absconding.CancellationCommand.DenyCancellation;
import om.gov.mol.labour.absconding.CancellationCommand.PayCancellation;
import om.gov.mol.labour.absconding.CancellationCommand.RequestCancellation;
import om.gov.mol.labour.absconding.CancellationCommand.WithdrawCancellation;
import om.gov.mol.labour.absconding.CancellationState.AwaitingCancellationDecision;
import om.gov.mol.labour.absconding.CancellationState.AwaitingCancellationPayment;
import om.gov.mol.labour.absconding.CancellationState.AwaitingLeave;
import om.gov.mol.labour.absconding.ReportState.InForce;
import om.gov.mol.labour.fee.LineCode;
import om.gov.mol.labour.fee.QuoteLine;
import om.gov.mol.labour.law.ReportParameters;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Effect;
import om.gov.mol.labour.lifecycle.Event;
import om.gov.mol.labour.lifecycle.Joint;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.notice.NoticeKind;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentPurpose;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The employer wants the report gone: he pays fee and dues, an officer decides, an objection is decided first. */
final class Cancelling {

    private static final String PREFIX = "CN";

    private Cancelling() {}

    static @Nullable Problem notInForce(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        return moment.file().state() instanceof InForce ? null : Problem.of(ProblemCode.REPORT_NOT_IN_FORCE);
    }

    /** An open objection is decided first, unless the worker agrees to the cancellation. */
    static @Nullable Problem objectionFirst(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        boolean waits = Ending.objectionOpen(moment) && !cancellation(moment).workerAgrees();
        return waits ? Problem.of(ProblemCode.OBJECTION_OPEN) : null;
    }

    static boolean late(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        AbscondingFacts facts = moment.facts();
        return moment.file()
                .tookEffect()
                .map(InForce::approvedAt)
                .filter(at -> !facts.calendar()
                        .deadline(at, facts.value(ReportParameters.CANCELLATION_DAYS))
                        .isAfter(facts.now()))
                .isPresent();
    }

    static boolean inTimeAndDue(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        return !late(moment) && due(moment);
    }

    static boolean inTimeAndNothingDue(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        return !late(moment) && !due(moment);
    }

    /** Something is to be paid, or it is not known what; then the bar says so. */
    static boolean due(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        return Paying.cancellationUnknown(moment) != null
                || Paying.quote(moment.facts().cancellation()).isDue();
    }

    static boolean nothingDue(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        return !due(moment);
    }

    static Decision<AbscondingReport> request(Moment<AbscondingReport, RequestCancellation, AbscondingFacts> moment) {
        return requested(
                moment, new AwaitingCancellationPayment(), AbscondingClock.cancellationPayment(moment.facts()));
    }

    static Decision<AbscondingReport> requestFree(
            Moment<AbscondingReport, RequestCancellation, AbscondingFacts> moment) {
        return requested(moment, new AwaitingCancellationDecision(), AbscondingClock.cancellation(moment.facts()));
    }

    static Decision<AbscondingReport> requestLate(
            Moment<AbscondingReport, RequestCancellation, AbscondingFacts> moment) {
        return requested(moment, new AwaitingLeave(), AbscondingClock.cancellation(moment.facts()));
    }

    private static Decision<AbscondingReport> requested(
            Moment<AbscondingReport, RequestCancellation, AbscondingFacts> moment,
            CancellationState state,
            List<Deadline> deadlines) {
        String reason = moment.command().reason();
        Problem unknown = Reasons.unknown(reason, ReportParameters.CANCELLATION_REASONS, moment.facts());
        if (unknown != null) {
            return refuse(unknown);
        }
        AbscondingReport report = moment.file();
        Cancellation asked = new Cancellation(
                report.requestReference(PREFIX, report.cancellations().size() + 1),
                state,
                reason,
                moment.facts().now(),
                late(moment),
                false,
                null);
        return Decision.<AbscondingReport>accept(new CancellationMoved(asked, Clocks.start(deadlines)))
                .also(Says.both(NoticeKind.CANCELLATION_REQUESTED, Map.of("reason", reason)));
    }

    static Decision<AbscondingReport> allow(Moment<AbscondingReport, AllowCancellation, AbscondingFacts> moment) {
        Clocks clocks = Clocks.stop(Kind.CANCELLATION).and(AbscondingClock.cancellationPayment(moment.facts()));
        String until = AbscondingClock.lastDay(clocks.started(), Kind.CANCELLATION_PAYMENT)
                .toString();
        return accept(
                new CancellationMoved(cancellation(moment).moved(new AwaitingCancellationPayment()), clocks),
                Says.employer(NoticeKind.CANCELLATION_ALLOWED, Map.of("until", until)));
    }

    static Decision<AbscondingReport> allowFree(Moment<AbscondingReport, AllowCancellation, AbscondingFacts> moment) {
        Clocks clocks = Clocks.start(AbscondingClock.cancellation(moment.facts()));
        return accept(
                new CancellationMoved(cancellation(moment).moved(new AwaitingCancellationDecision()), clocks),
                Says.employer(NoticeKind.CANCELLATION_ALLOWED, Map.of("wording", "nothingDue")));
    }

    static Decision<AbscondingReport> pay(Moment<AbscondingReport, PayCancellation, AbscondingFacts> moment) {
        return Paying.opened(
                moment, PaymentPurpose.CANCELLATION, Paying.quote(moment.facts().cancellation()));
    }

    static Decision<AbscondingReport> paid(Moment<AbscondingReport, CancellationPaid, AbscondingFacts> moment) {
        CancellationPaid said = moment.command();
        Payment paid = Paying.settled(moment.file(), said.payment(), said.capture(), said.surplus());
        Clocks clocks = Clocks.stop(Kind.CANCELLATION_PAYMENT).and(AbscondingClock.cancellation(moment.facts()));
        Cancellation after = cancellation(moment).paid(new AwaitingCancellationDecision(), paid.key());
        return Decision.accept(
                        Joint.of(List.of(new PaymentsChanged(List.of(paid)), new CancellationMoved(after, clocks))))
                .also(Paying.settlement(moment.file(), paid, NoticeKind.CANCELLATION_RECEIPT));
    }

    static Decision<AbscondingReport> approve(Moment<AbscondingReport, ApproveCancellation, AbscondingFacts> moment) {
        Instant now = moment.facts().now();
        CancellationState approved = new CancellationState.CancellationApproved(now);
        return Decision.<AbscondingReport>accept(
                        new CancellationMoved(cancellation(moment).moved(approved), Clocks.stop(Kind.CANCELLATION)))
                .then(new ReportCommand.CancellationGranted());
    }

    static Decision<AbscondingReport> deny(Moment<AbscondingReport, DenyCancellation, AbscondingFacts> moment) {
        String reason = moment.command().reason();
        Problem unknown = Reasons.unknown(reason, ReportParameters.DENY_REASONS, moment.facts());
        return unknown != null
                ? refuse(unknown)
                : failed(
                        moment,
                        new CancellationState.CancellationDenied(moment.facts().now(), reason),
                        reason);
    }

    static Decision<AbscondingReport> withdraw(Moment<AbscondingReport, WithdrawCancellation, AbscondingFacts> moment) {
        return failed(
                moment,
                new CancellationState.CancellationWithdrawn(moment.facts().now()),
                "CANCELLATION_WITHDRAWN");
    }

    static Decision<AbscondingReport> lapse(
            Moment<AbscondingReport, CancellationPaymentTimePassed, AbscondingFacts> moment) {
        return failed(
                moment, new CancellationState.CancellationLapsed(moment.facts().now()), "CANCELLATION_NOT_PAID");
    }

    static Decision<AbscondingReport> close(Moment<AbscondingReport, CloseCancellation, AbscondingFacts> moment) {
        return failed(
                moment,
                new CancellationState.CancellationOvertaken(moment.facts().now()),
                "CANCELLATION_OVERTAKEN");
    }

    /** It did not come about: an open payment is cancelled, a paid fee goes back where the rulebook says so, dues stay. */
    private static Decision<AbscondingReport> failed(
            Moment<AbscondingReport, ?, AbscondingFacts> moment, CancellationState to, String reason) {
        AbscondingReport report = moment.file();
        List<Event<AbscondingReport>> events = new ArrayList<>();
        events.add(new CancellationMoved(
                cancellation(moment).moved(to), Clocks.stop(Kind.CANCELLATION, Kind.CANCELLATION_PAYMENT)));
        events.addAll(Closing.cancelled(report, PaymentPurpose.CANCELLATION));
        List<Payment> back = feeBack(moment).stream().toList();
        if (!back.isEmpty()) {
            events.add(new PaymentsChanged(back));
        }
        List<Effect> refunds = Paying.payBacks(report, back);
        return Decision.accept(Joint.of(events))
                .also(refunds)
                .also(Says.both(NoticeKind.CANCELLATION_ENDED, Map.of("reason", reason)));
    }

    private static Optional<Payment> feeBack(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        String key = cancellation(moment).payment();
        if (key == null || !moment.facts().value(ReportParameters.CANCELLATION_FEE_BACK)) {
            return Optional.empty();
        }
        Payment paid = Paying.known(moment.file(), key);
        Money fee = fee(paid);
        return fee.isZero() ? Optional.empty() : Optional.of(paid.payingBack(fee, null));
    }

    private static Money fee(Payment paid) {
        return paid.quote().lines().stream()
                .filter(line -> line.code() == LineCode.CANCELLATION_FEE)
                .map(QuoteLine::amount)
                .reduce(Money.zero(paid.amount().getCurrencyUnit()), Money::plus);
    }

    static Decision<AbscondingReport> agree(Moment<AbscondingReport, AgreeToCancellation, AbscondingFacts> moment) {
        return accept(new CancellationMoved(cancellation(moment).agreed(), Clocks.KEPT));
    }

    static Decision<AbscondingReport> escalate(
            Moment<AbscondingReport, CancellationTimePassed, AbscondingFacts> moment) {
        return accept(new Escalated(Escalated.CANCELLATION, AbscondingClock.cancellation(moment.facts())));
    }

    private static Cancellation cancellation(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        return moment.file()
                .cancellation()
                .orElseThrow(() -> new IllegalStateException(moment.file().id() + ": no cancellation"));
    }
}
