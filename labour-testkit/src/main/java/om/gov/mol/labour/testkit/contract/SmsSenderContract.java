package om.gov.mol.labour.testkit.contract;

import om.gov.mol.labour.notify.spi.CallContext;
import om.gov.mol.labour.notify.spi.DeliveryState;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.SenderCapabilities;
import om.gov.mol.labour.notify.spi.Sms;
import om.gov.mol.labour.notify.spi.SmsSender;
import org.junit.jupiter.api.Test;

/** The rules SMS-01 to SMS-12 of {@link SmsSender}. The package's introduction shows how to extend it. */
public abstract non-sealed class SmsSenderContract extends SenderContract<Sms> {

    /** For those who extend it. */
    protected SmsSenderContract() {}

    /**
     * The sender under test: within one test always the same, also after {@link #disconnect}. It is asked for often, so build
     * nothing here.
     */
    protected abstract SmsSender sender();

    @Test
    final void required_sms01_oneCallIsOneMessage() {
        oneCallIsOneMessage();
    }

    @Test
    final void required_sms01_aMessageComesToItsAddressAlone() {
        aMessageComesToItsAddressAlone();
    }

    @Test
    final void optional_sms02_sameKeyTwiceSendsOnce() {
        sameKeyTwiceSendsOnce();
    }

    @Test
    final void untested_sms02_sameKeyAfterARestartSendsOnce() {
        Skip.always("it takes a restart of the provider");
    }

    @Test
    final void required_sms03_eachMessageHasItsOwnId() {
        eachMessageHasItsOwnId();
    }

    @Test
    final void required_sms04_aLostAnswerIsUnknown() {
        aLostAnswerIsUnknown();
    }

    @Test
    final void required_sms05_anUnreachableProviderIsSaidAndNothingIsSent() {
        anUnreachableProviderIsSaidAndNothingIsSent();
    }

    @Test
    final void required_sms06_afterTheDeadlineNothingIsSent() {
        afterTheDeadlineNothingIsSent();
    }

    @Test
    final void required_sms06_aSilentProviderIsLeftBeforeTheDeadline() {
        aSilentProviderIsLeftBeforeTheDeadline();
    }

    @Test
    final void required_sms07_aDeadAddressIsUndeliverable() {
        aDeadAddressIsUndeliverable();
    }

    @Test
    final void required_sms07_aRefusalForNowIsNotFinal() {
        aRefusalForNowIsNotFinal();
    }

    @Test
    final void required_sms08_theTextArrivesLetterByLetter() {
        theTextArrivesLetterByLetter();
    }

    @Test
    final void required_sms09_severalThreadsSendAtOnce() {
        severalThreadsSendAtOnce();
    }

    @Test
    final void optional_sms09_oneKeyFromSeveralThreadsIsOneMessage() {
        oneKeyFromSeveralThreadsIsOneMessage();
    }

    @Test
    final void untested_sms09_anInterruptKeepsItsFlagAndEndsAsUnknown() {
        Skip.always("interrupt a call that waits, in a test of your own");
    }

    @Test
    final void required_sms10_nothingPersonalIsInIdsAndNames() {
        nothingPersonalIsInIdsAndNames();
    }

    @Test
    final void required_sms10_noSecretIsShown() {
        noSecretIsShown();
    }

    @Test
    final void untested_sms10_nothingPersonalIsInLogs() {
        Skip.always("read the log of a run by hand");
    }

    @Test
    final void optional_sms11_aReceiptIsKept() {
        aReceiptIsKept();
    }

    @Test
    final void required_sms11_anIdThatWasNeverGivenIsUnknown() {
        anIdThatWasNeverGivenIsUnknown();
    }

    @Test
    final void required_sms12_nameCapabilitiesAndDescriptionAreConstant() {
        nameAndCapabilitiesAreConstant();
    }

    @Override
    final String name() {
        return tested().name();
    }

    @Override
    final String shown() {
        return tested().toString();
    }

    @Override
    public final String subject() {
        return tested().describe();
    }

    @Override
    public final String rules() {
        return "SMS senders, docs/spi/sms.md";
    }

    @Override
    final SenderCapabilities capabilities() {
        return tested().capabilities();
    }

    @Override
    final Sms message(String key, String to, String text) {
        return new Sms(key, to, text, "ar", partsOf(text));
    }

    @Override
    final SendResult send(Sms sms, CallContext context) {
        return tested().send(sms, context);
    }

    @Override
    final DeliveryState delivery(String providerId, CallContext context) {
        return tested().delivery(providerId, context);
    }

    private SmsSender tested() {
        return SandboxFault.answer("sender()", this::sender);
    }

    /** Good enough for the texts of this contract: they are either plain English or Arabic. */
    private static int partsOf(String text) {
        boolean plain = text.chars().allMatch(letter -> letter < 128);
        int single = plain ? 160 : 70;
        int joined = plain ? 153 : 67;
        return text.length() <= single ? 1 : (text.length() + joined - 1) / joined;
    }
}
