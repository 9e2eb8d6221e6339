package om.gov.mol.labour.law;

/** From when the time for an objection runs. */
public enum WindowStart {
    /** From the approval of the report. */
    APPROVAL,
    /** From the day on which the worker was proven to know: by the receipt of the notice of approval, or by an officer. */
    DELIVERY
}
