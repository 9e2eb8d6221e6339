package om.gov.mol.labour.lifecycle;

import java.util.function.Function;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * A reason for which a row refuses whatever the command says: it can be shown before anybody tries. The bars of a row
 * stand in order of precedence.
 *
 * @param code what the bar refuses with, for the manual page
 * @param check the problem, or nothing when the way is free
 */
public record Bar<C extends CaseFile, F extends Facts>(
        ProblemCode code, Function<Moment<C, ?, F>, @Nullable Problem> check) {}
