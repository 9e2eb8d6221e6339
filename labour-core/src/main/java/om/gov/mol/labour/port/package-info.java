/**
 * What the core needs from the outside and never does itself: interfaces only.
 *
 * <p><b>The store.</b> {@link om.gov.mol.labour.port.CaseStore} keeps cases, their journals, the work that waits to be
 * done outside, and the keys that make two hosts agree. It sees text and index columns only; what the text means is
 * known to the core alone. One call changes a case: {@link om.gov.mol.labour.port.CaseStore#save}, and it is one
 * transaction. Everything a store must keep to is written as a test in {@code labour-testkit},
 * {@code om.gov.mol.labour.testkit.contract.CaseStoreContract}.
 *
 * <p>All instants of the store's records are cut to microseconds, the finest unit that every database keeps.
 */
@NullMarked
package om.gov.mol.labour.port;

import org.jspecify.annotations.NullMarked;
