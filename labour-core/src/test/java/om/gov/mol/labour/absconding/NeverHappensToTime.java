package om.gov.mol.labour.absconding;

import static om.gov.mol.labour.absconding.AbscondingTables.LIFECYCLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import om.gov.mol.labour.absconding.AbscondingClock.Kind;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.lifecycle.Deadlines;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.party.Role;

/** What must never happen to time: a deadline lost, one for nothing, or one that means nothing when it falls due. */
final class NeverHappensToTime {

    private NeverHappensToTime() {}

    static void check(Walk walk, AbscondingReport after) {
        Set<Kind> running = after.deadlines().stream()
                .filter(deadline -> !Deadlines.isReminder(deadline))
                .map(deadline -> Kind.valueOf(deadline.kind()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
        if (running.remove(Kind.CLAIM)) {
            assertThat(after.deposit().state())
                    .as("the time to claim a ticket runs")
                    .isInstanceOf(DepositState.Holding.class);
        }
        assertThat(running).as("deadlines in %s", after.state().name()).isEqualTo(awaited(after));
        assertThat(after.deadlines().stream().map(Deadline::kind)).doesNotHaveDuplicates();
        after.deadlines().forEach(deadline -> falls(walk, after, deadline));
    }

    private static Set<Kind> awaited(AbscondingReport after) {
        Set<Kind> awaited = EnumSet.noneOf(Kind.class);
        if (after.state() instanceof ReportState.AwaitingTicketPayment
                || after.state() instanceof ReportState.AwaitingTicketAfterReview) {
            awaited.add(Kind.TICKET);
        }
        if (after.state() instanceof ReportState.UnderReview) {
            awaited.addAll(Set.of(Kind.REVIEW, Kind.UNDECIDED));
        }
        if (after.state() instanceof ReportState.AwaitingCorrection) {
            awaited.add(Kind.CORRECTION);
        }
        if (after.state() instanceof ReportState.InForce) {
            awaited.add(Kind.LIFE);
        }
        after.objection().filter(Objection::isOpen).ifPresent(open -> awaited.add(Kind.OBJECTION));
        after.cancellation()
                .filter(Cancellation::isOpen)
                .ifPresent(open -> awaited.add(
                        open.state() instanceof CancellationState.AwaitingCancellationPayment
                                ? Kind.CANCELLATION_PAYMENT
                                : Kind.CANCELLATION));
        if (after.deposit().state() instanceof DepositState.RefundRequested) {
            awaited.add(Kind.REFUND);
        }
        return awaited;
    }

    /** Whatever falls due is accepted on its day. */
    private static void falls(Walk walk, AbscondingReport after, Deadline deadline) {
        Instant now = walk.world.now;
        Instant submitted = walk.world.submitted;
        walk.world.submitted = after.openedAt();
        walk.world.now = deadline.due().isAfter(now) ? deadline.due() : now;
        AbscondingFacts facts = walk.world.facts(Role.CLOCK);
        walk.world.now = now;
        walk.world.submitted = submitted;
        assertThat(LIFECYCLE
                        .decide(new Moment<>(after, AbscondingClock.command(deadline), facts))
                        .decision())
                .as("%s in %s", deadline.kind(), after.state().name())
                .isInstanceOf(Decision.Accepted.class);
    }
}
