package om.gov.mol.labour.scenarios.law;

import java.time.LocalDate;
import om.gov.mol.labour.law.Rulebook;

/**
 * A change of law that is looked at before it is made.
 *
 * @param now the book without it
 * @param then the book with it
 * @param on the day on which both are read
 */
record PreviewedLaw(Rulebook now, Rulebook then, LocalDate on) {}
