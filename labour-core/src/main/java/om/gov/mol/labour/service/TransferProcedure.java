package om.gov.mol.labour.service;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import om.gov.mol.labour.internal.codec.TransferCodec;
import om.gov.mol.labour.internal.codec.TransferCommandCodec;
import om.gov.mol.labour.internal.codec.TransferEventCodec;
import om.gov.mol.labour.internal.codec.Written;
import om.gov.mol.labour.law.Conditions;
import om.gov.mol.labour.lifecycle.AskAgency;
import om.gov.mol.labour.lifecycle.Claim;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.lifecycle.Event;
import om.gov.mol.labour.lifecycle.Lifecycle;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Contact;
import om.gov.mol.labour.party.EmployerId;
import om.gov.mol.labour.party.LocalizedName;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.GatewayReport;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.RefundStatus;
import om.gov.mol.labour.port.CaseIndex;
import om.gov.mol.labour.registry.AgencyRequest;
import om.gov.mol.labour.registry.EstablishmentRecord;
import om.gov.mol.labour.registry.WorkerRecord;
import om.gov.mol.labour.service.TransferFactsGatherer.Acting;
import om.gov.mol.labour.transfer.GatewayReports;
import om.gov.mol.labour.transfer.Transfer;
import om.gov.mol.labour.transfer.TransferClock;
import om.gov.mol.labour.transfer.TransferCommand;
import om.gov.mol.labour.transfer.TransferEvent;
import om.gov.mol.labour.transfer.TransferFacts;
import om.gov.mol.labour.transfer.TransferTable;
import org.jspecify.annotations.Nullable;

/** What the engine must know of a transfer. */
final class TransferProcedure implements Procedure<Transfer, TransferFacts> {

    private final Parts parts;
    private final TransferFactsGatherer gatherer;

    TransferProcedure(Parts parts) {
        this.parts = parts;
        this.gatherer = new TransferFactsGatherer(parts);
    }

    TransferFactsGatherer gatherer() {
        return gatherer;
    }

    @Override
    public String name() {
        return TransferTable.PROCEDURE;
    }

    @Override
    public Lifecycle<Transfer, TransferFacts> lifecycle() {
        return TransferTable.LIFECYCLE;
    }

    @Override
    public String write(Transfer file) {
        return TransferCodec.write(file);
    }

    @Override
    public Transfer read(String payload) {
        return TransferCodec.read(payload);
    }

    @Override
    public Written writeEvent(Event<Transfer> event) {
        return TransferEventCodec.writeParted((TransferEvent) event);
    }

    @Override
    public Event<Transfer> readEvent(Written stored) {
        return TransferEventCodec.read(stored);
    }

    @Override
    public Written writeCommand(Command command) {
        return TransferCommandCodec.write((TransferCommand) command);
    }

    @Override
    public CaseIndex index(String tenant, Transfer file) {
        return new CaseIndex(
                tenant,
                file.request().worker().value(),
                file.request().newEmployer().value(),
                file.told().contains(Role.CURRENT_EMPLOYER)
                        ? file.request().currentEmployer().value()
                        : null,
                file.request().jurisdiction().code(),
                !file.attention().isEmpty(),
                null);
    }

    @Override
    public Optional<ProblemCode> problemOf(Claim claim) {
        return Optional.of(
                claim.key().contains("transfer/worker/")
                        ? ProblemCode.TRANSFER_ALREADY_OPEN
                        : ProblemCode.LICENCE_RESERVED);
    }

    @Override
    public @Nullable Contact contact(Transfer file, Role role) {
        if (role == Role.WORKER) {
            return parts.registry()
                    .worker(file.request().worker())
                    .map(WorkerRecord::contact)
                    .orElse(null);
        }
        return employer(file, role).map(EstablishmentRecord::contact).orElse(null);
    }

    @Override
    public Map<Role, LocalizedName> names(Transfer file) {
        Map<Role, LocalizedName> names = new EnumMap<>(Role.class);
        employer(file, Role.NEW_EMPLOYER).ifPresent(known -> names.put(Role.NEW_EMPLOYER, known.name()));
        employer(file, Role.CURRENT_EMPLOYER).ifPresent(known -> names.put(Role.CURRENT_EMPLOYER, known.name()));
        return names;
    }

    private Optional<EstablishmentRecord> employer(Transfer file, Role role) {
        return parts.registry()
                .establishment(
                        role == Role.NEW_EMPLOYER
                                ? file.request().newEmployer()
                                : file.request().currentEmployer());
    }

    @Override
    public AgencyRequest request(String key, Transfer file, AskAgency ask) {
        return new AgencyRequest(
                key,
                ask.agency(),
                ask.kind(),
                file.reference(),
                file.request().worker(),
                new EmployerId.Establishment(file.request().currentEmployer()),
                file.request().newEmployer());
    }

    @Override
    public Optional<Payment> payment(Transfer file, String key) {
        return file.payment(key);
    }

    @Override
    public List<Payment> payments(Transfer file) {
        return file.payments();
    }

    @Override
    public Optional<? extends Command> reading(Transfer file, String payment, GatewayReport report) {
        return GatewayReports.read(file, payment, report);
    }

    @Override
    public Command refunding(String payment, String refund, RefundStatus status, @Nullable String gatewayReference) {
        return new TransferCommand.RefundReported(payment, refund, status, gatewayReference);
    }

    @Override
    public Command receipting(String payment, String number) {
        return new TransferCommand.ReceiptNumbered(payment, number);
    }

    @Override
    public Optional<? extends Command> undelivered(Transfer file, String notice, String channel, String why) {
        var command = new TransferCommand.NoticeUndelivered(notice, channel, why);
        return file.attention().contains(command.attention()) ? Optional.empty() : Optional.of(command);
    }

    /** News may come late or out of turn: what counts is whether a report is in force now. */
    @Override
    public Optional<? extends Command> heard(Transfer file, String news) {
        if (file.state().isFinal()) {
            return Optional.empty();
        }
        boolean inForce = gatherer.reportInForce(file.request());
        if (file.isSuspended()) {
            return inForce ? Optional.empty() : Optional.of(new TransferCommand.ResumeAfterReport());
        }
        boolean stands = clockFacts(file).value(Conditions.NO_REPORT_IN_FORCE);
        return inForce && stands ? Optional.of(new TransferCommand.SuspendForReport()) : Optional.empty();
    }

    @Override
    public Command falling(Deadline deadline, TransferFacts facts) {
        Instant due = TransferClock.recounted(deadline, facts);
        return due.isAfter(facts.now())
                ? new TransferCommand.DeadlineRecounted(deadline.kind(), due)
                : TransferClock.command(deadline);
    }

    @Override
    public TransferFacts systemFacts(Transfer file, Role role, Command command) {
        boolean assesses =
                command instanceof TransferCommand.AnswerTimePassed || command instanceof TransferCommand.DuesPaid;
        return assesses ? gatherer.of(file, new Acting(role, role.key(), false)) : gatherer.moment(file, role);
    }

    @Override
    public TransferFacts clockFacts(Transfer file) {
        return gatherer.moment(file, Role.CLOCK);
    }
}
