package om.gov.mol.labour.service;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import om.gov.mol.labour.explanation.Explanation;
import om.gov.mol.labour.fee.Quote;
import om.gov.mol.labour.outcome.Fault;
import om.gov.mol.labour.outcome.FaultCode;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.port.Page;
import om.gov.mol.labour.transfer.SubmitTransfer;
import om.gov.mol.labour.transfer.TransferForm;
import om.gov.mol.labour.transfer.TransferTable;
import org.jspecify.annotations.Nullable;

/**
 * Transfer of services, for employers, workers, officers and agencies. Thread-safe; every call may be repeated with the
 * same request id.
 *
 * <p>Forms are checked first and all their faults reported at once. {@link #check} and {@link #submit} report all unmet
 * conditions; {@link #act} reports the first by precedence. A person without a role in a case gets the same answer as
 * for a case that does not exist.
 *
 * <p>Throws the documented exception of a port that is down ({@code StoreUnavailable}, {@code RegistryUnavailable}); the
 * request was then not decided, or is found decided when it is repeated with the same request id.
 *
 * <pre>{@code
 * Outcome<TransferView> answer = labour.transfers().submit(Call.of("req-1", person, newEmployer), form);
 * labour.transfers().act(Call.of("req-2", other, currentEmployer), reference, new TransferForm.Approve("2026-03-31"));
 * }</pre>
 */
public final class TransferService {

    private static final String WITHOUT_APPROVAL = "submitWithoutApproval";

    private final Parts parts;
    private final Reception reception;
    private final TransferCalls calls;
    private final CaseReader reader;

    TransferService(Parts parts, TransferCalls calls, CaseReader reader) {
        this.parts = parts;
        this.reception = new Reception(parts, TransferTable.PROCEDURE);
        this.calls = calls;
        this.reader = reader;
    }

    /** Says whether a transfer could be asked for now, free of charge and without changing or reserving anything. */
    public Outcome<CheckView> check(Call call, SubmitTransfer form) {
        return asked(call, "check", form, actor -> calls.check(actor, form));
    }

    /** Asks for a worker; the current employer will be asked to approve. */
    public Outcome<TransferView> submit(Call call, SubmitTransfer form) {
        return asked(call, "submit", form, actor -> calls.submit(call.request(), actor, form, false));
    }

    /**
     * Asks for a worker in a case in which the current employer's approval is not needed; the form names the case and its
     * proof, an officer decides.
     */
    public Outcome<TransferView> submitWithoutApproval(Call call, SubmitTransfer form) {
        return asked(call, WITHOUT_APPROVAL, form, actor -> calls.submit(call.request(), actor, form, true));
    }

    /** Acts on a transfer that exists. */
    public Outcome<TransferView> act(Call call, String reference, TransferForm form) {
        String name = form.getClass().getSimpleName();
        return asked(call, name, form, actor -> calls.act(call.request(), actor, reference, form));
    }

    /** The transfer as the asking party sees it, with what it may do next and why not the rest. */
    public Outcome<TransferView> view(Call call, String reference) {
        return asked(call, "view", null, actor -> calls.view(actor, reference));
    }

    /**
     * What the asking party would pay now: the transfer fee for the new employer once the visa is there, else the dues of
     * the current employer.
     */
    public Outcome<Quote> quote(Call call, String reference) {
        return asked(call, "quote", null, actor -> calls.quote(actor, reference));
    }

    /**
     * Everything that has happened to the transfer, oldest first, with the law and the findings of each decision. The facts
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
     * The asking party's transfers, newest change first.
     *
     * @param after where the last page ended; absent for the first
     * @param limit 1 to 200
     */
    public Outcome<Page<CaseSummary>> cases(Call call, @Nullable String after, int limit) {
        return asked(
                call,
                "cases",
                null,
                actor -> Outcome.accepted(reader.cases(TransferTable.PROCEDURE, actor, after, limit)));
    }

    /**
     * The work list of an officer: the transfers of his governorate, newest change first. Refused to everybody else.
     *
     * <pre>{@code
     * labour.transfers().workList(officer, WorkListFilter.needingAttention(), null, 50);
     * }</pre>
     *
     * @param after where the last page ended; absent for the first
     * @param limit 1 to 200
     */
    public Outcome<Page<TransferSummary>> workList(
            Call call, WorkListFilter wanted, @Nullable String after, int limit) {
        return asked(
                call,
                "workList",
                null,
                actor -> call.capacity() instanceof Capacity.Officer
                        ? Outcome.accepted(reader.work(actor, wanted, after, limit))
                        : Outcome.refused(ProblemCode.NOT_THIS_ROLE));
    }

    /** How many transfers are in each state; no personal data. */
    public Map<String, Long> statistics() {
        return parts.store().statistics(parts.tenant(), TransferTable.PROCEDURE);
    }

    private <T> Outcome<T> asked(
            Call call, String operation, @Nullable Object form, Function<Actor, Outcome<T>> answer) {
        return reception.asked(call, operation, faults(operation, form), answer);
    }

    private List<Fault> faults(String operation, @Nullable Object form) {
        List<Fault> faults = reception.faults(form);
        boolean caseMissing = operation.equals(WITHOUT_APPROVAL)
                && form instanceof SubmitTransfer asked
                && TransferForms.text(asked.noApprovalCase()).isEmpty();
        return caseMissing
                ? Stream.concat(faults.stream(), Stream.of(Fault.of("noApprovalCase", FaultCode.REQUIRED)))
                        .sorted(Comparator.comparing(Fault::path))
                        .toList()
                : faults;
    }
}
