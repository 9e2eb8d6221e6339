package om.gov.mol.labour.service;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import om.gov.mol.labour.internal.codec.Written;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.lifecycle.CaseFile;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.lifecycle.Facts;
import om.gov.mol.labour.lifecycle.RequestId;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.port.Loaded;
import om.gov.mol.labour.service.CaseEngine.At;
import om.gov.mol.labour.service.Step.Prepared;
import org.jspecify.annotations.Nullable;

/** What the calls of every procedure have in common, once it is known who makes them: acting on a case and looking at it. */
abstract class CaseCalls<C extends CaseFile, F extends Facts> {

    static final RequestId LOOK = new RequestId("look");

    private final Parts parts;
    private final Procedure<C, F> procedure;
    private final Desk<C, F> desk;

    CaseCalls(Parts parts, Procedure<C, F> procedure, Desk<C, F> desk) {
        this.parts = parts;
        this.procedure = procedure;
        this.desk = desk;
    }

    /** A case with the facts for one actor. */
    record Seen<C, F>(At<C> at, F facts) {

        C file() {
            return at.file();
        }
    }

    /**
     * What came of an act.
     *
     * @param facts with which it was decided; absent where an earlier answer was found
     */
    record Done<C, F>(At<C> at, @Nullable F facts) {}

    /** Why the actor has no business with the case, or nothing. */
    abstract @Nullable Problem stranger(@Nullable C file, Actor actor);

    /**
     * The facts for an actor who has business with the case.
     *
     * @param command what he asks; absent where he only looks
     */
    abstract F facts(C file, Actor actor, @Nullable Command command);

    /** The parties of a case, of whom nobody acts on it for the ministry. */
    abstract OwnCase parties(C file);

    /** Whether a command relies on the other cases of the worker: their guard must not move meanwhile. */
    abstract boolean assesses(Command command);

    /** Whether a command opens a payment. */
    abstract boolean pays(Command command);

    /** The case behind a reference, whatever the reference is of. */
    Optional<Loaded> find(String reference, RequestId request, boolean workerGuard) {
        return parts.store().find(reference, request, workerGuard);
    }

    /** Acts on a case that exists. */
    Outcome<Done<C, F>> perform(RequestId request, Actor actor, String reference, Command command) {
        Loaded loaded = find(reference, request, assesses(command)).orElse(null);
        CaseRow row = loaded == null ? null : loaded.row();
        if (loaded == null || row == null) {
            return Outcome.refused(ProblemCode.CASE_NOT_FOUND);
        }
        Written written = procedure.writeCommand(command);
        String content = Hashing.sha256(command.name(), Json.write(written.open()), Json.write(written.secret()));
        Acts acts = new Acts(actor, command);
        return desk.engine()
                .handle(new CaseEngine.Request<>(
                        row.id(),
                        request,
                        content,
                        actor,
                        loaded.guards().keySet(),
                        acts,
                        new LoadedCase<>(loaded, procedure)))
                .map(at -> new Done<>(pays(command) ? opened(at) : at, acts.facts));
    }

    /** The case with that reference, for an actor who has business with it. */
    Outcome<Seen<C, F>> moment(Actor actor, String reference) {
        CaseRow row = find(reference, LOOK, false)
                .map(Loaded::row)
                .filter(parts::owns)
                .filter(found -> found.procedure().equals(desk.procedure()))
                .orElse(null);
        C file = row == null ? null : procedure.read(row.payload());
        Problem stranger = stranger(file, actor);
        if (stranger != null || file == null || row == null) {
            return Outcome.refused(List.of(stranger == null ? Problem.of(ProblemCode.CASE_NOT_FOUND) : stranger));
        }
        return Outcome.accepted(new Seen<>(new At<>(file, row), facts(file, actor, null)));
    }

    /** After the commit of a payment the checkout is opened at once, so that the payer need not wait for the runner. */
    private At<C> opened(At<C> at) {
        return procedure
                .newestPayment(at.file())
                .flatMap(payment -> desk.cashier().openNow(at, payment.key()))
                .orElse(at);
    }

    private final class Acts implements CaseEngine.Asker<C, F> {

        private final Actor actor;
        private final Command command;
        private @Nullable F facts;

        Acts(Actor actor, Command command) {
            this.actor = actor;
            this.command = command;
        }

        @Override
        public @Nullable Problem stranger(@Nullable C file) {
            Problem stranger = CaseCalls.this.stranger(file, actor);
            return stranger != null || file == null ? stranger : parties(file).problem(actor, parts.registry());
        }

        @Override
        public Prepared<F> prepare(@Nullable C file) {
            F gathered = CaseCalls.this.facts(Objects.requireNonNull(file, "file"), actor, command);
            facts = gathered;
            return new Prepared.Ready<>(command, gathered);
        }
    }
}
