package om.gov.mol.labour.transfer;

/** Why a transfer was closed without result. Texts are in the bundle {@code words} under {@code reason.CODE}. */
public enum ClosingReason {
    DECLINED_BY_WORKER,
    REJECTED,
    LAPSED_WITHOUT_CONSENT,
    LAPSED_WITHOUT_ANSWER,
    LAPSED_BEFORE_COMPLETION,
    REFUSED_BY_OFFICER,
    VISA_REFUSED,
    MEDICALLY_UNFIT,
    WITHDRAWN,
    STOPPED
}
