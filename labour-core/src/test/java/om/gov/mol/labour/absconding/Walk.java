package om.gov.mol.labour.absconding;

import static om.gov.mol.labour.absconding.AbscondingTables.LIFECYCLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Effect;
import om.gov.mol.labour.lifecycle.Event;
import om.gov.mol.labour.lifecycle.Lifecycle;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.lifecycle.Row;
import om.gov.mol.labour.lifecycle.State;
import om.gov.mol.labour.lifecycle.Table;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.GatewayReport;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentStatus;
import om.gov.mol.labour.payment.Refund;
import om.gov.mol.labour.payment.RefundStatus;
import om.gov.mol.labour.registry.AgencyRequest;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A walk of one report through its four tables, with no service around it: people and agencies act, the gateway reports,
 * notices fail, time jumps and the world changes, as the dice fall. After every step {@link NeverHappens} looks.
 * Not thread-safe.
 */
final class Walk {

    private static final Set<Role> SYSTEM = EnumSet.of(Role.PAYMENTS, Role.CLOCK, Role.CASE);

    private static final Set<Class<?>> PAYING =
            Set.of(ReportCommand.PayTicket.class, CancellationCommand.PayCancellation.class);

    final World world = new World();
    final Gateway gateway = new Gateway();
    final List<Event<AbscondingReport>> journal = new ArrayList<>();
    final List<Effect> effects = new ArrayList<>();
    final Set<String> rows = new TreeSet<>();
    final Set<ProblemCode> refusals = EnumSet.noneOf(ProblemCode.class);

    @Nullable
    AbscondingReport report;

    private final Dice dice;
    private final Acts acts;

    Walk(List<Integer> given) {
        dice = new Dice(given);
        acts = new Acts(dice, world);
        new Policies(dice).choose(world);
    }

    /** Walks until the dice have fallen, then compares the case with its journal. */
    Walk run() {
        while (dice.hasMore()) {
            step();
        }
        NeverHappens.lostInTheJournal(this);
        return this;
    }

    private void step() {
        AbscondingReport now = report;
        if (now == null) {
            decide(acts.of(ReportCommand.Register.class, null), Role.EMPLOYER);
            if (report == null) {
                world.policies.clear();
            }
            return;
        }
        switch (dice.roll(10)) {
            case 0 -> world.change(dice);
            case 1 -> passTime(now);
            case 2, 3 -> captured(now);
            case 4 -> afterMoney(now);
            case 5 -> {
                if (dice.once(2)) {
                    wild(now);
                } else {
                    news(now);
                }
            }
            default -> sensible(now);
        }
    }

    /** Something that a row of one of the tables answers in its state, by one of its roles; rather what leads somewhere. */
    private void sensible(AbscondingReport now) {
        if (mayWaive(now) && dice.once(2)) {
            decide(new CancellationCommand.AgreeToCancellation(), Role.WORKER);
            return;
        }
        boolean moves = !dice.once(4);
        List<Row<AbscondingReport, AbscondingFacts>> open = LIFECYCLE.tables().stream()
                .flatMap(table -> table.rows().stream().filter(row -> row.from().isInstance(seen(table, now))))
                .filter(row -> row.by().stream().noneMatch(SYSTEM::contains))
                .filter(row -> !moves || row.to() != null || PAYING.contains(row.on()))
                .filter(row -> !ends(row) || dice.once(5))
                .filter(row -> !Recorded.OF_MONEY.contains(row.on()))
                .toList();
        if (open.isEmpty()) {
            passTime(now);
            return;
        }
        Row<AbscondingReport, AbscondingFacts> row = dice.of(open);
        decide(acts.of(row.on(), now), dice.of(row.by().stream().sorted().toList()));
    }

    private static boolean mayWaive(AbscondingReport now) {
        return now.objection().filter(Objection::isOpen).isPresent()
                && now.cancellation()
                        .filter(asked -> asked.isOpen() && !asked.workerAgrees())
                        .isPresent();
    }

    private static boolean ends(Row<?, ?> row) {
        return row.to() == ReportState.Closed.class || row.to() == ReportState.Revoked.class;
    }

    private static State seen(Table<?, ?> table, AbscondingReport now) {
        return switch (table.name()) {
            case "report" -> now.state();
            case "objection" -> now.objection().<State>map(Objection::state).orElseGet(State.Unopened::new);
            case "cancellation" ->
                now.cancellation().<State>map(Cancellation::state).orElseGet(State.Unopened::new);
            default -> now.deposit().state();
        };
    }

    /** Anything by anybody; what belongs to the system is never said by people. */
    private void wild(AbscondingReport now) {
        List<Role> people =
                Stream.of(Role.values()).filter(role -> !SYSTEM.contains(role)).toList();
        Row<AbscondingReport, AbscondingFacts> row = dice.of(LIFECYCLE.rows().toList());
        if (row.by().stream().noneMatch(SYSTEM::contains) && row.from() != State.Unopened.class) {
            decide(acts.of(row.on(), now), dice.of(people));
        }
    }

    /** A notice that failed or is proven to have arrived, an acknowledgement, a worker who has moved. */
    private void news(AbscondingReport now) {
        var proven = new ReportCommand.NoticeDelivered("REPORT_APPROVED.worker");
        if (proven.isAwaited(now) && dice.once(2)) {
            decide(proven, Role.CASE);
            return;
        }
        switch (dice.roll(4)) {
            case 0, 1 ->
                decide(
                        new ReportCommand.NoticeUndelivered(
                                dice.of(List.of(
                                        "REPORT_REGISTERED.worker", "REPORT_APPROVED.worker", "REMINDER.employer")),
                                dice.of(List.of("SMS", "EMAIL")),
                                "BARRED"),
                        Role.CASE);
            case 2 -> {
                var said = new ReportCommand.AgencyAcknowledged(
                        dice.of(List.of(AgencyRequest.Kind.SET_ALERT, AgencyRequest.Kind.LIFT_ALERT)));
                if (said.changes(now.alert())) {
                    decide(said, Role.CASE);
                }
            }
            default -> {
                if (dice.once(4)) {
                    decide(new ReportCommand.WorkerMoved(), Role.CASE);
                }
            }
        }
    }

    private void passTime(AbscondingReport now) {
        world.pass(Duration.ofHours(1 + dice.roll(72)));
        List<Deadline> deadlines = now.deadlines();
        if (deadlines.isEmpty() || dice.once(3)) {
            return;
        }
        Deadline next = dice.once(3) ? dice.of(deadlines) : deadlines.get(0);
        if (dice.once(8)) {
            decide(new ReportCommand.DeadlineRecounted(next.kind(), next.due().plusSeconds(86_400)), Role.CLOCK);
            return;
        }
        if (next.due().isAfter(world.now)) {
            world.now = next.due();
        }
        decide(AbscondingClock.command(next), Role.CLOCK);
    }

    private void captured(AbscondingReport now) {
        List<Payment> open = now.payments().stream()
                .filter(payment -> payment.status().isOpen())
                .toList();
        List<Payment> asked = open.isEmpty() && dice.once(6) ? now.payments() : open;
        if (asked.isEmpty()) {
            sensible(now);
            return;
        }
        Payment payment = dice.of(asked);
        Optional<AbscondingCommand> said = GatewayReports.read(now, payment.key(), said(payment));
        said.ifPresent(command -> decide(command, Role.PAYMENTS));
    }

    private GatewayReport said(Payment payment) {
        return switch (dice.roll(10)) {
            case 0 -> new GatewayReport.CheckoutOpened("gw", "https://pay.example/1");
            case 1 -> new GatewayReport.StillPending();
            case 2 -> new GatewayReport.NotKnown();
            case 3 -> gateway.hasTaken(payment) ? new GatewayReport.StillPending() : failed();
            case 4 -> gateway.takes(payment, Money.parse(dice.of(List.of("OMR 1.000", "USD 5.00"))), world.now);
            default -> gateway.takes(payment, payment.amount(), world.now);
        };
    }

    private GatewayReport failed() {
        return new GatewayReport.Failed(dice.of(List.of(PaymentStatus.DECLINED, PaymentStatus.EXPIRED)));
    }

    /** Receipts get their number, refunds their answer. */
    private void afterMoney(AbscondingReport now) {
        for (Payment payment : now.payments()) {
            if (payment.capture() != null && payment.receipt() == null) {
                decide(new ReportCommand.ReceiptNumbered(payment.key(), "2026-1"), Role.PAYMENTS);
                return;
            }
            Optional<Refund> open = payment.refunds().stream()
                    .filter(refund -> refund.status() == RefundStatus.DUE || refund.status() == RefundStatus.PENDING)
                    .findFirst();
            if (open.isPresent()) {
                refund(payment, open.get());
                return;
            }
            if (!payment.failedRefunds().isEmpty() && dice.once(2)) {
                decide(new ReportCommand.RepeatRefund(Samples.OTHER_ACCOUNT), Role.EMPLOYER);
                return;
            }
            boolean silent = payment.status() == PaymentStatus.UNKNOWN || payment.status() == PaymentStatus.CANCELLED;
            if (silent && dice.once(2)) {
                Recorded.by(this, dice, payment);
                return;
            }
        }
        sensible(now);
    }

    private void refund(Payment payment, Refund refund) {
        List<RefundStatus> other = Stream.of(RefundStatus.PENDING, RefundStatus.REFUNDED, RefundStatus.FAILED)
                .filter(status -> status != refund.status())
                .toList();
        RefundStatus done = gateway.refunds(payment, refund, dice.of(other));
        decide(new ReportCommand.RefundReported(payment.key(), refund.key(), done, "ref"), Role.PAYMENTS);
    }

    void decide(Command command, Role role) {
        world.pass(Duration.ofSeconds(1));
        world.actor = role == Role.OFFICER ? dice.of(List.of("officer-1", "officer-2")) : null;
        AbscondingFacts facts = world.facts(role);
        Moment<AbscondingReport, Command, AbscondingFacts> moment = new Moment<>(report, command, facts);
        Lifecycle.Answer<AbscondingReport> answer = LIFECYCLE.decide(moment);
        if (answer.decision() instanceof Decision.Refused<AbscondingReport> no) {
            NeverHappens.refusedWithoutReason(no);
            assertThat(role).as("time was refused: %s", no.problems()).isNotEqualTo(Role.CLOCK);
            no.problems().stream().map(Problem::code).forEach(refusals::add);
        }
        if (answer.decision() instanceof Decision.Accepted<AbscondingReport> yes) {
            AbscondingReport after = yes.event().evolve(report);
            answer.taken().forEach(taken -> {
                rows.add(taken.row());
                journal.add(taken.event());
            });
            effects.addAll(yes.effects());
            new NeverHappens(this, moment, answer.taken().get(0).row(), yes, after).check();
            NeverHappensToMoney.check(this, after);
            report = after;
            world.submitted = after.openedAt();
        }
    }
}
