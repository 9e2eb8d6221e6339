package om.gov.mol.labour.law;

/** Which month and which year count reports. */
public enum CountedWindow {
    /** The month and the year that end today. */
    ROLLING,
    /** The month and the year of the calendar in which today lies. */
    CALENDAR
}
