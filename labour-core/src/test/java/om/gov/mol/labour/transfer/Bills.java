package om.gov.mol.labour.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import om.gov.mol.labour.fee.LineCode;
import om.gov.mol.labour.fee.Quote;
import om.gov.mol.labour.fee.QuoteLine;
import om.gov.mol.labour.fee.QuoteResult;
import om.gov.mol.labour.outcome.Citation;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.Capture;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentPurpose;
import org.joda.money.Money;

/** Quotes, payments and captures of the tests. */
final class Bills {

    static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    static final String FIRST = People.ID.value() + "-p1";
    static final String SECOND = People.ID.value() + "-p2";

    private Bills() {}

    static Money omr(String amount) {
        return Money.parse("OMR " + amount);
    }

    static QuoteResult quoted(LineCode code, String amount) {
        return new QuoteResult.Quoted(quote(code, amount));
    }

    static QuoteResult nothing() {
        return new QuoteResult.Quoted(new Quote(List.of(), DAY, DAY));
    }

    static QuoteResult unknown(String parameter) {
        return new QuoteResult.TariffUnknown(parameter, DAY);
    }

    static Quote quote(LineCode code, String amount) {
        return new Quote(
                List.of(new QuoteLine(
                        code,
                        1,
                        omr(amount),
                        omr(amount),
                        "fee.permit.CATEGORY_3",
                        DAY,
                        Citation.POLICY,
                        Role.CURRENT_EMPLOYER)),
                DAY,
                DAY);
    }

    /** The dues of 141 rials, opened by the current employer as the first payment of the case. */
    static Payment dues() {
        return Payment.open(
                FIRST,
                PaymentPurpose.DUES,
                Role.CURRENT_EMPLOYER,
                People.CURRENT.value(),
                quote(LineCode.PERMIT_FEE, "141.000"),
                People.NOW);
    }

    static Payment duesPaid() {
        return dues().settled(capture("cap-1", "141.000"));
    }

    /** The transfer fee of 5 rials, opened by the new employer as the second payment of the case. */
    static Payment fee() {
        return Payment.open(
                SECOND,
                PaymentPurpose.TRANSFER_FEE,
                Role.NEW_EMPLOYER,
                People.NEW.value(),
                quote(LineCode.TRANSFER_FEE, "5.000"),
                People.NOW);
    }

    static Payment feePaid() {
        return fee().settled(capture("cap-2", "5.000"));
    }

    static Capture capture(String reference, String amount) {
        return new Capture(reference, omr(amount), Instant.parse("2026-03-01T20:30:00Z"));
    }
}
