package om.gov.mol.labour.testkit.safety;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Agency;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.Governorate;
import om.gov.mol.labour.port.AgencyLink;
import om.gov.mol.labour.port.CaseStore;
import om.gov.mol.labour.port.Identity;
import om.gov.mol.labour.registry.AgencyRequest;
import om.gov.mol.labour.service.Call;
import om.gov.mol.labour.service.Labour;
import om.gov.mol.labour.service.LabourBuilder;
import om.gov.mol.labour.service.Settings;
import om.gov.mol.labour.service.TransferService;
import om.gov.mol.labour.service.TransferView;
import om.gov.mol.labour.testkit.fake.FakeEmailSender;
import om.gov.mol.labour.testkit.fake.FakePaymentGateway;
import om.gov.mol.labour.testkit.fake.FakeSmsSender;
import om.gov.mol.labour.testkit.fake.InMemoryCaseStore;
import om.gov.mol.labour.testkit.fake.SettableClock;
import om.gov.mol.labour.transfer.SubmitTransfer;
import om.gov.mol.labour.transfer.TransferForm;

/** A made-up town behind the one door, with everything in memory: who may act, and shorthand for acting. */
final class Town implements AutoCloseable {

    static final String OF_FIRST = "10000011";
    static final String OF_SECOND = "10000021";
    static final String OF_THIRD = "10000031";
    static final String OFFICER_HERE = "10000041";
    static final String OFFICER_ELSEWHERE = "10000042";
    static final String INSPECTOR = "10000051";

    /** Nothing has this reference. */
    static final String NOTHING = "TR-0000000000-0";

    final SettableClock clock = SettableClock.at("2026-03-01T05:00:00Z");
    final TownRegistry registry = new TownRegistry();
    final FakeSmsSender sms = new FakeSmsSender(clock);
    final FakeEmailSender email = new FakeEmailSender(clock);
    final FakePaymentGateway gateway = new FakePaymentGateway(clock);
    final List<AgencyRequest> asked = Collections.synchronizedList(new ArrayList<>());
    final CaseStore store;
    final Labour labour;
    private int requests;

    Town() {
        this(Map.of());
    }

    /** A town under other rules. */
    Town(Map<String, String> rules) {
        this(rules, UnaryOperator.identity());
    }

    Town(Map<String, String> rules, UnaryOperator<LabourBuilder> host) {
        this(new InMemoryCaseStore(), rules, host);
    }

    Town(CaseStore store, Map<String, String> rules, UnaryOperator<LabourBuilder> host) {
        this.store = store;
        this.labour = host.apply(builder(Rulebook.oman().overlay(rules))).build();
    }

    /** Everything of this town, to be changed and built. */
    LabourBuilder builder(Rulebook rulebook) {
        return Labour.builder()
                .store(store)
                .registry(registry)
                .identity(evidence -> identify(evidence, clock))
                .agencies(this::acknowledge)
                .sms(sms)
                .email(email)
                .payments(gateway)
                .clock(clock)
                .rulebook(rulebook)
                .demonstration()
                .random(new Random(1))
                .settings(Settings.defaults().withAttemptsMax(0));
    }

    private AgencyLink.Receipt acknowledge(AgencyRequest request) {
        asked.add(request);
        return new AgencyLink.Receipt.Acknowledged("received " + request.key());
    }

    /** The evidence is the civil number itself, or the name of an agency. */
    static Optional<Identity> identify(String evidence, Clock clock) {
        Optional<Agency> agency = Arrays.stream(Agency.values())
                .filter(one -> one.name().equals(evidence))
                .findFirst();
        return agency.isPresent()
                ? Optional.of(new Identity(null, agency.get(), "", "CERTIFICATE", 3, clock.instant(), "evidence"))
                : CivilNumber.parse(evidence)
                        .map(number -> new Identity(number, null, "", "CARD", 3, clock.instant(), "evidence"));
    }

    TransferService transfers() {
        return labour.transfers();
    }

    /** A new request of whoever holds that capacity. */
    Call call(Capacity capacity) {
        requests++;
        return call("request-" + requests, capacity);
    }

    Call call(String request, Capacity capacity) {
        return Call.of(request, labour.signIn(holder(capacity)).orElseThrow(), capacity);
    }

    private static String holder(Capacity capacity) {
        if (capacity instanceof Capacity.OfAgency agency) {
            return agency.agency().name();
        }
        if (capacity instanceof Capacity.Officer officer) {
            return officer.governorate() == Governorate.MUSCAT ? OFFICER_ELSEWHERE : OFFICER_HERE;
        }
        if (capacity instanceof Capacity.CounterOfficer) {
            return OFFICER_HERE;
        }
        if (capacity instanceof Capacity.Inspector) {
            return INSPECTOR;
        }
        return capacity instanceof Capacity.Self
                ? worker(1)
                : "100000"
                        + ((Capacity.ForEstablishment) capacity)
                                .establishment()
                                .value()
                                .charAt(6) + "1";
    }

    Call self(String person) {
        requests++;
        return Call.of("request-" + requests, labour.signIn(person).orElseThrow(), new Capacity.Self());
    }

    static String worker(int number) {
        return String.format(Locale.ROOT, "9%07d", number);
    }

    static String licence(int number) {
        return String.format(Locale.ROOT, "3%07d", number);
    }

    static SubmitTransfer form(int number) {
        return form(licence(number), worker(number));
    }

    static SubmitTransfer form(String licence, String worker) {
        var contract = new SubmitTransfer.Contract("mason", "250.000", "2026-04-01", "24");
        return new SubmitTransfer(licence, worker, "1990-05-17", true, contract, null, null);
    }

    /** The second establishment asks for a worker. */
    String submitted(int number) {
        return value(transfers().submit(call(Roles.NEW_EMPLOYER), form(number))).reference();
    }

    TransferView done(Capacity capacity, String reference, TransferForm form) {
        return value(transfers().act(call(capacity), reference, form));
    }

    TransferView view(String reference) {
        return value(transfers().view(call(Roles.NEW_EMPLOYER), reference));
    }

    /** Does all outgoing work that is due, and what it leads to. */
    void settle() {
        while (!labour.runDue().idle()) {
            // once more: work may have led to work
        }
    }

    /** Time passes, and everything that falls due is done. */
    void after(Duration time) {
        clock.advance(time);
        settle();
    }

    static <T> T value(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Accepted<T> accepted) {
            return accepted.value();
        }
        throw new AssertionError("not accepted: " + outcome);
    }

    static List<ProblemCode> problems(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? refused.problems().stream().map(Problem::code).toList()
                : List.of();
    }

    @Override
    public void close() {
        labour.close();
    }
}
