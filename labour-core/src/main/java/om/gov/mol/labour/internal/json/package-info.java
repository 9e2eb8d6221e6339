/**
 * JSON as the library stores and reads it: streaming, without reflection and without data binding.
 *
 * <p>{@link om.gov.mol.labour.internal.json.Json} turns text into a {@link om.gov.mol.labour.internal.json.JsonObject} and
 * back. What is written depends only on the order in which the keys were put, so a hash over it is stable. What is read is
 * never trusted: depth, size and repeated keys are limited, and every fault is a
 * {@link om.gov.mol.labour.internal.json.JsonFault} that points at the place and never repeats the content. Not exported:
 * hosts see text and typed values, never these types.
 */
@NullMarked
package om.gov.mol.labour.internal.json;

import org.jspecify.annotations.NullMarked;
