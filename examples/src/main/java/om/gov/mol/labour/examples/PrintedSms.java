package om.gov.mol.labour.examples;

import om.gov.mol.labour.notify.spi.CallContext;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.Sms;
import om.gov.mol.labour.notify.spi.SmsSender;

/** Prints text messages as they would look on a phone. A real one hands them to an SMS centre. */
final class PrintedSms implements SmsSender {

    private final Terminal terminal;

    PrintedSms(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public String name() {
        return "printed-sms";
    }

    @Override
    public SendResult send(Sms sms, CallContext context) {
        terminal.message("SMS to " + sms.to() + ", " + sms.parts() + " part(s)", sms.text());
        return new SendResult.HandedOver("printed:" + sms.key());
    }
}
