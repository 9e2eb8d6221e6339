package om.gov.mol.labour.testkit.contract;

import static om.gov.mol.labour.testkit.contract.Conformance.Result.FAILED;
import static om.gov.mol.labour.testkit.contract.Conformance.Result.PASSED;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The table at the end of a contract tells a reader what is kept, what is not, and what nobody has looked at. */
class ConformanceTest {

    private final Conformance conformance = new Conformance("MySenderTest");

    private record Named(String subject) implements Conforming {
        @Override
        public String rules() {
            return "SMS senders, docs/spi/sms.md";
        }
    }

    @Test
    void everyResultHasItsLine() {
        conformance.subject(new Named("my sender, 127.0.0.1:8080"));
        conformance.note("required_sms05_anUnreachableProviderIsSaid", FAILED, "expected this but was that");
        conformance.note("required_sms01_oneCallIsOneMessage", PASSED, "");
        conformance.skipped("optional_sms02_sameKeyTwiceSendsOnce", "not claimed: sameKeySendsOnce is not declared");
        conformance.skipped("required_sms04_aLostAnswerIsUnknown", "untested: loseNextAnswer() is not arranged");
        conformance.skipped("untested_sms10_nothingPersonalIsInLogs", "untested: cannot be verified here: read it");
        conformance.note("aTestOfMyOwn", PASSED, "");

        assertThat(conformance.table().lines())
                .containsExactly(
                        "",
                        "Conformance to the rules of SMS senders, docs/spi/sms.md",
                        "of my sender, 127.0.0.1:8080",
                        "as found by MySenderTest",
                        "",
                        "SMS-01  required  passed          one call is one message",
                        "SMS-02  optional  not claimed     same key twice sends once",
                        "                                  sameKeySendsOnce is not declared",
                        "SMS-04  required  untested        a lost answer is unknown",
                        "                                  loseNextAnswer() is not arranged",
                        "SMS-05  required  FAILED          an unreachable provider is said",
                        "                                  expected this but was that",
                        "SMS-10  by hand   untested        nothing personal is in logs",
                        "                                  cannot be verified here: read it",
                        "",
                        "5 tests: 1 passed, 1 failed, 1 not claimed, 2 untested.",
                        "BROKEN: SMS-05.",
                        "Not tried, because the sandbox cannot arrange it: SMS-04. Override the methods named above.");
    }

    @Test
    void whoeverCannotSayItsNameIsListedAllTheSame() {
        conformance.subject(new Conforming() {
            @Override
            public String subject() {
                throw new IllegalStateException("not started");
            }

            @Override
            public String rules() {
                return "";
            }
        });
        assertThat(conformance.table()).contains("of an implementation without a description");
    }

    @Test
    void aContractPrintsItsTableUnlessTold() {
        assertThat(printed(FakeSmsSenderContractTest.class, Habit.class))
                .contains("of fake-sms (om.gov.mol.labour.testkit.fake.FakeSmsSender)", "SMS-12  required  passed")
                .contains("Every rule that was tried is kept.");
        assertThat(printed(FakeSmsSenderContractTest.class, Habit.class, "false"))
                .isEmpty();
    }

    /** The table of a contract, in the way that {@link Broken} runs it. */
    static String printed(Class<?> contract, Class<?> way) {
        return printed(contract, way, "true");
    }

    private static String printed(Class<?> contract, Class<?> way, String print) {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            EngineTestKit.engine("junit-jupiter")
                    .selectors(DiscoverySelectors.selectClass(contract))
                    .configurationParameter(ConformanceTable.PRINT, print)
                    .configurationParameter(OrderedHabit.HABIT, way.getName())
                    .execute();
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
