package om.gov.mol.labour.port;

/** How far {@link Work} has come. Only waiting work is ever leased; all other states are final. */
public enum WorkState {
    /** To be done when it is due, perhaps under a lease right now. */
    WAITING,
    /** Done. */
    DONE,
    /** Cannot be done for a reason that lies with the addressee, for example no such number. */
    UNDELIVERABLE,
    /** Tried as often as the settings allow; stays on a list for people. */
    GIVEN_UP,
    /** The case no longer needs it. */
    CANCELLED
}
