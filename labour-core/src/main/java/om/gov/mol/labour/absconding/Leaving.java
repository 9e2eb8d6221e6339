package om.gov.mol.labour.absconding;

/** How a reported worker left the country. */
public enum Leaving {
    /** On the ticket that the employer had paid. */
    WITH_TICKET,
    /** At his own cost, his permit cancelled. */
    AT_OWN_COST
}
