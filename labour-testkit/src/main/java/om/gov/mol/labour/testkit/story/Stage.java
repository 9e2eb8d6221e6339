package om.gov.mol.labour.testkit.story;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.port.CaseStore;
import om.gov.mol.labour.port.LabourListener;
import om.gov.mol.labour.service.Call;
import om.gov.mol.labour.service.Labour;
import om.gov.mol.labour.service.SignedIn;
import om.gov.mol.labour.testkit.fake.FakeAgencies;
import om.gov.mol.labour.testkit.fake.FakeEmailSender;
import om.gov.mol.labour.testkit.fake.FakeIdentity;
import om.gov.mol.labour.testkit.fake.FakePaymentGateway;
import om.gov.mol.labour.testkit.fake.FakeRegistry;
import om.gov.mol.labour.testkit.fake.FakeSmsSender;
import om.gov.mol.labour.testkit.fake.Refunds;
import om.gov.mol.labour.testkit.fake.SettableClock;

/**
 * The world in which a story is played: the library on fakes, and a clock that stands until it is moved. The store is the
 * caller's and stays open.
 */
final class Stage {

    /** More runs than any story needs; the library would never come to rest. */
    private static final int RUNS_MAX = 10_000;

    private static final int ASSURANCE_USUAL = 3;

    final SettableClock clock;
    final FakeSmsSender sms;
    final FakeEmailSender email;
    final FakePaymentGateway gateway;
    final FakeAgencies agencies = new FakeAgencies();
    final StoryRegistry registry;
    private final FakeRegistry records;
    private final FakeIdentity identity;
    private final Story story;
    private final CaseStore store;
    private final String tenant;
    private final LabourListener listener;
    private final Set<LocalDate> holidays;
    private Labour labour;

    Stage(Story story, CaseStore store, String tenant, LabourListener listener) {
        this.story = story;
        this.store = store;
        this.tenant = tenant;
        this.listener = listener;
        this.clock = SettableClock.at(story.start());
        this.sms = new FakeSmsSender(clock);
        this.email = new FakeEmailSender(clock);
        this.gateway = new FakePaymentGateway(clock);
        this.gateway.refunds(Refunds.LATER);
        this.identity = new FakeIdentity(clock);
        this.records = new FakeRegistry(clock);
        this.registry = new StoryRegistry(records);
        this.holidays = new HashSet<>(story.holidays());
        registry.merge(story.registry());
        story.steps().forEach(this::post);
        this.labour = started();
    }

    Labour labour() {
        return labour;
    }

    private Labour started() {
        return Labour.builder()
                .store(store)
                .registry(records)
                .identity(identity)
                .agencies(agencies)
                .sms(sms)
                .email(email)
                .payments(gateway)
                .clock(clock)
                .rulebook(story.rulebook())
                .demonstration()
                .calendar(WorkingCalendar.of(story.rulebook(), holidays))
                .tenant(tenant)
                .settings(story.settings())
                .listener(listener)
                .build();
    }

    /** Officers and inspectors are those who act as such in the story. */
    private void post(Step step) {
        Actor actor = step.actor();
        if (actor == null) {
            return;
        }
        if (actor.capacity() instanceof Capacity.Officer post) {
            records.mandates().officer(new CivilNumber(actor.evidence()), post.governorate());
        } else if (actor.capacity() instanceof Capacity.CounterOfficer post) {
            records.mandates().officer(new CivilNumber(actor.evidence()), post.governorate());
        } else if (actor.capacity() instanceof Capacity.Inspector post) {
            records.mandates().inspector(new CivilNumber(actor.evidence()), post.governorate());
        }
    }

    /** More days on which nobody works: the host starts again with the longer list. */
    void announce(List<LocalDate> more) {
        holidays.addAll(more);
        labour = started();
    }

    /** The call of a step, by somebody who signed in just now unless the step says otherwise. */
    Call call(Step step) {
        JsonObject signIn = step.raw().objectOrNull("signIn");
        Long assurance = signIn == null ? null : signIn.integerOrNull("assurance");
        String age = signIn == null ? null : signIn.textOrNull("age");
        identity.assurance(assurance == null ? ASSURANCE_USUAL : Math.toIntExact(assurance));
        identity.age(age == null ? Duration.ZERO : Duration.parse(age));
        return call(step.request(), step.who());
    }

    /** A call of somebody who signed in just now. */
    Call observing(String request, Actor actor) {
        identity.assurance(ASSURANCE_USUAL);
        identity.age(Duration.ZERO);
        return call(request, actor);
    }

    private Call call(String request, Actor actor) {
        SignedIn person = labour.signIn(actor.evidence()).orElseThrow();
        return Call.of(request, person, actor.capacity());
    }

    /** Carries out everything that is due at this moment. */
    void rest() {
        for (int runs = 0; runs < RUNS_MAX; runs++) {
            if (labour.runDue().idle()) {
                return;
            }
        }
        throw new IllegalStateException("after " + RUNS_MAX + " runs there is still work at " + clock.instant());
    }

    /** Moves the clock there, stopping wherever something falls due on the way. */
    void walkTo(Instant target) {
        Optional<Instant> next = labour.nextDue();
        while (next.isPresent() && !next.get().isAfter(target)) {
            Instant due = next.get();
            if (due.isAfter(clock.instant())) {
                clock.set(due);
            }
            rest();
            next = labour.nextDue();
            if (next.isPresent() && !next.get().isAfter(due)) {
                throw new IllegalStateException("what is due at " + due + " stays due");
            }
        }
        clock.set(target);
        rest();
    }
}
