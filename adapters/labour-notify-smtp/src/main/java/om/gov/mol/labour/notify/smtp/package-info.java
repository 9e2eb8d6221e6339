/**
 * An e-mail sender over SMTP, for the ministry's own relay or a provider's.
 *
 * <p>Begin at {@link om.gov.mol.labour.notify.smtp.SmtpEmailSender}. Behind it, one class per concept:
 *
 * <ul>
 *   <li>{@code Recipient}: whether an address can stand in an SMTP command at all;
 *   <li>{@code Letter}: the mail, made so that the same notice is recognisable however often it is sent;
 *   <li>{@code HeaderText}: words of any script in a header;
 *   <li>{@code Wire}: a socket on which no read and no write lasts beyond the deadline, without a thread of its own;
 *   <li>{@code Conversation}: one connection, which remembers how far it came and what the server said;
 *   <li>{@code Connections}: the few connections that are kept open between mails;
 *   <li>{@code Reply} and {@code Verdict}: what the server's number means for the notice.
 * </ul>
 *
 * <p>Jakarta Mail speaks SMTP and TLS; what a mail server may do to us while it does so (fall silent, drip, flood, hang up)
 * is the business of {@code Wire}.
 */
@NullMarked
package om.gov.mol.labour.notify.smtp;

import org.jspecify.annotations.NullMarked;
