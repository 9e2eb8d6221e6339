package om.gov.mol.labour.fee;

import static om.gov.mol.labour.fee.FeeCalculatorTest.omr;
import static om.gov.mol.labour.fee.FeeCalculatorTest.quoted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import om.gov.mol.labour.fee.PermitRefundResult.Refunded;
import om.gov.mol.labour.law.EmployerKind;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.party.Role;
import org.junit.jupiter.api.Test;

/** What goes back of a permit fee beside its sum, which {@code permit-refunds.csv} tells. */
class PermitRefundTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Rulebook OMAN = Rulebook.oman();
    private static final Quote PAID =
            quoted(FeeCalculator.permit(PermitBasis.of(EmployerKind.HOUSEHOLD, 1), OMAN, DAY));
    private static final PermitRefundBasis REFUSED =
            new PermitRefundBasis(PAID, PermitRefundCause.VISA_REFUSED, null, DAY);

    @Test
    void itNamesTheLawThePayerAndTheShareThatNobodyHasConfirmed() {
        PermitRefund refund = refund(OMAN);

        assertThat(refund.citation().decision()).startsWith("MD 602/2025");
        assertThat(refund.unconfirmed()).containsExactly("refund.permit.share");
        assertThat(refund.asOf()).isEqualTo(DAY);
        assertThat(refund.total()).isEqualTo(omr("101"));
        assertThat(refund.lines()).singleElement().satisfies(line -> {
            assertThat(line.paid()).isEqualTo(PAID.lines().get(0));
            assertThat(line.to()).isEqualTo(Role.EMPLOYER);
        });
        assertThat(refund(OMAN.overlay(Map.of("refund.permit.share", "0.5"))).unconfirmed())
                .isEmpty();
    }

    @Test
    void otherLinesOfAPaidQuoteStay() {
        Quote fee = quoted(FeeCalculator.transferFee(OMAN, DAY));
        PermitRefundBasis basis = new PermitRefundBasis(fee, PermitRefundCause.VISA_REFUSED, null, DAY);

        assertThat(((Refunded) FeeCalculator.permitRefund(basis, OMAN, DAY))
                        .refund()
                        .lines())
                .isEmpty();
    }

    @Test
    void impossibleFactsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PermitRefundBasis(PAID, PermitRefundCause.REPATRIATED, null, DAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PermitRefundBasis(PAID, PermitRefundCause.FAILED_MEDICAL, DAY.plusDays(1), DAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PermitRefund.Line(PAID.lines().get(0), omr("101.001"), Role.EMPLOYER));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PermitRefund.Line(PAID.lines().get(0), omr("-0.001"), Role.EMPLOYER));
        assertThatIllegalArgumentException().isThrownBy(() -> new Debt(omr("0"), DAY));
        assertThat(new PermitRefundBasis(PAID, PermitRefundCause.REPATRIATED, DAY, DAY).entered())
                .isEqualTo(DAY);
    }

    private static PermitRefund refund(Rulebook book) {
        return ((Refunded) FeeCalculator.permitRefund(REFUSED, book, DAY)).refund();
    }
}
