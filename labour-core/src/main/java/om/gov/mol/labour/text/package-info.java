/**
 * What people read and what people type, in any language.
 *
 * <p>A {@link om.gov.mol.labour.text.Language} is an open BCP 47 tag; Arabic and English are shipped. A
 * {@link om.gov.mol.labour.text.Texts} bundle turns a key and arguments into a sentence, with every argument isolated
 * in right-to-left texts so that numbers and references stay readable. The other direction is
 * {@link om.gov.mol.labour.text.TypedText}: it takes what a person typed, with Arabic digits and invisible marks, and
 * gives the plain text that the value types of {@code party} understand.
 *
 * <p>Nothing here depends on the default locale, charset or time zone.
 */
@NullMarked
package om.gov.mol.labour.text;

import org.jspecify.annotations.NullMarked;
