package om.gov.mol.labour.journeys;

import om.gov.mol.labour.identity.certificate.Card;
import om.gov.mol.labour.party.Agency;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.Governorate;

/** Somebody with a card, as what he acts. */
record Person(Card card, Capacity capacity) {

    static Person employer(Issuer issuer, String civilNumber, CommercialRegistration establishment) {
        return new Person(issuer.card(civilNumber), new Capacity.ForEstablishment(establishment));
    }

    static Person officer(Issuer issuer, String civilNumber) {
        return new Person(issuer.card(civilNumber), new Capacity.Officer(Governorate.MUSCAT));
    }

    static Person worker(Issuer issuer, String civilNumber) {
        return new Person(issuer.card(civilNumber), new Capacity.Self());
    }

    static Person agency(Issuer issuer, Agency agency) {
        return new Person(issuer.card(agency), new Capacity.OfAgency(agency));
    }
}
