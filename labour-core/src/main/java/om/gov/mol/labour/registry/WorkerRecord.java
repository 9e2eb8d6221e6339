package om.gov.mol.labour.registry;

import java.time.LocalDate;
import java.util.Optional;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.Contact;
import om.gov.mol.labour.party.EmployerId;
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
 * @param disputeSince when the dispute arose; absent when there is none or the day is not known
 * @param resignationAcceptedOn when the employer accepted a resignation; absent when he did not or the day is not known
 * @param privateEmployer the individual he is registered with; absent when with an establishment or with none
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
        int wagesProvenMonths,
        @Nullable LocalDate disputeSince,
        @Nullable LocalDate resignationAcceptedOn,
        @Nullable CivilNumber privateEmployer) {

    /** A worker of whom the registry knows no days of dispute and resignation, and no individual as employer. */
    public WorkerRecord(
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
        this(
                civilNumber,
                birthDate,
                sex,
                nationality,
                employer,
                status,
                insideOman,
                enteredOn,
                hiredOn,
                occupation,
                permit,
                contract,
                contact,
                disputePending,
                onLeave,
                resignationAccepted,
                wagesProvenMonths,
                null,
                null,
                null);
    }

    /** Whom he works for, establishment or individual; nothing when for nobody. */
    public Optional<EmployerId> employedBy() {
        return employer == null
                ? Optional.ofNullable(privateEmployer).map(EmployerId.Individual::new)
                : Optional.of(new EmployerId.Establishment(employer));
    }

    @Override
    public String toString() {
        return "WorkerRecord[" + civilNumber + "]";
    }
}
