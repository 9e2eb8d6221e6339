/**
 * What a payment gateway must do, and nothing about who uses it.
 *
 * <p>Fees, fines and deposits are paid electronically. The labour services say what is to be paid and once only; the
 * gateway talks to the payer and the banks. An integrator implements
 * {@link om.gov.mol.labour.payment.spi.PaymentGateway}. One payment goes like this: {@code open} takes a
 * {@link om.gov.mol.labour.payment.spi.PaymentRequest} and answers an {@link om.gov.mol.labour.payment.spi.OpenResult},
 * perhaps with the address of a checkout page; the payer pays there or does not; {@code inquire} tells the truth as a
 * {@link om.gov.mol.labour.payment.spi.PaymentState}, with every {@link om.gov.mol.labour.payment.spi.Capture} of money.
 * Money whose purpose is gone goes back: {@code refund} takes a {@link om.gov.mol.labour.payment.spi.RefundRequest} that
 * says {@link om.gov.mol.labour.payment.spi.RefundTo where to}, answers a
 * {@link om.gov.mol.labour.payment.spi.RefundResult}, and {@code inquireRefund} tells the
 * {@link om.gov.mol.labour.payment.spi.RefundState}. Once a day the gateway's own list of
 * {@link om.gov.mol.labour.payment.spi.Booking bookings} is compared with ours.
 *
 * <p>Each call has a {@link om.gov.mol.labour.payment.spi.CallContext} that says until when. "I do not know" is one of the
 * answers. What the gateway can is declared in {@link om.gov.mol.labour.payment.spi.GatewayCapabilities}; that it cannot be
 * reached is {@link om.gov.mol.labour.payment.spi.GatewayUnavailable}.
 *
 * <p>The rules are numbered in the Javadoc of the interface (PAY-01…). The module {@code labour-testkit} holds a contract
 * test whose test names carry those numbers. Amounts are Joda-Money; the rial has three decimals.
 */
@NullMarked
package om.gov.mol.labour.payment.spi;

import org.jspecify.annotations.NullMarked;
