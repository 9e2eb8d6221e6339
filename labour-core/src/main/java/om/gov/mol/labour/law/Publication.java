package om.gov.mol.labour.law;

/** Where the law has an absconding report made public. */
public enum Publication {
    /** By a notice in a newspaper. */
    NEWSPAPER,
    /** On the site of the ministry. */
    MINISTRY_SITE
}
