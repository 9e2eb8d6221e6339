package om.gov.mol.labour.testkit.contract;

import static org.junit.jupiter.api.Assumptions.abort;

import om.gov.mol.labour.notify.spi.CallContext;
import om.gov.mol.labour.notify.spi.DeliveryState;
import om.gov.mol.labour.notify.spi.Email;
import om.gov.mol.labour.notify.spi.EmailSender;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.SenderCapabilities;
import org.junit.jupiter.api.Test;

/** The rules EML-01 to EML-12 of {@link EmailSender}. The package's introduction shows how to extend it. */
public abstract non-sealed class EmailSenderContract extends SenderContract<Email> {

    /** For those who extend it. */
    protected EmailSenderContract() {}

    /** The sender under test; within one test always the same. */
    protected abstract EmailSender sender();

    @Test
    final void required_eml01_oneCallIsOneMessage() {
        oneCallIsOneMessage();
    }

    @Test
    final void optional_eml02_sameKeyTwiceSendsOnce() {
        sameKeyTwiceSendsOnce();
    }

    @Test
    final void untested_eml02_sameKeyAfterARestartSendsOnce() {
        abort("cannot be verified here: it takes a restart of the provider");
    }

    @Test
    final void required_eml03_eachMessageHasItsOwnId() {
        eachMessageHasItsOwnId();
    }

    @Test
    final void required_eml04_aLostAnswerIsUnknown() {
        aLostAnswerIsUnknown();
    }

    @Test
    final void required_eml05_anUnreachableProviderIsSaidAndNothingIsSent() {
        anUnreachableProviderIsSaidAndNothingIsSent();
    }

    @Test
    final void required_eml06_afterTheDeadlineNothingIsSent() {
        afterTheDeadlineNothingIsSent();
    }

    @Test
    final void untested_eml06_aSlowProviderIsLeftBeforeTheDeadline() {
        abort("cannot be verified here: it takes a provider that is slow on demand");
    }

    @Test
    final void required_eml07_aDeadAddressIsUndeliverable() {
        aDeadAddressIsUndeliverable();
    }

    @Test
    final void required_eml08_theTextArrivesLetterByLetter() {
        theTextArrivesLetterByLetter();
    }

    @Test
    final void required_eml09_severalThreadsSendAtOnce() {
        severalThreadsSendAtOnce();
    }

    @Test
    final void optional_eml09_oneKeyFromSeveralThreadsIsOneMessage() {
        oneKeyFromSeveralThreadsIsOneMessage();
    }

    @Test
    final void required_eml10_nothingPersonalIsInIdsAndNames() {
        nothingPersonalIsInIdsAndNames();
    }

    @Test
    final void untested_eml10_nothingPersonalIsInLogs() {
        abort("cannot be verified here: read the log of a run by hand");
    }

    @Test
    final void optional_eml11_aReceiptIsKept() {
        aReceiptIsKept();
    }

    @Test
    final void required_eml11_anIdThatWasNeverGivenIsUnknown() {
        anIdThatWasNeverGivenIsUnknown();
    }

    @Test
    final void required_eml12_nameAndCapabilitiesAreConstant() {
        nameAndCapabilitiesAreConstant();
    }

    @Override
    final String name() {
        return sender().name();
    }

    @Override
    final SenderCapabilities capabilities() {
        return sender().capabilities();
    }

    @Override
    final SendResult send(String key, String to, String text, CallContext context) {
        return sender().send(new Email(key, to, "Transfer TR-7K2M9XQ4HD", text, null, "ar"), context);
    }

    @Override
    final DeliveryState delivery(String providerId, CallContext context) {
        return sender().delivery(providerId, context);
    }
}
