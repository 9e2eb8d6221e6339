/**
 * What is said to whom. A {@link om.gov.mol.labour.notice.Tell} is the effect a row asks for; the
 * {@link om.gov.mol.labour.notice.NoticeKind} says which texts exist; the writer turns both into an SMS and an e-mail in
 * the language of the recipient.
 */
@NullMarked
package om.gov.mol.labour.notice;

import org.jspecify.annotations.NullMarked;
