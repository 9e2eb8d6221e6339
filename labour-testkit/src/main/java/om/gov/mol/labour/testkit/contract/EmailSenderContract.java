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

    /**
     * The sender under test: within one test always the same, also after {@link #disconnect}. It is asked for often, so build
     * nothing here.
     */
    protected abstract EmailSender sender();

    /**
     * The mails that arrived at an address since the test began, decoded, in any order; empty when the sandbox cannot look into
     * them.
     */
    protected Optional<List<Read>> read(String to) {
        return Optional.empty();
    }

    @Test
    final void required_eml01_oneCallIsOneMessage() {
        oneCallIsOneMessage();
    }

    @Test
    final void required_eml01_aMessageComesToItsAddressAlone() {
        aMessageComesToItsAddressAlone();
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
        String to = recipient();
        Skip.unlessArranged(mails(to).isPresent(), "read() does not look");
        String html = "<html lang=\"ar\" dir=\"rtl\"><body><p>" + ARABIC.strip() + "</p></body></html>";
        var email = new Email(key(), to, "طلب نقل خدمات \u2068TR-7K2M9XQ4HD\u2069", ARABIC.strip(), html, "ar");
        assertInstanceOf(SendResult.HandedOver.class, tested().send(email, context()));
        assertEquals(
                List.of(new Read(email.subject(), email.text(), email.html())),
                mails(to).orElseThrow(),
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
    final void untested_eml09_anInterruptKeepsItsFlagAndEndsAsUnknown() {
        Skip.always("interrupt a call that waits, in a test of your own");
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
        return "e-mail senders, docs/spi/email.md";
    }

    @Override
    final SenderCapabilities capabilities() {
        return tested().capabilities();
    }

    @Override
    final Email message(String key, String to, String text) {
        return new Email(key, to, "Transfer TR-7K2M9XQ4HD", text, null, "ar");
    }

    @Override
    final SendResult send(Email email, CallContext context) {
        return tested().send(email, context);
    }

    /** A mail has CRLF on its way, and one more at its end: neither is a letter. */
    @Override
    final String compared(String text) {
        String lines = text.replace("\r\n", "\n");
        return lines.endsWith("\n") ? lines.substring(0, lines.length() - 1) : lines;
    }

    @Override
    final DeliveryState delivery(String providerId, CallContext context) {
        return tested().delivery(providerId, context);
    }

    private EmailSender tested() {
        return SandboxFault.answer("sender()", this::sender);
    }

    private Optional<List<Read>> mails(String to) {
        return SandboxFault.answer("read()", () -> read(to))
                .map(mails -> mails.stream().map(this::compared).toList());
    }

    private Read compared(Read mail) {
        String html = mail.html();
        return new Read(mail.subject(), compared(mail.text()), html == null ? null : compared(html));
    }
}
