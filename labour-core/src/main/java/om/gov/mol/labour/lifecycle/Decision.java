package om.gov.mol.labour.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import om.gov.mol.labour.outcome.Finding;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;

/**
 * What a row decides: accepted with what has happened, what must happen outside and what other tables of the case must
 * follow, or refused with all reasons. The findings of the rules are kept either way. Immutable.
 *
 * @param <C> the case of the procedure
 */
public sealed interface Decision<C> {

    /** The rules that were looked at. */
    List<Finding> findings();

    /** Yes. */
    record Accepted<C>(Event<C> event, List<Effect> effects, List<Finding> findings, List<Command> then)
            implements Decision<C> {
        public Accepted {
            effects = List.copyOf(effects);
            findings = List.copyOf(findings);
            then = List.copyOf(then);
        }

        /** The same decision, followed by commands to other tables of the case; one refusal refuses all. */
        public Accepted<C> then(Command... following) {
            List<Command> all =
                    Stream.concat(then.stream(), Stream.of(following)).toList();
            return new Accepted<>(event, effects, findings, all);
        }

        /** The same decision with further effects. */
        public Accepted<C> also(List<? extends Effect> more) {
            return more.isEmpty() ? this : new Accepted<>(event, both(effects, more), findings, then);
        }

        private static List<Effect> both(List<Effect> some, List<? extends Effect> more) {
            List<Effect> all = new ArrayList<>(some.size() + more.size());
            all.addAll(some);
            all.addAll(more);
            return all;
        }

        /** The same decision with the findings it rests on. */
        public Accepted<C> because(List<Finding> found) {
            return new Accepted<>(event, effects, found, then);
        }
    }

    /** No, for these reasons. */
    record Refused<C>(List<Problem> problems, List<Finding> findings) implements Decision<C> {
        public Refused {
            problems = problems.stream().sorted().toList();
            findings = List.copyOf(findings);
        }
    }

    /** A yes that needs no findings. */
    static <C> Accepted<C> accept(Event<C> event, Effect... effects) {
        return new Accepted<>(event, List.of(effects), List.of(), List.of());
    }

    /** A no for one reason. */
    static <C> Refused<C> refuse(Problem problem) {
        return new Refused<>(List.of(problem), List.of());
    }

    /** A no for one reason. */
    static <C> Refused<C> refuse(ProblemCode code) {
        return refuse(Problem.of(code));
    }
}
