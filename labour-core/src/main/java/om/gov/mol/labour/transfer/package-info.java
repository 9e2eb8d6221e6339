/**
 * Transfer of services: a worker moves from one employer to another.
 *
 * <p>Begin with {@link om.gov.mol.labour.transfer.TransferTable}: its rows are the whole service on one screen. A
 * {@link om.gov.mol.labour.transfer.Transfer} is the case, with a
 * {@link om.gov.mol.labour.transfer.TransferState state}; a {@link om.gov.mol.labour.transfer.TransferCommand} is what can
 * be asked, a {@link om.gov.mol.labour.transfer.TransferEvent} what can have happened, and
 * {@link om.gov.mol.labour.transfer.TransferFacts} is all that a decision may know from outside.
 * {@link om.gov.mol.labour.transfer.TransferConditions} are the conditions of the service, one named rule each.
 *
 * <p>Everything here is pure: no clock, no store, no provider.
 */
@NullMarked
package om.gov.mol.labour.transfer;

import org.jspecify.annotations.NullMarked;
