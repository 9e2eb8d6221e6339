package om.gov.mol.labour.lifecycle;

import java.time.Instant;
import om.gov.mol.labour.party.Role;

/**
 * What a decision must know from outside, gathered beforehand: the moment, who acts, and whatever the procedure adds.
 * No decision asks a clock or a registry.
 */
public interface Facts {

    /** The moment of the decision. */
    Instant now();

    /** In which role the acting party stands to the case. */
    Role role();
}
