package om.gov.mol.labour.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an agency may call a request: it is kept with the case, and shown. */
class AgencyReferenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"ROP-2026-004711", "مرجع 17", "a"})
    void aReferenceIsOneLineInAnyScript(String reference) {
        assertThat(new AgencyLink.Receipt.Acknowledged(reference).agencyReference())
                .isEqualTo(reference);
    }

    @Test
    void ofAtMostTwoHundredCharacters() {
        assertThat(new AgencyLink.Receipt.Acknowledged("x".repeat(200)).agencyReference())
                .hasSize(200);
        refused("x".repeat(201));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "two\nlines", "two\u2028lines", "bell\u0007", "next\u0085line"})
    void blankAndSeveralLinesAreRefusedAndNotRepeated(String reference) {
        refused(reference);
    }

    private static void refused(String reference) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AgencyLink.Receipt.Acknowledged(reference))
                .withMessage("agencyReference: one line of 1 to 200 characters, not blank");
    }
}
