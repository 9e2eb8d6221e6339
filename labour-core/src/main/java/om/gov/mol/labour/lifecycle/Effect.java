package om.gov.mol.labour.lifecycle;

/**
 * Something that must happen outside: a notice, a payment to open, a question to an agency, a change in the registry.
 * Data, saved in the transaction of the case and carried out afterwards, at least once.
 */
public interface Effect {

    /** Names the effect within one decision, so that its key is the same whenever the decision is repeated. */
    String label();
}
