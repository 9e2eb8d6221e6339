/**
 * What a permit's expiry, a transfer, a report and its cancellation cost, worked out from the rulebook and from nothing else.
 *
 * <p>{@link om.gov.mol.labour.fee.FeeCalculator} is pure: it takes a {@link om.gov.mol.labour.fee.DuesBasis}, a
 * {@link om.gov.mol.labour.law.Rulebook} and a day, and gives a {@link om.gov.mol.labour.fee.Quote} with its lines, or says
 * which tariff is unknown. Equal inputs give equal quotes for ever. Fines accrue month by month, each month at the tariff in
 * force on its first day, not while a clock is stopped, up to the cap of the day of the quote.
 *
 * <p>A waiver will be dated data as well, and will act on the finished lines of a day, after the caps and before the total:
 * in {@code FeeCalculator}, between collecting the lines and building the quote.
 */
@NullMarked
package om.gov.mol.labour.fee;

import org.jspecify.annotations.NullMarked;
