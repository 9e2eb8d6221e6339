package om.gov.mol.labour.service;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import om.gov.mol.labour.outcome.Fault;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import org.jspecify.annotations.Nullable;

/** What every call of a service goes through: its form is checked, then who asks; a refusal is remembered. */
final class Reception {

    private final Parts parts;
    private final String procedure;
    private final Door door;

    Reception(Parts parts, String procedure) {
        this.parts = parts;
        this.procedure = procedure;
        this.door = new Door(parts);
    }

    /** The faults of a form; none where there is no form. */
    List<Fault> faults(@Nullable Object form) {
        return form == null ? List.of() : parts.validator().check(form);
    }

    /** A call without faults is let in and answered. */
    <T> Outcome<T> asked(Call call, String operation, List<Fault> faults, Function<Actor, Outcome<T>> answer) {
        if (!faults.isEmpty()) {
            parts.listener().invalid(procedure, operation, faults.size());
            return Outcome.invalid(faults);
        }
        return parts.lines().patience().shared(() -> letIn(call, operation, answer));
    }

    private <T> Outcome<T> letIn(Call call, String operation, Function<Actor, Outcome<T>> answer) {
        Door.Entry entry = door.enter(call);
        Outcome<T> outcome = entry instanceof Door.Entry.Let let
                ? answer.apply(let.actor())
                : Outcome.refused(List.of(((Door.Entry.Turned) entry).problem()));
        if (outcome instanceof Outcome.Refused<T> refused) {
            refused(call, operation, refused.problems());
        }
        return outcome;
    }

    private void refused(Call call, String operation, List<Problem> problems) {
        door.refused(call, operation, problems);
        List<ProblemCode> codes = problems.stream().map(Problem::code).toList();
        parts.listener().refused(procedure, operation, codes, Duration.ZERO);
    }
}
