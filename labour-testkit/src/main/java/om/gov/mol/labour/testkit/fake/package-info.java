/** Stand-ins for everything a host plugs in, without network or disk, with faults to order. */
@NullMarked
package om.gov.mol.labour.testkit.fake;

import org.jspecify.annotations.NullMarked;
