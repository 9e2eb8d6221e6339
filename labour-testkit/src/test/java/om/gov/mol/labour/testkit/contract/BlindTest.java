package om.gov.mol.labour.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.Events;

/** What a contract says where its sandbox does not look, looks in its own way, or is at fault. */
class BlindTest {

    @ParameterizedTest
    @ValueSource(classes = {BlindSms.class, BlindEmail.class})
    void thatNothingWasSentIsUntestedWhereNobodyLooks(Class<?> contract) {
        Events events = Broken.run(contract, BrokenSenders.SendsAllTheSame.class);

        assertThat(Broken.names(events.failed())).isEmpty();
        assertThat(Broken.names(events.aborted()).map(BlindTest::sentence))
                .contains(
                        "anUnreachableProviderIsSaidAndNothingIsSent()",
                        "afterTheDeadlineNothingIsSent()",
                        "aRefusalForNowIsNotFinal()",
                        "severalThreadsSendAtOnce()",
                        "theTextArrivesLetterByLetter()",
                        "oneCallIsOneMessage()");
    }

    @Test
    void theLineSaysThatNobodyLooked() {
        assertThat(ConformanceTest.printed(BlindSms.class, BrokenSenders.SendsAllTheSame.class))
                .containsSubsequence(
                        "SMS-06  required  untested        after the deadline nothing is sent",
                        "arrived() does not look",
                        "Not tried, because the sandbox cannot arrange it: SMS-01, SMS-02, SMS-05, SMS-06,");
    }

    @Test
    void theLineEndsOfMailAreNoLetters() {
        assertThat(Broken.names(Broken.run(CrlfEmail.class, Habit.class).failed()))
                .isEmpty();
        assertThat(Broken.rules(
                        Broken.run(CrlfEmail.class, BrokenSenders.Cuts.class).failed()))
                .isEqualTo(List.of("eml08"));
    }

    @Test
    void aHookAtFaultIsNoFaultOfTheSender() {
        assertThat(ConformanceTest.printed(FaultyEmail.class, Habit.class))
                .containsSubsequence(
                        "EML-05  required  sandbox fault   an unreachable provider",
                        "disconnect(): the server is gone already",
                        "EML-07  required  sandbox fault   a dead address is undeliverable",
                        "deadAddress(): to must be an e-mail address",
                        "EML-09  required  sandbox fault   several threads send at once",
                        "arrived(): the mailbox is locked",
                        "Every rule that was tried is kept.",
                        "Not tried, because the sandbox itself failed: EML-01, EML-02, EML-05, EML-06, EML-07,")
                .doesNotContain("BROKEN", "nobody");
    }

    private static String sentence(String test) {
        return test.split("_", 3)[2];
    }
}
