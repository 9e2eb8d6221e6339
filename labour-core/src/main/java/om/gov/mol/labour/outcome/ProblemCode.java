package om.gov.mol.labour.outcome;

/**
 * The catalogue of refusals. The name is the code: stable for ever, never reused.
 *
 * <p>The order is the order of precedence: where a command reports one problem only, it is the first of these. First the
 * problems of the door (who asks, which request), then of the case, then the conditions of the procedure, then money.
 * Texts in Arabic and English are in the bundle {@code problems} under {@code CODE.cause} and {@code CODE.remedy}.
 */
public enum ProblemCode {
    /** The sign-in is older than the host allows. */
    SIGN_IN_EXPIRED(Remedy.ASKER),
    /** The way of signing in is weaker than this act demands. */
    ASSURANCE_TOO_LOW(Remedy.ASKER),
    /** More refused requests by this person than the host allows. */
    TOO_MANY_ATTEMPTS(Remedy.TIME),
    /** The person may not act in the named capacity. */
    NOT_AUTHORISED_TO_ACT(Remedy.ASKER),
    /** The request id was used before with other content. */
    REQUEST_ID_REUSED(Remedy.ASKER),
    /**
     * There is no such case, or it is none of the asker's business, also because it belongs to the office of another governorate:
     * one answer for all.
     */
    CASE_NOT_FOUND(Remedy.ASKER),
    /** Somebody else acts on the case at this moment. */
    CASE_BUSY(Remedy.TIME),
    /** The act belongs to another party. */
    NOT_THIS_ROLE(Remedy.ASKER),
    /** The act does not fit the state in which the case is. */
    NOT_IN_THIS_STATE(Remedy.ASKER),
    /** Who took part before may not decide this. */
    SAME_OFFICER(Remedy.OFFICER),
    /** Nobody of the ministry acts on a case to which he is a party, or for whose party he acts. */
    OWN_CASE(Remedy.OFFICER),
    /** The rulebook has no value for that date. */
    DATE_NOT_COVERED(Remedy.MINISTRY),
    /** The service is not open in that governorate on that date. */
    SERVICE_NOT_OPEN(Remedy.MINISTRY),
    /** The service is not open through that channel on that date. */
    CHANNEL_NOT_OPEN(Remedy.ASKER),
    /** No worker fits number, birth date and a licence of the asker: one answer for all. */
    WORKER_NOT_FOUND(Remedy.NEW_EMPLOYER),
    /** The worker is not inside Oman. */
    WORKER_OUTSIDE_OMAN(Remedy.WORKER),
    /** The worker is not registered as at work. */
    WORKER_NOT_ACTIVE(Remedy.CURRENT_EMPLOYER),
    /** The worker is registered with no employer. */
    WORKER_NOT_EMPLOYED(Remedy.OFFICER),
    /** The worker already works for the asker. */
    SAME_EMPLOYER(Remedy.NEW_EMPLOYER),
    /** An absconding report on the worker is in force. */
    ABSCONDING_REPORT_IN_FORCE(Remedy.CURRENT_EMPLOYER),
    /** An absconding report on the worker waits for a decision. */
    ABSCONDING_REPORT_UNDER_REVIEW(Remedy.OFFICER),
    /** A report of a violation of the labour law is active against the reported worker. */
    VIOLATION_REPORT_ACTIVE(Remedy.OFFICER),
    /** A transfer of this worker is under way. */
    TRANSFER_ALREADY_OPEN(Remedy.TIME),
    /** The worker's permit data in the registry is incomplete. */
    PERMIT_DATA_INCOMPLETE(Remedy.CURRENT_EMPLOYER),
    /** The licence is no longer the asker's. */
    LICENCE_NOT_HELD(Remedy.NEW_EMPLOYER),
    /** The licence was used for another worker. */
    LICENCE_USED(Remedy.NEW_EMPLOYER),
    /** The licence is reserved by another open request. */
    LICENCE_RESERVED(Remedy.NEW_EMPLOYER),
    /** The licence has expired. */
    LICENCE_EXPIRED(Remedy.NEW_EMPLOYER),
    /** The licence is for another occupation. */
    LICENCE_OTHER_OCCUPATION(Remedy.NEW_EMPLOYER),
    /** The licence is for another sex or nationality. */
    LICENCE_OTHER_PERSON(Remedy.NEW_EMPLOYER),
    /** The new employer's registration is not active. */
    EMPLOYER_NOT_ACTIVE(Remedy.NEW_EMPLOYER),
    /** The ministry's services are stopped for the new employer. */
    EMPLOYER_STOPPED(Remedy.NEW_EMPLOYER),
    /** The occupation is closed to non-Omanis on that date. */
    PROFESSION_CLOSED(Remedy.MINISTRY),
    /** The new employer does not meet its Omanisation rate. */
    OMANISATION_NOT_MET(Remedy.NEW_EMPLOYER),
    /** The new employer owes the ministry money. */
    OPEN_DEBTS(Remedy.NEW_EMPLOYER),
    /** The new contract is missing. */
    CONTRACT_MISSING(Remedy.NEW_EMPLOYER),
    /** The claimed no-approval case is not law on that date. */
    NO_APPROVAL_CASE_NOT_IN_FORCE(Remedy.NEW_EMPLOYER),
    /** What the registry says contradicts the claimed no-approval case. */
    NO_APPROVAL_CASE_CONTRADICTED(Remedy.NEW_EMPLOYER),
    /** The employer's registration is not active. */
    REPORTER_NOT_ACTIVE(Remedy.EMPLOYER),
    /** The ministry's services are stopped for the employer. */
    REPORTER_STOPPED(Remedy.EMPLOYER),
    /** The employer has no worker of that number. */
    NO_SUCH_EMPLOYEE(Remedy.EMPLOYER),
    /** A report on the worker is open or in force. */
    REPORT_ALREADY_OPEN(Remedy.TIME),
    /** A dispute from before the worker left is open. */
    PRIOR_DISPUTE(Remedy.OFFICER),
    /** The worker left or stopped with the employer's knowledge. */
    KNOWN_DEPARTURE(Remedy.EMPLOYER),
    /** The worker is on lawful leave. */
    WORKER_ON_LEAVE(Remedy.TIME),
    /** The employer accepted a resignation. */
    RESIGNATION_ACCEPTED(Remedy.TIME),
    /** The employer has approved a transfer of the worker. */
    TRANSFER_APPROVED_BEFORE(Remedy.TIME),
    /** The worker has not been absent long enough. */
    ABSENCE_TOO_SHORT(Remedy.TIME),
    /** The wages before the worker left are not proven. */
    WAGES_NOT_PROVEN(Remedy.EMPLOYER),
    /** Evidence is missing. */
    EVIDENCE_MISSING(Remedy.EMPLOYER),
    /** The report is not in force. */
    REPORT_NOT_IN_FORCE(Remedy.TIME),
    /** An objection is open and must be decided first. */
    OBJECTION_OPEN(Remedy.OFFICER),
    /** The ground named for the refund is not met. */
    REFUND_GROUND_NOT_MET(Remedy.EMPLOYER),
    /** The time in which the ticket can be claimed is over. */
    REFUND_TOO_LATE(Remedy.MINISTRY),
    /** The employer is not referred to inspection. */
    NO_REFERRAL(Remedy.ASKER),
    /** The reason given is not in the list of that date. */
    REASON_NOT_VALID(Remedy.ASKER),
    /** The date of release must be named. */
    RELEASE_DATE_MISSING(Remedy.CURRENT_EMPLOYER),
    /** The date of release is earlier than today or later than allowed. */
    RELEASE_DATE_OUT_OF_RANGE(Remedy.CURRENT_EMPLOYER),
    /** The extension is longer than an officer may give. */
    EXTENSION_TOO_LONG(Remedy.OFFICER),
    /** A payment is under way. */
    PAYMENT_IN_PROGRESS(Remedy.TIME),
    /** It is not known yet whether a payment went through. */
    PAYMENT_UNRESOLVED(Remedy.TIME),
    /** The case has no payment with that key. */
    PAYMENT_NOT_FOUND(Remedy.ASKER),
    /** It is known what became of the payment. */
    NO_PAYMENT_UNKNOWN(Remedy.TIME),
    /** That cannot have been captured for the payment: no amount, before it was opened, or in the future. */
    CAPTURE_NOT_POSSIBLE(Remedy.ASKER),
    /** Dues are unpaid. */
    DUES_OUTSTANDING(Remedy.CURRENT_EMPLOYER),
    /** No refund has failed. */
    NO_REFUND_FAILED(Remedy.TIME),
    /** There is nothing to pay. */
    NOTHING_DUE(Remedy.TIME),
    /** Electronic payment is closed at this hour. */
    GATEWAY_CLOSED(Remedy.TIME),
    /** The price on that date is not known. */
    TARIFF_UNKNOWN(Remedy.MINISTRY),
    /** The moment has not come; only the clock is ever told so. */
    NOT_YET_DUE(Remedy.TIME);

    private final Remedy remedy;

    ProblemCode(Remedy remedy) {
        this.remedy = remedy;
    }

    /** Who can remove the problem. */
    public Remedy remedy() {
        return remedy;
    }
}
