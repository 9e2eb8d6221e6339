package om.gov.mol.labour.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import om.gov.mol.labour.lifecycle.CaseFile;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.lifecycle.Claim;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentPurpose;
import org.jspecify.annotations.Nullable;

/**
 * One transfer of services, as it is now. Immutable; only events make another one.
 *
 * @param deadlines earliest first; empty once ended
 * @param payments in the order in which they were opened
 * @param releaseOn the day on which the current employer releases the worker; from 2021 he names it
 * @param told who has been told of the transfer, and so must be told of its end
 * @param attention what somebody of the ministry must look at: undelivered notices, refunds that failed, answers after the end
 * @param openedAt when it was submitted; the day whose law governs the conditions of submission
 */
public record Transfer(
        CaseId id,
        String reference,
        TransferRequest request,
        TransferState state,
        List<Deadline> deadlines,
        List<Payment> payments,
        @Nullable LocalDate releaseOn,
        Set<Role> told,
        List<String> attention,
        Instant openedAt)
        implements CaseFile {

    public Transfer {
        deadlines = deadlines.stream().sorted().toList();
        payments = List.copyOf(payments);
        told = Set.copyOf(told);
        attention = List.copyOf(attention);
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
        return payments.stream().filter(payment -> payment.key().equals(key)).findFirst();
    }

    /** All payments for that purpose. */
    public Stream<Payment> payments(PaymentPurpose purpose) {
        return payments.stream().filter(payment -> payment.purpose() == purpose);
    }

    /** Whether the dues were paid. */
    public boolean duesPaid() {
        return payments(PaymentPurpose.DUES).anyMatch(payment -> payment.capture() != null);
    }

    /** The key of the next payment. */
    public String nextPaymentKey() {
        return id.value() + "-p" + (payments.size() + 1);
    }

    Transfer moved(TransferState to, List<Deadline> until) {
        return new Transfer(id, reference, request, to, until, payments, releaseOn, told, attention, openedAt);
    }

    Transfer telling(Set<Role> more) {
        Set<Role> all = Stream.concat(told.stream(), more.stream()).collect(java.util.stream.Collectors.toSet());
        return new Transfer(id, reference, request, state, deadlines, payments, releaseOn, all, attention, openedAt);
    }

    Transfer releasing(@Nullable LocalDate on) {
        return new Transfer(id, reference, request, state, deadlines, payments, on, told, attention, openedAt);
    }

    Transfer paying(Payment changed) {
        List<Payment> all = new ArrayList<>(payments);
        all.replaceAll(payment -> payment.key().equals(changed.key()) ? changed : payment);
        if (payment(changed.key()).isEmpty()) {
            all.add(changed);
        }
        return new Transfer(id, reference, request, state, deadlines, all, releaseOn, told, attention, openedAt);
    }

    Transfer attending(String what) {
        List<String> all = Stream.concat(attention.stream(), Stream.of(what)).toList();
        return new Transfer(id, reference, request, state, deadlines, payments, releaseOn, told, all, openedAt);
    }
}
