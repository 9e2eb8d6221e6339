package om.gov.mol.labour.registry;

import om.gov.mol.labour.party.Agency;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.EmployerId;
import org.jspecify.annotations.Nullable;

/**
 * What the library asks of another government body. Sent until it is acknowledged; the answer comes later as a command.
 *
 * @param key recognises a repetition
 * @param reference the case as people know it
 * @param newEmployer absent where the case knows only one employer
 */
public record AgencyRequest(
        String key,
        Agency agency,
        Kind kind,
        String reference,
        CivilNumber worker,
        EmployerId currentEmployer,
        @Nullable CommercialRegistration newEmployer) {

    /** What is asked. */
    public enum Kind {
        VISA,
        MEDICAL_EXAMINATION,
        RESIDENT_CARD,
        /** The question is withdrawn. */
        RECALL,
        /** A visa that was issued is to be cancelled. */
        CANCEL_VISA,
        /** A worker was reported as having left work: he is to be stopped at the border. */
        SET_ALERT,
        /** The report no longer stands: the alert is to be lifted. */
        LIFT_ALERT
    }
}
