/**
 * Absconding reports, which the ministry calls reports of leave of work: an employer reports that a worker left, the worker is
 * told at that moment and may object, and the value of a ticket home is held meanwhile.
 *
 * <p>Begin with {@link om.gov.mol.labour.absconding.AbscondingTables}: four small tables in one case. The
 * {@link om.gov.mol.labour.absconding.ReportTable report} itself, the worker's
 * {@link om.gov.mol.labour.absconding.ObjectionTable objection}, the employer's request for
 * {@link om.gov.mol.labour.absconding.CancellationTable cancellation}, and the
 * {@link om.gov.mol.labour.absconding.DepositTable deposit}. A command is addressed to one of them; what the others must follow
 * is decided in the same step and saved together. {@link om.gov.mol.labour.absconding.AbscondingReport} is the case,
 * {@link om.gov.mol.labour.absconding.AbscondingConditions} are its bars, evidence and review grounds.
 *
 * <p>Everything here is pure: no clock, no store, no provider.
 */
@NullMarked
package om.gov.mol.labour.absconding;

import org.jspecify.annotations.NullMarked;
