package om.gov.mol.labour.journeys;

/** Whether something is down just now, and when it goes. */
interface Weather {

    /** All is well all the time. */
    Weather FINE = new Weather() {};

    /** A step begins. */
    default void stepBegins() {}

    /** Somebody's request was read, and nothing is decided yet. */
    default void midway() {}

    /** What is down comes back. */
    default void clears() {}
}
