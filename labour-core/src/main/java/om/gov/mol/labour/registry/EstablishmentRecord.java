package om.gov.mol.labour.registry;

import java.time.LocalDate;
import java.util.List;
import om.gov.mol.labour.fee.Omanisation;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.Contact;
import om.gov.mol.labour.party.Governorate;
import om.gov.mol.labour.party.LocalizedName;
import org.joda.money.Money;

/**
 * A private-sector firm as the registry knows it today.
 *
 * @param active whether its commercial registration is active
 * @param headcount workers registered with it
 * @param openDebts what it owes the ministry beside the dues of a single worker, OMR
 */
public record EstablishmentRecord(
        CommercialRegistration registration,
        LocalizedName name,
        Governorate governorate,
        boolean active,
        Contact contact,
        Omanisation omanisation,
        List<ServiceStop> serviceStops,
        int headcount,
        Money openDebts) {

    public EstablishmentRecord {
        serviceStops = List.copyOf(serviceStops);
    }

    /** Whether services are stopped for it on that day. */
    public boolean stoppedOn(LocalDate day) {
        return serviceStops.stream().anyMatch(stop -> stop.on(day));
    }

    @Override
    public String toString() {
        return "EstablishmentRecord[" + registration + "]";
    }
}
