package om.gov.mol.labour.notify.smpp;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import om.gov.mol.labour.notify.smpp.Window.Slot;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.SendResult.HandedOver;
import om.gov.mol.labour.notify.spi.SendResult.TryLater;
import om.gov.mol.labour.notify.spi.SendResult.Undeliverable;
import om.gov.mol.labour.notify.spi.SendResult.Unknown;
import om.gov.mol.labour.notify.spi.SenderUnavailable;
import org.jsmpp.GenericNackResponseException;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.Command;
import org.jsmpp.bean.SubmitSmResp;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands over one message, part by part, each after the answer to the one before.
 *
 * <p>So a refusal of the first part means that nothing was sent. Once a part was taken, only the whole message or a final
 * refusal is certain; anything else is unknown.
 */
final class Submission {

    private static final Logger LOG = LoggerFactory.getLogger(Submission.class);

    private final SmppConnection connection;
    private final SmppSettings settings;
    private final Receipts receipts;
    private final Tracked message;
    private final Deadline deadline;
    private boolean left;

    Submission(
            SmppConnection connection, SmppSettings settings, Receipts receipts, Tracked message, Deadline deadline) {
        this.connection = connection;
        this.settings = settings;
        this.receipts = receipts;
        this.message = message;
        this.deadline = deadline;
    }

    SendResult run(List<SubmitTask> parts, Slot slot) {
        try {
            for (int place = 0; place < parts.size(); place++) {
                SendResult stopped = submit(parts.get(place), place == 0, slot);
                if (stopped != null) {
                    return stopped;
                }
            }
            return new HandedOver(message.providerId());
        } finally {
            if (!left) {
                slot.giveBack();
            }
        }
    }

    /** Null when the part was taken. */
    private @Nullable SendResult submit(SubmitTask part, boolean first, Slot slot) {
        if (deadline.isOver()) {
            return first ? new TryLater(Duration.ofSeconds(1)) : new Unknown();
        }
        try {
            Outstanding asked = connection.post(part, this::heard);
            return answered(asked, first, slot);
        } catch (NotSent e) {
            if (first) {
                throw new SenderUnavailable("the connection to the message centre had ended", null);
            }
            return new Unknown();
        } catch (IOException e) {
            return new Unknown();
        } catch (PDUException e) { // without its cause, which repeats the value
            throw new IllegalStateException("a submit of notice " + message.key + " cannot be written");
        }
    }

    private @Nullable SendResult answered(Outstanding asked, boolean first, Slot slot) throws IOException {
        try {
            Command answer = asked.await(deadline.leftMillis(settings.responseTimeout));
            if (answer.getCommandStatus() != 0) {
                return refused(answer.getCommandStatus(), first);
            }
            return answer instanceof SubmitSmResp ? null : new Unknown();
        } catch (ResponseTimeoutException e) {
            LOG.warn("no answer in time to a submit of notice {}", message.key);
            left = true;
            asked.leave(slot);
            return new Unknown();
        } catch (GenericNackResponseException e) {
            return Refusals.isThrottling(e.getCommandStatus()) ? refused(e.getCommandStatus(), first) : new Unknown();
        } catch (InvalidResponseException e) {
            return new Unknown();
        }
    }

    private SendResult refused(int status, boolean first) {
        LOG.warn("a submit of notice {} was refused with status 0x{}", message.key, Integer.toHexString(status));
        if (Refusals.endsSession(status)) {
            connection.close();
        }
        SendResult result = Refusals.of(status, settings);
        return first || result instanceof Undeliverable ? result : new Unknown();
    }

    /** Also when the answer comes after the caller has gone: its id is then still matched with receipts. */
    private void heard(Command answer) {
        if (answer.getCommandStatus() == 0 && answer instanceof SubmitSmResp taken) {
            receipts.accepted(message, taken.getMessageId());
        }
    }
}
