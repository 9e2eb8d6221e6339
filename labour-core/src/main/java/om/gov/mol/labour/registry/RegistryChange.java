package om.gov.mol.labour.registry;

import java.time.LocalDate;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.EmployerId;
import om.gov.mol.labour.party.LicenceNumber;
import om.gov.mol.labour.party.PermitNumber;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a case changes in the registry. Carried out at least once; the registry recognises a repetition by the key it is
 * given beside the change.
 */
public sealed interface RegistryChange {

    /**
     * The renewal fee was paid: the permit is valid again.
     *
     * @param paidOn the day of capture, from which the registry counts the new term
     * @param months the new term by the law of that day
     */
    record PermitRenewed(CivilNumber worker, PermitNumber permit, LocalDate paidOn, int months)
            implements RegistryChange {}

    /**
     * The worker now works for the new employer: old permit closed, new permit opened, occupation and contract entered,
     * licence consumed.
     *
     * @param releasedOn the day on which the current employer releases him; absent where nobody named one
     * @param wage monthly, OMR; absent before contracts were part of the request
     * @param cardExpires until when his resident card is good; absent where civil status did not say
     */
    record WorkerTransferred(
            CivilNumber worker,
            CommercialRegistration from,
            CommercialRegistration to,
            LicenceNumber licence,
            String occupation,
            @Nullable LocalDate releasedOn,
            @Nullable Money wage,
            @Nullable LocalDate starts,
            int months,
            @Nullable LocalDate cardExpires)
            implements RegistryChange {}

    /** Open debts that the registry had named were paid together with the dues; they are not to be asked for again. */
    record DebtSettled(CommercialRegistration debtor, CivilNumber worker, Money amount) implements RegistryChange {}

    /** An approved report says that the worker left his work: his status changes, his employer remains. */
    record WorkerLeft(CivilNumber worker, EmployerId employer, LocalDate since, String report)
            implements RegistryChange {}

    /** The report no longer stands: the worker is active again, and the days under it count for no fine. */
    record WorkerRestored(CivilNumber worker, EmployerId employer, String report) implements RegistryChange {}

    /** Passports saw the worker leave the country; with that his permit is cancelled. */
    record WorkerDeparted(CivilNumber worker, EmployerId employer, LocalDate on) implements RegistryChange {}

    /** A report was proven false: it is on the employer's record, with the range of the fine. */
    record FalseReportRecorded(
            EmployerId employer,
            CivilNumber worker,
            String report,
            @Nullable Money fineLeast,
            @Nullable Money fineMost) implements RegistryChange {}

    /** An objection was groundless: it is on the worker's record, with the range of the fine. */
    record GroundlessObjectionRecorded(
            CivilNumber worker,
            String report,
            @Nullable Money fineLeast,
            @Nullable Money fineMost) implements RegistryChange {}

    /** An inspector found the employer not compliant: the ministry's services stop, both days included. */
    record ServicesStopped(EmployerId employer, LocalDate from, LocalDate until, String report)
            implements RegistryChange {}

    /** The current employer left dues unpaid when the ministry approved in his stead. */
    record DebtRecorded(CommercialRegistration debtor, CivilNumber worker, Money amount) implements RegistryChange {}
}
