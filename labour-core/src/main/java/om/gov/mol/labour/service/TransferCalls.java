package om.gov.mol.labour.service;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import om.gov.mol.labour.fee.Quote;
import om.gov.mol.labour.fee.QuoteResult;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.lifecycle.Guard;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.lifecycle.RequestId;
import om.gov.mol.labour.outcome.Finding;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.service.CaseEngine.Asker;
import om.gov.mol.labour.service.CaseEngine.At;
import om.gov.mol.labour.service.Step.Prepared;
import om.gov.mol.labour.service.TransferFactsGatherer.Acting;
import om.gov.mol.labour.transfer.SubmitTransfer;
import om.gov.mol.labour.transfer.Transfer;
import om.gov.mol.labour.transfer.TransferCommand;
import om.gov.mol.labour.transfer.TransferConditions;
import om.gov.mol.labour.transfer.TransferFacts;
import om.gov.mol.labour.transfer.TransferForm;
import om.gov.mol.labour.transfer.TransferRequest;
import om.gov.mol.labour.transfer.TransferState.AwaitingTransferFee;
import om.gov.mol.labour.transfer.TransferTable;
import org.jspecify.annotations.Nullable;

/** The calls on transfers, once it is known who makes them. */
final class TransferCalls extends CaseCalls<Transfer, TransferFacts> {

    private static final String REFERENCE_PREFIX = "TR";

    /** Who may know what is to be paid: those who may come to pay it, and the officers. */
    private static final Set<Role> PAYERS = Set.of(Role.CURRENT_EMPLOYER, Role.NEW_EMPLOYER, Role.OFFICER);

    private final Parts parts;
    private final TransferProcedure procedure;
    private final Desk<Transfer, TransferFacts> desk;
    private final TransferSubmission submission;

    TransferCalls(Parts parts, TransferProcedure procedure, Desk<Transfer, TransferFacts> desk) {
        super(parts, procedure, desk);
        this.parts = parts;
        this.procedure = procedure;
        this.desk = desk;
        this.submission = new TransferSubmission(parts);
    }

    Outcome<CheckView> check(Actor actor, SubmitTransfer form) {
        CommercialRegistration asker = asker(actor);
        if (asker == null) {
            return Outcome.refused(ProblemCode.NOT_THIS_ROLE);
        }
        TransferSubmission.Read read = submission.read(form, asker);
        if (read instanceof TransferSubmission.Read.Refused refused) {
            return Outcome.refused(List.of(refused.problem()));
        }
        TransferSubmission.Read.Asked asked = (TransferSubmission.Read.Asked) read;
        TransferFacts facts = opening(asked, actor, caseId(actor, LOOK));
        List<Finding> findings = TransferConditions.assessAll(asked.request(), facts);
        List<Problem> problems = TransferConditions.problems(findings);
        return problems.isEmpty() ? Outcome.accepted(new CheckView(findings)) : Outcome.refused(problems);
    }

    Outcome<TransferView> submit(RequestId request, Actor actor, SubmitTransfer form, boolean withoutApproval) {
        CommercialRegistration asker = asker(actor);
        if (asker == null) {
            return Outcome.refused(ProblemCode.NOT_THIS_ROLE);
        }
        CaseId id = caseId(actor, request);
        Guard guard =
                Saves.guard(parts.tenant(), TransferSubmission.worker(form).value());
        String content = Hashing.sha256(withoutApproval ? "submitWithoutApproval" : "submit", form.content());
        Opening opening = new Opening(actor, form, asker, withoutApproval, id);
        return desk.engine()
                .handle(new CaseEngine.Request<>(id, request, content, actor, Set.of(guard), opening))
                .map(at -> seen(at, opening.facts, actor));
    }

    Outcome<TransferView> act(RequestId request, Actor actor, String reference, TransferForm form) {
        return perform(request, actor, reference, TransferForms.command(form))
                .map(done -> seen(done.at(), done.facts(), actor));
    }

    Outcome<TransferView> view(Actor actor, String reference) {
        return moment(actor, reference).map(seen -> view(seen.at(), seen.facts()));
    }

    Outcome<Quote> quote(Actor actor, String reference) {
        Outcome<Seen<Transfer, TransferFacts>> found = moment(actor, reference);
        if (!(found instanceof Outcome.Accepted<Seen<Transfer, TransferFacts>> yes)) {
            return found.map(seen -> {
                throw new IllegalStateException("a refusal has no value");
            });
        }
        TransferFacts facts = yes.value().facts();
        if (!PAYERS.contains(facts.role())) {
            return Outcome.refused(ProblemCode.NOT_THIS_ROLE);
        }
        boolean fee = yes.value().file().state() instanceof AwaitingTransferFee && facts.role() == Role.NEW_EMPLOYER;
        QuoteResult result = fee ? facts.fee() : facts.dues();
        return result instanceof QuoteResult.Quoted quoted
                ? Outcome.accepted(quoted.quote())
                : Outcome.refused(List.of(Problem.of(
                        ProblemCode.TARIFF_UNKNOWN, "parameter", ((QuoteResult.TariffUnknown) result).parameter())));
    }

    /** What was found out for the decision is good enough for the view that follows it at once. */
    private TransferView seen(At<Transfer> at, @Nullable TransferFacts decided, Actor actor) {
        return view(at, decided != null && areOf(decided, at.file(), actor) ? decided : facts(at.file(), actor, null));
    }

    private static boolean areOf(TransferFacts facts, Transfer transfer, Actor actor) {
        return facts.newReference().equals(transfer.reference()) && facts.role() == TransferRoles.of(transfer, actor);
    }

    private TransferView view(At<Transfer> at, TransferFacts facts) {
        var moment = new Moment<>(at.file(), new TransferCommand.Withdraw(), facts);
        return new TransferView(
                at.version(), Sight.of(at.file(), facts.role()), TransferTable.LIFECYCLE.actions(moment));
    }

    @Override
    @Nullable
    Problem stranger(@Nullable Transfer transfer, Actor actor) {
        return TransferRoles.stranger(transfer, actor);
    }

    @Override
    OwnCase parties(Transfer transfer) {
        return TransferRoles.parties(transfer.request());
    }

    @Override
    TransferFacts facts(Transfer transfer, Actor actor, @Nullable Command command) {
        Role role = Objects.requireNonNull(TransferRoles.of(transfer, actor), "role");
        return procedure.gatherer().of(transfer, new Acting(role, actor.who(), actor.atCounter()));
    }

    @Override
    boolean assesses(Command command) {
        return command instanceof TransferCommand.Approve
                || command instanceof TransferCommand.OfficerApprove
                || command instanceof TransferCommand.CardIssued;
    }

    @Override
    boolean pays(Command command) {
        return command instanceof TransferCommand.PayDues || command instanceof TransferCommand.PayFee;
    }

    private TransferFacts opening(TransferSubmission.Read.Asked asked, Actor actor, CaseId id) {
        Acting acting = new Acting(Role.NEW_EMPLOYER, actor.who(), actor.atCounter());
        String reference = Hashing.reference(REFERENCE_PREFIX, parts.random());
        return procedure.gatherer().of(asked.request(), asked.records(), acting, id, reference);
    }

    private CaseId caseId(Actor actor, RequestId request) {
        return Hashing.caseId(parts.tenant(), TransferTable.PROCEDURE, actor.party(), request.value());
    }

    private static @Nullable CommercialRegistration asker(Actor actor) {
        return actor.capacity() == null ? null : TransferSubmission.asker(actor.capacity());
    }

    private final class Opening implements Asker<Transfer, TransferFacts> {

        private final Actor actor;
        private final SubmitTransfer form;
        private final CommercialRegistration asker;
        private final boolean withoutApproval;
        private final CaseId id;
        private @Nullable TransferFacts facts;

        Opening(Actor actor, SubmitTransfer form, CommercialRegistration asker, boolean withoutApproval, CaseId id) {
            this.actor = actor;
            this.form = form;
            this.asker = asker;
            this.withoutApproval = withoutApproval;
            this.id = id;
        }

        @Override
        public @Nullable Problem stranger(@Nullable Transfer file) {
            return null;
        }

        @Override
        public Prepared<TransferFacts> prepare(@Nullable Transfer file) {
            TransferSubmission.Read read = submission.read(form, asker);
            if (read instanceof TransferSubmission.Read.Refused refused) {
                return new Prepared.NotReady<>(List.of(refused.problem()));
            }
            TransferSubmission.Read.Asked asked = (TransferSubmission.Read.Asked) read;
            TransferRequest request = asked.request();
            TransferCommand command = withoutApproval
                    ? new TransferCommand.SubmitWithoutApproval(request)
                    : new TransferCommand.Submit(request.forApproval());
            TransferFacts gathered = opening(asked, actor, id);
            facts = gathered;
            return new Prepared.Ready<>(command, gathered);
        }
    }
}
