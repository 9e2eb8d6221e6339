package om.gov.mol.labour.lifecycle;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import om.gov.mol.labour.outcome.Citation;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Role;
import org.jspecify.annotations.Nullable;

/**
 * One row of a lifecycle table: from a state, on a command, by a role, under a named condition, to a state.
 *
 * @param id stable for ever, such as {@code T10}
 * @param from the state or family of states it starts from
 * @param on the command it answers
 * @param by who may
 * @param when under which condition this row and no other fits
 * @param to the state it leads to; absent when the state stays
 * @param bars reasons to refuse that do not depend on the content of the command
 * @param law what it rests on
 * @param summary one English sentence for the manual page
 * @param rule decides
 */
public record Row<C extends CaseFile, F extends Facts>(
        String id,
        Class<? extends State> from,
        Class<? extends Command> on,
        Set<Role> by,
        When<C, F> when,
        @Nullable Class<? extends State> to,
        List<Bar<C, F>> bars,
        Citation law,
        String summary,
        Rule<C, Command, F> rule) {

    /** Decides one command. Pure; may refuse; never throws for the world's sake. */
    public interface Rule<C extends CaseFile, K extends Command, F extends Facts> {
        Decision<C> decide(Moment<C, K, F> moment);
    }

    public Row {
        by = Set.copyOf(by);
        bars = List.copyOf(bars);
    }

    /** Whether the row starts from that state. */
    boolean startsFrom(State state) {
        return from.isInstance(state);
    }

    /** Whether the row, if it answers the command, is the one that fits. */
    boolean holds(Moment<C, ?, F> moment) {
        return startsFrom(moment.state())
                && by.contains(moment.role())
                && when.holds().test(moment);
    }

    /** The first bar that stands in the way, or nothing. */
    @Nullable
    Problem barred(Moment<C, ?, F> moment) {
        for (Bar<C, F> bar : bars) {
            Problem problem = bar.check().apply(moment);
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    /** Decides, and holds the row to its promise about the state that its table looks at. */
    Decision<C> decide(Moment<C, Command, F> moment, Function<C, State> stateOf) {
        Problem barred = barred(moment);
        if (barred != null) {
            return Decision.refuse(barred);
        }
        Decision<C> said = rule.decide(moment);
        if (said instanceof Decision.Accepted<C> yes) {
            promised(moment, stateOf.apply(yes.event().evolve(moment.before())));
        }
        return said;
    }

    private void promised(Moment<C, Command, F> moment, State reached) {
        boolean kept = to == null ? reached.getClass() == moment.state().getClass() : to.isInstance(reached);
        if (!kept) {
            throw new IllegalStateException(
                    id + " promised " + (to == null ? "to stay" : to.getSimpleName()) + ", gave " + reached.name());
        }
    }

    /** The codes its bars refuse with. */
    public Stream<ProblemCode> refusals() {
        return bars.stream().map(Bar::code);
    }
}
