package om.gov.mol.labour.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import om.gov.mol.labour.notify.spi.CallContext;
import om.gov.mol.labour.notify.spi.DeliveryState;
import om.gov.mol.labour.notify.spi.Email;
import om.gov.mol.labour.notify.spi.EmailSender;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.SenderCapabilities;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules EML-01 to EML-12 of {@link EmailSender}. The package's introduction shows how to extend it. */
public abstract non-sealed class EmailSenderContract extends SenderContract<Email> {

    /** For those who extend it. */
    protected EmailSenderContract() {}

    /**
     * A mail as its reader gets it.
     *
     * @param html null where there is none
     */
    public record Read(
            String subject, String text, @Nullable String html) {}

    /** The sender under test; within one test always the same. */
    protected abstract EmailSender sender();

    /** The mails that arrived at an address, decoded, in any order; empty when the sandbox cannot look into them. */
    protected Optional<List<Read>> read(String to) {
        return Optional.empty();
    }

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
        Skip.always("it takes a restart of the provider");
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
    final void required_eml06_aSilentProviderIsLeftBeforeTheDeadline() {
        aSilentProviderIsLeftBeforeTheDeadline();
    }

    @Test
    final void required_eml07_aDeadAddressIsUndeliverable() {
        aDeadAddressIsUndeliverable();
    }

    @Test
    final void required_eml07_aRefusalForNowIsNotFinal() {
        aRefusalForNowIsNotFinal();
    }

    @Test
    final void required_eml08_theTextArrivesLetterByLetter() {
        theTextArrivesLetterByLetter();
    }

    @Test
    final void required_eml08_subjectAndBothFormsArriveInOneMail() {
        Skip.unlessArranged(read(address()).isPresent(), "read() does not look");
        String html = "<html lang=\"ar\" dir=\"rtl\"><body><p>" + ARABIC.strip() + "</p></body></html>";
        var email =
                new Email(newKey(), address(), "طلب نقل خدمات \u2068TR-7K2M9XQ4HD\u2069", ARABIC.strip(), html, "ar");
        assertInstanceOf(SendResult.HandedOver.class, sender().send(email, context()));
        assertEquals(
                List.of(new Read(email.subject(), email.text(), email.html())),
                read(address()).orElseThrow(),
                "mails that arrived");
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
    final void required_eml10_noSecretIsShown() {
        noSecretIsShown();
    }

    @Test
    final void untested_eml10_nothingPersonalIsInLogs() {
        Skip.always("read the log of a run by hand");
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
    final void required_eml12_nameCapabilitiesAndDescriptionAreConstant() {
        nameAndCapabilitiesAreConstant();
    }

    @Override
    final String name() {
        return sender().name();
    }

    @Override
    final String shown() {
        return sender().toString();
    }

    @Override
    public final String subject() {
        return sender().describe();
    }

    @Override
    public final String rules() {
        return "e-mail senders, docs/spi/email.md";
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
