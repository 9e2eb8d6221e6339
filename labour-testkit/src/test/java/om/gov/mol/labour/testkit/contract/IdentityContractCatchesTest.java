package om.gov.mol.labour.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** The contract of identity providers finds what is broken, and nothing else. */
class IdentityContractCatchesTest {

    static List<Arguments> broken() {
        return List.of(
                catches(BrokenIdentities.MixesPeopleUp.class, "idn01", "idn11", "idn14"),
                catches(BrokenIdentities.LooksAtNoSeal.class, "idn02"),
                catches(BrokenIdentities.HasNoTime.class, "idn03"),
                catches(BrokenIdentities.AsksForNoRevocation.class, "idn04"),
                catches(BrokenIdentities.ThrowsGarbageBack.class, "idn05", "idn06"),
                catches(BrokenIdentities.TakesSilenceForNo.class, "idn07"),
                catches(BrokenIdentities.TellsTheEvidence.class, "idn07"),
                catches(BrokenIdentities.HasItsOwnClock.class, "idn09"),
                catches(BrokenIdentities.TakesLettersAgain.class, "idn10"),
                catches(BrokenIdentities.NamesEvidenceByPerson.class, "idn12", "idn13"),
                catches(BrokenIdentities.KnowsNoAgencies.class, "idn14"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenProviderIsCaughtByItsRules(Class<?> contract, List<String> rules) {
        assertThat(rules(run(contract).failed())).containsExactlyElementsOf(rules);
    }

    @Test
    void aFullSandboxSkipsOnlyWhatCannotBeTested() {
        Events events = run(LetterIdentityContractTest.class);

        assertThat(rules(events.failed())).isEmpty();
        assertThat(events.aborted().stream()
                        .map(event -> event.getTestDescriptor().getDisplayName()))
                .allMatch(name -> name.startsWith("untested_"))
                .hasSize(2);
    }

    @Test
    void whatASandboxCannotArrangeIsSkipped() {
        Events events = run(FakeIdentityContractTest.class);

        assertThat(rules(events.failed())).isEmpty();
        assertThat(rules(events.aborted())).containsExactly("idn02", "idn03", "idn04", "idn08", "idn10", "idn12");
    }

    private static Arguments catches(Class<?> contract, String... rules) {
        return Arguments.of(contract, List.of(rules));
    }

    private static Events run(Class<?> contract) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(contract))
                .execute()
                .testEvents();
    }

    private static List<String> rules(Events events) {
        return events.stream()
                .map(event -> event.getTestDescriptor().getDisplayName().split("_", 3)[1])
                .sorted()
                .toList();
    }
}
