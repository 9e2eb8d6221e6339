package om.gov.mol.labour.registry;

import om.gov.mol.labour.party.Agency;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;

/**
 * What the library asks of another government body. Sent until it is acknowledged; the answer comes later as a command.
 *
 * @param key recognises a repetition
 * @param reference the case as people know it
 */
public record AgencyRequest(
        String key,
        Agency agency,
        Kind kind,
        String reference,
        CivilNumber worker,
        CommercialRegistration currentEmployer,
        CommercialRegistration newEmployer) {

    /** What is asked. */
    public enum Kind {
        VISA,
        MEDICAL_EXAMINATION,
        RESIDENT_CARD,
        /** The question is withdrawn. */
        RECALL,
        /** A visa that was issued is to be cancelled. */
        CANCEL_VISA
    }
}
