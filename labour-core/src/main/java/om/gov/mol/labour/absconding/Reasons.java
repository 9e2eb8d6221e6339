package om.gov.mol.labour.absconding;

import java.util.Set;
import java.util.TreeSet;
import om.gov.mol.labour.law.Parameter;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Coded reasons and grounds: none counts that the rulebook of the day does not list. */
final class Reasons {

    private Reasons() {}

    /** The problem with a reason that is not in the list, or nothing. */
    static @Nullable Problem unknown(String reason, Parameter<Set<String>> list, AbscondingFacts facts) {
        Set<String> allowed = facts.value(list);
        return allowed.contains(reason)
                ? null
                : Problem.of(ProblemCode.REASON_NOT_VALID, "allowed", String.join(", ", new TreeSet<>(allowed)));
    }
}
