package om.gov.mol.labour.testkit.safety;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import om.gov.mol.labour.absconding.AbscondingForm;
import om.gov.mol.labour.absconding.RegisterReport;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.service.AbscondingView;
import om.gov.mol.labour.service.Call;
import om.gov.mol.labour.service.Labour;
import om.gov.mol.labour.service.LabourBuilder;
import om.gov.mol.labour.service.Settings;
import om.gov.mol.labour.service.TransferView;
import om.gov.mol.labour.testkit.fake.FakeAgencies;
import om.gov.mol.labour.testkit.fake.FakeEmailSender;
import om.gov.mol.labour.testkit.fake.FakeIdentity;
import om.gov.mol.labour.testkit.fake.FakePaymentGateway;
import om.gov.mol.labour.testkit.fake.FakeRegistry;
import om.gov.mol.labour.testkit.fake.FakeSmsSender;
import om.gov.mol.labour.testkit.fake.InMemoryCaseStore;
import om.gov.mol.labour.testkit.fake.SettableClock;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A made-up village in which both procedures run: two establishments, a stranger, one individual who employs, three workers. */
final class Village implements AutoCloseable {

    /** What no source knows is set for the village: everything that can be paid has a price. */
    private static final Map<String, String> PRICES =
            Map.of("report.ticket.value", "148.000", "report.cancellation.fee", "25.000");

    private static final Map<Map<String, String>, Rulebook> BOOKS = new ConcurrentHashMap<>();

    final SettableClock clock;
    final FakeRegistry registry;
    final FakeAgencies agencies = new FakeAgencies();
    final FakeSmsSender sms;
    final FakeEmailSender email;
    final FakePaymentGateway gateway;
    final InMemoryCaseStore store = new InMemoryCaseStore();
    final Sights sights = new Sights(this);
    final boolean effectsRest;
    private final Rulebook rulebook;

    /** What left a bank without being in the gateway's book. */
    Money paidBackBesides = Money.zero(CurrencyUnit.of("OMR"));

    /** What any host has asked a planted gateway for: payments, and keys of refunds. */
    final Map<String, Money> paymentsAsked = new HashMap<>();

    final Set<String> refundsAsked = new HashSet<>();

    /** Through which host things are done; there may be several. */
    Labour labour;

    /** How many requests have been made: who goes back with it repeats them. */
    int requests;

    Village(String begins, Map<String, String> rules) {
        effectsRest = "SUSPENDED".equals(rules.get("report.objection.effects"));
        clock = SettableClock.at(begins);
        registry = new FakeRegistry(clock);
        sms = new FakeSmsSender(clock);
        email = new FakeEmailSender(clock);
        gateway = new FakePaymentGateway(clock);
        Villagers.moveIn(registry, WorkingCalendar.dateOf(clock.instant()).getYear());
        rulebook = BOOKS.computeIfAbsent(rules, Rulebook.demonstration().overlay(PRICES)::overlay);
        labour = host().build();
    }

    /** A host with everything of this village, to be changed and built; everything happens on the calling thread. */
    LabourBuilder host() {
        return Labour.builder()
                .store(store)
                .registry(registry)
                .identity(new FakeIdentity(clock))
                .agencies(agencies)
                .sms(sms)
                .email(email)
                .payments(gateway)
                .clock(clock)
                .rulebook(rulebook)
                .demonstration()
                .random(new Random(1))
                .executor(Runnable::run)
                .settings(Settings.defaults().withAttemptsMax(0));
    }

    /** A new request of that person. */
    Call call(Villager who) {
        requests++;
        return Call.of("request-" + requests, labour.signIn(who.evidence()).orElseThrow(), who.capacity());
    }

    Outcome<AbscondingView> act(Villager who, String reference, AbscondingForm form) {
        return labour.reports().act(call(who), reference, form);
    }

    AbscondingView done(Villager who, String reference, AbscondingForm form) {
        return Town.value(act(who, reference, form));
    }

    /** The first establishment reports the first worker. */
    String registered() {
        return Town.value(labour.reports().register(call(Villager.FIRST), form(Town.worker(1), 10)))
                .reference();
    }

    RegisterReport form(String worker, int daysAbsent) {
        String since =
                WorkingCalendar.dateOf(clock.instant()).minusDays(daysAbsent).toString();
        return new RegisterReport(
                worker,
                since,
                "absent without notice",
                true,
                false,
                List.of("WAGES", "MUNICIPALITY_LICENCE", "ADDRESS", "WAGE_STATEMENT"));
    }

    /** Every report there is, as the officers of its governorate see it. */
    List<AbscondingView> reports() {
        return sights.reports().toList();
    }

    /** Every transfer there is, as the officers of its governorate see it. */
    List<TransferView> transfers() {
        return sights.transfers().toList();
    }

    /** The references of all cases, as the lists of the officers show them. */
    List<String> listed() {
        List<String> all = new ArrayList<>();
        for (Villager officer : Villager.OFFICES) {
            Town.value(labour.reports().reports(call(officer), null, 200))
                    .items()
                    .forEach(line -> all.add(line.reference()));
            Town.value(labour.transfers().cases(call(officer), null, 200))
                    .items()
                    .forEach(line -> all.add(line.reference()));
        }
        return all;
    }

    /** Does all outgoing work that is due, and what it leads to. */
    void settle() {
        while (!labour.runDue().idle()) {
            // once more: work may have led to work
        }
    }

    /** What has really been paid back. */
    Money paidBack() {
        return gateway.refunded().plus(paidBackBesides);
    }

    void after(Duration time) {
        clock.advance(time);
        settle();
    }

    @Override
    public void close() {
        labour.close();
    }

    /** The officer of the report's governorate: the first office is Muscat's. */
    static Villager officer(AbscondingView view) {
        Capacity.Officer muscat = (Capacity.Officer) Villager.OFFICES.get(0).capacity();
        return Villager.OFFICES.get(view.report().request().jurisdiction() == muscat.governorate() ? 0 : 1);
    }
}
