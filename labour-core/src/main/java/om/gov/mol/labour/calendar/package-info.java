/**
 * Days in Oman: which of them are worked, when a day ends, and when a time is up.
 *
 * <p>{@link om.gov.mol.labour.calendar.WorkingCalendar} takes the weekend from the rulebook, where it is dated data, and the
 * holidays from the host, because they follow the sighting of the moon. The length of a time is a
 * {@link om.gov.mol.labour.law.Count} of the rulebook; bound to a start, and to the {@link om.gov.mol.labour.calendar.Outage}s in
 * which nobody could act, it becomes an instant. Nothing here reads a clock.
 */
@NullMarked
package om.gov.mol.labour.calendar;

import org.jspecify.annotations.NullMarked;
