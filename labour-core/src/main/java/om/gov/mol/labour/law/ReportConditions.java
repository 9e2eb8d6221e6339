package om.gov.mol.labour.law;

import static om.gov.mol.labour.law.Governs.DECISION;
import static om.gov.mol.labour.law.Governs.SUBMISSION;

import java.util.List;

/**
 * The switches of the named conditions of an absconding report: bars, evidence and, at the end, the grounds that an officer is
 * shown and that refuse nothing by themselves. The id of a switch is the id of the rule; while it is off the condition is not
 * assessed.
 */
public final class ReportConditions {

    private static final Definitions DEFINE = Definitions.ofProcedures();

    /** The service is open in that governorate, through that channel, on that day. */
    public static final Parameter<Boolean> SERVICE_OPEN = condition("serviceOpen", SUBMISSION);
    /** The person acting is an authorised signatory, a delegate with a mandate, or the employer himself. */
    public static final Parameter<Boolean> AUTHORISED = condition("authorised", DECISION);
    /** A declaration of truth is given. */
    public static final Parameter<Boolean> DECLARATION = condition("declaration", SUBMISSION);
    /** The worker is employed by the one who reports. */
    public static final Parameter<Boolean> EMPLOYED_HERE = condition("employedHere", DECISION);
    /** The worker is inside Oman. */
    public static final Parameter<Boolean> INSIDE_OMAN = condition("insideOman", DECISION);
    /** The worker is registered as active. */
    public static final Parameter<Boolean> WORKER_ACTIVE = condition("workerActive", DECISION);
    /** No other report on the worker is open or in force. */
    public static final Parameter<Boolean> NO_OTHER_REPORT = condition("noOtherReport", DECISION);
    /** No labour, criminal or civil dispute arose before the worker left. */
    public static final Parameter<Boolean> NO_PRIOR_DISPUTE = condition("noPriorDispute", DECISION);
    /** The worker did not leave or stop with the employer's knowledge. */
    public static final Parameter<Boolean> NO_KNOWN_DEPARTURE = condition("noKnownDeparture", DECISION);
    /** The worker is not on lawful leave and has no accepted excuse. */
    public static final Parameter<Boolean> NOT_ON_LEAVE = condition("notOnLeave", DECISION);
    /** No resignation was accepted and no no-objection given in the time before. */
    public static final Parameter<Boolean> NO_RESIGNATION = condition("noResignation", DECISION);
    /** This employer has approved no transfer of the worker. */
    public static final Parameter<Boolean> NO_APPROVED_TRANSFER = condition("noApprovedTransfer", DECISION);
    /** The worker has been absent long enough. */
    public static final Parameter<Boolean> ABSENT_LONG_ENOUGH = condition("absentLongEnough", SUBMISSION);
    /** The wages before he left are proven, or no proof is needed. */
    public static final Parameter<Boolean> WAGES_PROVEN = condition("wagesProven", SUBMISSION);
    /** All other evidence is attached. */
    public static final Parameter<Boolean> EVIDENCE_COMPLETE = condition("evidenceComplete", SUBMISSION);
    /** The employer's registration is active. */
    public static final Parameter<Boolean> EMPLOYER_ACTIVE = condition("employerActive", DECISION);
    /** The employer is not under a service stop. */
    public static final Parameter<Boolean> EMPLOYER_NOT_STOPPED = condition("employerNotStopped", DECISION);
    /** Shown to the officer: the worker has no complaint or dispute pending. */
    public static final Parameter<Boolean> NO_COMPLAINT = review("noComplaint");
    /** Shown to the officer: no transfer of the worker is open. */
    public static final Parameter<Boolean> NO_OPEN_TRANSFER = review("noOpenTransfer");

    private ReportConditions() {}

    /** Every switch, in the order in which the conditions are read out. */
    public static List<Parameter<?>> all() {
        return DEFINE.all();
    }

    private static Parameter<Boolean> condition(String name, Governs governs) {
        return DEFINE.truth("report.condition." + name, governs);
    }

    private static Parameter<Boolean> review(String name) {
        return DEFINE.truth("report.review." + name, DECISION);
    }
}
