package om.gov.mol.labour.absconding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import om.gov.mol.labour.lifecycle.CaseFile;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.lifecycle.Claim;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.EmployerId;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentPurpose;
import om.gov.mol.labour.payment.Refund;
import om.gov.mol.labour.payment.RefundStatus;
import org.jspecify.annotations.Nullable;

/**
 * One absconding report with everything that hangs on it: objection, cancellation, deposit. Immutable; only events make
 * another one.
 *
 * @param deadlines of all its tables, earliest first
 * @param payments in the order in which they were opened
 * @param objections in the order in which they were filed; only the last can be open
 * @param cancellations in the order in which they were asked for; only the last can be open
 * @param takenInBy the officer who took it in at the counter, as the journal names him; absent where nobody did
 * @param replies the worker's side, in the order in which he gave it before the decision
 * @param assignedTo the officer who deals with it, as the journal names him
 * @param attention what somebody of the ministry must look at
 * @param reach which notices did not reach the worker
 * @param openedAt when it was registered; the day whose law governs the conditions of registration
 */
public record AbscondingReport(
        CaseId id,
        String reference,
        ReportRequest request,
        @Nullable String takenInBy,
        ReportState state,
        List<Deadline> deadlines,
        Deposit deposit,
        List<Payment> payments,
        List<Objection> objections,
        List<Cancellation> cancellations,
        List<Reply> replies,
        Alert alert,
        @Nullable Referral referral,
        @Nullable String assignedTo,
        List<String> attention,
        Reach reach,
        Instant openedAt)
        implements CaseFile {

    private static final String PREFIX = "AR";

    public AbscondingReport {
        deadlines = deadlines.stream().sorted().toList();
        payments = List.copyOf(payments);
        objections = List.copyOf(objections);
        cancellations = List.copyOf(cancellations);
        attention = List.copyOf(attention);
        replies = List.copyOf(replies);
    }

    /** While it is open or in force nobody else may report the worker; while he refers the employer, nobody else does. */
    @Override
    public Set<Claim> claims() {
        Stream<Claim> worker =
                state instanceof ReportState.Open ? Stream.of(workerClaim(request.worker())) : Stream.empty();
        Stream<Claim> employer = referral != null && referral.finding() == null
                ? Stream.of(referralClaim(request.employer()))
                : Stream.empty();
        return Stream.concat(worker, employer).collect(Collectors.toSet());
    }

    /** The claim on a worker. */
    public static Claim workerClaim(CivilNumber worker) {
        return new Claim("report/worker/" + worker.value());
    }

    /** The claim on the one open referral of an employer. */
    public static Claim referralClaim(EmployerId employer) {
        String kind = employer instanceof EmployerId.Individual ? "individual/" : "employer/";
        return new Claim("referral/" + kind + employer.value());
    }

    /** Whether report, objection, cancellation, deposit and every payment have come to their end. */
    @Override
    public boolean isOver() {
        boolean reportOver = !(state instanceof ReportState.Open);
        boolean depositOver = deposit.state().isFinal() || deposit.state() instanceof DepositState.NotDue;
        boolean requestsOver = objection().filter(Objection::isOpen).isEmpty()
                && cancellation().filter(Cancellation::isOpen).isEmpty();
        return reportOver
                && depositOver
                && requestsOver
                && claims().isEmpty()
                && payments.stream().noneMatch(AbscondingReport::isMoving);
    }

    /** Still open, or money of it has not arrived; a refund that failed is done with once another one has arrived. */
    private static boolean isMoving(Payment payment) {
        Set<String> arrived = payment.refunds().stream()
                .filter(refund -> refund.status() == RefundStatus.REFUNDED)
                .map(Refund::capture)
                .collect(Collectors.toSet());
        return payment.status().isOpen()
                || payment.refunds().stream().anyMatch(refund -> !arrived.contains(refund.capture()));
    }

    /** The last objection. */
    public Optional<Objection> objection() {
        return objections.isEmpty() ? Optional.empty() : Optional.of(objections.get(objections.size() - 1));
    }

    /** The last request for cancellation. */
    public Optional<Cancellation> cancellation() {
        return cancellations.isEmpty() ? Optional.empty() : Optional.of(cancellations.get(cancellations.size() - 1));
    }

    /** The report as it was when it took effect; nothing when it never did. */
    public Optional<ReportState.InForce> tookEffect() {
        if (state instanceof ReportState.InForce force) {
            return Optional.of(force);
        }
        if (state instanceof ReportState.Departed departed) {
            return Optional.of(departed.before());
        }
        if (state instanceof ReportState.Transferred transferred) {
            return Optional.of(transferred.before());
        }
        if (state instanceof ReportState.Revoked revoked) {
            return Optional.of(revoked.before());
        }
        if (state instanceof ReportState.Cancelled cancelled) {
            return Optional.of(cancelled.before());
        }
        return state instanceof ReportState.Lapsed lapsed ? Optional.of(lapsed.before()) : Optional.empty();
    }

    /** Whether the worker is barred by it now: in force, and its effects do not rest for an objection. */
    public boolean takesEffect() {
        return state instanceof ReportState.InForce && (alert == Alert.SET_ASKED || alert == Alert.SET);
    }

    /** Whether it is not settled yet if the worker left: not decided, or its effects rest while an objection is. */
    public boolean isUnderReview() {
        return state instanceof ReportState.UnderReview
                || state instanceof ReportState.AwaitingCorrection
                || state instanceof ReportState.AwaitingTicketAfterReview
                || (state instanceof ReportState.InForce && !takesEffect());
    }

    /** Notices that reached the worker on no channel: the kinds of those not made good yet. */
    public Set<String> unreached() {
        return reach.unreached();
    }

    /** What the worker said last, where he gave his side before the decision. */
    public Optional<Reply> reply() {
        return replies.isEmpty() ? Optional.empty() : Optional.of(replies.get(replies.size() - 1));
    }

    /** The payment with that key. */
    public Optional<Payment> payment(String key) {
        return payments.stream().filter(payment -> payment.key().equals(key)).findFirst();
    }

    /** All payments for that purpose. */
    public Stream<Payment> payments(PaymentPurpose purpose) {
        return payments.stream().filter(payment -> payment.purpose() == purpose);
    }

    /** The key of the next payment. */
    public String nextPaymentKey() {
        return id.value() + "-p" + (payments.size() + 1);
    }

    /**
     * The number of a request that hangs on this report: the report's own with another prefix, and from the second on
     * which it is.
     *
     * @param prefix such as {@code OB}
     * @param which 1 for the first
     */
    public String requestReference(String prefix, int which) {
        return prefix + reference.substring(PREFIX.length()) + (which == 1 ? "" : "." + which);
    }

    /** The number of the report on which a request with this number hangs. */
    public static String reportReference(String requestReference) {
        int dash = requestReference.indexOf('-');
        int dot = requestReference.indexOf('.');
        return dash < 0
                ? requestReference
                : PREFIX + requestReference.substring(dash, dot < 0 ? requestReference.length() : dot);
    }

    Draft draft() {
        return new Draft(this);
    }

    /** A case in the making; every event changes a few of its parts. */
    static final class Draft {

        ReportRequest request;
        ReportState state;
        List<Deadline> deadlines;
        Deposit deposit;
        final List<Payment> payments;
        final List<Objection> objections;
        final List<Cancellation> cancellations;
        final List<Reply> replies;

        Alert alert;

        @Nullable
        Referral referral;

        @Nullable
        String assignedTo;

        final List<String> attention;
        Reach reach;
        private final AbscondingReport before;

        private Draft(AbscondingReport before) {
            this.before = before;
            this.request = before.request;
            this.state = before.state;
            this.deadlines = before.deadlines;
            this.deposit = before.deposit;
            this.payments = new ArrayList<>(before.payments);
            this.objections = new ArrayList<>(before.objections);
            this.cancellations = new ArrayList<>(before.cancellations);
            this.replies = new ArrayList<>(before.replies);
            this.alert = before.alert;
            this.referral = before.referral;
            this.assignedTo = before.assignedTo;
            this.attention = new ArrayList<>(before.attention);
            this.reach = before.reach;
        }

        AbscondingReport done() {
            return new AbscondingReport(
                    before.id,
                    before.reference,
                    request,
                    before.takenInBy,
                    state,
                    deadlines,
                    deposit,
                    payments,
                    objections,
                    cancellations,
                    replies,
                    alert,
                    referral,
                    assignedTo,
                    attention,
                    reach,
                    before.openedAt);
        }
    }
}
