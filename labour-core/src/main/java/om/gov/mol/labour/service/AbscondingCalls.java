package om.gov.mol.labour.service;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import om.gov.mol.labour.absconding.AbscondingConditions;
import om.gov.mol.labour.absconding.AbscondingFacts;
import om.gov.mol.labour.absconding.AbscondingForm;
import om.gov.mol.labour.absconding.AbscondingReport;
import om.gov.mol.labour.absconding.AbscondingTables;
import om.gov.mol.labour.absconding.RegisterReport;
import om.gov.mol.labour.absconding.ReportCommand;
import om.gov.mol.labour.absconding.ReportRequest;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.fee.Quote;
import om.gov.mol.labour.fee.QuoteResult;
import om.gov.mol.labour.law.ReportParameters;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Guard;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.lifecycle.RequestId;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.EmployerId;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.port.Loaded;
import om.gov.mol.labour.registry.EmployerRecord;
import om.gov.mol.labour.registry.WorkerRecord;
import om.gov.mol.labour.service.AbscondingFactsGatherer.Records;
import om.gov.mol.labour.service.CaseEngine.At;
import om.gov.mol.labour.service.Step.Prepared;
import om.gov.mol.labour.service.TransferFactsGatherer.Acting;
import org.jspecify.annotations.Nullable;

/** The calls on absconding reports, once it is known who makes them. */
final class AbscondingCalls extends CaseCalls<AbscondingReport, AbscondingFacts> {

    private static final String REFERENCE_PREFIX = "AR";

    private final Parts parts;
    private final AbscondingProcedure procedure;
    private final Desk<AbscondingReport, AbscondingFacts> desk;

    AbscondingCalls(Parts parts, AbscondingProcedure procedure, Desk<AbscondingReport, AbscondingFacts> desk) {
        super(parts, procedure, desk);
        this.parts = parts;
        this.procedure = procedure;
        this.desk = desk;
    }

    Outcome<CheckView> check(Actor actor, RegisterReport form) {
        Prepared<AbscondingFacts> prepared = prepare(actor, form, caseId(actor, LOOK));
        if (prepared instanceof Prepared.NotReady<AbscondingFacts> not) {
            return Outcome.refused(not.problems());
        }
        Prepared.Ready<AbscondingFacts> ready = (Prepared.Ready<AbscondingFacts>) prepared;
        Decision<AbscondingReport> said = AbscondingTables.LIFECYCLE
                .decide(new Moment<>(null, ready.command(), ready.facts()))
                .decision();
        return said instanceof Decision.Refused<AbscondingReport> no
                ? Outcome.refused(no.problems())
                : Outcome.accepted(new CheckView(said.findings()));
    }

    Outcome<AbscondingView> register(RequestId request, Actor actor, RegisterReport form) {
        if (AbscondingRoles.employer(actor) == null) {
            return Outcome.refused(ProblemCode.NOT_THIS_ROLE);
        }
        CaseId id = caseId(actor, request);
        Guard guard = Saves.guard(parts.tenant(), form.workerNumber().value());
        String content = Hashing.sha256("register", form.content());
        return desk.engine()
                .handle(new CaseEngine.Request<>(
                        id, request, content, actor, Set.of(guard), new Opening(actor, form, id)))
                .map(at -> seen(at, actor));
    }

    Outcome<AbscondingView> act(RequestId request, Actor actor, String reference, AbscondingForm form) {
        return perform(request, actor, reference, form.command()).map(done -> seen(done.at(), actor));
    }

    Outcome<AbscondingView> view(Actor actor, String reference) {
        return moment(actor, reference).map(seen -> view(seen.at(), seen.facts()));
    }

    /** What the employer would pay now: for a cancellation while the report is in force, else for the ticket. */
    Outcome<Quote> quote(Actor actor, String reference) {
        Outcome<Seen<AbscondingReport, AbscondingFacts>> found = moment(actor, reference);
        if (!(found instanceof Outcome.Accepted<Seen<AbscondingReport, AbscondingFacts>> yes)) {
            return found.map(seen -> {
                throw new IllegalStateException("a refusal has no value");
            });
        }
        AbscondingFacts facts = yes.value().facts();
        if (facts.role() != Role.EMPLOYER && facts.role() != Role.OFFICER) {
            return Outcome.refused(ProblemCode.NOT_THIS_ROLE);
        }
        boolean tookEffect = yes.value().file().tookEffect().isPresent();
        QuoteResult result = tookEffect ? facts.cancellation() : facts.ticket();
        return result instanceof QuoteResult.Quoted quoted
                ? Outcome.accepted(quoted.quote())
                : Outcome.refused(List.of(Problem.of(
                        ProblemCode.TARIFF_UNKNOWN, "parameter", ((QuoteResult.TariffUnknown) result).parameter())));
    }

    /** Every request is found under its own number as well as under that of the report. */
    @Override
    Optional<Loaded> find(String reference, RequestId request, boolean workerGuard) {
        return super.find(reference, request, workerGuard)
                .or(() -> super.find(AbscondingReport.reportReference(reference), request, workerGuard));
    }

    @Override
    @Nullable
    Problem stranger(@Nullable AbscondingReport report, Actor actor) {
        return AbscondingRoles.stranger(report, actor);
    }

    @Override
    OwnCase parties(AbscondingReport report) {
        return AbscondingRoles.parties(report.request());
    }

    @Override
    AbscondingFacts facts(AbscondingReport report, Actor actor, @Nullable Command command) {
        Role role = Objects.requireNonNull(AbscondingRoles.of(report, actor), "role");
        boolean counting = command instanceof ReportCommand.Approve || command instanceof ReportCommand.RecordCapture;
        return procedure.gatherer().of(report, new Acting(role, actor.who(), actor.atCounter()), counting);
    }

    @Override
    boolean assesses(Command command) {
        return command instanceof ReportCommand.Approve
                || command instanceof ReportCommand.Correct
                || command instanceof ReportCommand.RecordCapture;
    }

    @Override
    boolean pays(Command command) {
        return AbscondingProcedure.pays(command);
    }

    private AbscondingView seen(At<AbscondingReport> at, Actor actor) {
        return view(at, facts(at.file(), actor, null));
    }

    private AbscondingView view(At<AbscondingReport> at, AbscondingFacts facts) {
        var moment = new Moment<>(at.file(), new ReportCommand.Withdraw(), facts);
        boolean officer = facts.role() == Role.OFFICER;
        return new AbscondingView(
                at.version(),
                ReportSight.of(at.file(), facts.role()),
                AbscondingTables.LIFECYCLE.actions(moment),
                officer ? AbscondingConditions.review(at.file().request(), facts) : List.of());
    }

    private CaseId caseId(Actor actor, RequestId request) {
        return Hashing.caseId(parts.tenant(), AbscondingTables.PROCEDURE, actor.party(), request.value());
    }

    /** Until the registry says that the worker is his, the asker learns nothing about him: there is one answer. */
    private Prepared<AbscondingFacts> prepare(Actor actor, RegisterReport form, CaseId id) {
        EmployerId employer = AbscondingRoles.employer(actor);
        if (employer == null) {
            return refused(Problem.of(ProblemCode.NOT_THIS_ROLE));
        }
        var today = WorkingCalendar.dateOf(parts.now());
        if (parts.rulebook().find(ReportParameters.TICKET_PAYMENT, today).isEmpty()) {
            return refused(new Problem(
                    ProblemCode.DATE_NOT_COVERED, Map.of("parameter", ReportParameters.TICKET_PAYMENT.id())));
        }
        EmployerRecord record = parts.registry().employer(employer).orElse(null);
        WorkerRecord worker = parts.registry().worker(form.workerNumber()).orElse(null);
        boolean his =
                worker != null && worker.employedBy().filter(employer::equals).isPresent();
        if (record == null || !his) {
            return refused(Problem.of(ProblemCode.NO_SUCH_EMPLOYEE));
        }
        Acting acting = new Acting(Role.EMPLOYER, actor.who(), actor.atCounter());
        ReportRequest request = form.request(employer, record.governorate());
        String reference = Hashing.reference(REFERENCE_PREFIX, parts.random());
        return new Prepared.Ready<>(
                new ReportCommand.Register(request),
                procedure.gatherer().of(request, new Records(worker, record), acting, id, reference));
    }

    private static Prepared<AbscondingFacts> refused(Problem problem) {
        return new Prepared.NotReady<>(List.of(problem));
    }

    private final class Opening implements CaseEngine.Asker<AbscondingReport, AbscondingFacts> {

        private final Actor actor;
        private final RegisterReport form;
        private final CaseId id;

        Opening(Actor actor, RegisterReport form, CaseId id) {
            this.actor = actor;
            this.form = form;
            this.id = id;
        }

        @Override
        public @Nullable Problem stranger(@Nullable AbscondingReport file) {
            return null;
        }

        @Override
        public Prepared<AbscondingFacts> prepare(@Nullable AbscondingReport file) {
            return AbscondingCalls.this.prepare(actor, form, id);
        }
    }
}
