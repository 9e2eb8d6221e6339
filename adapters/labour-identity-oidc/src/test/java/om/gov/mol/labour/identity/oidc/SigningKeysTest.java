package om.gov.mol.labour.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.nimbusds.jose.JWSAlgorithm;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import om.gov.mol.labour.identity.oidc.ProviderServer.Mood;
import om.gov.mol.labour.port.IdentityUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys are kept, rotate, and cannot always be had. */
class SigningKeysTest {

    private static final String PERSON = "90000001";

    private final Desk desk = new Desk();
    private final OidcIdentity identity = desk.settings().build();

    @AfterEach
    void close() {
        desk.close();
    }

    private void unavailable(OidcIdentity asking, String token) {
        assertThatThrownBy(() -> assertTimeoutPreemptively(Duration.ofSeconds(40), () -> asking.identify(token)))
                .isInstanceOf(IdentityUnavailable.class);
    }

    @Test
    void keysAreFetchedOnceAndAgainWhenTheyAreOld() {
        for (int i = 0; i < 3; i++) {
            assertThat(identity.identify(desk.token(PERSON))).isPresent();
        }
        assertThat(desk.server.asked).hasValue(1);

        desk.clock.advance(Duration.ofMinutes(15));
        assertThat(identity.identify(desk.token(PERSON))).isPresent();
        assertThat(desk.server.asked).hasValue(2);
    }

    @Test
    void aNewKeyIsFetched() {
        assertThat(identity.identify(desk.token(PERSON))).isPresent();
        desk.signWith(Desk.curve("second"), JWSAlgorithm.ES256);
        desk.server.keys = List.of(Desk.curve("first"), Desk.curve("second"));
        desk.clock.advance(Duration.ofSeconds(30));

        assertThat(identity.identify(desk.token(PERSON))).isPresent();
        assertThat(desk.server.asked).hasValue(2);
    }

    @Test
    void aKeyThatIsGoneIsGoneWhenTheKeysAreOld() {
        String token = desk.token(PERSON);
        assertThat(identity.identify(desk.token(PERSON))).isPresent();
        desk.server.keys = List.of(Desk.curve("second"));
        assertThat(identity.identify(token)).as("while the keys are kept").isPresent();

        desk.clock.advance(Duration.ofMinutes(15));

        assertThat(identity.identify(desk.token(PERSON))).isEmpty();
    }

    @Test
    void madeUpKeysDoNotMakeUsAskAllTheTime() {
        assertThat(identity.identify(desk.token(PERSON))).isPresent();
        desk.clock.advance(Duration.ofSeconds(30));
        List<String> madeUp = IntStream.range(0, 50)
                .mapToObj(i -> desk.sign(desk.header().keyID("made-up-" + i).build(), desk.claims(PERSON)))
                .toList();

        assertThat(madeUp)
                .allSatisfy(token -> assertThat(identity.identify(token)).isEmpty());
        assertThat(desk.server.asked).hasValue(2);
        assertThat(identity.identify(desk.token(PERSON))).isPresent();
    }

    @Test
    void nobodyIsAskedForATokenThatIsNotForUs() {
        identity.identify(desk.token(PERSON, claims -> claims.put("aud", "another-service")));

        assertThat(desk.server.asked).hasValue(0);
    }

    @ParameterizedTest
    @EnumSource(names = "WELL", mode = EnumSource.Mode.EXCLUDE)
    void withoutKeysNobodySignsInAndTheSameTokenIsGoodLater(Mood mood) {
        OidcIdentity patient = desk.settings().within(Duration.ofSeconds(8)).build();
        String token = desk.token(PERSON);
        desk.server.mood = mood;
        unavailable(patient, token);

        desk.server.mood = Mood.WELL;
        desk.clock.advance(Duration.ofSeconds(30));

        assertThat(patient.identify(token)).isPresent();
    }

    @Test
    void anAnswerWithoutEndIsLeftLongBeforeTheTimeIsOver() {
        desk.server.mood = Mood.NEVER_ENDS;

        unavailable(desk.settings().within(Duration.ofMinutes(5)).build(), desk.token(PERSON));
    }

    @Test
    void keysOutliveAShortOutageAndNoLongOne() {
        assertThat(identity.identify(desk.token(PERSON))).isPresent();
        desk.server.mood = Mood.REFUSES;

        desk.clock.advance(Duration.ofMinutes(74));
        assertThat(identity.identify(desk.token(PERSON))).isPresent();
        desk.clock.advance(Duration.ofMinutes(1));
        unavailable(identity, desk.token(PERSON));
    }

    @Test
    void anUnknownKeyDuringAnOutageIsNotAnAnswer() {
        assertThat(identity.identify(desk.token(PERSON))).isPresent();
        desk.server.mood = Mood.REFUSES;
        desk.clock.advance(Duration.ofSeconds(30));
        String unknown = desk.sign(desk.header().keyID("second").build(), desk.claims(PERSON));

        unavailable(identity, unknown);
        unavailable(identity, unknown);
        assertThat(desk.server.asked).as("asked once in a pause").hasValueLessThanOrEqualTo(2);
        assertThat(identity.identify(desk.token(PERSON))).as("with a known key").isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://id.example.org", "http://127.0.0.1/tenant", ""})
    void aProviderThatSaysToBeAnotherIsNotBelieved(String issuer) {
        desk.server.issuerSaid = issuer;

        unavailable(identity, desk.token(PERSON));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://keys.example.org/",
                "file:///keys",
                "keys",
                "",
                "http://127.0.0.1@keys.example.org/",
                "http://[::ffff:127.0.0.1]:PORT/tenant/keys"
            })
    void keysComeFromASafePlace(String place) {
        assertThat(identity.identify(desk.token(PERSON))).isPresent();
        desk.clock.advance(Duration.ofHours(2));
        desk.server.keysSaid =
                place.replace("PORT", String.valueOf(desk.server.issuer().getPort()));

        unavailable(identity, desk.token(PERSON));
    }

    @Test
    void thePlaceOfTheKeysCanBeGiven() {
        desk.server.issuerSaid = "nobody";
        OidcIdentity knowing = desk.settings()
                .keysAt(URI.create(desk.server.issuer() + "/keys"))
                .build();

        assertThat(knowing.identify(desk.token(PERSON))).isPresent();
    }
}
