package om.gov.mol.labour.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import om.gov.mol.labour.absconding.AbscondingForm;
import om.gov.mol.labour.absconding.AbscondingTables;
import om.gov.mol.labour.absconding.RegisterReport;
import om.gov.mol.labour.explanation.Explanation;
import om.gov.mol.labour.fee.Quote;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.port.Page;
import org.jspecify.annotations.Nullable;

/**
 * Absconding reports, for employers, workers and their representatives, officers, inspectors and passports. Thread-safe;
 * every call may be repeated with the same request id.
 *
 * <p>Forms are checked first and all their faults reported at once. {@link #check} and {@link #register} report all unmet
 * conditions; {@link #act} reports the first by precedence. A person without a role in a case gets the same answer as
 * for a case that does not exist. A report is found under its own number and under those of its requests.
 *
 * <p>Throws the documented exception of a port that is down ({@code StoreUnavailable}, {@code RegistryUnavailable}); the
 * request was then not decided, or is found decided when it is repeated with the same request id.
 *
 * <pre>{@code
 * Outcome<AbscondingView> answer = labour.reports().register(Call.of("req-1", person, employer), form);
 * labour.reports().act(Call.of("req-2", worker, new Capacity.Self()), reference,
 *         new ObjectionForm.FileObjection("WAS_AT_WORK", "attendance record attached", List.of("ATTENDANCE")));
 * }</pre>
 */
public final class AbscondingService {

    private final Parts parts;
    private final Reception reception;
    private final AbscondingCalls calls;
    private final CaseReader reader;
    private final ReportLists lists;

    AbscondingService(Parts parts, AbscondingCalls calls, CaseReader reader) {
        this.parts = parts;
        this.reception = new Reception(parts, AbscondingTables.PROCEDURE);
        this.calls = calls;
        this.reader = reader;
        this.lists = new ReportLists(parts);
    }

    /** Says whether a worker could be reported now, free of charge and without changing anything or telling anybody. */
    public Outcome<CheckView> check(Call call, RegisterReport form) {
        return asked(call, "check", form, actor -> calls.check(actor, form));
    }

    /** Reports a worker, who is told in the same step. */
    public Outcome<AbscondingView> register(Call call, RegisterReport form) {
        return asked(call, "register", form, actor -> calls.register(call.request(), actor, form));
    }

    /** Acts on a report that exists, or on a request that hangs on it. */
    public Outcome<AbscondingView> act(Call call, String reference, AbscondingForm form) {
        String name = form.getClass().getSimpleName();
        return asked(call, name, form, actor -> calls.act(call.request(), actor, reference, form));
    }

    /** The report as the asking party sees it, with what it may do next and why not the rest. */
    public Outcome<AbscondingView> view(Call call, String reference) {
        return asked(call, "view", null, actor -> calls.view(actor, reference));
    }

    /** What the employer would pay now: the ticket, or fee and dues of a cancellation once the report took effect. */
    public Outcome<Quote> quote(Call call, String reference) {
        return asked(call, "quote", null, actor -> calls.quote(actor, reference));
    }

    /**
     * Everything that has happened to the report, oldest first, with the law and the findings of each decision. The facts
     * that a finding rests on are shown of one's own acts only, and to officers.
     */
    public Outcome<List<HistoryLine>> history(Call call, String reference) {
        return asked(
                call,
                "history",
                null,
                actor -> calls.moment(actor, reference)
                        .map(seen -> reader.history(
                                seen.file().id(), actor, seen.facts().role())));
    }

    /**
     * Why an entry of the history came out as it did: which rules with their dates and sources, which facts, under which version
     * of the law. The facts are shown of one's own acts only, and to officers. Refused with {@code CASE_NOT_FOUND} where there is
     * no such entry.
     *
     * @param sequence of the entry, from 1
     */
    public Outcome<Explanation> explain(Call call, String reference, long sequence) {
        return asked(call, "explain", null, actor -> {
            Outcome<Optional<Explanation>> found = calls.moment(actor, reference)
                    .map(seen ->
                            reader.explain(seen.file().id(), actor, seen.facts().role(), sequence));
            return found instanceof Outcome.Accepted<Optional<Explanation>> yes
                            && yes.value().isEmpty()
                    ? Outcome.refused(ProblemCode.CASE_NOT_FOUND)
                    : found.map(Optional::orElseThrow);
        });
    }

    /**
     * The asking party's reports, newest first: those against the worker, those of the employer, those of the office.
     *
     * @param after where the last page ended; absent for the first
     * @param limit 1 to 200
     */
    public Outcome<Page<ReportSummary>> reports(Call call, @Nullable String after, int limit) {
        return asked(call, "reports", null, actor -> Outcome.accepted(lists.of(actor, after, limit)));
    }

    /**
     * The work list of an officer in his governorate.
     *
     * @param after where the last page ended; absent for the first
     * @param limit 1 to 200
     */
    public Outcome<Page<ReportSummary>> workList(Call call, WorkListFilter wanted, @Nullable String after, int limit) {
        return asked(
                call,
                "workList",
                null,
                actor -> call.capacity() instanceof Capacity.Officer
                        ? Outcome.accepted(lists.work(actor, wanted, after, limit))
                        : Outcome.refused(ProblemCode.NOT_THIS_ROLE));
    }

    /** How many reports are in each state; no personal data. */
    public Map<String, Long> statistics() {
        return parts.store().statistics(parts.tenant(), AbscondingTables.PROCEDURE);
    }

    private <T> Outcome<T> asked(
            Call call, String operation, @Nullable Object form, Function<Actor, Outcome<T>> answer) {
        return reception.asked(call, operation, reception.faults(form), answer);
    }
}
