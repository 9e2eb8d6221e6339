package om.gov.mol.labour.testkit.fake;

import static om.gov.mol.labour.registry.Mandate.Kind.INSPECTOR;
import static om.gov.mol.labour.registry.Mandate.Kind.OFFICER;
import static om.gov.mol.labour.registry.Mandate.Kind.REPRESENTATIVE;
import static om.gov.mol.labour.registry.Mandate.Kind.SELF;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.Governorate;
import om.gov.mol.labour.registry.Mandate;

/**
 * Who may act for whom, as the fake registry says: signatories and delegates of establishments, representatives of workers,
 * officers and inspectors of governorates. Everybody may act for himself, as a worker or as an individual who employs. Safe
 * for several threads.
 */
public final class FakeMandates {

    private record Delegation(CivilNumber person, CommercialRegistration establishment) {}

    private record Representation(CivilNumber person, CivilNumber worker) {}

    private record Post(CivilNumber person, Governorate governorate) {}

    private final Map<CommercialRegistration, Set<CivilNumber>> signatories = new HashMap<>();
    private final Map<Delegation, String> delegates = new HashMap<>();
    private final Set<Representation> representatives = new HashSet<>();
    private final Set<Post> officers = new HashSet<>();
    private final Set<Post> inspectors = new HashSet<>();

    FakeMandates() {}

    /** From now on these and no others are the signatories of the establishment. */
    public synchronized void signatories(CommercialRegistration establishment, Set<CivilNumber> people) {
        signatories.put(establishment, Set.copyOf(people));
    }

    /** The signatories of an establishment. */
    public synchronized Set<CivilNumber> signatories(CommercialRegistration establishment) {
        return signatories.getOrDefault(establishment, Set.of());
    }

    /** From now on the person acts for the establishment from that office, such as a Sanad centre. */
    public synchronized void delegate(CivilNumber person, CommercialRegistration establishment, String office) {
        delegates.put(new Delegation(person, establishment), office);
    }

    /** From now on the person may act for the worker: a lawyer, a relative, his embassy. */
    public synchronized void representative(CivilNumber person, CivilNumber worker) {
        representatives.add(new Representation(person, worker));
    }

    /** From now on the person decides in that governorate. */
    public synchronized void officer(CivilNumber person, Governorate governorate) {
        officers.add(new Post(person, governorate));
    }

    /** From now on the person inspects in that governorate. */
    public synchronized void inspector(CivilNumber person, Governorate governorate) {
        inspectors.add(new Post(person, governorate));
    }

    synchronized Optional<Mandate> of(CivilNumber person, Capacity capacity) {
        if (capacity instanceof Capacity.ForEstablishment asked) {
            return forEstablishment(person, asked.establishment());
        }
        if (capacity instanceof Capacity.ForWorker asked) {
            return where(representatives.contains(new Representation(person, asked.worker())), REPRESENTATIVE);
        }
        if (capacity instanceof Capacity.Officer asked) {
            return where(officers.contains(new Post(person, asked.governorate())), OFFICER);
        }
        if (capacity instanceof Capacity.CounterOfficer asked) {
            return where(officers.contains(new Post(person, asked.governorate())), OFFICER);
        }
        if (capacity instanceof Capacity.Inspector asked) {
            return where(inspectors.contains(new Post(person, asked.governorate())), INSPECTOR);
        }
        return where(capacity instanceof Capacity.Self, SELF);
    }

    private Optional<Mandate> forEstablishment(CivilNumber person, CommercialRegistration establishment) {
        if (signatories(establishment).contains(person)) {
            return Optional.of(new Mandate(Mandate.Kind.SIGNATORY, ""));
        }
        return Optional.ofNullable(delegates.get(new Delegation(person, establishment)))
                .map(office -> new Mandate(Mandate.Kind.DELEGATE, office));
    }

    private static Optional<Mandate> where(boolean given, Mandate.Kind kind) {
        return given ? Optional.of(new Mandate(kind, "")) : Optional.empty();
    }
}
