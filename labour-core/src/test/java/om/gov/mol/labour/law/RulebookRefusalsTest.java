package om.gov.mol.labour.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import om.gov.mol.labour.law.RulebookFault.At;
import om.gov.mol.labour.law.RulebookFault.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rulebook may not be. Each fault is planted into a part that is right without it. */
class RulebookRefusalsTest {

    private static final String RIGHT = """
            {"book":"b","parameters":[{"id":"transfer.workerTold","unit":"TRUTH","governs":"DECISION","en":"E.","ar":"ع.",
            "values":[{"from":"2016-12-13","to":"2018-12-31","value":true,"decision":"D","confidence":"PRESS"},
            {"from":"2019-01-01","value":"false","decision":"D","confidence":"PRESS"}]}]}""";

    @Test
    void withoutAFaultItIsAccepted() {
        assertThat(Rulebook.oman().overlay(RIGHT).entries()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"transfer.workerTold\" | \"transfer.told\"   | /parameters/0/id                  | UNKNOWN_ID",
                "\"TRUTH\"               | \"OMR\"             | /parameters/0/unit                | WRONG_UNIT",
                "\"DECISION\"            | \"SUBMISSION\"      | /parameters/0/governs             | WRONG_DAY",
                "\"en\":\"E.\",          | ``                  | /parameters/0/en                  | NO_SENTENCE",
                "\"ar\":\"ع.\"           | \"ar\":\" \"        | /parameters/0/ar                  | NO_SENTENCE",
                "\"2018-12-31\"          | \"2018-12-30\"      | /parameters/0/values/1/from       | GAP",
                "\"2018-12-31\"          | \"2019-01-01\"      | /parameters/0/values/1/from       | OVERLAP",
                "\"to\":\"2018-12-31\",  | ``                  | /parameters/0/values/1/from       | OVERLAP",
                "\"2016-12-13\"          | \"2016-12-14\"      | /parameters/0/values              | NOT_COVERED",
                "\"2019-01-01\",         | \"2019-01-01\",\"to\":\"2019-12-31\", | /parameters/0/values | NOT_COVERED",
                "\"2016-12-13\"          | \"2018-02-30\"      | /parameters/0/values/0/from       | MALFORMED",
                "true                    | \"perhaps\"         | /parameters/0/values/0/value      | BAD_VALUE",
                "true                    | null                | /parameters/0/values/0/value      | BAD_VALUE",
                "true                    | {}                  | /parameters/0/values/0/value      | MALFORMED",
                "\"value\":true,         | ``                  | /parameters/0/values/0/value      | MALFORMED",
                "true,\"decision\":\"D\" | true                | /parameters/0/values/0/decision   | NO_CITATION",
                "true,\"decision\":\"D\" | true,\"decision\":\"\" | /parameters/0/values/0/decision | NO_CITATION",
                "\"PRESS\"},             | \"SURE\"},          | /parameters/0/values/0/confidence | NO_CITATION",
                "\"value\":true          | \"value\":true,\"en\":\"x\" | /parameters/0/values/0/ar | NO_SENTENCE",
                "\"value\":true          | \"value\":true,\"ar\":\"x\" | /parameters/0/values/0/en | NO_SENTENCE",
                "\"value\":true          | \"value\":true,\"x\":1 | /parameters/0/values/0/x        | MALFORMED",
                "\"book\"                | \"bok\"             | /bok                              | MALFORMED"
            })
    void aPlantedFaultIsNamedWithItsPath(String right, String wrong, String path, Reason reason) {
        assertThat(RIGHT).contains(right);
        assertThatThrownBy(() -> Rulebook.oman().overlay(RIGHT.replace(right, wrong)))
                .isInstanceOfSatisfying(
                        RulebookFault.class, fault -> assertThat(fault.faults()).containsExactly(new At(path, reason)));
    }

    @Test
    void aRangeThatEndsBeforeItBeginsIsRefused() {
        String backwards =
                RIGHT.replace("\"2016-12-13\",\"to\":\"2018-12-31\"", "\"2016-12-13\",\"to\":\"2016-12-12\"");

        assertThatThrownBy(() -> Rulebook.oman().overlay(backwards))
                .hasMessageContaining("/parameters/0/values/0/to: BACKWARDS");
    }

    @Test
    void aParameterThatOccursTwiceIsRefused() {
        String body = RIGHT.substring(RIGHT.indexOf('[') + 1, RIGHT.lastIndexOf(']'));

        assertThatThrownBy(() -> Rulebook.oman().overlay("{\"parameters\":[" + body + "," + body + "]}"))
                .hasMessage("/parameters/1/id: TWICE");
    }

    @Test
    void aParameterWithoutValuesIsRefusedEvenWhereAmountsMayBeUnknown() {
        String empty =
                "{\"parameters\":[{\"id\":\"transfer.fee\",\"unit\":\"OMR\",\"governs\":\"SETTLEMENT\",\"values\":[]}]}";

        assertThatThrownBy(() -> Rulebook.oman().overlay(empty)).hasMessage("/parameters/0/values: NOT_COVERED");
    }

    @Test
    void aWholeBookMustNameEveryParameter() {
        assertThatThrownBy(() -> Rulebook.read(RIGHT))
                .isInstanceOfSatisfying(
                        RulebookFault.class,
                        fault -> assertThat(fault.faults())
                                .hasSize(Parameters.all().size() - 1)
                                .contains(new At("transfer.fee", Reason.MISSING)));
    }

    @Test
    void everyFaultOfADocumentIsToldAtOnceAndInItsOrder() {
        String fee = """
                ,{"id":"transfer.fee","unit":"FACTOR","governs":"DECISION","en":" ","values":[
                {"from":"2019-02-29","value":"5","decision":"D","confidence":"PRESS"},
                {"from":"2020-01-01","to":"2019-01-01","value":"five","confidence":"SURE"},
                {"from":"2022-01-01","value":"5","decision":"D","confidence":"SURE","en":"Five."}]},
                {"id":"transfer.fees","unit":"OMR","governs":"SETTLEMENT","values":[]}]}""";
        String wrong = RIGHT.replace("\"2018-12-31\"", "\"2018-12-30\"").replace("]}]}", "]}" + fee);

        assertThatThrownBy(() -> Rulebook.oman().overlay(wrong))
                .isInstanceOfSatisfying(
                        RulebookFault.class,
                        fault -> assertThat(fault.faults())
                                .map(At::toString)
                                .containsExactly(
                                        "/parameters/0/values/1/from: GAP",
                                        "/parameters/1/unit: WRONG_UNIT",
                                        "/parameters/1/governs: WRONG_DAY",
                                        "/parameters/1/en: NO_SENTENCE",
                                        "/parameters/1/values/0/from: MALFORMED",
                                        "/parameters/1/values/1/value: BAD_VALUE",
                                        "/parameters/1/values/1/decision: NO_CITATION",
                                        "/parameters/1/values/2/confidence: NO_CITATION",
                                        "/parameters/1/values/2/ar: NO_SENTENCE",
                                        "/parameters/2/id: UNKNOWN_ID"));
    }

    @Test
    void whatIsNotJsonIsRefused() {
        assertThatThrownBy(() -> Rulebook.oman().overlay("{"))
                .isInstanceOf(RulebookFault.class)
                .hasMessage(": MALFORMED");
    }
}
