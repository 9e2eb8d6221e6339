package om.gov.mol.labour.notify.smtp;

import java.time.Duration;
import java.util.Set;
import om.gov.mol.labour.notify.spi.Reason;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.SendResult.HandedOver;
import om.gov.mol.labour.notify.spi.SendResult.TryLater;
import om.gov.mol.labour.notify.spi.SendResult.Undeliverable;
import om.gov.mol.labour.notify.spi.SendResult.Unknown;
import om.gov.mol.labour.notify.spi.SenderUnavailable;
import org.jspecify.annotations.Nullable;

/**
 * What a server's reply means for a notice.
 *
 * <p>4yz and a full mailbox are for later. 5yz is final only where it speaks of this address or this content, told by the
 * enhanced status code (RFC 3463) or, without one, by the stage. What may be our own trouble is not final: a sender that is
 * not allowed, a relay that is denied ({@code 5.7.1} at the recipient), a quota, commands out of order. It is
 * {@link SenderUnavailable}, so that somebody looks, and the notice waits.
 *
 * @param stage how far the sending came
 * @param reply to the last command, {@link Reply#NONE} when none came
 * @param retryAfter how long a temporary refusal waits
 */
record Verdict(Stage stage, Reply reply, Duration retryAfter) {

    private static final Set<Integer> NO_SUCH_ADDRESS = Set.of(501, 521, 550, 551, 553, 556);
    private static final Set<Integer> REJECTED_CONTENT = Set.of(550, 551, 552, 553, 554);

    /**
     * The result of one attempt.
     *
     * @param id under which a mail that was taken is known
     * @param cause what broke the connection, if it broke
     * @throws SenderUnavailable when certainly nothing was sent and neither address nor content was the reason
     */
    SendResult result(String id, @Nullable Throwable cause) {
        if (stage == Stage.DOT && (reply.isNone() || reply.isPositive())) {
            return reply.code() / 100 == 2 ? new HandedOver(id) : new Unknown();
        }
        if (reply.isTemporary() && (stage == Stage.DOT || !reply.isClosing())) {
            return new TryLater(retryAfter);
        }
        SendResult result = reply.isNone() || reply.isPositive() ? null : permanent();
        if (result == null) {
            throw new SenderUnavailable("the mail server did not take the mail: " + reply + " " + stage, cause);
        }
        return result;
    }

    private @Nullable SendResult permanent() {
        if (stage == Stage.BEGIN) {
            return null;
        }
        if (reply.is(2, 3) || reply.is(3, 4)) {
            return new Undeliverable(Reason.REJECTED_CONTENT);
        }
        if (stage == Stage.SENDER) {
            return reply.code() == 552 ? new Undeliverable(Reason.REJECTED_CONTENT) : null;
        }
        return switch (reply.subject()) {
            case 1 -> reply.is(1, 7) || reply.is(1, 8) ? null : new Undeliverable(Reason.NO_SUCH_ADDRESS);
            case 2 -> mailbox();
            case 3 -> null;
            case 4 -> route();
            case 5 -> reply.is(5, 0) ? plain() : null;
            case 6 -> new Undeliverable(reply.is(6, 7) ? Reason.OTHER : Reason.REJECTED_CONTENT);
            case 7 -> policy();
            default -> plain();
        };
    }

    private SendResult mailbox() {
        return switch (reply.detail()) {
            case 1 -> new Undeliverable(Reason.NO_SUCH_ADDRESS);
            case 2 -> new TryLater(retryAfter);
            default -> new Undeliverable(Reason.OTHER);
        };
    }

    private @Nullable SendResult route() {
        return switch (reply.detail()) {
            case 1, 4 -> new Undeliverable(Reason.NO_SUCH_ADDRESS);
            case 7 -> new Undeliverable(Reason.EXPIRED);
            default -> null;
        };
    }

    /** After the text a filter speaks of the content; before it the same number mostly says that we may not relay. */
    private @Nullable SendResult policy() {
        boolean general = reply.detail() <= 1 && REJECTED_CONTENT.contains(reply.code());
        return stage == Stage.DOT && general ? new Undeliverable(Reason.REJECTED_CONTENT) : null;
    }

    private @Nullable SendResult plain() {
        if (stage == Stage.DOT) {
            return REJECTED_CONTENT.contains(reply.code()) ? new Undeliverable(Reason.REJECTED_CONTENT) : null;
        }
        if (reply.code() == 552) {
            return new TryLater(retryAfter);
        }
        boolean nobody = stage == Stage.RECIPIENT && NO_SUCH_ADDRESS.contains(reply.code());
        return nobody ? new Undeliverable(Reason.NO_SUCH_ADDRESS) : null;
    }
}
