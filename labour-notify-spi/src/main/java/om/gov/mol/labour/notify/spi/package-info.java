/**
 * What a provider of SMS or e-mail must do, and nothing about who uses it.
 *
 * <p>The labour services owe people notices: the current employer that a transfer was asked for, the worker that he was
 * reported. They write the text, decide when and how often to try, and keep the proof. A provider implements one small
 * interface, {@link om.gov.mol.labour.notify.spi.SmsSender} or {@link om.gov.mol.labour.notify.spi.EmailSender}: it takes
 * one {@link om.gov.mol.labour.notify.spi.Sms} or {@link om.gov.mol.labour.notify.spi.Email}, with a
 * {@link om.gov.mol.labour.notify.spi.CallContext} that says until when, tries once, and says honestly what came of it as
 * a {@link om.gov.mol.labour.notify.spi.SendResult}. "I do not know" is one of the answers. Where it can, it later tells
 * whether the message arrived: {@link om.gov.mol.labour.notify.spi.DeliveryState}. What it can is declared in
 * {@link om.gov.mol.labour.notify.spi.SenderCapabilities}; what it cannot reach is
 * {@link om.gov.mol.labour.notify.spi.SenderUnavailable}.
 *
 * <p>The rules are numbered in the Javadoc of the two interfaces (SMS-01…, EML-01…). The module {@code labour-testkit}
 * holds a contract test for each interface whose test names carry those numbers.
 */
@NullMarked
package om.gov.mol.labour.notify.spi;

import org.jspecify.annotations.NullMarked;
