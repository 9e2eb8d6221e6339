package om.gov.mol.labour.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import om.gov.mol.labour.fee.FeeCalculator;
import om.gov.mol.labour.fee.Omanisation;
import om.gov.mol.labour.fee.PermitBasis;
import om.gov.mol.labour.fee.Quote;
import om.gov.mol.labour.fee.QuoteResult;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonFault;
import om.gov.mol.labour.law.EmployerKind;
import om.gov.mol.labour.law.PermitClass;
import om.gov.mol.labour.law.Rulebook;
import org.junit.jupiter.api.Test;

/** Quotes as they are stored, with what came later: the end of a tariff, reductions, and what is unconfirmed. */
class QuoteCodecTest {

    private static final PermitBasis FREE = PermitBasis.of(EmployerKind.HOUSEHOLD, 2);

    @Test
    void aQuoteReadsBackAsItWasWritten() throws JsonFault {
        for (Quote quote : new Quote[] {
            quote(FREE.free("PATIENT"), "2026-03-01"),
            quote(FREE.held(2), "2024-05-06"),
            quote(
                    PermitBasis.of(EmployerKind.COMPANY, 1)
                            .inClass(PermitClass.FIRST)
                            .omanisation(Omanisation.MET),
                    "2024-05-06")
        }) {
            String stored = Json.write(QuoteCodec.write(quote));

            assertThat(QuoteCodec.read(Json.read(stored))).isEqualTo(quote);
        }
    }

    @Test
    void whatThereIsNotIsNotStored() {
        String plain = Json.write(QuoteCodec.write(quote(FREE, "2026-03-01")));

        assertThat(plain).doesNotContain("reduction", "tariffTo", "unconfirmed");
        assertThat(Json.write(QuoteCodec.write(quote(FREE.held(2), "2024-05-06"))))
                .contains("\"unconfirmed\":[\"fee.permit.bands\"]");
    }

    private static Quote quote(PermitBasis basis, String day) {
        QuoteResult result = FeeCalculator.permit(basis, Rulebook.oman(), LocalDate.parse(day));
        return ((QuoteResult.Quoted) result).quote();
    }
}
