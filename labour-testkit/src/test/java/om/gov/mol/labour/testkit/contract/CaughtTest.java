package om.gov.mol.labour.testkit.contract;

import static om.gov.mol.labour.testkit.contract.Broken.by;
import static om.gov.mol.labour.testkit.contract.Broken.email;
import static om.gov.mol.labour.testkit.contract.Broken.habit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.Events;

/**
 * The contracts find what is broken, and nothing else. Every MUST that a test can see has somebody here who breaks it, and
 * whom the test of this rule finds.
 */
class CaughtTest {

    static Stream<Broken> broken() {
        return Stream.of(
                        senders(),
                        openings(),
                        refunds(),
                        identities(),
                        BrokenPorts.registries(),
                        BrokenPorts.agencies(),
                        BrokenPorts.stores())
                .flatMap(each -> each);
    }

    private static Stream<Broken> senders() {
        return Stream.of(
                        habit(BrokenSenders.SendsCopies.class, "01", "02", "07", "08", "09"),
                        habit(BrokenSenders.KnowsOneAddress.class, "01", "09"),
                        habit(BrokenSenders.Dreams.class, "01", "02", "04", "05", "06", "07", "08", "09", "11"),
                        habit(BrokenSenders.ForgetsKeys.class, "02", "09"),
                        habit(BrokenSenders.NamesAllAlike.class, "03", "09", "11"),
                        habit(BrokenSenders.Hopes.class, "04", "06"),
                        habit(BrokenSenders.Despairs.class, "04", "06"),
                        habit(BrokenSenders.Shrugs.class, "05"),
                        habit(BrokenSenders.Quotes.class, "05"),
                        habit(BrokenSenders.ComesLate.class, "06"),
                        habit(BrokenSenders.SendsAllTheSame.class, "06", "07"),
                        habit(BrokenSenders.Waits.class, "06"),
                        habit(BrokenSenders.IgnoresBounces.class, "07"),
                        habit(BrokenSenders.LosesPatience.class, "06", "07"),
                        habit(BrokenSenders.Cuts.class, "08"),
                        habit(BrokenSenders.Advertises.class, "01", "08", "09"),
                        habit(BrokenSenders.KnowsOneThread.class, "09"),
                        habit(BrokenSenders.NamesByAddress.class, "10"),
                        habit(BrokenSenders.ShowsItsPassword.class, "10"),
                        habit(BrokenSenders.LosesReceipts.class, "11"),
                        habit(BrokenSenders.MakesUpReceipts.class, "11"),
                        habit(BrokenSenders.ChangesItsName.class, "12"),
                        Stream.of(email(BrokenSenders.ForgetsTheHtml.class, "08")))
                .flatMap(each -> each);
    }

    private static Stream<Broken> openings() {
        return Stream.of(
                by(BrokenGateways.ChargesAgain.class, "pay03"),
                by(BrokenGateways.TakesUnknownForUnavailable.class, "pay05", "pay16"),
                by(BrokenGateways.HidesMoney.class, "pay08"),
                by(BrokenOpenings.AsksForMore.class, "pay01", "pay04", "pay08", "pay10", "pay13"),
                by(BrokenOpenings.TakesOpenedForPaid.class, "pay02"),
                by(BrokenOpenings.NamesItAnew.class, "pay03", "pay17"),
                by(BrokenOpenings.OpensAnyAmount.class, "pay04"),
                by(BrokenOpenings.TakesUnavailableForUnknown.class, "pay06"),
                by(BrokenOpenings.FindsWhatIsNotThere.class, "pay07", "pay11", "pay16"),
                by(BrokenOpenings.StaysDeclined.class, "pay09"),
                by(BrokenOpenings.OpensAgainAtOnce.class, "pay11"),
                by(BrokenOpenings.IgnoresTheDeadline.class, "pay16"),
                by(BrokenGateways.WaitsForEver.class, "pay16"),
                by(BrokenGateways.TakesMoneyAfterTheEnd.class, "pay10"),
                by(BrokenOpenings.CountsThreads.class, "pay17"),
                by(BrokenGateways.ShowsItsKey.class, "pay18"),
                by(BrokenOpenings.ChangesItsName.class, "pay20"));
    }

    private static Stream<Broken> refunds() {
        return Stream.of(
                by(BrokenGateways.RefundsEverything.class, "pay12", "pay13"),
                by(BrokenRefunds.ForgetsMoneyThatWentBack.class, "pay09"),
                by(BrokenRefunds.PaysBackAgain.class, "pay12", "pay15"),
                by(BrokenRefunds.CanMoreThanItSays.class, "pay14"),
                by(BrokenRefunds.CanLessThanItSays.class, "pay14"),
                by(BrokenRefunds.TriesOnceMore.class, "pay15"),
                by(BrokenRefunds.TellsTheAccount.class, "pay18"),
                by(BrokenRefunds.LosesItsBook.class, "pay19"),
                by(BrokenRefunds.BooksOnAnotherDay.class, "pay19"));
    }

    private static Stream<Broken> identities() {
        return Stream.of(
                by(BrokenIdentities.MixesPeopleUp.class, "idn01", "idn11", "idn14"),
                by(BrokenIdentities.LooksAtNoSeal.class, "idn02"),
                by(BrokenIdentities.HasNoTime.class, "idn03"),
                by(BrokenIdentities.AsksForNoRevocation.class, "idn04"),
                by(BrokenIdentities.ThrowsGarbageBack.class, "idn05", "idn06"),
                by(BrokenIdentities.TakesSilenceForNo.class, "idn07", "idn08"),
                by(BrokenIdentities.TellsTheEvidence.class, "idn07"),
                by(BrokenIdentities.HasItsOwnClock.class, "idn09"),
                by(BrokenIdentities.TakesLettersAgain.class, "idn10"),
                by(BrokenIdentities.NamesEvidenceByPerson.class, "idn12", "idn13"),
                by(BrokenIdentities.ShowsItsSeal.class, "idn12"),
                by(BrokenIdentities.KnowsNoAgencies.class, "idn14"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenOneIsFoundByTheTestsOfItsRules(Broken broken) {
        assertThat(broken.failed()).containsExactlyElementsOf(broken.caughtBy());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sms", "email", "payment", "identity", "registry", "agencies", "store"})
    void everyMustThatATestCanSeeIsBrokenBySomebody(String name) {
        RulePage page = RulePage.of(name);
        Set<String> caught = broken().flatMap(each -> each.caughtBy().stream()).collect(Collectors.toUnmodifiableSet());

        assertThat(page.rules())
                .filteredOn(rule -> rule.must() && !page.untestable().contains(rule.inTests()))
                .extracting(RulePage.Rule::inTests)
                .isSubsetOf(caught);
    }

    @ParameterizedTest
    @ValueSource(classes = {BadSms.class, BadEmail.class})
    void aSenderWithoutBadHabitsIsNotFound(Class<?> contract) {
        assertThat(Broken.rules(Broken.run(contract, Habit.class).failed())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                FakeSmsSenderContractTest.class,
                FakeEmailSenderContractTest.class,
                FakePaymentGatewayContractTest.class,
                LetterIdentityContractTest.class,
                FakeRegistryContractTest.class,
                FakeAgenciesContractTest.class
            })
    void aFullSandboxLeavesOutOnlyWhatCannotBeTested(Class<?> contract) {
        Events events = Broken.run(contract, contract);

        assertThat(Broken.names(events.failed())).isEmpty();
        assertThat(Broken.names(events.aborted()))
                .allMatch(name -> name.startsWith("untested_") || name.startsWith("required_pay14"));
    }

    @Test
    void whatASandboxCannotArrangeIsSaid() {
        Events events = Broken.run(FakeSandboxWithLittleTest.class, FakeSandboxWithLittleTest.class);

        assertThat(Broken.names(events.aborted()))
                .contains(
                        "required_pay05_aLostAnswerIsUnknownAndOpeningAgainIsSafe()",
                        "optional_pay14_partsAddUpToTheWhole()",
                        "optional_pay10_noMoneyIsTakenAfterExpiry()")
                .doesNotContain("required_pay14_aWayThatIsNotDeclaredIsRejected()");
        assertThat(Broken.names(events.failed())).isEmpty();
    }

    @Test
    void aProviderWhoBelievesEverythingIsTriedInPart() {
        Events events = Broken.run(FakeIdentityContractTest.class, FakeIdentityContractTest.class);

        assertThat(Broken.rules(events.failed())).isEmpty();
        assertThat(Broken.rules(events.aborted()))
                .containsExactly("idn02", "idn03", "idn04", "idn08", "idn10", "idn12");
    }
}
