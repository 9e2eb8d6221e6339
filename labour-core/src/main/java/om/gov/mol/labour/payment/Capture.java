package om.gov.mol.labour.payment;

import java.time.Instant;
import org.joda.money.Money;

/**
 * Money that the gateway has taken.
 *
 * @param reference the gateway's name of the capture
 * @param at the moment of capture, at which accrual of fines ends
 */
public record Capture(String reference, Money amount, Instant at) {}
