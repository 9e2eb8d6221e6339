package om.gov.mol.labour.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import om.gov.mol.labour.testkit.fake.SettableClock;
import org.junit.jupiter.api.Test;

/** A nonce is taken once, in its time. */
class NoncesTest {

    private final SettableClock clock = SettableClock.at("2031-03-03T08:00:00Z");
    private final RecentNonces nonces = new RecentNonces(clock, Duration.ofMinutes(10), 3);

    @Test
    void aNonceIsTakenOnce() {
        String nonce = nonces.issue();

        assertThat(nonce).matches("[\\w-]{22}").isNotEqualTo(nonces.issue());
        assertThat(nonces.take(nonce, clock.instant())).isTrue();
        assertThat(nonces.take(nonce, clock.instant())).isFalse();
        assertThat(nonces.take("never-given", clock.instant())).isFalse();
    }

    @Test
    void aNonceEnds() {
        String first = nonces.issue();
        String second = nonces.issue();
        Instant end = clock.instant().plus(Duration.ofMinutes(10));

        assertThat(nonces.take(first, end.minusSeconds(1))).isTrue();
        assertThat(nonces.take(second, end)).isFalse();
    }

    @Test
    void theOldestIsForgottenWhenThereAreTooMany() {
        String oldest = nonces.issue();
        String next = nonces.issue();
        nonces.issue();
        nonces.issue();

        assertThat(nonces.take(oldest, clock.instant())).isFalse();
        assertThat(nonces.take(next, clock.instant())).isTrue();
        assertThat(nonces.toString()).isEqualTo("RecentNonces[2]");
    }

    @Test
    void withoutNoncesATokenSignsInAgain() {
        try (Desk desk = new Desk()) {
            OidcIdentity lax = OidcIdentity.builder()
                    .clock(desk.clock)
                    .loopbackIssuer(desk.server.issuer())
                    .audience(Desk.AUDIENCE)
                    .withoutNonces()
                    .kind(TokenKind.any("TOKEN", 1))
                    .build();
            String token = desk.token("90000001", claims -> claims.remove("nonce"));

            assertThat(lax.identify(token)).isPresent();
            assertThat(lax.identify(token)).isPresent();
            desk.clock.advance(Duration.ofMinutes(6));
            assertThat(lax.identify(token)).isEmpty();
        }
    }

    @Test
    void boundsAreBounds() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RecentNonces(clock, Duration.ZERO, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new RecentNonces(clock, Duration.ofMinutes(1), 0));
    }
}
