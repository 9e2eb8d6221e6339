package om.gov.mol.labour.service;

import java.time.Instant;
import java.util.List;
import om.gov.mol.labour.party.CommercialRegistration;
import org.jspecify.annotations.Nullable;

/**
 * One line of the work list of an officer.
 *
 * @param state such as {@code AwaitingOfficer}
 * @param attention what somebody of the ministry must look at, such as {@code ESCALATED:OFFICER}; empty where there is nothing
 * @param nextDue when something will happen by time; absent where nothing will
 */
public record TransferSummary(
        String reference,
        String state,
        CommercialRegistration newEmployer,
        CommercialRegistration currentEmployer,
        Instant openedAt,
        List<String> attention,
        @Nullable Instant nextDue) {

    public TransferSummary {
        attention = List.copyOf(attention);
    }
}
