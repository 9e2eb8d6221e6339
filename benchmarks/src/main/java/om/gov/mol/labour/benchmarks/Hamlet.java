package om.gov.mol.labour.benchmarks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import om.gov.mol.labour.fee.Omanisation;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.party.Agency;
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
import om.gov.mol.labour.port.CaseStore;
import om.gov.mol.labour.registry.EstablishmentRecord;
import om.gov.mol.labour.registry.LicenceRecord;
import om.gov.mol.labour.registry.PermitRecord;
import om.gov.mol.labour.registry.WorkerRecord;
import om.gov.mol.labour.registry.WorkerStatus;
import om.gov.mol.labour.service.Call;
import om.gov.mol.labour.service.Labour;
import om.gov.mol.labour.service.Settings;
import om.gov.mol.labour.testkit.fake.FakeAgencies;
import om.gov.mol.labour.testkit.fake.FakeEmailSender;
import om.gov.mol.labour.testkit.fake.FakeIdentity;
import om.gov.mol.labour.testkit.fake.FakePaymentGateway;
import om.gov.mol.labour.testkit.fake.FakeRegistry;
import om.gov.mol.labour.testkit.fake.FakeSmsSender;
import om.gov.mol.labour.testkit.fake.Payer;
import om.gov.mol.labour.text.Language;
import om.gov.mol.labour.transfer.SubmitTransfer;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A made-up hamlet behind the one door, on a store that is given: worker {@code 90000000 + n} works for the first
 * establishment, licence {@code 30000000 + n} of the second fits him. Nobody in it is real.
 */
final class Hamlet implements AutoCloseable {

    /** A Sunday, ten in the morning in Oman. */
    static final String NOW = "2026-03-01T06:00:00Z";

    static final CommercialRegistration FIRST = new CommercialRegistration("1000001");
    static final CommercialRegistration SECOND = new CommercialRegistration("1000002");
    private static final String OF_FIRST = "10000011";
    static final String OF_SECOND = "10000021";

    final CaseStore store;
    final FakeRegistry registry;
    final FakeSmsSender sms;
    final FakeEmailSender email;
    final FakePaymentGateway gateway;
    final FakeAgencies agencies = new FakeAgencies();
    final Labour labour;

    /** A hamlet with so many workers. */
    Hamlet(CaseStore store, Clock clock, int workers) {
        this.store = store;
        this.registry = new FakeRegistry(clock);
        this.sms = new FakeSmsSender(clock);
        this.email = new FakeEmailSender(clock);
        this.gateway = new FakePaymentGateway(clock);
        gateway.payer(Payer.PAYS);
        peopled(workers);
        this.labour = Labour.builder()
                .store(store)
                .registry(registry)
                .identity(new FakeIdentity(clock))
                .agencies(agencies)
                .sms(sms)
                .email(email)
                .payments(gateway)
                .clock(clock)
                .rulebook(Rulebook.demonstration())
                .settings(Settings.defaults().withAttemptsMax(0))
                .demonstration()
                .build();
    }

    private void peopled(int workers) {
        registry.put(establishment(FIRST, Governorate.MUSCAT));
        registry.put(establishment(SECOND, Governorate.AL_BATINAH_NORTH));
        registry.mandates().signatories(FIRST, Set.of(new CivilNumber(OF_FIRST)));
        registry.mandates().signatories(SECOND, Set.of(new CivilNumber(OF_SECOND)));
        for (int number = 1; number <= workers; number++) {
            arrive(number);
        }
    }

    /** One more worker, and a licence for him. */
    void arrive(int number) {
        registry.put(worker(number));
        registry.put(new LicenceRecord(
                new LicenceNumber(licence(number)), SECOND, "mason", LocalDate.of(2099, 12, 31), false, null, null));
    }

    /** A request of the second establishment. */
    Call asNewEmployer(String request) {
        return call(request, OF_SECOND, SECOND);
    }

    Call asCurrentEmployer(String request) {
        return call(request, OF_FIRST, FIRST);
    }

    /** An answer of an agency. */
    Call asAgency(String request, String agency) {
        return Call.of(
                request,
                labour.signIn("agency " + agency).orElseThrow(),
                new Capacity.OfAgency(Agency.valueOf(agency)));
    }

    private Call call(String request, String person, CommercialRegistration establishment) {
        return Call.of(request, labour.signIn(person).orElseThrow(), new Capacity.ForEstablishment(establishment));
    }

    static SubmitTransfer form(int licence, int worker) {
        var contract = new SubmitTransfer.Contract("mason", "250.000", "2030-04-01", "24");
        return new SubmitTransfer(licence(licence), number(worker), "1990-05-17", true, contract, null, null);
    }

    static String number(int worker) {
        return String.format(Locale.ROOT, "9%07d", worker);
    }

    private static String licence(int number) {
        return String.format(Locale.ROOT, "3%07d", number);
    }

    private static WorkerRecord worker(int number) {
        LocalDate hired = LocalDate.of(2019, 2, 12);
        return new WorkerRecord(
                new CivilNumber(number(number)),
                LocalDate.of(1990, 5, 17),
                null,
                null,
                FIRST,
                WorkerStatus.ACTIVE,
                true,
                hired,
                hired,
                "mason",
                new PermitRecord(new PermitNumber("P-" + number), "CATEGORY_3", hired, LocalDate.of(2026, 1, 15)),
                null,
                contact(String.format(Locale.ROOT, "+968%d", 91000000 + number), "worker" + number),
                false,
                false,
                false,
                0);
    }

    private static EstablishmentRecord establishment(CommercialRegistration registration, Governorate place) {
        String number = registration.value();
        return new EstablishmentRecord(
                registration,
                new LocalizedName("منشأة " + number, "Establishment " + number),
                place,
                true,
                contact("+9689" + number, "office" + number),
                Omanisation.MET,
                List.of(),
                10,
                Money.zero(CurrencyUnit.of("OMR")));
    }

    private static Contact contact(String mobile, String mailbox) {
        return new Contact(
                new Mobile(mobile),
                new EmailAddress(mailbox + "@example.org"),
                Language.ENGLISH,
                LocalDate.of(2026, 1, 1));
    }

    @Override
    public void close() {
        labour.close();
    }
}
