package om.gov.mol.labour.fee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The facts on which the refund of a permit fee rests.
 *
 * @param paid the quote that was paid for the permits that cannot be used
 * @param entered the day on which the worker came; absent where he never did
 * @param happened the day of the examination, of the refusal or of his departure
 */
public record PermitRefundBasis(
        Quote paid, PermitRefundCause cause, @Nullable LocalDate entered, LocalDate happened) {

    public PermitRefundBasis {
        if (entered != null && happened.isBefore(entered)) {
            throw new IllegalArgumentException("happened: before entered");
        }
        if (cause == PermitRefundCause.REPATRIATED && entered == null) {
            throw new IllegalArgumentException("entered: nobody is sent home who never came");
        }
    }
}
