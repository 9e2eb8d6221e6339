package om.gov.mol.labour.examples;

import om.gov.mol.labour.party.Agency;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.Governorate;

/**
 * Somebody who takes part in the story.
 *
 * @param evidence with what he signs in: a token or certificate in real life, made-up text here
 * @param capacity as what he acts; the registry confirms it for every request
 */
record Party(String name, String evidence, Capacity capacity) {

    static final Party CURRENT_EMPLOYER = employer("The current employer", "10000011", "1000001");
    static final Party NEW_EMPLOYER = employer("The new employer", "10000021", "1000002");
    static final Party STRANGER = employer("A third employer", "10000031", "1000003");
    static final Party FIRST_OFFICER = officer("The officer", "20000001");
    static final Party SECOND_OFFICER = officer("Another officer", "20000002");
    static final Party WORKER = new Party("The worker", "card 90000001", new Capacity.Self());

    /** A signatory who acts for his establishment. */
    static Party employer(String name, String civilNumber, String registration) {
        CommercialRegistration establishment = new CommercialRegistration(registration);
        return new Party(name, "card " + civilNumber, new Capacity.ForEstablishment(establishment));
    }

    /** An officer of Al Batinah North. */
    private static Party officer(String name, String civilNumber) {
        return new Party(name, "card " + civilNumber, new Capacity.Officer(Governorate.AL_BATINAH_NORTH));
    }

    /** Another government body, known by its certificate. */
    static Party agency(Agency agency) {
        return new Party(agency.name(), "certificate " + agency.name(), new Capacity.OfAgency(agency));
    }
}
