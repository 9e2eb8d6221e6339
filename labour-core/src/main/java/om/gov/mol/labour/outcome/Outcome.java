package om.gov.mol.labour.outcome;

import java.util.List;
import java.util.function.Function;

/**
 * The answer to a request: accepted, refused or invalid. Exhaustive; immutable when its value is.
 *
 * <p>A refusal is an answer, not an error: it names every {@link Problem} with its remedy. An invalid form names every
 * {@link Fault} with its path. A port that is down is neither: it throws that port's documented exception.
 *
 * <pre>{@code
 * Outcome<TransferView> answer = labour.transfers().submit(call, form);
 * if (answer instanceof Outcome.Refused<TransferView> refused) {
 *     refused.problems().forEach(problem -> show(problem.text(Language.ARABIC)));
 * }
 * }</pre>
 *
 * @param <T> what an accepted request yields
 */
public sealed interface Outcome<T> {

    /** Yes. {@code repeated} says that this very request had been accepted before and nothing was done again. */
    record Accepted<T>(T value, boolean repeated) implements Outcome<T> {}

    /** The world says no. At least one problem, in order of precedence; nothing was changed. */
    record Refused<T>(List<Problem> problems) implements Outcome<T> {
        public Refused {
            problems = problems.stream().sorted().toList();
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("problems: a refusal names at least one");
            }
        }
    }

    /** The form cannot be read. At least one fault, each with its path; nothing was looked up or changed. */
    record Invalid<T>(List<Fault> faults) implements Outcome<T> {
        public Invalid {
            faults = List.copyOf(faults);
            if (faults.isEmpty()) {
                throw new IllegalArgumentException("faults: an invalid form has at least one");
            }
        }
    }

    /** A first-time yes. */
    static <T> Outcome<T> accepted(T value) {
        return new Accepted<>(value, false);
    }

    /** A no for these reasons. */
    static <T> Outcome<T> refused(List<Problem> problems) {
        return new Refused<>(problems);
    }

    /** A no for one reason. */
    static <T> Outcome<T> refused(ProblemCode code) {
        return new Refused<>(List.of(Problem.of(code)));
    }

    /** A form that cannot be read. */
    static <T> Outcome<T> invalid(List<Fault> faults) {
        return new Invalid<>(faults);
    }

    /** The same answer with another value where there is one. */
    default <U> Outcome<U> map(Function<? super T, ? extends U> change) {
        if (this instanceof Accepted<T> yes) {
            return new Accepted<>(change.apply(yes.value()), yes.repeated());
        }
        return this instanceof Refused<T> no
                ? new Refused<>(no.problems())
                : new Invalid<>(((Invalid<T>) this).faults());
    }
}
