package om.gov.mol.labour.law;

/** The class of a profession, on which the fee of a company's permit depends since May 2021. */
public enum PermitClass {
    /** Senior posts. */
    FIRST,
    /** Middle posts. */
    SECOND,
    /** Technical and specialised professions. */
    THIRD,
    /** All others; the decision of 2022 names none. */
    OTHER
}
