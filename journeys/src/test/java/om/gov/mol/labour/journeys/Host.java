package om.gov.mol.labour.journeys;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import om.gov.mol.labour.identity.certificate.CertificateIdentity;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.notify.smpp.SmppSmsSender;
import om.gov.mol.labour.notify.smtp.SmtpEmailSender;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.payment.thawani.Callback;
import om.gov.mol.labour.payment.thawani.ThawaniGateway;
import om.gov.mol.labour.port.CaseStore;
import om.gov.mol.labour.port.IdentityUnavailable;
import om.gov.mol.labour.port.StoreUnavailable;
import om.gov.mol.labour.port.Work;
import om.gov.mol.labour.port.WorkFilter;
import om.gov.mol.labour.port.WorkState;
import om.gov.mol.labour.service.Call;
import om.gov.mol.labour.service.Labour;
import om.gov.mol.labour.service.Settings;
import om.gov.mol.labour.store.jdbc.JdbcCaseStore;
import om.gov.mol.labour.testkit.fake.FakeAgencies;
import om.gov.mol.labour.testkit.fake.FakeRegistry;
import om.gov.mol.labour.testkit.fake.SettableClock;

/** An application that embeds the library, with an adapter for every port that has one, each before its real counterpart. */
final class Host implements AutoCloseable {

    /** Choices that the sources leave open, made for the journeys; the amounts are those of the rulebook. */
    private static final Rulebook RULEBOOK = Rulebook.oman()
            .overlay(Map.of(
                    "transfer.workerConsent", "NOT_REQUIRED",
                    "report.ticket.value", "148.000",
                    "dues.renewalFee", "true",
                    "dues.lateFine", "true",
                    "dues.statusFine", "false",
                    "fine.lateRenewal.partMonths", "FULL",
                    "fee.permit.rounding", "ROUND_WHOLE"));

    /** All that goes out, but for payments: one that nobody makes is asked for as long as it can be made. */
    private static final Set<String> ERRANDS =
            Set.of("SMS", "EMAIL", "REFUND", "RECEIPT", "AGENCY", "REGISTRY", "CASE");

    private static final Duration SHORTLY = Duration.ofMinutes(1);
    private static final Duration WHILE = Duration.ofMinutes(10);
    private static final int WHILES_MAX = 200;
    private static final int MANY = 1_000;

    final Outside outside;
    final SettableClock clock;
    final FakeRegistry records;
    final FakeAgencies agencies = new FakeAgencies();
    final CaseStore store;
    final Labour labour;
    private final CertificateIdentity identity;
    private final SmppSmsSender sms;
    private final SmtpEmailSender email;
    private final ThawaniGateway gateway;
    private final Weather weather;
    private int requests;

    Host(Outside outside, Weather weather) {
        this.outside = outside;
        this.weather = weather;
        this.clock = outside.issuer.clock();
        this.records = Records.registry(clock);
        this.identity = outside.issuer.identity();
        this.sms = outside.phones.sender(clock);
        this.email = outside.mailbox.sender(clock);
        this.gateway = outside.bank.gateway();
        this.store = JdbcCaseStore.postgres(outside.database.fresh());
        this.labour = Labour.builder()
                .store(store)
                .registry(new Midway(records, weather))
                .identity(identity)
                .agencies(agencies)
                .sms(sms)
                .email(email)
                .payments(gateway)
                .clock(clock)
                .rulebook(RULEBOOK)
                .settings(settings())
                .demonstration()
                .build();
    }

    /** The usual ones, but for receipts: the message centre of the journeys sends none. */
    private static Settings settings() {
        Settings usual = Settings.defaults();
        return new Settings(
                usual.signInAgeMax(),
                usual.assuranceMin(),
                usual.attemptsMax(),
                usual.attemptsWindow(),
                usual.providerTimeLimit(),
                usual.leaseLength(),
                usual.pollInterval(),
                usual.noticeAttemptsMax(),
                Duration.ZERO);
    }

    /** Somebody asks; when something that it takes is down he asks again, under the same request id, once it is back. */
    <T> T ask(Person who, Function<Call, Outcome<T>> question) {
        String request = "request-" + ++requests;
        Outcome<T> answer;
        try {
            answer = question.apply(call(request, who));
        } catch (StoreUnavailable | IdentityUnavailable down) {
            weather.clears();
            clock.advance(SHORTLY);
            answer = question.apply(call(request, who));
        }
        if (answer instanceof Outcome.Accepted<T> accepted) {
            return accepted.value();
        }
        throw new AssertionError("not accepted: " + answer);
    }

    private Call call(String request, Person who) {
        String evidence = who.card().answer(identity.challenge());
        return Call.of(request, labour.signIn(evidence).orElseThrow(), who.capacity());
    }

    /** The checkout says that there is news. */
    void callBack(String paymentKey) {
        if (outside.bank.callBack(paymentKey) instanceof Callback.Hint hint) {
            labour.paymentHint(hint.paymentKey());
        }
    }

    /** The scheduler's turn; when the store is down it will be its turn again. */
    void runDue() {
        boolean idle = false;
        while (!idle) {
            try {
                idle = labour.runDue().idle();
            } catch (StoreUnavailable down) {
                return;
            }
        }
    }

    /** Time passes until nothing waits to be said or done. */
    void settle() {
        runDue();
        await(() -> errands(WorkState.WAITING).isEmpty());
    }

    /** Time passes until something is so. */
    void await(BooleanSupplier wanted) {
        for (int whiles = 0; !wanted.getAsBoolean(); whiles++) {
            if (whiles == WHILES_MAX) {
                throw new AssertionError("waited in vain; still to do: " + errands(WorkState.WAITING));
            }
            clock.advance(WHILE);
            runDue();
        }
    }

    /** What was to go out, and stands so. */
    List<Work> errands(WorkState... states) {
        return work(ERRANDS, states);
    }

    List<Work> work(Set<String> kinds, WorkState... states) {
        return store.work(new WorkFilter(null, null, Set.of(states), kinds), null, MANY);
    }

    /** How the parts describe themselves. */
    List<String> described() {
        return List.of(labour.describe(), sms.toString(), email.toString(), gateway.toString(), identity.toString());
    }

    @Override
    public void close() {
        labour.close();
        gateway.close();
        email.close();
        sms.close();
    }
}
