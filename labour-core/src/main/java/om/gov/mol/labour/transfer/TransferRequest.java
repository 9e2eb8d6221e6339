package om.gov.mol.labour.transfer;

import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.Governorate;
import om.gov.mol.labour.party.LicenceNumber;
import org.jspecify.annotations.Nullable;

/**
 * What the new employer asks for, as it was submitted. Never changes afterwards.
 *
 * @param jurisdiction the new employer's governorate, whose officers are competent (unconfirmed)
 * @param appointment absent where the law of the day did not ask for a contract
 * @param noApproval the case in which no approval is needed, where one is claimed
 * @param proof names the document that proves the case; empty on the approval path
 */
public record TransferRequest(
        CivilNumber worker,
        CommercialRegistration currentEmployer,
        CommercialRegistration newEmployer,
        LicenceNumber licence,
        Governorate jurisdiction,
        String occupation,
        @Nullable Appointment appointment,
        @Nullable NoApprovalCase noApproval,
        String proof) {

    /** The same request on the approval path, whatever case was named in passing. */
    public TransferRequest forApproval() {
        return noApproval == null
                ? this
                : new TransferRequest(
                        worker, currentEmployer, newEmployer, licence, jurisdiction, occupation, appointment, null, "");
    }

    /** Whether the current employer is asked. */
    public boolean needsApproval() {
        return noApproval == null;
    }

    /** Without what somebody wrote himself. */
    @Override
    public String toString() {
        return "TransferRequest[" + worker + ", " + currentEmployer + " to " + newEmployer + ", " + licence + "]";
    }
}
