package om.gov.mol.labour.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoryReaderTest {

    private static final String ACTOR = "'as': '10000021 for 1000002'";

    private static String story(String more) {
        return ("{'story': 's', 'start': '2026-03-01T09:00:00+04:00', " + more + "}").replace('\'', '"');
    }

    private static String steps(String steps) {
        return story("'steps': [" + steps + "]");
    }

    private static List<String> faults(String json) {
        MalformedStory refused = catchThrowableOfType(MalformedStory.class, () -> Story.read(json));
        assertThat(refused).isNotNull();
        return refused.faults().stream().map(StoryFault::toString).toList();
    }

    @Test
    void aStorySaysWhatItIsAboutWhenItStartsAndHowLongItIs() throws MalformedStory {
        Story story = Story.read(steps("{'advance': 'P1D'}, {'until': '2026-03-05T00:00:00+04:00'}"));

        assertThat(story.sentence()).isEqualTo("s");
        assertThat(story.start()).isEqualTo("2026-03-01T05:00:00Z");
        assertThat(story.length()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{", "{} {}", "{\"story\": }"})
    void whatIsNoJsonObjectIsNoStory(String text) {
        assertThat(faults(text)).singleElement().asString().contains("NOT_JSON");
    }

    @Test
    void aKeyThatStandsTwiceIsAFault() {
        assertThat(faults("{\"story\": \"s\", \"story\": \"t\"}")).containsExactly("/story: DUPLICATE_KEY");
    }

    @Test
    void everyFaultIsNamedWithItsPlace() {
        String document = story("'colour': 1, 'rulebook': {'no.such': '1', 'transfer.fee': 'much'}, 'steps': [7]");

        assertThat(faults(document))
                .containsExactlyInAnyOrder(
                        "/colour: UNKNOWN_KEY",
                        "/steps/0: WRONG_TYPE",
                        "/rulebook/no.such: UNKNOWN_KEY",
                        "/rulebook/transfer.fee: BAD_VALUE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'advance': 'P1D', 'until': '2026-03-05T00:00:00+04:00'}             | /steps/0: NOT_ONE_KIND",
                "{'advance': 'tomorrow'}                                              | /steps/0/advance: NOT_A_TIME",
                "{'advance': '-P1D'}                                                  | /steps/0/advance: NOT_A_TIME",
                "{'until': '2026-03-05'}                                              | /steps/0/until: NOT_A_TIME",
                "{'until': '2026-02-28T00:00:00+04:00'}                               | /steps/0/until: GOES_BACK",
                "{'do': 'transfer.check'}                                             | /steps/0/as: MISSING",
                "{'do': 'transfer.dance', ACTOR}                                      | /steps/0/do: NOT_ONE_OF",
                "{'do': 'transfer.check', ACTOR, 'with': {'salary': '1'}}             | /steps/0/with/salary: UNKNOWN_KEY",
                "{'do': 'transfer.check', ACTOR, 'with': {'declaration': 'yes'}}      | /steps/0/with/declaration: WRONG_TYPE",
                "{'do': 'transfer.check', ACTOR, 'channel': 'COUNTER'}                | /steps/0/channel: BAD_VALUE",
                "{'do': 'transfer.approve', ACTOR}                                    | /steps/0/on: MISSING",
                "{'do': 'transfer.approve', ACTOR, 'on': 't1'}                        | /steps/0/on: NO_SUCH_STEP",
                "{'do': 'transfer.check', 'as': 'the clerk'}                          | /steps/0/as: BAD_VALUE",
                "{'do': 'transfer.check', 'as': '1234567 officer OM-XX'}              | /steps/0/as: BAD_VALUE",
                "{'ask': 'cases', ACTOR, 'signIn': {'assurance': 4}}                  | /steps/0/signIn/assurance: BAD_VALUE",
                "{'do': 'transfer.approve', ACTOR, 'on': null}                        | /steps/0/on: MISSING",
                "null                                                                 | /steps/0: WRONG_TYPE",
                "{'ask': 'quote', ACTOR}                                              | /steps/0/on: MISSING",
                "{'gateway': 'paid'}                                                  | /steps/0/on: MISSING",
                "{'unreachable': 'home'}                                              | /steps/0/unreachable: BAD_VALUE",
                "{'registry': {'workers': [{'status': 'ACTIVE'}]}}                    | /steps/0/registry/workers/0/civilNumber: MISSING",
                "{'registry': {'workers': [{'civilNumber': '90000001', 'age': 3}]}}   | /steps/0/registry/workers/0/age: UNKNOWN_KEY",
                "{'advance': 'P1D', 'expect': {'told': ['worker:PIGEON']}}            | /steps/0/expect/told/0: NOT_ONE_OF",
                "{'advance': 'P1D', 'expect': {'mood': 'good'}}                       | /steps/0/expect/mood: UNKNOWN_KEY"
            })
    void aFaultOfAStepIsNamedWithItsPlace(String step, String fault) {
        assertThat(faults(steps(step.replace("ACTOR", ACTOR)))).containsExactly(fault);
    }

    @Test
    void aMisspeltKindIsNamedByItsKey() {
        assertThat(faults(steps("{'doo': 'transfer.check', " + ACTOR + "}")))
                .containsExactly("/steps/0/doo: UNKNOWN_KEY", "/steps/0: NOT_ONE_KIND");
    }

    @Test
    void aDocumentBeyondAllMeasureIsRefused() {
        assertThat(faults(story("'steps': [], 'registry': '" + "x".repeat(1 << 20) + "'")))
                .containsExactly("(document): TOO_LARGE");
        assertThat(faults(story("'steps': " + "[".repeat(100) + "]".repeat(100))))
                .singleElement()
                .asString()
                .endsWith("TOO_LARGE");
    }

    @Test
    void settingsOfTheHostHaveBounds() {
        assertThat(faults(story("'host': {'assuranceMin': 0, 'attemptsMax': -1, 'signInAgeMax': 'soon'}, 'steps': []")))
                .containsExactlyInAnyOrder(
                        "/host/assuranceMin: BAD_VALUE",
                        "/host/attemptsMax: BAD_VALUE",
                        "/host/signInAgeMax: NOT_A_TIME");
    }

    @Test
    void anIdThatStandsTwiceIsAFault() {
        String one = "{'do': 'transfer.submit', " + ACTOR + ", 'id': 't1'}";

        assertThat(faults(steps(one + "," + one))).containsExactly("/steps/1/id: DUPLICATE_ID");
    }

    @Test
    void aRecordThatStandsTwiceIsAFault() {
        String worker = "{'civilNumber': '90000001', 'birthDate': '1990-05-17'}";

        assertThat(faults(story("'registry': {'workers': [" + worker + "," + worker + "]}, 'steps': []")))
                .containsExactly("/registry/workers/1/civilNumber: DUPLICATE_ID");
    }

    @Test
    void aRecordAtTheStartIsWholeAndAChangeNeedsItsNumberOnly() throws MalformedStory {
        assertThat(faults(story("'registry': {'licences': [{'number': '30000001'}]}, 'steps': []")))
                .containsExactly(
                        "/registry/licences/0/expires: MISSING",
                        "/registry/licences/0/holder: MISSING",
                        "/registry/licences/0/occupation: MISSING");
        assertThat(Story.read(steps("{'registry': {'licences': [{'number': '30000001', 'used': true}]}}"))
                        .length())
                .isEqualTo(1);
    }
}
