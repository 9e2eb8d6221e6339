package om.gov.mol.labour.transfer;

/** Why a transfer lies with an officer. */
public enum OfficerTask {
    /** A no-approval case is claimed; the officer looks at the proof. */
    NO_APPROVAL_CASE,
    /** The law of the day of submission asks the current employer in no case. */
    NO_APPROVAL_ASKED,
    /** The current employer did not answer in time. */
    SILENCE,
    /** The resident card was issued, but a condition fails now. */
    HELD_AT_CARD
}
