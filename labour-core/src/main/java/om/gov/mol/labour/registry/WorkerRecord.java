package om.gov.mol.labour.registry;

import java.time.LocalDate;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.Contact;
import om.gov.mol.labour.party.Nationality;
import org.jspecify.annotations.Nullable;

/**
 * A non-Omani worker as the registry knows him today.
 *
 * <p>{@code toString} shows the masked civil number and nothing else.
 *
 * @param employer the establishment he is registered with; absent when with none
 * @param occupation code of the ministry's directory of occupations; opaque
 * @param disputePending a labour, criminal or civil dispute with his employer is open
 * @param wagesProvenMonths for how many of the last months wages are proven by a bank
 */
public record WorkerRecord(
        CivilNumber civilNumber,
        LocalDate birthDate,
        @Nullable Sex sex,
        @Nullable Nationality nationality,
        @Nullable CommercialRegistration employer,
        WorkerStatus status,
        boolean insideOman,
        @Nullable LocalDate enteredOn,
        @Nullable LocalDate hiredOn,
        String occupation,
        @Nullable PermitRecord permit,
        @Nullable ContractRecord contract,
        Contact contact,
        boolean disputePending,
        boolean onLeave,
        boolean resignationAccepted,
        int wagesProvenMonths) {

    @Override
    public String toString() {
        return "WorkerRecord[" + civilNumber + "]";
    }
}
