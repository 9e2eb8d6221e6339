/**
 * The command line: plays stories on the real library, in memory or on a database.
 * {@link om.gov.mol.labour.scenarios.Main} reads the arguments and says with its exit code whether everything came as the
 * stories expect. The format of stories is described in {@code docs/scenarios.md}.
 */
@NullMarked
package om.gov.mol.labour.scenarios;

import org.jspecify.annotations.NullMarked;
