package om.gov.mol.labour.store.jdbc;

import om.gov.mol.labour.notify.spi.CallContext;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.Sms;
import om.gov.mol.labour.notify.spi.SmsSender;

/** Messages by the {@link Bank}'s provider. */
record BankSms(Bank bank) implements SmsSender {

    @Override
    public String name() {
        return "bank-sms";
    }

    @Override
    public SendResult send(Sms sms, CallContext context) {
        return bank.send(sms.key());
    }
}
