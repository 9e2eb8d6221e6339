/**
 * SMS over SMPP 3.4, the protocol in which mobile operators and their resellers take messages.
 *
 * <p>Begin at {@link om.gov.mol.labour.notify.smpp.SmppSmsSender}, which a host builds from
 * {@link om.gov.mol.labour.notify.smpp.SmppSettings}. It connects when the first message is sent, keeps the connection, and
 * connects again with the next message after it broke. Behind it, one class per concept:
 *
 * <ul>
 *   <li>{@code GsmAlphabet}, {@code CodedText}, {@code Packing}, {@code SubmitTask}: from a text to the parts that go out, letter by letter;
 *   <li>{@code SmppLink}: who connects, when, and when not yet; {@code Sockets}: TCP and TLS;
 *   <li>{@code SmppConnection}: one bound session, what is {@code Outstanding} on it, and its {@code Window};
 *   <li>{@code StrictReader} lets nothing unreadable in and {@code QuietSender} logs nothing that goes out, {@code Incoming}
 *       takes what the message centre sends by itself;
 *   <li>{@code Submission}: one message, part by part; {@code Refusals}: what a status of the centre means,
 *       and {@code Waits} how long to let it be;
 *   <li>{@code ReceiptReader} reads delivery receipts, {@code ReceiptBook} knows whose they are, {@code Tracked} adds up the
 *       parts of one message, and {@link om.gov.mol.labour.notify.smpp.DeliveryListener} hears what became of it.
 * </ul>
 */
@NullMarked
package om.gov.mol.labour.notify.smpp;

import org.jspecify.annotations.NullMarked;
