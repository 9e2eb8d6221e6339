/**
 * The life of one payment inside a case. A {@link om.gov.mol.labour.payment.Payment} is opened for a named
 * {@link om.gov.mol.labour.payment.PaymentPurpose} over the total of a quote, and ends paid, declined, cancelled or
 * expired; while the gateway does not say clearly, it is unknown, which is not failed.
 *
 * <p>Money that was captured and has no purpose (a second capture, a wrong amount, a capture after the end) becomes a
 * {@link om.gov.mol.labour.payment.Refund} by itself. Nothing here talks to a gateway:
 * {@link om.gov.mol.labour.payment.PaymentEffect} says what is to be asked of it.
 */
@NullMarked
package om.gov.mol.labour.payment;

import org.jspecify.annotations.NullMarked;
