package om.gov.mol.labour.fee;

import java.time.LocalDate;

/** What goes back, or which rule says that nothing does. */
public sealed interface PermitRefundResult {

    /** What was paid goes back, wholly or in part; nothing where nothing was paid. */
    record Refunded(PermitRefund refund) implements PermitRefundResult {}

    /**
     * Nothing goes back.
     *
     * @param parameter the id of the parameter that says so, for example {@code refund.permit.repatriation.days}
     * @param on the day on which it was asked
     */
    record NothingBack(String parameter, LocalDate on) implements PermitRefundResult {}
}
