/**
 * What a form must look like before anyone acts on it.
 *
 * <p>Forms are records of raw strings, so that an impossible date is one fault among several. Their fields carry
 * Jakarta constraints: {@link om.gov.mol.labour.validation.CivilNumberText}, {@link
 * om.gov.mol.labour.validation.DateText} and the others, usable by hosts on their own beans with any provider (messages
 * in Arabic and English are contributed). Where the official format of a number is not published,
 * {@link om.gov.mol.labour.validation.FormatSettings} holds it, lenient by default.
 *
 * <p>{@link om.gov.mol.labour.validation.FormValidator} checks a form and returns every fault at once, one for each
 * path, the most basic first. {@link om.gov.mol.labour.validation.TypedValues} then reads dates, amounts and choices in
 * exactly the way in which they were checked; identifiers are read by the {@code parse} of their types.
 */
@NullMarked
package om.gov.mol.labour.validation;

import org.jspecify.annotations.NullMarked;
