package om.gov.mol.labour.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import om.gov.mol.labour.party.Agency;
import org.junit.jupiter.api.Test;

/** Of whoever signs in, only so much is taken as an entry of the journal shall hold. */
class IdentityFormTest {

    private static Identity identity(String method, String evidence) {
        return new Identity(null, Agency.HEALTH, "", method, 3, Instant.EPOCH, evidence);
    }

    @Test
    void evidenceIsNamedInAtMostTwoHundredCharacters() {
        assertThat(identity("CARD", "e".repeat(200)).evidenceId()).hasSize(200);
        assertThatIllegalArgumentException().isThrownBy(() -> identity("CARD", "e".repeat(201)));
    }

    @Test
    void aMethodIsAShortWord() {
        assertThat(identity("M".repeat(40), "e").method()).hasSize(40);
        assertThatIllegalArgumentException().isThrownBy(() -> identity("M".repeat(41), "e"));
    }
}
