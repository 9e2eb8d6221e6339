package om.gov.mol.labour.service;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import om.gov.mol.labour.absconding.AbscondingClock;
import om.gov.mol.labour.absconding.AbscondingCommand;
import om.gov.mol.labour.absconding.AbscondingEvent;
import om.gov.mol.labour.absconding.AbscondingFacts;
import om.gov.mol.labour.absconding.AbscondingReport;
import om.gov.mol.labour.absconding.AbscondingTables;
import om.gov.mol.labour.absconding.CancellationCommand;
import om.gov.mol.labour.absconding.GatewayReports;
import om.gov.mol.labour.absconding.ReportCommand;
import om.gov.mol.labour.absconding.ReportState;
import om.gov.mol.labour.internal.codec.AbscondingCodec;
import om.gov.mol.labour.internal.codec.AbscondingCommandCodec;
import om.gov.mol.labour.internal.codec.AbscondingEventCodec;
import om.gov.mol.labour.internal.codec.Written;
import om.gov.mol.labour.lifecycle.AskAgency;
import om.gov.mol.labour.lifecycle.Claim;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.lifecycle.Event;
import om.gov.mol.labour.lifecycle.Lifecycle;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Contact;
import om.gov.mol.labour.party.LocalizedName;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.GatewayReport;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.RefundStatus;
import om.gov.mol.labour.port.CaseIndex;
import om.gov.mol.labour.registry.AgencyRequest;
import om.gov.mol.labour.registry.EmployerRecord;
import om.gov.mol.labour.registry.WorkerRecord;
import om.gov.mol.labour.service.TransferFactsGatherer.Acting;
import org.jspecify.annotations.Nullable;

/** What the engine must know of an absconding report. */
final class AbscondingProcedure implements Procedure<AbscondingReport, AbscondingFacts> {

    private final Parts parts;
    private final AbscondingFactsGatherer gatherer;

    AbscondingProcedure(Parts parts) {
        this.parts = parts;
        this.gatherer = new AbscondingFactsGatherer(parts);
    }

    AbscondingFactsGatherer gatherer() {
        return gatherer;
    }

    @Override
    public String name() {
        return AbscondingTables.PROCEDURE;
    }

    @Override
    public Lifecycle<AbscondingReport, AbscondingFacts> lifecycle() {
        return AbscondingTables.LIFECYCLE;
    }

    @Override
    public String write(AbscondingReport file) {
        return AbscondingCodec.write(file);
    }

    @Override
    public AbscondingReport read(String payload) {
        return AbscondingCodec.read(payload);
    }

    @Override
    public Written writeEvent(Event<AbscondingReport> event) {
        return AbscondingEventCodec.writeParted((AbscondingEvent) event);
    }

    @Override
    public Event<AbscondingReport> readEvent(Written stored) {
        return AbscondingEventCodec.read(stored);
    }

    @Override
    public Written writeCommand(Command command) {
        return AbscondingCommandCodec.write((AbscondingCommand) command);
    }

    @Override
    public CaseIndex index(String tenant, AbscondingReport file) {
        return new CaseIndex(
                tenant,
                file.request().worker().value(),
                file.request().employer().value(),
                file.request().worker().value(),
                file.request().jurisdiction().code(),
                !file.attention().isEmpty(),
                file.assignedTo());
    }

    /** A second referral in the same moment is not refused: the report is decided anew and refers nobody. */
    @Override
    public Optional<ProblemCode> problemOf(Claim claim) {
        return claim.key().contains("report/worker/") ? Optional.of(ProblemCode.REPORT_ALREADY_OPEN) : Optional.empty();
    }

    @Override
    public @Nullable Contact contact(AbscondingReport file, Role role) {
        return role == Role.WORKER
                ? parts.registry()
                        .worker(file.request().worker())
                        .map(WorkerRecord::contact)
                        .orElse(null)
                : employer(file).map(EmployerRecord::contact).orElse(null);
    }

    @Override
    public Map<Role, LocalizedName> names(AbscondingReport file) {
        return employer(file).map(known -> Map.of(Role.EMPLOYER, known.name())).orElse(Map.of());
    }

    private Optional<EmployerRecord> employer(AbscondingReport file) {
        return parts.registry().employer(file.request().employer());
    }

    @Override
    public AgencyRequest request(String key, AbscondingReport file, AskAgency ask) {
        return new AgencyRequest(
                key,
                ask.agency(),
                ask.kind(),
                file.reference(),
                file.request().worker(),
                file.request().employer(),
                null);
    }

    @Override
    public Optional<Payment> payment(AbscondingReport file, String key) {
        return file.payment(key);
    }

    @Override
    public List<Payment> payments(AbscondingReport file) {
        return file.payments();
    }

    @Override
    public Optional<? extends Command> reading(AbscondingReport file, String payment, GatewayReport report) {
        return GatewayReports.read(file, payment, report);
    }

    @Override
    public Command refunding(String payment, String refund, RefundStatus status, @Nullable String gatewayReference) {
        return new ReportCommand.RefundReported(payment, refund, status, gatewayReference);
    }

    @Override
    public Command receipting(String payment, String number) {
        return new ReportCommand.ReceiptNumbered(payment, number);
    }

    @Override
    public Optional<? extends Command> undelivered(AbscondingReport file, String notice, String channel, String why) {
        var command = new ReportCommand.NoticeUndelivered(notice, channel, why);
        return file.attention().contains(command.attention()) ? Optional.empty() : Optional.of(command);
    }

    @Override
    public Optional<? extends Command> delivered(AbscondingReport file, String notice) {
        return Optional.of(new ReportCommand.NoticeDelivered(notice)).filter(command -> command.isAwaited(file));
    }

    @Override
    public Optional<? extends Command> acknowledged(AbscondingReport file, AgencyRequest.Kind kind) {
        return Optional.of(new ReportCommand.AgencyAcknowledged(kind)).filter(command -> command.changes(file.alert()));
    }

    @Override
    public Optional<? extends Command> heard(AbscondingReport file, String news) {
        boolean moved = news.equals("workerMoved") && file.state() instanceof ReportState.InForce;
        return moved ? Optional.of(new ReportCommand.WorkerMoved()) : Optional.empty();
    }

    @Override
    public Command falling(Deadline deadline, AbscondingFacts facts) {
        Instant due = AbscondingClock.recounted(deadline, facts);
        return due.isAfter(facts.now())
                ? new ReportCommand.DeadlineRecounted(deadline.kind(), due)
                : AbscondingClock.command(deadline);
    }

    @Override
    public AbscondingFacts systemFacts(AbscondingReport file, Role role, Command command) {
        boolean counts = command instanceof ReportCommand.TicketPaid;
        return counts ? gatherer.of(file, new Acting(role, role.key(), false), true) : gatherer.moment(file, role);
    }

    @Override
    public AbscondingFacts clockFacts(AbscondingReport file) {
        return gatherer.moment(file, Role.CLOCK);
    }

    /** Whether a command opens a payment. */
    static boolean pays(Command command) {
        return command instanceof ReportCommand.PayTicket || command instanceof CancellationCommand.PayCancellation;
    }
}
