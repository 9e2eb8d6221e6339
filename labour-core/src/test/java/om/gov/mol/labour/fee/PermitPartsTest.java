package om.gov.mol.labour.fee;

import static om.gov.mol.labour.fee.FeeCalculatorTest.omr;
import static om.gov.mol.labour.fee.FeeCalculatorTest.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import om.gov.mol.labour.fee.QuoteResult.TariffUnknown;
import om.gov.mol.labour.law.EmployerKind;
import om.gov.mol.labour.law.PermitClass;
import om.gov.mol.labour.law.Rulebook;
import org.junit.jupiter.api.Test;

/** The two parts of a permit fee where the Omanisation factor touches one of them. */
class PermitPartsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Rulebook SPLIT = Rulebook.oman().overlay(Map.of("fee.permit.rounding", "SPLIT"));
    private static final PermitBasis MET =
            PermitBasis.of(EmployerKind.COMPANY, 1).inClass(PermitClass.THIRD).omanisation(Omanisation.MET);

    @Test
    void withoutAKnownLicencePartTheFeeIsNotKnown() {
        Rulebook unknown = SPLIT.overlay("""
                {"parameters":[{"id":"fee.permit.licencePart","unit":"OMR","governs":"SETTLEMENT","values":[
                {"from":"2016-12-13","value":null,"decision":"D","confidence":"UNCONFIRMED"}]}]}""");

        assertThat(FeeCalculator.permit(MET, unknown, DAY)).isEqualTo(new TariffUnknown("fee.permit.licencePart", DAY));
    }

    @Test
    void aPartThatComesToNothingIsNoLine() {
        assertThat(quoted(FeeCalculator.permit(MET, SPLIT.overlay(Map.of("fee.permit.omanisation.met", "0")), DAY))
                        .lines())
                .extracting(QuoteLine::code)
                .containsExactly(LineCode.PERMIT_LICENCE);
        assertThat(quoted(FeeCalculator.permit(MET, SPLIT.overlay(Map.of("fee.permit.licencePart", "0")), DAY))
                        .lines())
                .extracting(QuoteLine::code)
                .containsExactly(LineCode.PERMIT_FEE);
    }

    @Test
    void aLicencePartAboveTheFeeIsTheFee() {
        Quote quote = quoted(FeeCalculator.permit(MET, SPLIT.overlay(Map.of("fee.permit.licencePart", "500")), DAY));

        assertThat(quote.total()).isEqualTo(omr("201"));
        assertThat(quote.lines()).hasSize(1);
    }
}
