package om.gov.mol.labour.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The contract of payment gateways finds what is broken, and nothing else; {@link ContractsCatchTest} has the rest. */
class GatewayContractCatchesTest {

    static List<Arguments> broken() {
        return List.of(
                catches(BrokenOpenings.AsksForMore.class, "pay01", "pay04", "pay08", "pay13"),
                catches(BrokenOpenings.TakesOpenedForPaid.class, "pay02"),
                catches(BrokenOpenings.NamesItAnew.class, "pay03", "pay17"),
                catches(BrokenOpenings.OpensAnyAmount.class, "pay04"),
                catches(BrokenOpenings.TakesUnavailableForUnknown.class, "pay06"),
                catches(BrokenOpenings.FindsWhatIsNotThere.class, "pay07", "pay11", "pay16"),
                catches(BrokenOpenings.StaysDeclined.class, "pay09"),
                catches(BrokenRefunds.ForgetsMoneyThatWentBack.class, "pay09"),
                catches(BrokenOpenings.OpensAgainAtOnce.class, "pay11"),
                catches(BrokenRefunds.PaysBackAgain.class, "pay12", "pay12", "pay12"),
                catches(BrokenRefunds.CanMoreThanItSays.class, "pay14"),
                catches(BrokenRefunds.CanLessThanItSays.class, "pay14"),
                catches(BrokenOpenings.IgnoresTheDeadline.class, "pay16"),
                catches(BrokenOpenings.CountsThreads.class, "pay17"),
                catches(BrokenRefunds.TellsTheAccount.class, "pay18"),
                catches(BrokenRefunds.LosesItsBook.class, "pay19"),
                catches(BrokenRefunds.BooksOnAnotherDay.class, "pay19"),
                catches(BrokenOpenings.ChangesItsName.class, "pay20"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenGatewayIsCaughtByItsRules(Class<?> contract, List<String> rules) {
        assertThat(failed(contract)).containsExactlyElementsOf(rules);
    }

    private static Arguments catches(Class<?> contract, String... rules) {
        return Arguments.of(contract, List.of(rules));
    }

    private static List<String> failed(Class<?> contract) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(contract))
                .execute()
                .testEvents()
                .failed()
                .stream()
                .map(event -> event.getTestDescriptor().getDisplayName().split("_", 3)[1])
                .sorted()
                .toList();
    }
}
