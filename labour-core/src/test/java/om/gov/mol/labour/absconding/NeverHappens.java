package om.gov.mol.labour.absconding;

import static om.gov.mol.labour.absconding.AbscondingTables.LIFECYCLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import om.gov.mol.labour.law.ReportParameters;
import om.gov.mol.labour.law.SameOfficer;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Effect;
import om.gov.mol.labour.lifecycle.Event;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.notice.NoticeKind;
import om.gov.mol.labour.notice.Tell;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.text.Language;

/** What must never happen to a report, asked after every accepted step of a walk. */
final class NeverHappens {

    private static final Map<Class<? extends ReportState>, NoticeKind> TOLD = Map.of(
            ReportState.InForce.class, NoticeKind.REPORT_APPROVED,
            ReportState.Revoked.class, NoticeKind.REPORT_REVOKED,
            ReportState.Cancelled.class, NoticeKind.REPORT_CANCELLED,
            ReportState.Lapsed.class, NoticeKind.REPORT_LAPSED,
            ReportState.Departed.class, NoticeKind.REPORT_DEPARTED,
            ReportState.Transferred.class, NoticeKind.REPORT_TRANSFERRED,
            ReportState.Closed.class, NoticeKind.REPORT_CLOSED);

    /** Rows that may be taken although nothing is another than before. */
    private static final Set<String> SAID_AGAIN = Set.of("C13");

    private final Walk walk;
    private final Moment<AbscondingReport, Command, AbscondingFacts> moment;
    private final String row;
    private final Decision.Accepted<AbscondingReport> yes;
    private final AbscondingReport after;

    NeverHappens(
            Walk walk,
            Moment<AbscondingReport, Command, AbscondingFacts> moment,
            String row,
            Decision.Accepted<AbscondingReport> yes,
            AbscondingReport after) {
        this.walk = walk;
        this.moment = moment;
        this.row = row;
        this.yes = yes;
        this.after = after;
    }

    void check() {
        assertThat(LIFECYCLE.rows().filter(one -> one.id().equals(row)).flatMap(one -> one.by().stream()))
                .as("an act by another role")
                .contains(moment.role());
        if (!SAID_AGAIN.contains(row)) {
            assertThat(after).as("%s: accepted and nothing changed", row).isNotEqualTo(moment.before());
        }
        Optional<AbscondingReport> before = Optional.ofNullable(moment.before());
        before.filter(report -> report.state().isFinal())
                .ifPresent(report ->
                        assertThat(after.state()).as("something after the end").isEqualTo(report.state()));
        told(before);
        before.ifPresent(this::force);
        if (after.state() instanceof ReportState.InForce) {
            assertThat(after.deposit().state())
                    .as("%s: in force with the ticket held", row)
                    .isInstanceOf(DepositState.Held.class);
        }
        before.ifPresent(this::objections);
        before.ifPresent(report -> cancellations(report));
        NeverHappensToTime.check(walk, after);
        alert();
        NeverUnsaid.check(yes.effects());
        assertThat(yes.effects().stream().map(Effect::label))
                .as("%s: one label, two effects", row)
                .doesNotHaveDuplicates();
        assertThat(after.claims().contains(AbscondingReport.workerClaim(World.WORKER)))
                .as("the worker is claimed in %s", after.state().name())
                .isEqualTo(after.state() instanceof ReportState.Open);
    }

    /** A step that changes what the worker may do and does not tell him. */
    private void told(Optional<AbscondingReport> before) {
        boolean registered = before.isEmpty() || row.equals("R19");
        boolean moved = before.isPresent()
                && before.get().state().getClass() != after.state().getClass();
        NoticeKind kind = registered
                ? NoticeKind.REPORT_REGISTERED
                : TOLD.get(after.state().getClass());
        if (kind != null && (registered || moved)) {
            assertThat(tells().filter(tell -> tell.kind() == kind).map(Tell::recipient))
                    .as("%s: told of %s", row, kind)
                    .containsExactlyInAnyOrder(Role.WORKER, Role.EMPLOYER);
        }
    }

    /** Time, or a payment nobody has approved, that brings a report into force. */
    private void force(AbscondingReport before) {
        boolean entered = after.tookEffect().isPresent() && before.tookEffect().isEmpty();
        if (entered) {
            assertThat(row).as("into force").isIn("R07", "R09p", "R35");
            assertThat(moment.role()).as("into force").isIn(Role.OFFICER, Role.PAYMENTS);
            assertThat(after.tookEffect().orElseThrow().approvedBy()).startsWith("officer-");
        }
        if (!entered && before.tookEffect().isPresent()) {
            assertThat(after.tookEffect().map(ReportState.InForce::approvedAt))
                    .as("since when it is in force")
                    .isEqualTo(before.tookEffect().map(ReportState.InForce::approvedAt));
        }
    }

    /** An open objection that disappears undecided, or that the officer decides who approved the report. */
    private void objections(AbscondingReport before) {
        assertThat(after.objections().stream().map(Objection::reference)).doesNotHaveDuplicates();
        assertThat(after.objections())
                .hasSizeGreaterThanOrEqualTo(before.objections().size());
        Optional<Objection> open = before.objection().filter(Objection::isOpen);
        if (open.isEmpty() || after.objection().orElseThrow().isOpen()) {
            return;
        }
        Objection closed = after.objection().orElseThrow();
        assertThat(closed.reference()).isEqualTo(open.get().reference());
        if (closed.state() instanceof ObjectionState.Moot) {
            boolean agreed =
                    before.cancellation().filter(Cancellation::workerAgrees).isPresent();
            assertThat(row.equals("R24") || (row.equals("C08") && agreed))
                    .as("%s: an objection overtaken", row)
                    .isTrue();
            return;
        }
        assertThat(row).as("an objection decided").isIn("O04", "O05", "O06", "O07");
        boolean forbidden = moment.facts().value(ReportParameters.OBJECTION_SAME_OFFICER) == SameOfficer.FORBIDDEN;
        if (forbidden && !row.equals("O07")) {
            assertThat(moment.facts().actor())
                    .as("who decides on the objection")
                    .isNotEqualTo(before.tookEffect().orElseThrow().approvedBy());
        }
    }

    /** A cancellation that stays open when there is nothing left to cancel, or a request that vanishes. */
    private void cancellations(AbscondingReport before) {
        assertThat(after.cancellations().stream().map(Cancellation::reference)).doesNotHaveDuplicates();
        assertThat(after.cancellations())
                .hasSizeGreaterThanOrEqualTo(before.cancellations().size());
        if (after.cancellation().filter(Cancellation::isOpen).isPresent()) {
            assertThat(after.state()).as("a cancellation is open").isInstanceOf(ReportState.InForce.class);
        }
    }

    /** An alert that stands without a report in force, or a report in force without it. */
    private void alert() {
        boolean inForce = after.state() instanceof ReportState.InForce;
        boolean rests = after.objection()
                        .filter(one -> one.state() instanceof ObjectionState.AwaitingDecision)
                        .isPresent()
                && "SUSPENDED".equals(walk.world.policies.get(ReportParameters.OBJECTION_EFFECTS.id()));
        boolean wanted = inForce && !rests;
        Set<Alert> right = after.tookEffect().isEmpty()
                ? Set.of(Alert.NONE)
                : wanted ? Set.of(Alert.SET_ASKED, Alert.SET) : Set.of(Alert.LIFT_ASKED, Alert.LIFTED);
        assertThat(after.alert()).as("the alert in %s", after.state().name()).isIn(right);
    }

    private Stream<Tell> tells() {
        return yes.effects().stream().filter(Tell.class::isInstance).map(Tell.class::cast);
    }

    /** A refusal that names no problem, or one that cannot be read. */
    static void refusedWithoutReason(Decision.Refused<AbscondingReport> no) {
        assertThat(no.problems()).isNotEmpty().isSorted();
        for (Problem problem : no.problems()) {
            for (Language language : List.of(Language.ARABIC, Language.ENGLISH)) {
                assertThat(problem.text(language)).isNotBlank();
                assertThat(problem.remedy(language)).isNotBlank();
            }
        }
    }

    /** A journal that does not replay to the case. */
    static void lostInTheJournal(Walk walk) {
        AbscondingReport replayed = null;
        for (Event<AbscondingReport> event : walk.journal) {
            replayed = event.evolve(replayed);
        }
        assertThat(replayed).as("replayed").isEqualTo(walk.report);
    }
}
