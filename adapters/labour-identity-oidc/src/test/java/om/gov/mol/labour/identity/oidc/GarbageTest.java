package om.gov.mol.labour.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.lifecycle.AfterContainer;

/** What is not exactly a token is nobody, whatever it is. */
class GarbageTest {

    private static final Desk DESK = new Desk();
    private static final OidcIdentity IDENTITY = DESK.settings().build();
    private static final String GOOD = DESK.token("90000001");

    @AfterContainer
    static void close() {
        DESK.close();
    }

    @Property(tries = 300)
    void aChangedLetterIsNobodyOrTheSamePerson(
            @ForAll @IntRange(max = 100_000) int place, @ForAll @CharRange(from = ' ', to = '~') char letter) {
        int at = place % GOOD.length();

        var found = IDENTITY.identify(GOOD.substring(0, at) + letter + GOOD.substring(at + 1));

        assertThat(found.map(who -> String.valueOf(who.civilNumber())))
                .isIn(Optional.empty(), Optional.of("CivilNumber[******01]"));
    }

    @Property(tries = 300)
    void whateverTheHeaderIsIsNobody(@ForAll @StringLength(max = 60) String anything) {
        assertThat(IDENTITY.identify(anything)).isEmpty();
        assertThat(IDENTITY.identify(encode(anything) + GOOD.substring(GOOD.indexOf('.'))))
                .isEmpty();
        assertThat(IDENTITY.identify(
                        encode("{\"alg\":\"ES256\",\"" + anything + "\":1}") + GOOD.substring(GOOD.indexOf('.'))))
                .isEmpty();
    }

    @Property(tries = 200)
    void whateverIsSignedIsNobodyUnlessItIsAToken(@ForAll @StringLength(max = 60) String anything) throws Exception {
        for (String payload : List.of(anything, "{\"iss\":\"" + anything + "\"}", "[\"" + anything + "\"]")) {
            JWSObject token = new JWSObject(DESK.header().build(), new Payload(payload));
            token.sign(new ECDSASigner(Desk.curve("first")));
            assertThat(IDENTITY.identify(token.serialize())).isEmpty();
        }
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
