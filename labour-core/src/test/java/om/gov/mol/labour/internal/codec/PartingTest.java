package om.gov.mol.labour.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonObject;
import org.junit.jupiter.api.Test;

class PartingTest {

    private static final Parting PARTING = new Parting(Set.of("to", "statement"));

    @Test
    void secretMembersLeaveFromEveryDepthAndComeBackToTheirPlace() {
        String whole = "{\"a\":1,\"refunds\":[{\"key\":\"r1\"},{\"key\":\"r2\",\"to\":\"X\"}],"
                + "\"b\":{\"c\":{\"d\":true,\"statement\":\"Y\"}},\"texts\":[\"t\",\"u\"]}";

        Written parts = PARTING.part(Json.read(whole));

        assertThat(Json.write(parts.open()))
                .isEqualTo("{\"a\":1,\"refunds\":[{\"key\":\"r1\"},{\"key\":\"r2\"}],"
                        + "\"b\":{\"c\":{\"d\":true}},\"texts\":[\"t\",\"u\"]}");
        assertThat(Json.write(parts.secret()))
                .isEqualTo("{\"refunds\":[{},{\"to\":\"X\"}],\"b\":{\"c\":{\"statement\":\"Y\"}}}");
        assertThat(PARTING.whole(parts)).isEqualTo(Json.read(whole));
    }

    @Test
    void whereNothingIsSecretTheSecretPartIsEmpty() {
        JsonObject whole = Json.read("{\"list\":[{\"x\":1},{\"y\":{}}],\"none\":{}}");

        Written parts = PARTING.part(whole);

        assertThat(parts).isEqualTo(new Written(whole, new JsonObject()));
        assertThat(PARTING.whole(parts)).isSameAs(parts.open());
    }

    @Test
    void aSecretThatFitsNothingOpenChangesNothingThatIsOpen() {
        JsonObject open = Json.read("{\"a\":\"open\",\"b\":[{\"c\":1}],\"d\":{\"e\":2}}");
        JsonObject secret = Json.read("{\"a\":\"other\",\"b\":[{\"c\":9},{\"to\":\"X\"}],\"d\":\"other\"}");

        assertThat(PARTING.whole(new Written(open, secret))).isEqualTo(open);
    }
}
