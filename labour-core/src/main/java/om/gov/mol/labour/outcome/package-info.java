/**
 * What an answer looks like.
 *
 * <p>Every call of a service returns an {@link om.gov.mol.labour.outcome.Outcome}: the request was accepted, refused
 * because the world says no ({@link om.gov.mol.labour.outcome.Problem}), or invalid because the form cannot be read
 * ({@link om.gov.mol.labour.outcome.Fault}). Nothing of the three is an exception. Each rule that was looked at leaves a
 * {@link om.gov.mol.labour.outcome.Finding} with the {@link om.gov.mol.labour.outcome.Citation} of its law, met or not,
 * so that an officer can explain the decision years later.
 */
@NullMarked
package om.gov.mol.labour.outcome;

import org.jspecify.annotations.NullMarked;
