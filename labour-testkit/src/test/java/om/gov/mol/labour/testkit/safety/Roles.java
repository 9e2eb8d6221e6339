package om.gov.mol.labour.testkit.safety;

import om.gov.mol.labour.party.Agency;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.party.Governorate;

/** The capacities in which people of the town act. */
final class Roles {

    static final Capacity CURRENT_EMPLOYER = new Capacity.ForEstablishment(TownRegistry.FIRST);
    static final Capacity NEW_EMPLOYER = new Capacity.ForEstablishment(TownRegistry.SECOND);
    static final Capacity STRANGER = new Capacity.ForEstablishment(TownRegistry.THIRD);
    static final Capacity WORKER = new Capacity.Self();
    static final Capacity OFFICER = new Capacity.Officer(Governorate.AL_BATINAH_NORTH);
    static final Capacity OFFICER_ELSEWHERE = new Capacity.Officer(Governorate.MUSCAT);
    static final Capacity COUNTER_CURRENT =
            new Capacity.CounterOfficer(Governorate.AL_BATINAH_NORTH, TownRegistry.FIRST);
    static final Capacity COUNTER_NEW = new Capacity.CounterOfficer(Governorate.AL_BATINAH_NORTH, TownRegistry.SECOND);
    static final Capacity COUNTER_STRANGER =
            new Capacity.CounterOfficer(Governorate.AL_BATINAH_NORTH, TownRegistry.THIRD);
    static final Capacity INSPECTOR = new Capacity.Inspector(Governorate.AL_BATINAH_NORTH);
    static final Capacity PASSPORTS = new Capacity.OfAgency(Agency.PASSPORTS);
    static final Capacity HEALTH = new Capacity.OfAgency(Agency.HEALTH);
    static final Capacity CIVIL_STATUS = new Capacity.OfAgency(Agency.CIVIL_STATUS);

    private Roles() {}
}
