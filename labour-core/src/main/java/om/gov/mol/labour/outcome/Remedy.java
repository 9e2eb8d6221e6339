package om.gov.mol.labour.outcome;

/** Who can remove a problem. */
public enum Remedy {
    /** Whoever asked: another form, another request, a later moment. */
    ASKER,
    NEW_EMPLOYER,
    CURRENT_EMPLOYER,
    /** The employer who reports. */
    EMPLOYER,
    WORKER,
    /** An officer of the ministry in the governorate. */
    OFFICER,
    /** The ministry as a whole: a setting, a date, a tariff. */
    MINISTRY,
    /** Nobody needs to act: it passes with time, or another request is being dealt with. */
    TIME
}
