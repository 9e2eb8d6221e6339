package om.gov.mol.labour.payment.thawani;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import om.gov.mol.labour.fee.Omanisation;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.outcome.Outcome;
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
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.spi.PaymentGateway;
import om.gov.mol.labour.registry.EstablishmentRecord;
import om.gov.mol.labour.registry.LicenceRecord;
import om.gov.mol.labour.registry.PermitRecord;
import om.gov.mol.labour.registry.WorkerRecord;
import om.gov.mol.labour.registry.WorkerStatus;
import om.gov.mol.labour.service.Call;
import om.gov.mol.labour.service.Labour;
import om.gov.mol.labour.service.Settings;
import om.gov.mol.labour.service.TransferView;
import om.gov.mol.labour.testkit.fake.FakeAgencies;
import om.gov.mol.labour.testkit.fake.FakeEmailSender;
import om.gov.mol.labour.testkit.fake.FakeIdentity;
import om.gov.mol.labour.testkit.fake.FakeRegistry;
import om.gov.mol.labour.testkit.fake.FakeSmsSender;
import om.gov.mol.labour.testkit.fake.InMemoryCaseStore;
import om.gov.mol.labour.text.Language;
import om.gov.mol.labour.transfer.SubmitTransfer;
import om.gov.mol.labour.transfer.TransferForm;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Two establishments and a worker whose permit has run out, behind the one door, with a gateway that is given. Nobody is real. */
final class Village implements AutoCloseable {

    private static final CommercialRegistration CURRENT = new CommercialRegistration("1000001");
    private static final CommercialRegistration NEXT = new CommercialRegistration("1000002");

    final Labour labour;
    private final FakeRegistry registry;
    private final String reference;
    private int requests;

    Village(PaymentGateway gateway, Clock clock) {
        registry = new FakeRegistry(clock);
        people();
        labour = Labour.builder()
                .store(new InMemoryCaseStore())
                .registry(registry)
                .identity(new FakeIdentity(clock))
                .agencies(new FakeAgencies())
                .sms(new FakeSmsSender(clock))
                .email(new FakeEmailSender(clock))
                .payments(gateway)
                .clock(clock)
                .rulebook(Rulebook.oman())
                .demonstration()
                .settings(Settings.defaults().withAttemptsMax(0))
                .build();
        var contract = new SubmitTransfer.Contract("mason", "250.000", "2026-04-01", "24");
        var form = new SubmitTransfer("30000001", "90000001", "1990-05-17", true, contract, null, null);
        reference =
                view(labour.transfers().submit(call("10000021", NEXT), form)).reference();
    }

    /** The current employer wants to pay the dues; the payment as the case knows it then. */
    Payment payDues() {
        return last(view(labour.transfers().act(call("10000011", CURRENT), reference, new TransferForm.PayDues())));
    }

    Payment payment() {
        return last(view(labour.transfers().view(call("10000011", CURRENT), reference)));
    }

    private static Payment last(TransferView view) {
        return view.transfer().payments().get(view.transfer().payments().size() - 1);
    }

    private static TransferView view(Outcome<TransferView> answer) {
        if (answer instanceof Outcome.Accepted<TransferView> yes) {
            return yes.value();
        }
        throw new AssertionError("refused: " + answer);
    }

    private Call call(String person, CommercialRegistration establishment) {
        return Call.of(
                "request-" + ++requests,
                labour.signIn(person).orElseThrow(),
                new Capacity.ForEstablishment(establishment));
    }

    private void people() {
        registry.put(establishment(CURRENT));
        registry.put(establishment(NEXT));
        registry.mandates().signatories(CURRENT, Set.of(new CivilNumber("10000011")));
        registry.mandates().signatories(NEXT, Set.of(new CivilNumber("10000021")));
        LocalDate hired = LocalDate.of(2019, 2, 12);
        registry.put(new WorkerRecord(
                new CivilNumber("90000001"),
                LocalDate.of(1990, 5, 17),
                null,
                null,
                CURRENT,
                WorkerStatus.ACTIVE,
                true,
                hired,
                hired,
                "mason",
                new PermitRecord(new PermitNumber("P-1"), "CATEGORY_3", hired, LocalDate.of(2026, 1, 31)),
                null,
                contact("+96891000001", "worker"),
                false,
                false,
                false,
                0));
        LocalDate end = LocalDate.of(2099, 12, 31);
        registry.put(new LicenceRecord(new LicenceNumber("30000001"), NEXT, "mason", end, false, null, null));
    }

    private static EstablishmentRecord establishment(CommercialRegistration registration) {
        return new EstablishmentRecord(
                registration,
                new LocalizedName("منشأة", "Establishment"),
                Governorate.MUSCAT,
                true,
                contact("+9689" + registration.value(), "office"),
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
