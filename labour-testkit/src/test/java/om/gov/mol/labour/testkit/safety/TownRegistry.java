package om.gov.mol.labour.testkit.safety;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import om.gov.mol.labour.fee.Omanisation;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.Contact;
import om.gov.mol.labour.party.EmailAddress;
import om.gov.mol.labour.party.Governorate;
import om.gov.mol.labour.party.LicenceNumber;
import om.gov.mol.labour.party.LocalizedName;
import om.gov.mol.labour.party.Mobile;
import om.gov.mol.labour.party.PermitNumber;
import om.gov.mol.labour.port.LabourRegistry;
import om.gov.mol.labour.registry.ContractRecord;
import om.gov.mol.labour.registry.EstablishmentRecord;
import om.gov.mol.labour.registry.LicenceRecord;
import om.gov.mol.labour.registry.Mandate;
import om.gov.mol.labour.registry.PermitRecord;
import om.gov.mol.labour.registry.RegistryChange;
import om.gov.mol.labour.registry.Sex;
import om.gov.mol.labour.registry.WorkerRecord;
import om.gov.mol.labour.registry.WorkerStatus;
import om.gov.mol.labour.text.Language;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A made-up town without end: worker {@code 90000000 + n} works for the first establishment, licence
 * {@code 30000000 + n} of the second fits him. Nobody in it is real.
 */
final class TownRegistry implements LabourRegistry {

    static final CommercialRegistration FIRST = new CommercialRegistration("1000001");
    static final CommercialRegistration SECOND = new CommercialRegistration("1000002");
    static final CommercialRegistration THIRD = new CommercialRegistration("1000003");
    private static final Map<CommercialRegistration, Governorate> PLACES =
            Map.of(FIRST, Governorate.MUSCAT, SECOND, Governorate.AL_BATINAH_NORTH, THIRD, Governorate.DHOFAR);
    private static final Map<Capacity, String> MANDATED = Map.of(
            new Capacity.ForEstablishment(FIRST), Town.OF_FIRST,
            new Capacity.ForEstablishment(SECOND), Town.OF_SECOND,
            new Capacity.ForEstablishment(THIRD), Town.OF_THIRD,
            new Capacity.Officer(Governorate.AL_BATINAH_NORTH), Town.OFFICER_HERE,
            new Capacity.Officer(Governorate.MUSCAT), Town.OFFICER_ELSEWHERE,
            new Capacity.CounterOfficer(Governorate.AL_BATINAH_NORTH, FIRST), Town.OFFICER_HERE,
            new Capacity.CounterOfficer(Governorate.AL_BATINAH_NORTH, SECOND), Town.OFFICER_HERE,
            new Capacity.CounterOfficer(Governorate.AL_BATINAH_NORTH, THIRD), Town.OFFICER_HERE,
            new Capacity.Inspector(Governorate.AL_BATINAH_NORTH), Town.INSPECTOR);

    private final Map<CivilNumber, WorkerRecord> workers = new ConcurrentHashMap<>();
    private final Map<CommercialRegistration, EstablishmentRecord> establishments = new ConcurrentHashMap<>();
    final Map<String, RegistryChange> applied = new ConcurrentHashMap<>();
    private final Map<CivilNumber, RuntimeException> failing = new ConcurrentHashMap<>();

    @Override
    public Optional<WorkerRecord> worker(CivilNumber number) {
        RuntimeException fault = failing.get(number);
        if (fault != null) {
            throw fault;
        }
        return number.value().startsWith("9000")
                ? Optional.of(workers.computeIfAbsent(number, TownRegistry::newWorker))
                : Optional.empty();
    }

    @Override
    public Optional<EstablishmentRecord> establishment(CommercialRegistration registration) {
        return PLACES.containsKey(registration)
                ? Optional.of(establishments.computeIfAbsent(registration, TownRegistry::newEstablishment))
                : Optional.empty();
    }

    @Override
    public Optional<LicenceRecord> licence(LicenceNumber number) {
        LocalDate expires = LocalDate.of(2027, 12, 31);
        return number.value().startsWith("3000")
                ? Optional.of(new LicenceRecord(number, SECOND, "mason", expires, false, null, null))
                : Optional.empty();
    }

    @Override
    public Optional<Mandate> mandate(CivilNumber person, Capacity capacity) {
        if (capacity instanceof Capacity.Self) {
            return Optional.of(new Mandate(Mandate.Kind.SELF, ""));
        }
        Mandate.Kind kind = capacity instanceof Capacity.ForEstablishment
                ? Mandate.Kind.SIGNATORY
                : capacity instanceof Capacity.Inspector ? Mandate.Kind.INSPECTOR : Mandate.Kind.OFFICER;
        return person.value().equals(MANDATED.get(capacity)) ? Optional.of(new Mandate(kind, "")) : Optional.empty();
    }

    @Override
    public void apply(String key, RegistryChange change) {
        applied.putIfAbsent(key, change);
    }

    /** From now on every question about this worker fails, or none any more. */
    void failsFor(CivilNumber number, @Nullable RuntimeException how) {
        if (how == null) {
            failing.remove(number);
        } else {
            failing.put(number, how);
        }
    }

    void change(CivilNumber number, UnaryOperator<WorkerRecord> how) {
        workers.put(number, how.apply(worker(number).orElseThrow()));
    }

    void put(EstablishmentRecord establishment) {
        establishments.put(establishment.registration(), establishment);
    }

    private static WorkerRecord newWorker(CivilNumber number) {
        LocalDate hired = LocalDate.of(2019, 2, 12);
        String last = number.value().substring(3);
        return new WorkerRecord(
                number,
                LocalDate.of(1990, 5, 17),
                Sex.M,
                null,
                FIRST,
                WorkerStatus.ACTIVE,
                true,
                hired.minusDays(2),
                hired,
                "mason",
                new PermitRecord(
                        new PermitNumber("200" + last),
                        "CATEGORY_3",
                        LocalDate.of(2023, 12, 21),
                        LocalDate.of(2025, 12, 20)),
                new ContractRecord(true, LocalDate.of(2026, 12, 31)),
                contact("+968900" + last, "worker" + last, Language.ENGLISH),
                false,
                false,
                false,
                0);
    }

    private static EstablishmentRecord newEstablishment(CommercialRegistration registration) {
        return new EstablishmentRecord(
                registration,
                new LocalizedName("منشأة " + registration.value(), "Establishment " + registration.value()),
                PLACES.get(registration),
                true,
                contact("+9689" + registration.value(), "office" + registration.value(), Language.ARABIC),
                Omanisation.MET,
                List.of(),
                10,
                Money.zero(CurrencyUnit.of("OMR")));
    }

    private static Contact contact(String mobile, String mailbox, Language language) {
        String address = mailbox.toLowerCase(Locale.ROOT) + "@example.org";
        return new Contact(new Mobile(mobile), new EmailAddress(address), language, LocalDate.of(2026, 1, 1));
    }
}
