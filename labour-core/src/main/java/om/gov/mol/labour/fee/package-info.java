/**
 * What permits, their expiry, a transfer, a report and its cancellation cost, and what goes back of a permit fee, worked out from
 * the rulebook and from nothing else.
 *
 * <p>{@link om.gov.mol.labour.fee.FeeCalculator} is pure: it takes a {@link om.gov.mol.labour.fee.DuesBasis}, a
 * {@link om.gov.mol.labour.law.Rulebook} and a day, and gives a {@link om.gov.mol.labour.fee.Quote} with its lines, or says
 * which tariff is unknown. Equal inputs give equal quotes for ever. Fines accrue month by month, each month at the tariff in
 * force on its first day, not while a clock is stopped, up to the cap of the day of the quote.
 *
 * <p>A {@link om.gov.mol.labour.law.Waiver} is dated law as well: looked at on the day of settlement, it lifts whole lines after
 * the caps and before the total, and each lifted line keeps a {@link om.gov.mol.labour.fee.Reduction} that names it. What a quote
 * rests on and nobody has confirmed is in {@link om.gov.mol.labour.fee.Quote#unconfirmed()}.
 */
@NullMarked
package om.gov.mol.labour.fee;

import org.jspecify.annotations.NullMarked;
