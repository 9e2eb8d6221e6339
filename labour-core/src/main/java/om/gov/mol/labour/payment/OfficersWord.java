package om.gov.mol.labour.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an officer may record of a payment of which the gateway says nothing clear, after he has asked it or the bank. His word
 * ends the waiting and nothing else: what the gateway says later counts as it always does.
 */
public final class OfficersWord {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    private OfficersWord() {}

    /** Why nobody can record that nothing was captured: no payment is unknown. */
    public static @Nullable Problem noneUnknown(List<Payment> payments) {
        return payments.stream().anyMatch(OfficersWord::isUnknown) ? null : Problem.of(ProblemCode.NO_PAYMENT_UNKNOWN);
    }

    /** Why nobody can record a capture: no payment is unknown, or was given up before its end was known. */
    public static @Nullable Problem noneOpen(List<Payment> payments) {
        return payments.stream().anyMatch(OfficersWord::isOpen) ? null : Problem.of(ProblemCode.NO_PAYMENT_UNKNOWN);
    }

    /** Why it cannot be recorded of this payment that nothing was captured, or nothing. */
    public static @Nullable Problem notUncaptured(@Nullable Payment payment) {
        if (payment == null) {
            return Problem.of(ProblemCode.PAYMENT_NOT_FOUND);
        }
        return isUnknown(payment) ? null : Problem.of(ProblemCode.NO_PAYMENT_UNKNOWN);
    }

    /**
     * Why this cannot have been captured for this payment, or nothing.
     *
     * @param on the day in Oman on which the money was taken: not before the payment was opened, and not in the future
     */
    public static @Nullable Problem notCaptured(
            @Nullable Payment payment, String reference, Money amount, LocalDate on, Instant now) {
        if (payment == null) {
            return Problem.of(ProblemCode.PAYMENT_NOT_FOUND);
        }
        if (!isOpen(payment)) {
            return Problem.of(ProblemCode.NO_PAYMENT_UNKNOWN);
        }
        boolean possible = amount.isPositive()
                && !oneLine(reference).isEmpty()
                && !on.isBefore(WorkingCalendar.dateOf(payment.openedAt()))
                && !on.isAfter(WorkingCalendar.dateOf(now));
        return possible ? null : Problem.of(ProblemCode.CAPTURE_NOT_POSSIBLE);
    }

    /** The capture he names. Of its day the first moment that is possible, so that no fine accrues after the payer has paid. */
    public static Capture capture(Payment payment, String reference, Money amount, LocalDate on) {
        Instant day = on.atStartOfDay(WorkingCalendar.ZONE).toInstant();
        Instant at = day.isBefore(payment.openedAt()) ? payment.openedAt() : day;
        return new Capture(oneLine(reference), amount, at, true);
    }

    /** A gateway is only ever told references of one line. */
    private static String oneLine(String reference) {
        return BREAKS.matcher(reference).replaceAll(" ").strip();
    }

    private static boolean isUnknown(Payment payment) {
        return payment.status() == PaymentStatus.UNKNOWN;
    }

    /** Unknown now, or ended by the case or an officer, who may have been wrong. */
    private static boolean isOpen(Payment payment) {
        return isUnknown(payment) || payment.status() == PaymentStatus.CANCELLED;
    }
}
