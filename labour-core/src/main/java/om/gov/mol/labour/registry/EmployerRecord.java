package om.gov.mol.labour.registry;

import java.time.LocalDate;
import java.util.List;
import om.gov.mol.labour.party.Contact;
import om.gov.mol.labour.party.EmployerId;
import om.gov.mol.labour.party.Governorate;
import om.gov.mol.labour.party.LocalizedName;

/**
 * An employer as the registry knows him today, establishment or individual. {@code toString} shows the masked number only.
 *
 * @param active whether the registration is active; an individual always is
 */
public record EmployerRecord(
        EmployerId id,
        LocalizedName name,
        Governorate governorate,
        boolean active,
        Contact contact,
        List<ServiceStop> serviceStops) {

    public EmployerRecord {
        serviceStops = List.copyOf(serviceStops);
    }

    /** An establishment as an employer. */
    public static EmployerRecord of(EstablishmentRecord known) {
        return new EmployerRecord(
                new EmployerId.Establishment(known.registration()),
                known.name(),
                known.governorate(),
                known.active(),
                known.contact(),
                known.serviceStops());
    }

    /** Whether services are stopped for it on that day. */
    public boolean stoppedOn(LocalDate day) {
        return serviceStops.stream().anyMatch(stop -> stop.on(day));
    }

    @Override
    public String toString() {
        return "EmployerRecord[" + id + "]";
    }
}
