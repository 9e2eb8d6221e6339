package om.gov.mol.labour.testkit.contract;

/** What the table at the end of a contract knows of it. */
interface Conforming {

    /** The implementation under test in its own words. */
    String subject();

    /** Whose rules these are, and the page on which they stand. */
    String rules();
}
