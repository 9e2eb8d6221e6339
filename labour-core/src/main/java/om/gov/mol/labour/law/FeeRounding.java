package om.gov.mol.labour.law;

/**
 * Which part of a permit fee the Omanisation factor touches, and how the result becomes whole rials.
 *
 * <p>Both readings give the published 211, 176 and 141; they differ when doubling 301: 602 or 601.
 */
public enum FeeRounding {
    /** The factor touches the whole fee, which is then rounded half up to whole rials. */
    ROUND_WHOLE,
    /** The factor touches the registration part only; the licence part (one rial) stays. */
    SPLIT
}
