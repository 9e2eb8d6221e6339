package om.gov.mol.labour.law;

import static om.gov.mol.labour.law.Governs.DECISION;
import static om.gov.mol.labour.law.Governs.SUBMISSION;

import java.util.List;

/**
 * The switches of the named conditions. The id of a switch is the id of the rule; while it is off the condition is not assessed.
 */
public final class Conditions {

    private static final Definitions DEFINE = Definitions.ofProcedures();

    /** The service is open in that governorate, through that channel, on that day. */
    public static final Parameter<Boolean> SERVICE_OPEN = condition("serviceOpen", SUBMISSION);
    /** The person acting is an authorised signatory or a delegate with a mandate. */
    public static final Parameter<Boolean> AUTHORISED = condition("authorised", DECISION);
    /** A declaration of truth is given. */
    public static final Parameter<Boolean> DECLARATION = condition("declaration", SUBMISSION);
    /** The worker exists and the birth date given matches. */
    public static final Parameter<Boolean> WORKER_EXISTS = condition("workerExists", DECISION);
    /** The worker is inside Oman. */
    public static final Parameter<Boolean> INSIDE_OMAN = condition("insideOman", DECISION);
    /** The worker is registered as active. */
    public static final Parameter<Boolean> WORKER_ACTIVE = condition("workerActive", DECISION);
    /** The worker is registered with an employer. */
    public static final Parameter<Boolean> EMPLOYED_BY_ANOTHER = condition("employedByAnother", DECISION);
    /** No absconding report on the worker is in force. */
    public static final Parameter<Boolean> NO_REPORT_IN_FORCE = condition("noReportInForce", DECISION);
    /** No absconding report on the worker waits for a decision. */
    public static final Parameter<Boolean> NO_REPORT_UNDER_REVIEW = condition("noReportUnderReview", DECISION);
    /**
     * Where a report on the worker is in force and does not bar, no report of a violation of the labour law is active against
     * him. That such a transfer is approved automatically is not built: it takes the ordinary way.
     */
    public static final Parameter<Boolean> NO_VIOLATION_REPORT = condition("noViolationReport", DECISION);
    /** No other transfer of the worker is open. */
    public static final Parameter<Boolean> NO_OPEN_TRANSFER = condition("noOpenTransfer", DECISION);
    /** The data of the worker's permit is complete. */
    public static final Parameter<Boolean> PERMIT_DATA_COMPLETE = condition("permitDataComplete", DECISION);
    /** The licence exists. */
    public static final Parameter<Boolean> LICENCE_EXISTS = condition("licenceExists", DECISION);
    /** The licence belongs to the new employer. */
    public static final Parameter<Boolean> LICENCE_HOLDER = condition("licenceHolder", DECISION);
    /** The licence is unused and not reserved by another request. */
    public static final Parameter<Boolean> LICENCE_UNUSED = condition("licenceUnused", DECISION);
    /** The licence has not expired. */
    public static final Parameter<Boolean> LICENCE_VALID = condition("licenceValid", DECISION);
    /** The licence fits the occupation. */
    public static final Parameter<Boolean> LICENCE_OCCUPATION = condition("licenceOccupation", DECISION);
    /** The licence fits sex and nationality where it names them. */
    public static final Parameter<Boolean> LICENCE_SEX_NATIONALITY = condition("licenceSexNationality", DECISION);
    /** The new employer's registration is active. */
    public static final Parameter<Boolean> EMPLOYER_ACTIVE = condition("employerActive", DECISION);
    /** The new employer is not under a service stop. */
    public static final Parameter<Boolean> EMPLOYER_NOT_STOPPED = condition("employerNotStopped", DECISION);
    /** The new employer is not the current one. */
    public static final Parameter<Boolean> NOT_CURRENT_EMPLOYER = condition("notCurrentEmployer", DECISION);
    /** The profession is not closed to non-Omanis. */
    public static final Parameter<Boolean> PROFESSION_OPEN = condition("professionOpen", DECISION);
    /** The new employer meets its Omanisation rate. */
    public static final Parameter<Boolean> OMANISATION_MET = condition("omanisationMet", DECISION);
    /** The new contract is given. */
    public static final Parameter<Boolean> CONTRACT_PRESENT = condition("contractPresent", SUBMISSION);
    /** The new employer owes the ministry nothing. */
    public static final Parameter<Boolean> OPEN_DEBTS = condition("openDebts", DECISION);

    private Conditions() {}

    /** Every switch, in the order in which the conditions are read out. */
    public static List<Parameter<?>> all() {
        return DEFINE.all();
    }

    private static Parameter<Boolean> condition(String name, Governs governs) {
        return DEFINE.truth("transfer.condition." + name, governs);
    }
}
