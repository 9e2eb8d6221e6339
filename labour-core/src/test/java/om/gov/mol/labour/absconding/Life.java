package om.gov.mol.labour.absconding;

import static om.gov.mol.labour.absconding.AbscondingTables.LIFECYCLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import om.gov.mol.labour.absconding.DepositCommand.RequestRefund;
import om.gov.mol.labour.absconding.ObjectionCommand.FileObjection;
import om.gov.mol.labour.absconding.ObjectionCommand.UpholdObjection;
import om.gov.mol.labour.absconding.ReportCommand.Approve;
import om.gov.mol.labour.absconding.ReportCommand.NoticeDelivered;
import om.gov.mol.labour.absconding.ReportCommand.NoticeUndelivered;
import om.gov.mol.labour.absconding.ReportCommand.RefundReported;
import om.gov.mol.labour.absconding.ReportCommand.Register;
import om.gov.mol.labour.law.Parameter;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Effect;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.notice.NoticeKind;
import om.gov.mol.labour.notice.Tell;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.Refund;
import om.gov.mol.labour.payment.RefundStatus;
import org.jspecify.annotations.Nullable;

/** One report told as a story: who does what on which day, and what came of it. Not thread-safe. */
final class Life {

    static final String FIRST_OFFICER = "officer-1";
    static final String SECOND_OFFICER = "officer-2";

    final World world = new World();
    private final Gateway gateway = new Gateway();
    private @Nullable AbscondingReport report;
    private List<Effect> said = List.of();

    /** Nothing has happened yet; it is 1 March 2026. */
    static Life begins() {
        return new Life();
    }

    /** Registered, its ticket of 120 rials paid and approved by the first officer on 1 March 2026. */
    static Life inForce() {
        return begins().registered().paysTicket().approved();
    }

    Life law(Parameter<?> parameter, String value) {
        world.law(parameter, value);
        return this;
    }

    Life on(String day) {
        world.on(day);
        return this;
    }

    Life registered() {
        return does(Role.EMPLOYER, new Register(world.request()));
    }

    Life paysTicket() {
        return pays(new ReportCommand.PayTicket());
    }

    /** Opens a payment, and the gateway takes what was asked for. */
    Life pays(Command paying) {
        does(Role.EMPLOYER, paying);
        Payment payment = report().payments().get(report().payments().size() - 1);
        return does(
                Role.PAYMENTS,
                GatewayReports.read(report(), payment.key(), gateway.takes(payment, payment.amount(), world.now))
                        .orElseThrow());
    }

    Life approved() {
        return officer(FIRST_OFFICER, new Approve("PROVEN"));
    }

    Life objects() {
        return does(Role.WORKER, new FileObjection("WAS_AT_WORK", "I was at work", Set.of()));
    }

    Life upheld() {
        return officer(SECOND_OFFICER, new UpholdObjection("PROVEN"));
    }

    Life asksBack(RefundGround ground) {
        return does(Role.EMPLOYER, new RequestRefund(ground, Samples.ACCOUNT));
    }

    /** The last refund of the ticket ends so. */
    Life refundIs(RefundStatus status) {
        Payment payment = report().payments().get(0);
        Refund refund = payment.refunds().get(payment.refunds().size() - 1);
        gateway.refunds(payment, refund, status);
        return does(Role.PAYMENTS, new RefundReported(payment.key(), refund.key(), status, "gw"));
    }

    Life notDelivered(String notice, String channel) {
        return does(Role.CASE, new NoticeUndelivered(notice, channel, "BARRED"));
    }

    Life proven(String notice) {
        return does(Role.CASE, new NoticeDelivered(notice));
    }

    Life officer(String who, Command command) {
        world.actor = who;
        does(Role.OFFICER, command);
        world.actor = null;
        return this;
    }

    /** That deadline falls due, and it is the day. */
    Life falls(AbscondingClock.Kind kind) {
        Deadline due = deadline(kind);
        world.now = due.due();
        return does(Role.CLOCK, AbscondingClock.command(due));
    }

    Life does(Role role, Command command) {
        Decision<AbscondingReport> decision = decide(role, command);
        assertThat(decision).as("%s by %s", command.name(), role).isInstanceOf(Decision.Accepted.class);
        Decision.Accepted<AbscondingReport> yes = (Decision.Accepted<AbscondingReport>) decision;
        report = yes.event().evolve(report);
        said = yes.effects();
        world.submitted = report().openedAt();
        return this;
    }

    List<Problem> problems(Role role, Command command) {
        Decision<AbscondingReport> decision = decide(role, command);
        assertThat(decision).as("%s by %s", command.name(), role).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<AbscondingReport>) decision).problems();
    }

    List<ProblemCode> refused(Role role, Command command) {
        return problems(role, command).stream().map(Problem::code).toList();
    }

    List<ProblemCode> refused(String officer, Command command) {
        world.actor = officer;
        List<ProblemCode> codes = refused(Role.OFFICER, command);
        world.actor = null;
        return codes;
    }

    private Decision<AbscondingReport> decide(Role role, Command command) {
        return LIFECYCLE
                .decide(new Moment<>(report, command, world.facts(role)))
                .decision();
    }

    AbscondingReport report() {
        return Objects.requireNonNull(report, "report");
    }

    ReportState state() {
        return report().state();
    }

    DepositState deposit() {
        return report().deposit().state();
    }

    Ledger ledger() {
        return Ledger.of(report());
    }

    Deadline deadline(AbscondingClock.Kind kind) {
        return report().deadlines().stream()
                .filter(deadline -> deadline.kind().equals(kind.name()))
                .findFirst()
                .orElseThrow();
    }

    /** What the last step does outside. */
    List<String> effects() {
        return said.stream().map(Effect::label).toList();
    }

    <E extends Effect> E effect(Class<E> kind) {
        return said.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    /** The values of a notice of the last step. */
    Map<String, String> told(NoticeKind kind, Role whom) {
        return said.stream()
                .filter(effect -> effect instanceof Tell tell && tell.kind() == kind && tell.recipient() == whom)
                .map(effect -> ((Tell) effect).arguments())
                .findFirst()
                .orElseThrow();
    }
}
