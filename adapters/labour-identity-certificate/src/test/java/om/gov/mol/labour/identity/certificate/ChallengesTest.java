package om.gov.mol.labour.identity.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import om.gov.mol.labour.port.IdentityUnavailable;
import org.junit.jupiter.api.Test;

/** A challenge is ours, ends, and signs in once. */
class ChallengesTest {

    private static final byte[] SECRET = "thirty-two bytes of no secret ...".getBytes(StandardCharsets.US_ASCII);

    private final Pki pki = new Pki();
    private final CertificateIdentity identity = pki.identity();
    private final Card card = pki.card("90000001");

    @Test
    void aChallengeIsNewEachTime() {
        Set<String> given = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            given.add(identity.challenge());
        }
        assertThat(given).hasSize(100).allMatch(challenge -> challenge.matches("[\\w-]{76}"));
    }

    @Test
    void theSameEvidenceCountsOnce() {
        String evidence = card.answer(identity.challenge());

        assertThat(identity.identify(evidence)).isPresent();
        assertThat(identity.identify(evidence)).isEmpty();
    }

    @Test
    void aChallengeThatWasUsedIsUsedForOthersToo() {
        String challenge = identity.challenge();

        assertThat(identity.identify(card.answer(challenge))).isPresent();
        assertThat(identity.identify(pki.card("90000002").answer(challenge))).isEmpty();
    }

    @Test
    void aFailedAnswerDoesNotUseTheChallengeUp() {
        String challenge = identity.challenge();

        assertThat(identity.identify(card.answer("https://elsewhere.example.org", challenge)))
                .isEmpty();
        assertThat(identity.identify(card.answer(challenge))).isPresent();
    }

    @Test
    void aChallengeEndsToTheSecond() {
        String first = card.answer(identity.challenge());
        String second = card.answer(identity.challenge());
        pki.clock.advance(Duration.ofSeconds(299));
        assertThat(identity.identify(first)).isPresent();

        pki.clock.advance(Duration.ofSeconds(1));

        assertThat(identity.identify(second)).isEmpty();
    }

    @Test
    void aChallengeOfAnotherSecretIsNotOurs() {
        CertificateIdentity one =
                pki.settings().withoutRevocation().secret(SECRET).build();
        CertificateIdentity same =
                pki.settings().withoutRevocation().secret(SECRET).build();

        assertThat(same.identify(card.answer(one.challenge()))).isPresent();
        assertThat(identity.identify(card.answer(one.challenge()))).isEmpty();
    }

    @Test
    void noByteOfAChallengeCanBeChanged() {
        byte[] whole = Base64.getUrlDecoder().decode(identity.challenge());
        for (int place = 0; place < whole.length; place++) {
            byte[] changed = whole.clone();
            changed[place] ^= 1;
            String challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(changed);
            assertThat(identity.identify(card.answer(challenge)))
                    .as("byte " + place)
                    .isEmpty();
        }
    }

    @Test
    void hostsThatShareTheMemoryTakeAChallengeOnceTogether() {
        UsedChallenges shared = new RecentChallenges(10);
        CertificateIdentity one = pki.settings()
                .withoutRevocation()
                .secret(SECRET)
                .usedChallenges(shared)
                .build();
        CertificateIdentity other = pki.settings()
                .withoutRevocation()
                .secret(SECRET)
                .usedChallenges(shared)
                .build();
        String evidence = card.answer(one.challenge());

        assertThat(one.identify(evidence)).isPresent();
        assertThat(other.identify(evidence)).isEmpty();
    }

    @Test
    void aFullMemoryLetsNobodyInUntilSomethingEnds() {
        UsedChallenges few = new RecentChallenges(2);
        Instant now = pki.clock.instant();

        assertThat(few.use("a", now, now.plusSeconds(10))).isTrue();
        assertThat(few.use("b", now, now.plusSeconds(5))).isTrue();
        assertThatThrownBy(() -> few.use("c", now, now.plusSeconds(10))).isInstanceOf(IdentityUnavailable.class);
        assertThat(few.use("a", now, now.plusSeconds(10))).isFalse();
        assertThat(few.use("c", now.plusSeconds(5), now.plusSeconds(10))).isTrue();
        assertThat(few.use("a", now.plusSeconds(5), now.plusSeconds(10))).isFalse();
    }
}
