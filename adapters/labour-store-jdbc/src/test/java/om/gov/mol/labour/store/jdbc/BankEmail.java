package om.gov.mol.labour.store.jdbc;

import om.gov.mol.labour.notify.spi.CallContext;
import om.gov.mol.labour.notify.spi.Email;
import om.gov.mol.labour.notify.spi.EmailSender;
import om.gov.mol.labour.notify.spi.SendResult;

/** E-mails by the {@link Bank}'s provider. */
record BankEmail(Bank bank) implements EmailSender {

    @Override
    public String name() {
        return "bank-email";
    }

    @Override
    public SendResult send(Email email, CallContext context) {
        return bank.send(email.key());
    }
}
