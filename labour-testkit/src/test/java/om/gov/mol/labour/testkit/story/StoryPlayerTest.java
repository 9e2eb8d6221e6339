package om.gov.mol.labour.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.testkit.fake.InMemoryCaseStore;
import om.gov.mol.labour.text.Language;
import org.junit.jupiter.api.Test;

class StoryPlayerTest {

    private static final String REGISTRY = """
            "registry": {
              "establishments": [
                {"cr": "1000001", "name": {"ar": "أ", "en": "A"}, "governorate": "OM-MA", "signatories": ["10000011"],
                 "mobile": "+96890000001"},
                {"cr": "1000002", "name": {"ar": "ب", "en": "B"}, "governorate": "OM-BS", "signatories": ["10000021"],
                 "email": "second@example.org", "language": "en"}],
              "workers": [
                {"civilNumber": "90000001", "birthDate": "1990-05-17", "employer": "1000001", "occupation": "mason",
                 "permit": {"number": "20000001", "category": "CATEGORY_3", "expires": "2027-12-20"},
                 "mobile": "+96890000009"}],
              "licences": [
                {"number": "30000001", "holder": "1000002", "occupation": "mason", "expires": "2026-12-31"}]}
            """;

    private static final String SUBMIT = """
            {"id": "t1", "as": "10000021 for 1000002", "do": "transfer.submit",
             "with": {"licence": "30000001", "worker": "90000001", "birthDate": "1990-05-17", "declaration": true,
                      "contract": {"occupation": "mason", "wage": "250.000", "starts": "2026-04-01", "months": 24}},
             "expect": EXPECT}
            """;

    private static List<StepResult> play(String steps) {
        String story = "{\"story\": \"s\", \"start\": \"2026-03-01T09:00:00+04:00\", " + REGISTRY + ", \"steps\": ["
                + steps + "]}";
        try {
            return new StoryPlayer(new InMemoryCaseStore()).play(Story.read(story));
        } catch (MalformedStory e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static StepResult submit(String expect) {
        return play(SUBMIT.replace("EXPECT", expect)).get(0);
    }

    @Test
    void whatIsExpectedAndComesHolds() {
        assertThat(submit("""
                                {"outcome": "accepted", "state": "AwaitingCurrentEmployer", "problems": [], "faults": [],
                                 "told": ["worker:SMS", "current-employer:SMS"], "actions": ["transfer.withdraw"],
                                 "registry": {"workers": [{"civilNumber": "90000001", "employer": "1000001"}]}}
                                """).failed()).isEmpty();
    }

    @Test
    void everyExpectationThatDoesNotHoldIsNamed() {
        assertThat(submit("""
                                {"outcome": "refused", "state": "Closed", "problems": ["LICENCE_USED"], "told": ["worker:SMS"],
                                 "faults": ["worker: FORMAT"], "asked": ["HEALTH:RECALL"], "payment": {"status": "PAID"},
                                 "quote": {"total": "1.000"}, "actions": [], "answer": [], "requests": {"objection": "FILED"},
                                 "registry": {"licences": [{"number": "30000001", "used": true}]},
                                 "closedBecause": "WITHDRAWN"}
                                """).failed())
                .containsExactlyInAnyOrder(
                        "outcome",
                        "state",
                        "problems",
                        "told",
                        "faults",
                        "asked",
                        "payment",
                        "quote",
                        "actions",
                        "answer",
                        "requests",
                        "registry",
                        "closedBecause");
    }

    @Test
    void aResultIsOneLineOfJsonThatNamesWantedAndFound() {
        StepResult result = submit("{\"state\": \"Closed\"}");

        assertThat(result.holds()).isFalse();
        JsonObject json = Json.read(result.json(Language.ENGLISH));
        assertThat(json.integer("step")).isEqualTo(1);
        assertThat(json.text("id")).isEqualTo("t1");
        assertThat(json.text("reference")).startsWith("TR-");
        JsonObject failed = json.objects("failed").get(0);
        assertThat(failed.text("wanted")).isEqualTo("Closed");
        assertThat(failed.text("found")).isEqualTo("AwaitingCurrentEmployer");
    }

    @Test
    void aCommandOnACaseThatWasNeverOpenedIsRefusedAsUnknown() {
        String refused = SUBMIT.replace("EXPECT", "{}").replace("1990-05-17", "1990-05-18");
        String approve = "{\"as\": \"10000011 for 1000001\", \"on\": \"t1\", \"do\": \"transfer.withdraw\"}";

        List<StepResult> results = play(refused + "," + approve);

        assertThat(results.get(0).problems()).containsExactly(ProblemCode.WORKER_NOT_FOUND);
        assertThat(results.get(1).problems()).containsExactly(ProblemCode.CASE_NOT_FOUND);
    }

    @Test
    void whatCannotBePlayedFailsAndTheStoryGoesOn() {
        List<StepResult> results = play(SUBMIT.replace("EXPECT", "{}")
                + ",{\"gateway\": \"paid\", \"on\": \"t1\"},{\"advance\": \"P1D\", \"expect\": {\"told\": []}}");

        assertThat(results.get(1).failed()).containsExactly("played");
        assertThat(results.get(2).holds()).isTrue();
    }
}
