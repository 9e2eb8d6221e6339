/**
 * Two books of one day, side by side: what the payment gateway says was captured and paid back, and what our cases know. A
 * {@link om.gov.mol.labour.reconciliation.Reconciliation} names every
 * {@link om.gov.mol.labour.reconciliation.Difference}, each with what it means and who must do what, as a value and as a
 * report for the finance department: a table ({@code csv(language)}) and a page ({@code text(language)}).
 *
 * <p>{@code Labour.reconcile(day)} makes one. A day is a day in Oman, from midnight to midnight in Muscat, whatever the zone of
 * the host or of the gateway.
 */
@NullMarked
package om.gov.mol.labour.reconciliation;

import org.jspecify.annotations.NullMarked;
