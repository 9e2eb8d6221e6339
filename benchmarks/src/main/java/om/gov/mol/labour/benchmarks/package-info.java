/**
 * How fast the library is, beside the least that could be done. {@link om.gov.mol.labour.benchmarks.PureReport} measures what
 * knows no database: decisions, quotes, findings, stored text. Everything runs on a made-up hamlet, and every number that
 * matters is a ratio of two things that were measured in the same run.
 */
@NullMarked
package om.gov.mol.labour.benchmarks;

import org.jspecify.annotations.NullMarked;
