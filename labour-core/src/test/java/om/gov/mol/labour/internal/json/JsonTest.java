package om.gov.mol.labour.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    private static final JsonObject EVERYTHING = new JsonObject()
            .put("text", "عامل \"quoted\" \n 😀")
            .put("whole", 42)
            .put("decimal", new BigDecimal("10.000"))
            .put("truth", true)
            .put("date", LocalDate.of(2026, 3, 1))
            .put("instant", Instant.parse("2026-03-01T05:00:00Z"))
            .put("object", new JsonObject().put("b", "1").put("a", "2"))
            .put("list", List.of("x", 1, false, List.of(new JsonObject())));

    @Test
    void keysStayInTheOrderInWhichTheyWerePut() {
        assertThat(Json.write(EVERYTHING))
                .isEqualTo("{\"text\":\"عامل \\\"quoted\\\" \\n 😀\",\"whole\":42,\"decimal\":10.000,\"truth\":true,"
                        + "\"date\":\"2026-03-01\",\"instant\":\"2026-03-01T05:00:00Z\","
                        + "\"object\":{\"b\":\"1\",\"a\":\"2\"},\"list\":[\"x\",1,false,[{}]]}");
    }

    @Test
    void whatWasWrittenReadsBackTheSame() {
        JsonObject read = Json.read(Json.write(EVERYTHING));

        assertThat(read).isEqualTo(EVERYTHING).hasSameHashCodeAs(EVERYTHING);
        assertThat(read.text("text")).isEqualTo("عامل \"quoted\" \n 😀");
        assertThat(read.integer("whole")).isEqualTo(42);
        assertThat(read.decimal("decimal")).isEqualTo(new BigDecimal("10.000"));
        assertThat(read.decimal("whole")).isEqualTo(new BigDecimal("42"));
        assertThat(read.bool("truth")).isTrue();
        assertThat(read.date("date")).isEqualTo("2026-03-01");
        assertThat(read.instant("instant")).isEqualTo("2026-03-01T05:00:00Z");
        assertThat(read.object("object").keys()).containsExactly("b", "a");
        assertThat(Json.write(read)).isEqualTo(Json.write(EVERYTHING));
    }

    @Test
    void nullIsNotPutAndReadsAsAbsent() {
        JsonObject object = new JsonObject().put("a", (String) null).put("b", (LocalDate) null);

        assertThat(Json.write(object)).isEqualTo("{}");
        assertThat(Json.read("{\"a\":null}").textOrNull("a")).isNull();
        assertThat(Json.read("{\"a\":null}").has("a")).isTrue();
        assertThat(Json.write(Json.read("{\"a\":null}"))).isEqualTo("{\"a\":null}");
        assertThat(object.texts("none")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"a\":}",
                "{\"a\":1,}",
                "{a:1}",
                "{}{}",
                "{} x",
                "nul",
                "{\"a\":\"\\ud800\"}",
                "{\"a\":NaN}",
                "{\"a\":01}",
                "{\"a\":\"\u0001\"}"
            })
    void whatIsNotJsonIsRefused(String text) {
        refused(text, JsonFault.Kind.NOT_JSON);
    }

    @Test
    void limitsAreHeld() {
        refused("{\"a\":" + "[".repeat(64) + "]".repeat(64) + "}", JsonFault.Kind.TOO_LARGE);
        refused(" ".repeat(Json.LENGTH_MAX) + "{}", JsonFault.Kind.TOO_LARGE);
        refused("{\"a\":1e999999999}", JsonFault.Kind.TOO_LARGE);
        refused("{\"a\":" + "9".repeat(101) + "}", JsonFault.Kind.TOO_LARGE);
        assertThat(Json.read("{\"a\":" + "[".repeat(63) + "]".repeat(63) + "}").has("a"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'a':1,'b':{'x/y':1,'x/y':2}} | /b/x~1y | DUPLICATE_KEY",
                "{'b':[{'c':]}                 | /b/0    | NOT_JSON",
                "[]                            | ''      | WRONG_TYPE"
            })
    void aFaultSaysWhere(String text, String pointer, JsonFault.Kind kind) {
        assertThatThrownBy(() -> Json.read(text.replace('\'', '"'))).isInstanceOfSatisfying(JsonFault.class, fault -> {
            assertThat(fault.pointer()).isEqualTo(pointer);
            assertThat(fault.kind()).isEqualTo(kind);
        });
    }

    @Test
    void aQuestionOfTheWrongTypeSaysWhereAndNotWhat() {
        JsonObject inner = Json.read("{\"steps\":[{\"with\":\"secret\",\"list\":[1]}]}")
                .objects("steps")
                .get(0);

        assertThatThrownBy(() -> inner.object("with")).hasMessage("/steps/0/with: WRONG_TYPE");
        assertThatThrownBy(() -> inner.date("with")).hasMessage("/steps/0/with: NOT_A_DATE");
        assertThatThrownBy(() -> inner.integer("none")).hasMessage("/steps/0/none: MISSING");
        assertThatThrownBy(() -> inner.texts("list")).hasMessage("/steps/0/list/0: WRONG_TYPE");
        assertThatThrownBy(() -> inner.onlyKeys(Set.of("with"))).hasMessage("/steps/0/list: UNKNOWN_KEY");
        assertThat(inner).hasToString("JsonObject[with, list]");
    }

    @Test
    void halfASurrogatePairIsNeverWritten() {
        assertThatIllegalArgumentException().isThrownBy(() -> Json.write(new JsonObject().put("a", "\ud83d")));
        assertThatIllegalArgumentException().isThrownBy(() -> Json.write(new JsonObject().put("a", "\ude00x")));
        assertThatIllegalArgumentException().isThrownBy(() -> new JsonObject().put("a", List.of(Locale.ROOT)));
    }

    private static void refused(String text, JsonFault.Kind kind) {
        assertThatThrownBy(() -> Json.read(text))
                .isInstanceOfSatisfying(
                        JsonFault.class, fault -> assertThat(fault.kind()).isEqualTo(kind));
    }
}
