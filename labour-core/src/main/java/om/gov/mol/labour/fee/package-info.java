/** What a permit's expiry and a transfer cost, worked out from the rulebook and from nothing else. */
@NullMarked
package om.gov.mol.labour.fee;

import org.jspecify.annotations.NullMarked;
