package om.gov.mol.labour.absconding;

/** Where the alert at the border stands, as passports have acknowledged it. */
public enum Alert {
    NONE,
    /** Passports were asked to set it. */
    SET_ASKED,
    /** Passports have set it. */
    SET,
    /** Passports were asked to lift it. */
    LIFT_ASKED,
    /** Passports have lifted it. */
    LIFTED
}
