package om.gov.mol.labour.examples;

import om.gov.mol.labour.notify.spi.CallContext;
import om.gov.mol.labour.notify.spi.Email;
import om.gov.mol.labour.notify.spi.EmailSender;
import om.gov.mol.labour.notify.spi.SendResult;

/** Prints mails as they would look in a mail program that shows plain text. A real one hands them to a mail server. */
final class PrintedEmail implements EmailSender {

    private final Terminal terminal;

    PrintedEmail(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public String name() {
        return "printed-email";
    }

    @Override
    public SendResult send(Email email, CallContext context) {
        terminal.message("E-mail to " + email.to(), email.subject() + "\n\n" + email.text());
        return new SendResult.HandedOver("printed:" + email.key());
    }
}
