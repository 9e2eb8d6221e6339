package om.gov.mol.labour.service;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import om.gov.mol.labour.lifecycle.CaseFile;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Facts;
import om.gov.mol.labour.lifecycle.Guard;
import om.gov.mol.labour.lifecycle.Lifecycle;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.lifecycle.RequestId;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.port.JournalRow;
import om.gov.mol.labour.port.Loaded;
import om.gov.mol.labour.port.Save;
import om.gov.mol.labour.port.SaveResult;
import om.gov.mol.labour.service.Step.Prepared;
import org.jspecify.annotations.Nullable;

/**
 * One command, exactly once: seen before, load, gather facts, decide, save in one transaction; where somebody was faster,
 * look again. Knows no rule and no procedure. Thread-safe.
 */
final class CaseEngine<C extends CaseFile, F extends Facts> {

    private static final int TRIES_MAX = 5;

    private final Parts parts;
    private final Procedure<C, F> procedure;
    private final Saves<C> saves;

    CaseEngine(Parts parts, Procedure<C, F> procedure) {
        this.parts = parts;
        this.procedure = procedure;
        this.saves = new Saves<>(parts, procedure);
    }

    /** A case at a version, and how it is stored. */
    record At<C>(C file, CaseRow row) {

        long version() {
            return row.version();
        }
    }

    /**
     * One request about one case.
     *
     * @param contentHash digest of what was asked; the same request id with another digest is refused
     * @param first what was loaded already, with the earlier answer to this request and these guards; if the case has moved on
     *     meanwhile, it is loaded again
     */
    record Request<C extends CaseFile, F>(
            CaseId id,
            RequestId request,
            String contentHash,
            Actor actor,
            Set<Guard> guards,
            Asker<C, F> asker,
            @Nullable LoadedCase<C> first) {

        /** A request of which nothing was loaded yet. */
        Request(CaseId id, RequestId request, String contentHash, Actor actor, Set<Guard> guards, Asker<C, F> asker) {
            this(id, request, contentHash, actor, guards, asker, null);
        }
    }

    /** What a request does with the case as it is loaded. */
    interface Asker<C, F> {

        /** Why the actor has no business with this case, or nothing. */
        @Nullable
        Problem stranger(@Nullable C file);

        /** The command and its facts for the case as it is now. */
        Prepared<F> prepare(@Nullable C file);
    }

    /** Carries a request out. */
    Outcome<At<C>> handle(Request<C, F> asked) {
        for (int tries = 1; tries <= TRIES_MAX; tries++) {
            LoadedCase<C> first = tries == 1 ? asked.first() : null;
            Outcome<At<C>> answer = tryOnce(asked, first == null ? load(asked) : first);
            if (answer != null) {
                return answer;
            }
        }
        return Outcome.refused(ProblemCode.CASE_BUSY);
    }

    private LoadedCase<C> load(Request<C, F> asked) {
        return new LoadedCase<>(parts.store().load(asked.id(), asked.request(), asked.guards()), procedure);
    }

    /** The answer, or nothing when somebody was faster. */
    private @Nullable Outcome<At<C>> tryOnce(Request<C, F> asked, LoadedCase<C> at) {
        Loaded loaded = at.loaded();
        CaseRow row = loaded.row();
        C before = row == null || !isOurs(row) ? null : at.file().orElse(null);
        Problem stranger = asked.asker().stranger(before);
        if (stranger != null) {
            return Outcome.refused(List.of(stranger));
        }
        JournalRow earlier = loaded.earlier();
        if (earlier != null) {
            return repeated(asked, earlier, row);
        }
        Prepared<F> prepared = asked.asker().prepare(before);
        return prepared instanceof Prepared.Ready<F> ready
                ? decide(asked, loaded, before, ready)
                : Outcome.refused(((Prepared.NotReady<F>) prepared).problems());
    }

    /** A case of another tenant or another procedure does not exist here. */
    private boolean isOurs(CaseRow row) {
        return parts.owns(row) && row.procedure().equals(procedure.name());
    }

    private @Nullable Outcome<At<C>> decide(
            Request<C, F> asked, Loaded loaded, @Nullable C before, Prepared.Ready<F> ready) {
        Instant began = parts.now();
        Command command = ready.command();
        Lifecycle.Answer<C> answer = procedure.lifecycle().decide(new Moment<>(before, command, ready.facts()));
        if (answer.decision() instanceof Decision.Refused<C> no) {
            List<Problem> problems =
                    before == null ? no.problems() : no.problems().subList(0, 1);
            return Outcome.refused(problems);
        }
        Decision.Accepted<C> yes = (Decision.Accepted<C>) answer.decision();
        Step<C> step = new Step<>(
                loaded,
                before,
                yes.event().evolve(before),
                asked.request(),
                asked.contentHash(),
                asked.actor(),
                ready.facts().role(),
                answer.taken(),
                yes,
                parts.rulebook().version(),
                ready.facts().now());
        Save save = saves.of(step);
        return saved(asked, step, save.next(), parts.store().save(save), began);
    }

    private @Nullable Outcome<At<C>> saved(
            Request<C, F> asked, Step<C> step, CaseRow next, SaveResult result, Instant began) {
        if (result instanceof SaveResult.Saved) {
            parts.listener()
                    .accepted(
                            procedure.name(),
                            step.row(),
                            step.after().id().value(),
                            step.after().state().name(),
                            Duration.between(began, parts.now()));
            return Outcome.accepted(new At<>(step.after(), next));
        }
        if (result instanceof SaveResult.SeenBefore seen) {
            CaseRow now =
                    parts.store().load(asked.id(), asked.request(), Set.of()).row();
            return repeated(asked, seen.row(), now);
        }
        return result instanceof SaveResult.ClaimTaken taken
                ? procedure
                        .problemOf(taken.claim())
                        .<Outcome<At<C>>>map(Outcome::refused)
                        .orElse(null)
                : null;
    }

    /** The same request with the same content by the same party gets its answer again; anything else is a mistake. */
    private Outcome<At<C>> repeated(Request<C, F> asked, JournalRow earlier, @Nullable CaseRow row) {
        boolean same = earlier.contentHash().equals(asked.contentHash())
                && earlier.party().equals(asked.actor().party());
        if (!same) {
            return Outcome.refused(ProblemCode.REQUEST_ID_REUSED);
        }
        if (row == null) {
            throw new IllegalStateException(asked.id() + ": a journal without a case");
        }
        return new Outcome.Accepted<>(new At<>(procedure.read(row.payload()), row), true);
    }
}
