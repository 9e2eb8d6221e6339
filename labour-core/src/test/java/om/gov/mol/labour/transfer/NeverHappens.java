package om.gov.mol.labour.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import om.gov.mol.labour.fee.QuoteResult;
import om.gov.mol.labour.lifecycle.AskAgency;
import om.gov.mol.labour.lifecycle.ChangeRegistry;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Effect;
import om.gov.mol.labour.lifecycle.Event;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.lifecycle.Row;
import om.gov.mol.labour.notice.NoticeKind;
import om.gov.mol.labour.notice.NoticeWriter;
import om.gov.mol.labour.notice.Tell;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.party.Agency;
import om.gov.mol.labour.party.Contact;
import om.gov.mol.labour.party.EmailAddress;
import om.gov.mol.labour.party.LocalizedName;
import om.gov.mol.labour.party.Mobile;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.PaymentEffect;
import om.gov.mol.labour.payment.PaymentPurpose;
import om.gov.mol.labour.registry.AgencyRequest.Kind;
import om.gov.mol.labour.registry.RegistryChange;
import om.gov.mol.labour.text.Language;

/** What must never happen to a transfer, asked after every accepted step of a walk. */
final class NeverHappens {

    private static final LocalizedName NAME = new LocalizedName("شركة", "Company");
    private static final List<Language> LANGUAGES = List.of(Language.ARABIC, Language.ENGLISH);

    private final Walk walk;
    private final Moment<Transfer, Command, TransferFacts> moment;
    private final Row<Transfer, TransferFacts> row;
    private final Decision.Accepted<Transfer> yes;
    private final Transfer after;

    NeverHappens(
            Walk walk,
            Moment<Transfer, Command, TransferFacts> moment,
            Row<Transfer, TransferFacts> row,
            Decision.Accepted<Transfer> yes,
            Transfer after) {
        this.walk = walk;
        this.moment = moment;
        this.row = row;
        this.yes = yes;
        this.after = after;
    }

    void check() {
        assertThat(row.by())
                .as("an act by another role")
                .contains(moment.facts().role());
        assertThat(after).as("%s: accepted and nothing changed", row.id()).isNotEqualTo(moment.before());
        if (moment.before() != null && moment.before().state().isFinal()) {
            assertThat(after.state()).as("something after the end").isEqualTo(moment.state());
        }
        deadlines();
        approvals();
        effects();
        notices();
        NeverHappensToMoney.check(walk, after);
        if (after.state() instanceof TransferState.Closed) {
            closing();
        }
        if (after.state() instanceof TransferState.Completed && !moment.state().isFinal()) {
            assertThat(changes(RegistryChange.WorkerTransferred.class))
                    .as("completed")
                    .isEqualTo(1);
        }
    }

    /** An open case without the one lapse that ends or escalates it, an ended case that still holds something. */
    private void deadlines() {
        long lapses = after.clocks().stream()
                .filter(deadline -> !TransferClock.Kind.valueOf(deadline.kind()).isReminder())
                .count();
        assertThat(lapses)
                .as("deadlines in %s", after.state().name())
                .isEqualTo(after.state().isFinal() ? 0 : 1);
        assertThat(after.deadlines()).as("what falls due").isEqualTo(after.isSuspended() ? List.of() : after.clocks());
        assertThat(after.isSuspended() && after.state().isFinal())
                .as("rests after the end")
                .isFalse();
        assertThat(after.claims()).as("claims").hasSize(after.state().isFinal() ? 0 : 2);
        boolean aboutTime = row.by().contains(Role.CLOCK)
                || row.on() == TransferCommand.Extend.class
                || row.on() == TransferCommand.ResumeAfterReport.class;
        if (row.to() == null && !aboutTime) {
            assertThat(after.clocks())
                    .as("a deadline lost")
                    .isEqualTo(moment.file().clocks());
        }
    }

    /** An approval with dues unpaid or a payment on its way; an officer's approval that forgets the debt. */
    private void approvals() {
        if (!(yes.event() instanceof TransferEvent.Approved approved)) {
            return;
        }
        Transfer before = moment.file();
        assertThat(before.payments(PaymentPurpose.DUES)
                        .filter(one -> one.status().isOpen()))
                .as("approved while dues are on their way")
                .isEmpty();
        boolean due = moment.facts().dues() instanceof QuoteResult.Quoted quoted
                && quoted.quote().isDue();
        boolean unpaid = due && !before.duesPaid();
        if (approved.by() == Role.OFFICER) {
            assertThat(changes(RegistryChange.DebtRecorded.class))
                    .as("debt recorded")
                    .isEqualTo(unpaid ? 1 : 0);
        } else {
            assertThat(unpaid).as("approved with dues unpaid").isFalse();
            assertThat(before.duesPaid() || walk.world.tariffsKnown)
                    .as("approved with dues unknown")
                    .isTrue();
        }
    }

    /** The same payment opened, paid back or receipted twice; an agency that is waited for but was not asked. */
    private void effects() {
        assertThat(walk.effects.stream().filter(PaymentEffect.class::isInstance).map(Effect::label))
                .as("money moved twice")
                .doesNotHaveDuplicates();
        if (after.state().getClass() == moment.state().getClass()) {
            return;
        }
        if (after.state() instanceof TransferState.AwaitingVisa) {
            assertThat(yes.effects()).contains(new AskAgency(Agency.PASSPORTS, Kind.VISA));
        }
        if (after.state() instanceof TransferState.AwaitingMedical) {
            assertThat(yes.effects()).contains(new AskAgency(Agency.HEALTH, Kind.MEDICAL_EXAMINATION));
        }
        if (after.state() instanceof TransferState.AwaitingResidentCard) {
            assertThat(yes.effects()).contains(new AskAgency(Agency.CIVIL_STATUS, Kind.RESIDENT_CARD));
        }
    }

    /** A notice that has no words, or that is told to somebody who is forgotten at the end. */
    private void notices() {
        Contact anywhere =
                new Contact(new Mobile("+96890000001"), new EmailAddress("a@example.com"), LANGUAGES.get(0), null);
        for (Tell tell : tells(yes)) {
            for (Language language : LANGUAGES) {
                Contact contact = new Contact(anywhere.mobile(), anywhere.email(), language, null);
                Map<Role, LocalizedName> names = Map.of(Role.NEW_EMPLOYER, NAME, Role.CURRENT_EMPLOYER, NAME);
                assertThat(NoticeWriter.write(tell, World.REFERENCE, contact, names)
                                .body())
                        .isNotBlank();
            }
        }
    }

    private void closing() {
        if (moment.state().isFinal()) {
            return;
        }
        Set<Role> toldBefore = walk.effects.stream()
                .filter(Tell.class::isInstance)
                .map(effect -> ((Tell) effect).recipient())
                .collect(Collectors.toSet());
        assertThat(tells(yes).stream()
                        .filter(tell -> tell.kind() == NoticeKind.TRANSFER_CLOSED)
                        .map(Tell::recipient))
                .as("%s: closed without telling everyone who was told before", row.id())
                .containsExactlyInAnyOrderElementsOf(toldBefore);
        boolean visa = walk.events.stream().anyMatch(TransferEvent.VisaIssued.class::isInstance);
        assertThat(yes.effects().contains(new AskAgency(Agency.PASSPORTS, Kind.CANCEL_VISA)))
                .as("%s: closed, the visa is cancelled", row.id())
                .isEqualTo(visa);
        Map<Class<?>, Agency> waitedFor = Map.of(
                TransferState.AwaitingVisa.class, Agency.PASSPORTS,
                TransferState.AwaitingMedical.class, Agency.HEALTH,
                TransferState.AwaitingResidentCard.class, Agency.CIVIL_STATUS);
        Agency agency = waitedFor.get(moment.state().getClass());
        assertThat(yes.effects().stream().filter(one -> one.label().endsWith("." + Kind.RECALL)))
                .as("%s: closed, the agency is told", row.id())
                .hasSize(agency == null ? 0 : 1);
    }

    private long changes(Class<? extends RegistryChange> kind) {
        return yes.effects().stream()
                .filter(effect -> effect instanceof ChangeRegistry change && kind.isInstance(change.change()))
                .count();
    }

    private static List<Tell> tells(Decision.Accepted<Transfer> yes) {
        return yes.effects().stream()
                .flatMap(effect -> effect instanceof Tell tell ? Stream.of(tell) : Stream.empty())
                .toList();
    }

    /** A bar that refuses with another code than the manual page says. */
    static void barsWithAnotherCode(Row<Transfer, TransferFacts> row, Moment<Transfer, Command, TransferFacts> moment) {
        row.bars().forEach(bar -> {
            Problem problem = bar.check().apply(moment);
            assertThat(problem == null ? bar.code() : problem.code())
                    .as("%s is barred", row.id())
                    .isEqualTo(bar.code());
        });
    }

    /** A refusal that names no problem, or one that cannot be read. */
    static void refusedWithoutReason(Decision.Refused<Transfer> no) {
        assertThat(no.problems()).isNotEmpty().isSorted();
        for (Problem problem : no.problems()) {
            for (Language language : LANGUAGES) {
                assertThat(problem.text(language)).isNotBlank();
                assertThat(problem.remedy(language)).isNotBlank();
            }
        }
    }

    /** A journal that does not replay to the case. */
    static void lostInTheJournal(Walk walk) {
        Transfer replayed = null;
        for (Event<Transfer> event : new ArrayList<>(walk.events)) {
            replayed = event.evolve(replayed);
        }
        assertThat(replayed).as("replayed").isEqualTo(walk.transfer);
    }
}
