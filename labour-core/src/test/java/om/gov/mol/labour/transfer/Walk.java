package om.gov.mol.labour.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import om.gov.mol.labour.calendar.WorkingCalendar;
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
import om.gov.mol.labour.payment.Capture;
import om.gov.mol.labour.payment.GatewayReport;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentStatus;
import om.gov.mol.labour.payment.Refund;
import om.gov.mol.labour.payment.RefundStatus;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A walk of one transfer through its table, with no service around it: people and agencies act, the gateway reports, time
 * passes and the world changes, as the dice fall. After every step {@link NeverHappens} looks. Not thread-safe.
 */
final class Walk {

    private static final Table<Transfer, TransferFacts> TABLE = TransferTable.TABLE;
    private static final Set<Role> SYSTEM = EnumSet.of(Role.PAYMENTS, Role.CLOCK, Role.CASE);

    /** What people say of one payment, and never at random. */
    private static final Set<Class<? extends Command>> OF_MONEY = Set.of(
            TransferCommand.RepeatRefund.class,
            TransferCommand.RecordCapture.class,
            TransferCommand.RecordNoCapture.class);

    final World world = new World();
    final List<Event<Transfer>> events = new ArrayList<>();
    final List<Effect> effects = new ArrayList<>();
    /** What the gateway has really taken, by payment. */
    final Map<String, List<Capture>> taken = new HashMap<>();

    final Set<String> rows = new TreeSet<>();
    final Set<ProblemCode> refusals = EnumSet.noneOf(ProblemCode.class);

    @Nullable
    Transfer transfer;

    private final Dice dice;
    private final Acts acts;

    Walk(List<Integer> given) {
        dice = new Dice(given);
        acts = new Acts(dice, world);
        world.policies.put("transfer.workerConsent", dice.of(List.of("NOT_REQUIRED", "REQUIRED")));
        world.policies.put("transfer.workerTold", dice.of(List.of("true", "true", "false")));
        world.policies.put(
                "transfer.currentEmployer.silence", dice.of(List.of("TO_OFFICER", "LAPSES", "DEEMED_APPROVED")));
        world.dues = dice.of(List.of("0.000", "161.000"));
        world.policies.put("transfer.approval.required", dice.of(List.of("true", "true", "true", "false")));
        world.policies.put("transfer.unpaidDues.afterOfficer", dice.of(List.of("DEBT", "NEW_EMPLOYER_MAY_PAY")));
        world.atCounter = dice.once(3);
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
        Transfer now = transfer;
        if (now == null) {
            sensible();
            return;
        }
        switch (dice.roll(8)) {
            case 0 -> change();
            case 1 -> passTime(now);
            case 2 -> gateway(now);
            case 3 -> afterMoney(now);
            case 4 -> wild();
            default -> sensible();
        }
    }

    private void change() {
        switch (dice.roll(7)) {
            case 0 -> world.dues = dice.of(List.of("0.000", "161.000"));
            case 1 -> world.stopped = !world.stopped;
            case 2 -> report();
            case 3 -> world.underReview = !world.underReview;
            case 4 -> world.tariffsKnown = !dice.once(4);
            case 5 -> world.pass(Duration.ofHours(9));
            default -> world.atCounter = dice.once(2);
        }
    }

    /** A report comes into force or ends, and the transfer hears of it; once in a while it does not. */
    private void report() {
        world.workerActive = !world.workerActive;
        Transfer now = transfer;
        if (now != null && !now.state().isFinal() && (now.isSuspended() || !dice.once(4))) {
            Command heard = now.isSuspended()
                    ? new TransferCommand.ResumeAfterReport()
                    : new TransferCommand.SuspendForReport();
            decide(heard, Role.CASE);
        }
    }

    /** Something that a row of this state answers, by one of its roles. */
    private void sensible() {
        State state = transfer == null ? new State.Unopened() : transfer.state();
        List<Row<Transfer, TransferFacts>> open = TABLE.rows().stream()
                .filter(row -> row.from().isInstance(state))
                .filter(row -> row.by().stream().noneMatch(SYSTEM::contains))
                .filter(row -> row.to() != TransferState.Closed.class || dice.once(8))
                .filter(row -> !OF_MONEY.contains(row.on()))
                .toList();
        if (!open.isEmpty()) {
            Row<Transfer, TransferFacts> row = dice.of(open);
            decide(acts.of(row.on()), dice.of(row.by().stream().sorted().toList()));
        }
    }

    /** Anything by anybody; what belongs to the system is never said by people. */
    private void wild() {
        if (dice.once(4)) {
            decide(new TransferCommand.NoticeUndelivered("n" + events.size(), "SMS", "BARRED"), Role.CASE);
            return;
        }
        List<Role> people =
                Stream.of(Role.values()).filter(role -> !SYSTEM.contains(role)).toList();
        Row<Transfer, TransferFacts> row = dice.of(TABLE.rows());
        if (row.by().stream().noneMatch(SYSTEM::contains)) {
            decide(acts.of(row.on()), dice.of(people));
        }
    }

    private void passTime(Transfer now) {
        world.pass(Duration.ofHours(1 + dice.roll(72)));
        List<Deadline> deadlines = now.deadlines();
        if (deadlines.isEmpty() || dice.once(3)) {
            return;
        }
        Deadline first = deadlines.get(0);
        if (dice.once(5)) {
            decide(
                    new TransferCommand.DeadlineRecounted(
                            first.kind(), first.due().plusSeconds(86_400)),
                    Role.CLOCK);
            return;
        }
        if (first.due().isAfter(world.now)) {
            world.now = first.due();
        }
        decide(TransferClock.command(first), Role.CLOCK);
    }

    private void gateway(Transfer now) {
        if (now.payments().isEmpty()) {
            sensible();
            return;
        }
        Payment payment = dice.of(now.payments());
        GatewayReport report = report(payment, taken.computeIfAbsent(payment.key(), key -> new ArrayList<>()));
        Optional<TransferCommand> said = GatewayReports.read(now, payment.key(), report);
        said.ifPresent(command -> decide(command, Role.PAYMENTS));
    }

    private GatewayReport report(Payment payment, List<Capture> captures) {
        return switch (dice.roll(9)) {
            case 0 -> new GatewayReport.CheckoutOpened("gw", "https://pay.example/1");
            case 1 -> new GatewayReport.StillPending();
            case 2 -> new GatewayReport.NotKnown();
            case 3 -> captures.isEmpty() ? failed() : new GatewayReport.Captured(captures);
            case 4 -> captured(captures, capture(payment, Money.parse("OMR 1.000")));
            default -> captured(captures, capture(payment, payment.amount()));
        };
    }

    private GatewayReport failed() {
        return new GatewayReport.Failed(dice.of(List.of(PaymentStatus.DECLINED, PaymentStatus.EXPIRED)));
    }

    private static GatewayReport captured(List<Capture> captures, Capture another) {
        captures.add(another);
        return new GatewayReport.Captured(captures);
    }

    private Capture capture(Payment payment, Money amount) {
        return new Capture(payment.key() + "-c" + taken.get(payment.key()).size(), amount, world.now);
    }

    /** Receipts get their number, refunds their answer. */
    private void afterMoney(Transfer now) {
        for (Payment payment : now.payments()) {
            if (payment.capture() != null && payment.receipt() == null) {
                decide(new TransferCommand.ReceiptNumbered(payment.key(), "2026-1"), Role.PAYMENTS);
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
                decide(new TransferCommand.RepeatRefund(null), payment.payer());
                return;
            }
            boolean silent = payment.status() == PaymentStatus.UNKNOWN || payment.status() == PaymentStatus.CANCELLED;
            if (silent && dice.once(2)) {
                recorded(payment, taken.computeIfAbsent(payment.key(), key -> new ArrayList<>()));
                return;
            }
        }
        sensible();
    }

    /** An officer records what the gateway has really done, and once in a while what cannot be. */
    private void recorded(Payment payment, List<Capture> captures) {
        if (captures.isEmpty() && dice.once(2)) {
            decide(new TransferCommand.RecordNoCapture(payment.key(), "letter 1", ""), Role.OFFICER);
            return;
        }
        int before = events.size();
        String amount = dice.of(List.of("1.000", "0.000", "", "", ""));
        Capture one = capture(payment, amount.isEmpty() ? payment.amount() : Money.parse("OMR " + amount));
        captures.add(one);
        decide(
                new TransferCommand.RecordCapture(
                        payment.key(), one.reference(), one.amount(), WorkingCalendar.dateOf(world.now), ""),
                Role.OFFICER);
        if (events.size() == before) {
            captures.remove(one);
        }
    }

    private void refund(Payment payment, Refund refund) {
        List<RefundStatus> other = Stream.of(RefundStatus.PENDING, RefundStatus.REFUNDED, RefundStatus.FAILED)
                .filter(status -> status != refund.status())
                .toList();
        decide(new TransferCommand.RefundReported(payment.key(), refund.key(), dice.of(other), "ref"), Role.PAYMENTS);
    }

    private void decide(Command command, Role role) {
        TransferFacts facts = world.facts(role);
        Moment<Transfer, Command, TransferFacts> moment = new Moment<>(transfer, command, facts);
        Table.Answer<Transfer, TransferFacts> answer = TABLE.decide(moment);
        answer.row().forEach(row -> NeverHappens.barsWithAnotherCode(row, moment));
        Lifecycle.Answer<Transfer> said = TransferTable.LIFECYCLE.decide(moment);
        if (said.decision() instanceof Decision.Refused<Transfer> no) {
            NeverHappens.refusedWithoutReason(no);
            assertThat(role).as("time was refused: %s", no.problems()).isNotEqualTo(Role.CLOCK);
            no.problems().stream().map(Problem::code).forEach(refusals::add);
        }
        if (said.decision() instanceof Decision.Accepted<Transfer> yes) {
            Row<Transfer, TransferFacts> row = answer.row().get(0);
            Transfer after = yes.event().evolve(transfer);
            said.taken().forEach(taken -> rows.add(taken.row()));
            events.add(yes.event());
            effects.addAll(yes.effects());
            new NeverHappens(this, moment, row, yes, after).check();
            transfer = after;
            world.submitted = after.openedAt();
        }
    }
}
