package om.gov.mol.labour.absconding;

/** On what ground the value of the ticket is asked back. */
public enum RefundGround {
    /** The time of the report is over: four years from approval. */
    PERIOD_OVER,
    /** The employer's cancellation was approved. */
    CANCELLATION_APPROVED,
    /** The worker's objection was upheld. */
    OBJECTION_UPHELD,
    /** The worker left at his own cost and his permit is cancelled. */
    LEFT_AT_OWN_COST
}
