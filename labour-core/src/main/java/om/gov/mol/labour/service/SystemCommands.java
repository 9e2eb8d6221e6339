package om.gov.mol.labour.service;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import om.gov.mol.labour.internal.codec.Written;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.lifecycle.CaseFile;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.lifecycle.Facts;
import om.gov.mol.labour.lifecycle.RequestId;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.service.Step.Prepared;
import org.jspecify.annotations.Nullable;

/**
 * Commands that come from nobody outside: what the gateway said, what time did, what could not be delivered. The request
 * id names the version that is to be changed and what is said, so that the same news never counts twice and other news at
 * the same moment is not taken for it.
 */
final class SystemCommands<C extends CaseFile, F extends Facts> {

    private static final RequestId LOOK = new RequestId("look");
    private static final int DIGEST_LENGTH = 12;

    private final Parts parts;
    private final Procedure<C, F> procedure;
    private final CaseEngine<C, F> engine;

    SystemCommands(Parts parts, Procedure<C, F> procedure, CaseEngine<C, F> engine) {
        this.parts = parts;
        this.procedure = procedure;
        this.engine = engine;
    }

    /** The case as it is now. */
    Optional<C> look(CaseId id) {
        return load(id).file();
    }

    /** The case as it is now, to be acted upon. */
    LoadedCase<C> load(CaseId id) {
        return new LoadedCase<>(parts.store().load(id, LOOK, Set.of()), procedure);
    }

    /**
     * Lets a system role act on a case, if there is still something to say when the case is looked at.
     *
     * @param source names the kind of news, such as {@code clock}
     */
    Optional<Outcome<CaseEngine.At<C>>> act(
            CaseId id, Role role, String source, Function<C, Optional<? extends Command>> news) {
        return act(load(id), role, source, news);
    }

    /**
     * The same on a case that was just loaded. A request that names its version cannot have been answered while it is at that
     * version, so nothing more is loaded, unless the case turns out to have moved on.
     */
    Optional<Outcome<CaseEngine.At<C>>> act(
            LoadedCase<C> loaded, Role role, String source, Function<C, Optional<? extends Command>> news) {
        return parts.lines().patience().shared(() -> acted(loaded, role, source, news));
    }

    private Optional<Outcome<CaseEngine.At<C>>> acted(
            LoadedCase<C> loaded, Role role, String source, Function<C, Optional<? extends Command>> news) {
        CaseRow row = loaded.row();
        if (row == null) {
            return Optional.empty();
        }
        Optional<? extends Command> command = loaded.file().flatMap(news::apply);
        if (command.isEmpty()) {
            return Optional.empty();
        }
        String content = content(command.get());
        RequestId request = new RequestId(Call.RESERVED + source + "." + row.version() + "."
                + command.get().name() + "." + content.substring(0, DIGEST_LENGTH));
        return Optional.of(engine.handle(new CaseEngine.Request<>(
                row.id(), request, content, Actor.system(role), Set.of(), new Asker(role, news), loaded)));
    }

    private String content(Command command) {
        Written written = procedure.writeCommand(command);
        return Hashing.sha256(command.name(), Json.write(written.open()), Json.write(written.secret()));
    }

    private final class Asker implements CaseEngine.Asker<C, F> {

        private final Role role;
        private final Function<C, Optional<? extends Command>> news;

        Asker(Role role, Function<C, Optional<? extends Command>> news) {
            this.role = role;
            this.news = news;
        }

        @Override
        public @Nullable Problem stranger(@Nullable C file) {
            return file == null ? Problem.of(ProblemCode.CASE_NOT_FOUND) : null;
        }

        @Override
        public Prepared<F> prepare(@Nullable C file) {
            C present = java.util.Objects.requireNonNull(file, "file");
            return news.apply(present)
                    .<Prepared<F>>map(
                            command -> new Prepared.Ready<>(command, procedure.systemFacts(present, role, command)))
                    .orElseGet(() ->
                            new Prepared.NotReady<>(java.util.List.of(Problem.of(ProblemCode.NOT_IN_THIS_STATE))));
        }
    }
}
