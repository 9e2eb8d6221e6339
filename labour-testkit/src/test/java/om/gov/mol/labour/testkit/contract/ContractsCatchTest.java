package om.gov.mol.labour.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** The contracts find what is broken, and nothing else; and say which rules they cannot verify. */
class ContractsCatchTest {

    @Test
    void aTextThatIsCut() {
        assertThat(caught(BrokenSenders.CutsLongTexts.class))
                .containsExactly("required_sms08_theTextArrivesLetterByLetter()");
    }

    @Test
    void aKeyThatIsForgotten() {
        assertThat(caught(BrokenSenders.ForgetsKeys.class))
                .containsExactly(
                        "optional_sms02_sameKeyTwiceSendsOnce()",
                        "optional_sms09_oneKeyFromSeveralThreadsIsOneMessage()");
    }

    @Test
    void anUnknownThatIsTakenForSent() {
        assertThat(caught(BrokenSenders.TakesUnknownForSent.class))
                .containsExactly("required_sms04_aLostAnswerIsUnknown()");
    }

    @Test
    void aDeadlineThatIsIgnored() {
        assertThat(caught(BrokenSenders.IgnoresTheDeadline.class))
                .containsExactly("required_sms06_afterTheDeadlineNothingIsSent()");
    }

    @Test
    void aNumberThatIsShown() {
        assertThat(caught(BrokenSenders.ShowsTheNumber.class))
                .containsExactly("required_sms10_nothingPersonalIsInIdsAndNames()");
    }

    @Test
    void htmlThatIsLeftBehind() {
        assertThat(caught(BrokenSenders.ForgetsTheHtml.class))
                .containsExactly("required_eml08_subjectAndBothFormsArriveInOneMail()");
    }

    @Test
    void aPayerWhoIsChargedAgain() {
        assertThat(caught(BrokenGateways.ChargesAgain.class))
                .containsExactly("required_pay03_sameKeyTwiceChargesOnce()");
    }

    @Test
    void anUnknownThatIsTakenForUnavailable() {
        assertThat(caught(BrokenGateways.TakesUnknownForUnavailable.class))
                .containsExactly("required_pay05_aLostAnswerIsUnknownAndOpeningAgainIsSafe()");
    }

    @Test
    void moneyThatIsHidden() {
        assertThat(caught(BrokenGateways.HidesMoney.class))
                .containsExactly("required_pay08_moneyThatCameTwiceIsShownTwice()");
    }

    @Test
    void moneyThatGoesBackWithoutEnd() {
        assertThat(caught(BrokenGateways.RefundsEverything.class))
                .containsExactly(
                        "required_pay12_aLostAnswerIsUnknownAndAskingAgainPaysBackOnce()",
                        "required_pay12_sameRefundKeyForAnotherPaymentIsRejected()",
                        "required_pay13_aCaptureThatIsNotThereIsRejected()",
                        "required_pay13_notMoreThanTheCaptureGoesBack()");
    }

    @Test
    void whatASandboxCannotArrangeIsSkippedWithAReason() {
        Events events = run(FakeSandboxWithLittleTest.class);

        assertThat(names(events.aborted()))
                .contains(
                        "required_pay05_aLostAnswerIsUnknownAndOpeningAgainIsSafe()",
                        "optional_pay14_partsAddUpToTheWhole()",
                        "untested_pay10_noMoneyIsTakenAfterExpiry()")
                .doesNotContain("required_pay14_aWayThatIsNotDeclaredIsRejected()");
        assertThat(names(events.failed())).isEmpty();
    }

    @Test
    void aFullSandboxSkipsOnlyWhatCannotBeTested() {
        assertThat(names(run(FakeEmailSenderContractTest.class).aborted()))
                .allMatch(name -> name.startsWith("untested_"));
        assertThat(names(run(FakePaymentGatewayContractTest.class).aborted()))
                .allMatch(name -> name.startsWith("untested_") || name.startsWith("required_pay14"));
    }

    private static List<String> caught(Class<?> contract) {
        return names(run(contract).failed());
    }

    private static Events run(Class<?> contract) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(contract))
                .execute()
                .testEvents();
    }

    private static List<String> names(Events events) {
        return events.stream()
                .map(event -> event.getTestDescriptor().getDisplayName())
                .sorted()
                .toList();
    }
}
