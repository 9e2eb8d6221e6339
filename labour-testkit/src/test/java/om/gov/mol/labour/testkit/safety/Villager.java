package om.gov.mol.labour.testkit.safety;

import java.util.List;
import om.gov.mol.labour.party.Agency;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.Governorate;

/**
 * Somebody of the village in one capacity.
 *
 * @param evidence with what he signs in
 */
record Villager(String evidence, Capacity capacity) {

    static final Villager FIRST = new Villager("10000011", new Capacity.ForEstablishment(TownRegistry.FIRST));
    static final Villager SECOND = new Villager("10000021", new Capacity.ForEstablishment(TownRegistry.SECOND));
    static final Villager THIRD = new Villager("10000031", new Capacity.ForEstablishment(TownRegistry.THIRD));
    static final Villager INDIVIDUAL = new Villager("70000001", new Capacity.Self());
    static final Villager MUSCAT_1 = officer("10000041", Governorate.MUSCAT);
    static final Villager MUSCAT_2 = officer("10000042", Governorate.MUSCAT);
    static final Villager BATINAH_1 = officer("10000043", Governorate.AL_BATINAH_NORTH);
    static final Villager BATINAH_2 = officer("10000044", Governorate.AL_BATINAH_NORTH);
    static final Villager INSPECTOR_MUSCAT = new Villager("10000051", new Capacity.Inspector(Governorate.MUSCAT));
    static final Villager INSPECTOR_BATINAH =
            new Villager("10000051", new Capacity.Inspector(Governorate.AL_BATINAH_NORTH));
    static final Villager COUNTER_FIRST =
            new Villager("10000041", new Capacity.CounterOfficer(Governorate.MUSCAT, TownRegistry.FIRST));
    static final Villager COUNTER_SECOND =
            new Villager("10000041", new Capacity.CounterOfficer(Governorate.MUSCAT, TownRegistry.SECOND));
    static final Villager COUNTER_ELSEWHERE =
            new Villager("10000043", new Capacity.CounterOfficer(Governorate.AL_BATINAH_NORTH, TownRegistry.FIRST));
    static final Villager PASSPORTS = agency(Agency.PASSPORTS);
    static final Villager HEALTH = agency(Agency.HEALTH);
    static final Villager CIVIL_STATUS = agency(Agency.CIVIL_STATUS);

    /** One officer of each governorate. */
    static final List<Villager> OFFICES = List.of(MUSCAT_1, BATINAH_1);

    /** The lawyer of all workers. */
    static final String LAWYER = "60000001";

    static Villager worker(int number) {
        return new Villager(Town.worker(number), new Capacity.Self());
    }

    static Villager representative(int worker) {
        return new Villager(LAWYER, new Capacity.ForWorker(new CivilNumber(Town.worker(worker))));
    }

    private static Villager officer(String number, Governorate governorate) {
        return new Villager(number, new Capacity.Officer(governorate));
    }

    private static Villager agency(Agency agency) {
        return new Villager("agency " + agency.name(), new Capacity.OfAgency(agency));
    }
}
