package om.gov.mol.labour.payment.spi;

/**
 * What a gateway can do. It is a promise: the contract tests hold a gateway to it.
 *
 * @param refundsToOrigin refunds to {@link RefundTo.Origin}
 * @param refundsToIban refunds to {@link RefundTo.ToIban}
 * @param refundsInPart refunds less than the whole of a capture, also several times up to the whole
 * @param keepsExpiry never captures money at or after {@link PaymentRequest#expiresAt}. Without it late money may come
 * @param listsByDay answers {@link PaymentGateway#list}
 */
public record GatewayCapabilities(
        boolean refundsToOrigin,
        boolean refundsToIban,
        boolean refundsInPart,
        boolean keepsExpiry,
        boolean listsByDay) {

    /** None of them; the least a gateway may be. Refunds are then made by hand. */
    public static final GatewayCapabilities NONE = new GatewayCapabilities(false, false, false, false, false);
}
