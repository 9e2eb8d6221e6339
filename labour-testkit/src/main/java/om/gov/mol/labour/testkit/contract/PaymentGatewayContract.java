package om.gov.mol.labour.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import om.gov.mol.labour.payment.spi.Booking;
import om.gov.mol.labour.payment.spi.CallContext;
import om.gov.mol.labour.payment.spi.Capture;
import om.gov.mol.labour.payment.spi.GatewayUnavailable;
import om.gov.mol.labour.payment.spi.OpenResult;
import om.gov.mol.labour.payment.spi.PaymentGateway;
import om.gov.mol.labour.payment.spi.PaymentState;
import om.gov.mol.labour.payment.spi.RefundResult;
import om.gov.mol.labour.payment.spi.RefundState;
import om.gov.mol.labour.payment.spi.RefundTo;
import org.junit.jupiter.api.Test;

/** The rules PAY-01 to PAY-20 of {@link PaymentGateway}. The package's introduction shows how to extend a contract. */
public abstract non-sealed class PaymentGatewayContract extends RefundContract {

    private static final Duration BRIEF = Duration.ofSeconds(2);
    private static final Duration BUSY_MACHINE = Duration.ofSeconds(1);

    /** For those who extend it. */
    protected PaymentGatewayContract() {}

    @Test
    final void required_pay01_thePayerIsAskedForExactlyTheAmount() {
        assertEquals(AMOUNT, paid(newKey()).amount());
    }

    @Test
    final void required_pay02_openedIsNotPaid() {
        String key = newKey();
        opened(key);
        assertEquals(new PaymentState.Pending(), state(key));
    }

    @Test
    final void required_pay03_sameKeyTwiceChargesOnce() {
        String key = newKey();
        String reference = opened(key);
        assertEquals(reference, opened(key), "reference of a payment that is opened again");
        payerPays(key);
        assertEquals(reference, opened(key), "reference of a paid payment that is opened again");
        assertEquals(1, captures(key).size(), "captures");
    }

    @Test
    final void untested_pay03_sameKeyAfterARestartChargesOnce() {
        Skip.always("it takes a restart of the gateway");
    }

    @Test
    final void required_pay04_sameKeyWithAnotherAmountIsRejected() {
        String key = newKey();
        opened(key);
        OpenResult second = gateway().open(request(key, AMOUNT.plusMinor(1)), context());
        assertInstanceOf(OpenResult.Rejected.class, second);
        payerPays(key);
        assertEquals(AMOUNT, captures(key).get(0).amount());
    }

    @Test
    final void required_pay05_aLostAnswerIsUnknownAndOpeningAgainIsSafe() {
        String key = newKey();
        Skip.unlessArranged(loseNextAnswer(), "loseNextAnswer() is not arranged");
        assertEquals(new OpenResult.Unknown(), open(key));
        opened(key);
        payerPays(key);
        assertEquals(1, captures(key).size(), "captures");
    }

    @Test
    final void required_pay06_anUnreachableGatewayIsSaid() {
        Skip.unlessArranged(disconnect(), "disconnect() is not arranged");
        String key = newKey();
        assertThrows(GatewayUnavailable.class, () -> open(key));
        assertThrows(GatewayUnavailable.class, () -> state(key));
    }

    @Test
    final void required_pay07_whatWasNeverOpenedIsNotFound() {
        assertEquals(new PaymentState.NotFound(), state(newKey()));
        assertEquals(new RefundState.NotFound(), gateway().inquireRefund(newKey(), context()));
    }

    @Test
    final void required_pay08_moneyThatCameTwiceIsShownTwice() {
        String key = newKey();
        opened(key);
        Skip.unlessArranged(payerPaysTwice(key), "payerPaysTwice() is not arranged");
        assertEquals(
                List.of(AMOUNT, AMOUNT),
                captures(key).stream().map(Capture::amount).toList());
    }

    @Test
    final void required_pay09_declinedUntilMoneyComes() {
        String key = newKey();
        opened(key);
        Skip.unlessArranged(payerIsDeclined(key), "payerIsDeclined() is not arranged");
        assertInstanceOf(PaymentState.Declined.class, state(key));
        Skip.unlessArranged(moneyComesLate(key), "moneyComesLate() is not arranged");
        assertEquals(1, captures(key).size(), "captures");
    }

    @Test
    final void required_pay09_paidStaysPaidAfterARefund() {
        String key = newKey();
        Capture capture = paid(key);
        refund(newKey(), key, capture, way());
        assertEquals(List.of(capture), captures(key));
    }

    @Test
    final void optional_pay10_noMoneyIsTakenAfterExpiry() {
        Skip.unlessClaimed(gateway().capabilities().keepsExpiry(), "keepsExpiry is not declared");
        String key = newKey();
        openedForAnHour(key);
        Skip.unlessArranged(payerComesTooLate(key), "payerComesTooLate() is not arranged");
        assertFalse(state(key) instanceof PaymentState.Paid, "money was taken after the end");
    }

    @Test
    final void required_pay11_aClosedGatewaySaysUntilWhenAndOpensNothing() {
        Skip.unlessArranged(close(), "close() is not arranged");
        String key = newKey();
        OpenResult.Closed closed = assertInstanceOf(OpenResult.Closed.class, open(key));
        assertTrue(closed.until().isAfter(now()), "until is later than now");
        PaymentState state = state(key);
        assertTrue(state instanceof PaymentState.NotFound || state instanceof PaymentState.Unknown, "nothing is open");
    }

    @Test
    final void required_pay16_afterTheDeadlineNothingIsBegun() {
        String key = newKey();
        var over = new CallContext("contract", now(), "en");
        try {
            assertEquals(new OpenResult.Unknown(), gateway().open(request(key, AMOUNT), over));
        } catch (GatewayUnavailable alsoGood) {
            assertFalse(String.valueOf(alsoGood.getMessage()).contains("Fees and fines"), "shows the description");
        }
        assertEquals(new PaymentState.NotFound(), state(key));
    }

    @Test
    final void required_pay16_aSilentGatewayIsLeftBeforeTheDeadline() {
        Skip.unlessArranged(hang(), "hang() is not arranged");
        var soon = new CallContext("contract", now().plus(BRIEF), "en");
        OpenResult result = assertTimeoutPreemptively(
                BRIEF.plus(BUSY_MACHINE), () -> gateway().open(request(newKey(), AMOUNT), soon), "after the deadline");
        assertEquals(new OpenResult.Unknown(), result);
    }

    @Test
    final void required_pay17_oneKeyFromSeveralThreadsIsOnePayment() {
        String key = newKey();
        assertEquals(1, new HashSet<>(Crowd.atOnce(i -> opened(key))).size(), "references");
        payerPays(key);
        assertEquals(1, captures(key).size(), "captures");
    }

    @Test
    final void required_pay18_noAccountIsInReasons() {
        String key = newKey();
        Capture capture = paid(key);
        var missing = new Capture("never-captured", capture.amount(), capture.at());
        RefundResult result = refund(newKey(), key, missing, new RefundTo.ToIban(IBAN, "Contract Test"));
        assertFalse(
                result.toString().contains(IBAN) || result.toString().contains("Contract Test"), "shows an account");
    }

    @Test
    final void required_pay18_noSecretIsShown() {
        Skip.unlessArranged(!secrets().isEmpty(), "secrets() names none");
        String shown = gateway() + gateway().describe() + gateway().name();
        assertTrue(secrets().stream().noneMatch(shown::contains), "shows a secret");
    }

    @Test
    final void optional_pay19_theBookOfTheDayHoldsTheCapture() {
        String key = newKey();
        Capture capture = paid(key);
        LocalDate day = capture.at().atOffset(ZoneOffset.ofHours(4)).toLocalDate();
        Optional<List<Booking>> book = gateway().list(day, context());
        assertEquals(gateway().capabilities().listsByDay(), book.isPresent(), "listsByDay is declared");
        Skip.unlessClaimed(book.isPresent(), "listsByDay is not declared");
        var line = new Booking(Booking.Kind.CAPTURE, key, capture.reference(), capture.amount(), capture.at());
        assertTrue(book.orElseThrow().contains(line), "the capture is in the book of its day");
    }

    @Test
    final void required_pay20_nameCapabilitiesAndDescriptionAreConstant() {
        PaymentGateway gateway = gateway();
        assertEquals(gateway.name(), gateway.name());
        assertFalse(gateway.name().isBlank());
        assertEquals(gateway.capabilities(), gateway.capabilities());
        assertEquals(gateway.describe(), gateway.describe());
    }
}
