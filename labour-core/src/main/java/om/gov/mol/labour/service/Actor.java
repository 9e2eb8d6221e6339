package om.gov.mol.labour.service;

import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.party.Governorate;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.port.Identity;
import om.gov.mol.labour.registry.Mandate;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, as the journal keeps it.
 *
 * @param party for whom: the establishment, the worker, the office or the agency; only the same party gets an earlier
 *     answer again
 * @param who the civil number, the agency, or what is no person
 */
record Actor(
        String party,
        String who,
        @Nullable Capacity capacity,
        @Nullable Identity identity,
        @Nullable Mandate mandate) {

    /** The clock, the payments or the case itself: nobody from outside. */
    static Actor system(Role role) {
        return new Actor(role.key(), role.key(), null, null, null);
    }

    /** Somebody with a mandate. */
    static Actor person(Identity identity, Capacity capacity, Mandate mandate) {
        return new Actor(partyOf(identity, capacity), identity.actor(), capacity, identity, mandate);
    }

    boolean atCounter() {
        return capacity instanceof Capacity.CounterOfficer;
    }

    /** The governorate of an officer or inspector. */
    @Nullable
    Governorate governorate() {
        if (capacity instanceof Capacity.Officer officer) {
            return officer.governorate();
        }
        if (capacity instanceof Capacity.Inspector inspector) {
            return inspector.governorate();
        }
        return capacity instanceof Capacity.CounterOfficer counter ? counter.governorate() : null;
    }

    JsonObject written(Role role) {
        return new JsonObject()
                .put("role", role.key())
                .put("party", party)
                .put("who", who)
                .put("channel", atCounter() ? "COUNTER" : "ELECTRONIC")
                .put("mandate", mandate == null ? null : mandate.kind().name())
                .put("office", mandate == null || mandate.detail().isEmpty() ? null : mandate.detail())
                .put("method", identity == null ? null : identity.method())
                .put("assurance", identity == null ? null : Integer.toString(identity.assurance()))
                .put("evidence", identity == null ? null : identity.evidenceId());
    }

    static String partyOf(Identity identity, Capacity capacity) {
        if (capacity instanceof Capacity.ForEstablishment employer) {
            return employer.establishment().value();
        }
        if (capacity instanceof Capacity.CounterOfficer counter) {
            return counter.establishment().value();
        }
        if (capacity instanceof Capacity.Officer officer) {
            return "officer " + officer.governorate().code();
        }
        if (capacity instanceof Capacity.Inspector inspector) {
            return "inspector " + inspector.governorate().code();
        }
        return identity.actor();
    }
}
