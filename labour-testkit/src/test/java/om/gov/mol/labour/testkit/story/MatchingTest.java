package om.gov.mol.labour.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;

import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingTest {

    private static JsonObject json(String text) {
        return Json.read(text.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'a': 1}                      | {'a': 1, 'b': 2}              | true",
                "{'a': 1}                      | {'a': 2}                      | false",
                "{'a': 1}                      | {'b': 1}                      | false",
                "{'a': 1}                      | {'a': 1.0}                    | true",
                "{'a': '1'}                    | {'a': 1}                      | false",
                "{'a': [1, 2]}                 | {'a': [2, 1]}                 | true",
                "{'a': [1, 1]}                 | {'a': [1, 2]}                 | false",
                "{'a': [1]}                    | {'a': [1, 2]}                 | false",
                "{'a': []}                     | {}                            | false",
                "{'a': [{'x': 1}, {}]}         | {'a': [{'y': 1}, {'x': 1}]}   | true",
                "{'a': [{}, {'x': 1}]}         | {'a': [{'x': 1}, {'y': 1}]}   | true"
            })
    void objectsAreSubsetsAndListsMatchInAnyOrder(String wanted, String found, boolean holds) {
        assertThat(Matching.holds(json(wanted), json(found))).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'workers': [{'civilNumber': '2', 'status': 'ACTIVE'}]} | true",
                "{'workers': [{'civilNumber': '2', 'status': 'LEFT_WORK'}]} | false",
                "{'workers': [{'civilNumber': '3'}]} | false",
                "{'workers': []} | true"
            })
    void recordsOfTheRegistryAreMatchedByTheirNumber(String wanted, boolean holds) {
        JsonObject found = json("{'workers': [{'civilNumber': '1'}, {'civilNumber': '2', 'status': 'ACTIVE'}]}");

        assertThat(Matching.registryHolds(json(wanted), found)).isEqualTo(holds);
    }
}
