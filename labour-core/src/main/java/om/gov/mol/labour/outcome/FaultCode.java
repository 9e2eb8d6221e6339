package om.gov.mol.labour.outcome;

/** What can be wrong with one value of a form. Texts are in the bundle {@code faults} under the name of the code. */
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
