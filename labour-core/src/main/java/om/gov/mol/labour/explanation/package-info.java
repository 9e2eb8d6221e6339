/**
 * Why a sum or a decision came out as it did, so that an officer can read it out: which rules, in which version, with which
 * facts, from which source and how sure that is; what stands in the way, what would change it and who can.
 *
 * <p>An {@link om.gov.mol.labour.explanation.Explanation} is data first ({@code json()}, a stable form) and text second
 * ({@code text(language)}). {@link om.gov.mol.labour.explanation.QuoteExplanations} makes one of a quote,
 * {@link om.gov.mol.labour.explanation.DecisionExplanations} one of findings and refusals; the entries of a stored case are
 * explained by {@code service}. Everything here is pure.
 *
 * <p>An explanation is stable: a case stores codes, facts, dates and sources of its rules, the version of the rulebook and the
 * edition of the texts, and neither a released text nor a value that was in force is ever edited.
 */
@NullMarked
package om.gov.mol.labour.explanation;

import org.jspecify.annotations.NullMarked;
