package om.gov.mol.labour.service;

import java.util.List;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.port.Identity;
import om.gov.mol.labour.port.LabourRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Nobody of the ministry acts on a case to which he is himself a party, or for whose party he may act.
 *
 * @param people the parties who are persons
 * @param capacities what somebody acts as who acts for a party
 */
record OwnCase(List<CivilNumber> people, List<Capacity> capacities) {

    OwnCase {
        people = List.copyOf(people);
        capacities = List.copyOf(capacities);
    }

    /** Why this actor may not act, or nothing; he may look. */
    @Nullable
    Problem problem(Actor actor, LabourRegistry registry) {
        Identity identity = actor.identity();
        CivilNumber person = identity == null ? null : identity.civilNumber();
        boolean ofMinistry =
                actor.capacity() instanceof Capacity.Officer || actor.capacity() instanceof Capacity.Inspector;
        if (!ofMinistry || person == null) {
            return null;
        }
        boolean party = people.contains(person)
                || capacities.stream()
                        .anyMatch(capacity -> registry.mandate(person, capacity).isPresent());
        return party ? Problem.of(ProblemCode.OWN_CASE) : null;
    }
}
