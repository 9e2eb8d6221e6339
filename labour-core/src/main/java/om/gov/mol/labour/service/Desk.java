package om.gov.mol.labour.service;

import java.util.List;
import java.util.Optional;
import om.gov.mol.labour.lifecycle.CaseFile;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.lifecycle.Facts;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.port.Loaded;
import om.gov.mol.labour.port.Work;
import om.gov.mol.labour.registry.AgencyRequest;

/** Everything that deals with the cases of one procedure, whoever asks. */
final class Desk<C extends CaseFile, F extends Facts> {

    private final Parts parts;
    private final Procedure<C, F> procedure;
    private final CaseEngine<C, F> engine;
    private final SystemCommands<C, F> commands;
    private final Cashier<C, F> cashier;
    private final Refunder<C, F> refunder;
    private final JournalVerifier<C> verifier;
    private final Eraser<C> eraser;

    Desk(Parts parts, Procedure<C, F> procedure) {
        this.parts = parts;
        this.procedure = procedure;
        this.engine = new CaseEngine<>(parts, procedure);
        this.commands = new SystemCommands<>(parts, procedure, engine);
        this.cashier = new Cashier<>(parts, procedure, commands);
        this.refunder = new Refunder<>(parts, procedure, commands);
        this.verifier = new JournalVerifier<>(parts, procedure);
        this.eraser = new Eraser<>(parts, procedure);
    }

    String procedure() {
        return procedure.name();
    }

    CaseEngine<C, F> engine() {
        return engine;
    }

    Cashier<C, F> cashier() {
        return cashier;
    }

    Refunder<C, F> refunder() {
        return refunder;
    }

    JournalVerifier<C> verifier() {
        return verifier;
    }

    Eraser<C> eraser() {
        return eraser;
    }

    /** What a stored case of this procedure knows of its payments, the oldest first. */
    List<Payment> payments(CaseRow row) {
        return procedure.payments(procedure.read(row.payload()));
    }

    /** Somebody hints at news of a payment, and of its refunds: the gateway is asked. */
    void hinted(Loaded loaded, String payment) {
        cashier.hinted(new LoadedCase<>(loaded, procedure), payment).ifPresent(file -> refunder.hint(file, payment));
    }

    /** Fires the earliest deadline that has passed; whether one fell. */
    boolean fire(CaseId id) {
        return commands.act(id, Role.CLOCK, "clock", this::falling)
                .filter(Outcome.Accepted.class::isInstance)
                .isPresent();
    }

    private Optional<Command> falling(C file) {
        return file.deadlines().stream()
                .filter(deadline -> !deadline.due().isAfter(parts.now()))
                .min(Comparable::compareTo)
                .map(deadline -> procedure.falling(deadline, procedure.clockFacts(file)));
    }

    /** The case learns once that a notice did not reach anybody: repeating says the same again and changes nothing. */
    void undelivered(Work work, String why) {
        String source = "notice-" + Hashing.sha256(work.id()).substring(0, 16);
        commands.act(
                work.caseId(),
                Role.CASE,
                source,
                file -> procedure.undelivered(file, NoticePayload.notice(work), work.kind(), why));
    }

    /** The case learns that a notice is proven to have arrived, where it waits for that. */
    void delivered(Work work) {
        commands.act(
                work.caseId(), Role.CASE, "receipt", file -> procedure.delivered(file, NoticePayload.notice(work)));
    }

    /** The case learns that an agency has acknowledged; whether it has taken note, or need not. */
    boolean acknowledged(CaseId id, AgencyRequest.Kind kind) {
        return noted(commands.act(id, Role.CASE, "agency", file -> procedure.acknowledged(file, kind)));
    }

    /** The case learns of another case; whether it has taken note, or need not. */
    boolean heard(CaseId id, String news) {
        return noted(commands.act(id, Role.CASE, "case", file -> procedure.heard(file, news)));
    }

    private boolean noted(Optional<Outcome<CaseEngine.At<C>>> outcome) {
        return outcome.filter(said -> !(said instanceof Outcome.Accepted<CaseEngine.At<C>>))
                .isEmpty();
    }
}
