/** Whole runs with process engines among the contenders; begin at {@code EnginesReport}. The rest of the package is next door. */
@NullMarked
package om.gov.mol.labour.benchmarks;

import org.jspecify.annotations.NullMarked;
