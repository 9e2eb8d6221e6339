package om.gov.mol.labour.transfer;

import java.time.Instant;
import java.time.LocalDate;
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
import om.gov.mol.labour.lifecycle.Deadlines;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentPurpose;
import org.jspecify.annotations.Nullable;

/**
 * One transfer of services, as it is now. Immutable; only events make another one.
 *
 * @param takenInBy the officer who took it in at the counter, as the journal names him; absent where nobody did
 * @param clocks what runs, earliest first; empty once ended; while the transfer rests they stand still
 * @param payments in the order in which they were opened
 * @param releaseOn the day on which the current employer releases the worker; from 2021 he names it
 * @param told who has been told of the transfer, and so must be told of its end
 * @param attention what somebody of the ministry must look at: undelivered notices, refunds that failed, answers after the end
 * @param openedAt when it was submitted; the day whose law governs the conditions of submission
 * @param suspendedAt since when it rests, because a report on the worker is in force; absent while it goes on, and once ended
 */
public record Transfer(
        CaseId id,
        String reference,
        TransferRequest request,
        @Nullable String takenInBy,
        TransferState state,
        List<Deadline> clocks,
        List<Payment> payments,
        @Nullable LocalDate releaseOn,
        Set<Role> told,
        List<String> attention,
        Instant openedAt,
        @Nullable Instant suspendedAt)
        implements CaseFile {

    public Transfer {
        clocks = Deadlines.inOrder(clocks);
        payments = List.copyOf(payments);
        told = Set.copyOf(told);
        attention = List.copyOf(attention);
    }

    /** One that came electronically and does not rest. */
    public Transfer(
            CaseId id,
            String reference,
            TransferRequest request,
            TransferState state,
            List<Deadline> clocks,
            List<Payment> payments,
            @Nullable LocalDate releaseOn,
            Set<Role> told,
            List<String> attention,
            Instant openedAt) {
        this(id, reference, request, null, state, clocks, payments, releaseOn, told, attention, openedAt, null);
    }

    /** What falls due, earliest first; nothing while it rests. */
    @Override
    public List<Deadline> deadlines() {
        return isSuspended() ? List.of() : clocks;
    }

    /** Whether it rests, because a report on the worker is in force. */
    public boolean isSuspended() {
        return suspendedAt != null;
    }

    /** While it is open, nobody else may transfer the worker or use the licence. */
    @Override
    public Set<Claim> claims() {
        return state.isFinal() ? Set.of() : Set.of(workerClaim(request), licenceClaim(request));
    }

    /** The claim on the worker. */
    public static Claim workerClaim(TransferRequest request) {
        return new Claim("transfer/worker/" + request.worker().value());
    }

    /** The claim on the licence. */
    public static Claim licenceClaim(TransferRequest request) {
        return new Claim("transfer/licence/" + request.licence().value());
    }

    /** The payment with that key. */
    public Optional<Payment> payment(String key) {
        int place = placeOf(key);
        return place < 0 ? Optional.empty() : Optional.of(payments.get(place));
    }

    /** All payments for that purpose. */
    public Stream<Payment> payments(PaymentPurpose purpose) {
        return payments.stream().filter(payment -> payment.purpose() == purpose);
    }

    /** Whether the dues were paid. */
    public boolean duesPaid() {
        return payments(PaymentPurpose.DUES).anyMatch(payment -> payment.capture() != null);
    }

    /** Whether the current employer, or somebody in his stead, has let the worker go. */
    public boolean isReleased() {
        return state instanceof TransferState.Approved
                || state instanceof TransferState.Completed
                || (state instanceof TransferState.AwaitingOfficer officer
                        && officer.task() == OfficerTask.HELD_AT_CARD);
    }

    /** The key of the next payment. */
    public String nextPaymentKey() {
        return id.value() + "-p" + (payments.size() + 1);
    }

    /** What has ended rests no longer. */
    Transfer moved(TransferState to, List<Deadline> until) {
        return copy(to, until, payments, releaseOn, told, attention, to.isFinal() ? null : suspendedAt);
    }

    Transfer telling(Set<Role> more) {
        Set<Role> all = Stream.concat(told.stream(), more.stream()).collect(Collectors.toSet());
        return copy(state, clocks, payments, releaseOn, all, attention, suspendedAt);
    }

    Transfer releasing(@Nullable LocalDate on) {
        return copy(state, clocks, payments, on, told, attention, suspendedAt);
    }

    Transfer paying(Payment changed) {
        List<Payment> all = new ArrayList<>(payments);
        int place = placeOf(changed.key());
        if (place < 0) {
            all.add(changed);
        } else {
            all.set(place, changed);
        }
        return copy(state, clocks, all, releaseOn, told, attention, suspendedAt);
    }

    private int placeOf(String paymentKey) {
        for (int place = 0; place < payments.size(); place++) {
            if (payments.get(place).key().equals(paymentKey)) {
                return place;
            }
        }
        return -1;
    }

    Transfer attending(String what) {
        List<String> all = new ArrayList<>(attention);
        all.add(what);
        return attending(all);
    }

    Transfer attending(List<String> all) {
        return copy(state, clocks, payments, releaseOn, told, all, suspendedAt);
    }

    Transfer resting(Instant since) {
        return copy(state, clocks, payments, releaseOn, told, attention, since);
    }

    Transfer goingOn(List<Deadline> until) {
        return copy(state, until, payments, releaseOn, told, attention, null);
    }

    private Transfer copy(
            TransferState to,
            List<Deadline> until,
            List<Payment> paid,
            @Nullable LocalDate released,
            Set<Role> knowing,
            List<String> listed,
            @Nullable Instant resting) {
        return new Transfer(
                id, reference, request, takenInBy, to, until, paid, released, knowing, listed, openedAt, resting);
    }
}
