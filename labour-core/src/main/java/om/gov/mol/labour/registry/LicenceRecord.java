package om.gov.mol.labour.registry;

import java.time.LocalDate;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.LicenceNumber;
import om.gov.mol.labour.party.Nationality;
import org.jspecify.annotations.Nullable;

/**
 * A new employer's authorisation to hire one worker (ma'dhouniya).
 *
 * @param expires the last day on which it may be used
 * @param sex the sex it names; absent when any
 * @param nationality the nationality it names; absent when any
 */
public record LicenceRecord(
        LicenceNumber number,
        CommercialRegistration holder,
        String occupation,
        LocalDate expires,
        boolean used,
        @Nullable Sex sex,
        @Nullable Nationality nationality) {}
