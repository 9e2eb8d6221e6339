package om.gov.mol.labour.party;

/**
 * As what a signed-in person wants to act. A claim, not a right: the registry confirms it for every command.
 *
 * <p>The capacities of payments, of the clock and of other cases are not among them and cannot be built from outside.
 */
public sealed interface Capacity {

    /** For an establishment, as signatory or delegate. */
    record ForEstablishment(CommercialRegistration establishment) implements Capacity {}

    /** For oneself: as the worker of a case, or as an individual who employs. */
    record Self() implements Capacity {}

    /** For a worker, as his representative with a mandate: a lawyer, a relative, his embassy. */
    record ForWorker(CivilNumber worker) implements Capacity {}

    /** As an officer who decides in a governorate. */
    record Officer(Governorate governorate) implements Capacity {}

    /** As an officer at the counter of a governorate, filing for an establishment whose signatory stands there. */
    record CounterOfficer(Governorate governorate, CommercialRegistration establishment) implements Capacity {}

    /** As an inspector in a governorate. */
    record Inspector(Governorate governorate) implements Capacity {}

    /** As an agency, by its certificate. */
    record OfAgency(Agency agency) implements Capacity {}
}
