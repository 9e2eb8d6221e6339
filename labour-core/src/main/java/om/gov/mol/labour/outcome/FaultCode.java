package om.gov.mol.labour.outcome;

/**
 * What can be wrong with one value of a form, the most basic first. Texts are in the bundle {@code faults} under the
 * name of the code. Three of them need an argument: {@link #TOO_LONG} {@code maximum}, {@link #TOO_SHORT} {@code
 * minimum}, {@link #NOT_ONE_OF} {@code choices}.
 */
public enum FaultCode {
    REQUIRED,
    TOO_LONG,
    TOO_SHORT,
    FORMAT,
    CHECKSUM,
    COMPONENT,
    NOT_A_DATE,
    NOT_A_NUMBER,
    NOT_AN_AMOUNT,
    OUT_OF_RANGE,
    NOT_ONE_OF,
    MUST_BE_TRUE,
    UNKNOWN_KEY,
    NOT_JSON,
    TOO_LARGE
}
