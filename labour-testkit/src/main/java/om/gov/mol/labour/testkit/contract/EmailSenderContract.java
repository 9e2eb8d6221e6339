package om.gov.mol.labour.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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

    /** The mails that arrived at an address, decoded, oldest first; empty when the sandbox cannot look into them. */
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
    final void required_eml08_subjectAndBothFormsArriveInOneMail() {
        assumeTrue(read(address()).isPresent(), "the sandbox cannot look into mails");
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
