package om.gov.mol.labour.service;

import java.util.function.Function;
import java.util.function.Supplier;
import om.gov.mol.labour.notify.spi.CallContext;
import om.gov.mol.labour.notify.spi.DeliveryState;
import om.gov.mol.labour.notify.spi.Email;
import om.gov.mol.labour.notify.spi.EmailSender;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.SenderCapabilities;
import om.gov.mol.labour.notify.spi.Sms;
import om.gov.mol.labour.notify.spi.SmsSender;

/**
 * One message and the sender that carries it, whichever channel it is.
 *
 * @param delivery asks what became of the message with that id of the provider
 */
record Carrier(
        String port,
        Supplier<String> name,
        Supplier<SenderCapabilities> capabilities,
        Supplier<SendResult> send,
        Function<String, DeliveryState> delivery) {

    static Carrier of(SmsSender sender, Sms sms, CallContext context) {
        return new Carrier(
                Providers.SMS,
                sender::name,
                sender::capabilities,
                () -> sender.send(sms, context),
                id -> sender.delivery(id, context));
    }

    static Carrier of(EmailSender sender, Email email, CallContext context) {
        return new Carrier(
                Providers.EMAIL,
                sender::name,
                sender::capabilities,
                () -> sender.send(email, context),
                id -> sender.delivery(id, context));
    }
}
