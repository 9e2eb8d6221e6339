package om.gov.mol.labour.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import om.gov.mol.labour.payment.spi.CallContext;
import om.gov.mol.labour.payment.spi.Capture;
import om.gov.mol.labour.payment.spi.OpenResult;
import om.gov.mol.labour.payment.spi.OpenResult.Opened;
import om.gov.mol.labour.payment.spi.PaymentGateway;
import om.gov.mol.labour.payment.spi.PaymentRequest;
import om.gov.mol.labour.payment.spi.PaymentState;
import om.gov.mol.labour.payment.spi.RefundRequest;
import om.gov.mol.labour.payment.spi.RefundResult;
import om.gov.mol.labour.payment.spi.RefundTo;
import org.joda.money.Money;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an implementer gives to {@link PaymentGatewayContract}: a gateway, its sandbox, and payers who act. */
@SuppressWarnings("exports") // JUnit comes with whoever extends the contract
@ExtendWith(ConformanceTable.class)
public abstract sealed class GatewaySandbox implements Conforming permits RefundContract {

    static final Money AMOUNT = Money.parse("OMR 21.050");
    static final String IBAN = "OM810180000001299123456";

    private int keys;

    GatewaySandbox() {}

    /** The gateway under test; within one test always the same. */
    protected abstract PaymentGateway gateway();

    /** The present time by the clock of the gateway under test. */
    protected abstract Instant now();

    /** Lets the payer of an open payment pay what is asked; returns when the gateway knows it. */
    protected abstract void payerPays(String key);

    /** Lets the payer of an open payment be charged twice; false when the sandbox cannot. */
    protected boolean payerPaysTwice(String key) {
        return false;
    }

    /** Lets the payer's bank refuse; false when the sandbox cannot. */
    protected boolean payerIsDeclined(String key) {
        return false;
    }

    /** Lets money come for a payment that was declined; false when the sandbox cannot. */
    protected boolean moneyComesLate(String key) {
        return false;
    }

    /**
     * Lets the time of an open payment run out and its payer try to pay all the same; returns when the gateway knows what came
     * of it. False when the sandbox cannot.
     */
    protected boolean payerComesTooLate(String key) {
        return false;
    }

    /** Lets the answer to the next call get lost after the call took effect; false when the sandbox cannot. */
    protected boolean loseNextAnswer() {
        return false;
    }

    /** Makes the gateway unreachable for the rest of the test; false when the sandbox cannot. */
    protected boolean disconnect() {
        return false;
    }

    /** Closes the gateway as at night; false when the sandbox cannot. */
    protected boolean close() {
        return false;
    }

    /** Lets the gateway take the next call and never answer it; false when the sandbox cannot. */
    protected boolean hang() {
        return false;
    }

    /** From now on the bank carries out at once whatever refund is accepted; false when the sandbox cannot. */
    protected boolean bankPaysBack() {
        return false;
    }

    /** From now on the bank sends the money of every refund back at once: they fail; false when the sandbox cannot. */
    protected boolean bankSendsBack() {
        return false;
    }

    /** What nobody may read: passwords and keys of the gateway under test. */
    protected List<String> secrets() {
        return List.of();
    }

    @Override
    public final String subject() {
        return gateway().describe();
    }

    @Override
    public final String rules() {
        return "payment gateways, docs/spi/payment.md";
    }

    /** A key that was never used; override it where the sandbox remembers keys longer than {@link #now} tells them apart. */
    protected String newKey() {
        return "contract:" + now().toEpochMilli() + ":" + ++keys;
    }

    final CallContext context() {
        return new CallContext("contract", now().plus(Duration.ofSeconds(30)), "en");
    }

    final PaymentRequest request(String key, Money amount) {
        return new PaymentRequest(key, amount, "TR-7K2M9XQ4HD", "Fees and fines", "en", null);
    }

    /** Opens a payment that can be paid for an hour. */
    final void openedForAnHour(String key) {
        Instant end = now().plus(Duration.ofHours(1));
        var request = new PaymentRequest(key, AMOUNT, "TR-7K2M9XQ4HD", "Fees and fines", "en", end);
        assertInstanceOf(Opened.class, gateway().open(request, context()));
    }

    final OpenResult open(String key) {
        return gateway().open(request(key, AMOUNT), context());
    }

    final String opened(String key) {
        return assertInstanceOf(Opened.class, open(key)).gatewayReference();
    }

    final PaymentState state(String key) {
        return gateway().inquire(key, context());
    }

    final List<Capture> captures(String key) {
        return assertInstanceOf(PaymentState.Paid.class, state(key)).captures();
    }

    /** Opens a payment that is paid at once. */
    final Capture paid(String key) {
        opened(key);
        payerPays(key);
        return captures(key).get(0);
    }

    /** A way of refunding that the gateway offers; without one the test is skipped. */
    final RefundTo way() {
        boolean origin = gateway().capabilities().refundsToOrigin();
        Skip.unlessClaimed(origin || gateway().capabilities().refundsToIban(), "no way to refund is declared");
        return origin ? new RefundTo.Origin() : new RefundTo.ToIban(IBAN, "Contract Test");
    }

    final RefundResult refund(String key, String paymentKey, Capture capture, RefundTo to) {
        var request = new RefundRequest(key, paymentKey, capture.reference(), capture.amount(), to);
        return gateway().refund(request, context());
    }
}
