package om.gov.mol.labour.law;

/** What kind of thing a parameter's value is, and how it is written in the rulebook. */
public enum Unit {
    /** {@code true} or {@code false}. */
    TRUTH(true),
    /** An amount of rials with at most three decimals, not negative: {@code 10.000}. May be unknown. */
    OMR(false),
    /** A number to multiply an amount with: {@code 0.7}. */
    FACTOR(true),
    /** Whole calendar months, 0 to 1200: {@code 24}. */
    MONTHS(true),
    /** A whole number, 0 to 99999: {@code 5}. */
    NUMBER(true),
    /** Days: {@code 7 WORKING} or {@code 30 CALENDAR}; a bare number means calendar days. */
    DAYS(true),
    /** One word of a closed list: {@code TO_OFFICER}. */
    CHOICE(true),
    /** Codes separated by commas, or a list of them; may be empty. */
    CODES(true),
    /** Days of the week separated by commas: {@code FRIDAY,SATURDAY}. */
    WEEKDAYS(true),
    /** A time of day, from and to, local: {@code 23:00-01:00}. */
    HOURS(true);

    private final boolean alwaysKnown;

    Unit(boolean alwaysKnown) {
        this.alwaysKnown = alwaysKnown;
    }

    /** Whether every day from {@link Rulebook#COVERED_FROM} on must have a value; only amounts may be unknown. */
    public boolean alwaysKnown() {
        return alwaysKnown;
    }
}
