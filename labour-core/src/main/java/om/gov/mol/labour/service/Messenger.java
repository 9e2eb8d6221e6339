package om.gov.mol.labour.service;

import java.time.Duration;
import java.time.Instant;
import om.gov.mol.labour.notify.spi.DeliveryState;
import om.gov.mol.labour.notify.spi.Email;
import om.gov.mol.labour.notify.spi.Reason;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.SenderCapabilities;
import om.gov.mol.labour.notify.spi.Sms;
import om.gov.mol.labour.port.Work;
import om.gov.mol.labour.port.WorkResult;

/**
 * Hands notices to the senders. Retrying keeps the key, so a sender that knows keys sends once. A sender that keeps receipts
 * is asked what became of the message. A notice that may have come twice is marked. What cannot be delivered becomes something that somebody of the ministry must deal
 * with, never silence.
 */
final class Messenger {

    private static final Duration AGAIN_MAX = Duration.ofHours(1);
    private static final Duration AGAIN_FIRST = Duration.ofMinutes(1);
    /** As a sender would say it. */
    private static final String UNSENDABLE = Reason.REJECTED_CONTENT.name();

    private static final Duration RECEIPT_FIRST = Duration.ofMinutes(1);
    private static final Duration RECEIPT_MAX = Duration.ofHours(6);

    private final Parts parts;
    private final Desks desks;
    private final Providers providers;

    Messenger(Parts parts, Desks desks) {
        this.parts = parts;
        this.desks = desks;
        this.providers = new Providers(parts);
    }

    WorkResult sms(Work work) {
        try {
            Sms sms = NoticePayload.sms(work);
            return sms == null
                    ? undelivered(work, "NO_ADDRESS")
                    : carried(work, Carrier.of(parts.sms(), sms, Calls.notice(parts, work.id(), sms.language())));
        } catch (NoticePayload.Unsendable unfit) {
            return undelivered(work, UNSENDABLE);
        }
    }

    WorkResult email(Work work) {
        try {
            Email email = NoticePayload.email(work);
            return email == null
                    ? undelivered(work, "NO_ADDRESS")
                    : carried(work, Carrier.of(parts.email(), email, Calls.notice(parts, work.id(), email.language())));
        } catch (NoticePayload.Unsendable unfit) {
            return undelivered(work, UNSENDABLE);
        }
    }

    /** What was handed over is never sent again: from then on there is only its receipt to ask for. */
    private WorkResult carried(Work work, Carrier carrier) {
        Handed handed = Handed.of(work);
        return handed == null ? sent(work, carrier) : asked(carrier, work, handed);
    }

    private WorkResult sent(Work work, Carrier carrier) {
        SendResult unreached = new SendResult.TryLater(backoff(work));
        SendResult said =
                providers.call(carrier.port(), carrier.name(), carrier.send(), new SendResult.Unknown(), unreached);
        if (said instanceof SendResult.HandedOver handed) {
            return handedOver(work, carrier, handed.providerId());
        }
        if (said instanceof SendResult.Undeliverable undeliverable) {
            return undelivered(work, undeliverable.reason().name());
        }
        if (work.attempts() >= parts.settings().noticeAttemptsMax()) {
            desks.ofOwn(work.caseId()).undelivered(work, "GIVEN_UP");
            return new WorkResult.GivenUp("GIVEN_UP");
        }
        return said instanceof SendResult.TryLater later
                ? new WorkResult.Again(parts.now().plus(Backoff.atLeast(later.after())), Tries.notSent(work))
                : new WorkResult.Again(parts.now().plus(backoff(work)), Tries.UNKNOWN);
    }

    private static Duration backoff(Work work) {
        return Backoff.after(work.attempts(), AGAIN_FIRST, AGAIN_MAX);
    }

    private WorkResult handedOver(Work work, Carrier carrier, String providerId) {
        SenderCapabilities can = capabilities(carrier);
        boolean perhapsTwice = Tries.inDoubt(work) && !can.sameKeySendsOnce();
        Handed handed = new Handed(parts.now(), providerId, perhapsTwice);
        boolean awaited = !parts.settings().receiptsAwaited().isZero() && can.deliveryReceipts();
        return awaited ? awaiting(handed, RECEIPT_FIRST) : new WorkResult.Done(handed.marked(providerId));
    }

    private WorkResult asked(Carrier carrier, Work work, Handed handed) {
        if (!capabilities(carrier).deliveryReceipts()) {
            return new WorkResult.Done(handed.marked(handed.providerId()));
        }
        DeliveryState state = providers.call(
                carrier.port(),
                carrier.name(),
                () -> carrier.delivery().apply(handed.providerId()),
                new DeliveryState.StillUnderway());
        if (state instanceof DeliveryState.Delivered) {
            desks.ofOwn(work.caseId()).delivered(work);
            return new WorkResult.Done(handed.marked("delivered"));
        }
        if (state instanceof DeliveryState.NotDelivered failed) {
            return undelivered(work, failed.reason().name());
        }
        return !parts.now().isBefore(end(handed))
                ? new WorkResult.Done(handed.marked(handed.providerId()))
                : awaiting(handed, Duration.between(handed.at(), parts.now()));
    }

    /** As long again as it has taken so far, within bounds, and a last time when the wait ends. */
    private WorkResult awaiting(Handed handed, Duration soFar) {
        Duration wait = soFar.compareTo(RECEIPT_FIRST) < 0 ? RECEIPT_FIRST : soFar;
        Instant next = parts.now().plus(wait.compareTo(RECEIPT_MAX) > 0 ? RECEIPT_MAX : wait);
        return new WorkResult.Again(next.isAfter(end(handed)) ? end(handed) : next, handed.text());
    }

    private Instant end(Handed handed) {
        return handed.at().plus(parts.settings().receiptsAwaited());
    }

    private SenderCapabilities capabilities(Carrier carrier) {
        return providers.call(carrier.port(), carrier.name(), carrier.capabilities(), SenderCapabilities.NONE);
    }

    private WorkResult undelivered(Work work, String why) {
        desks.ofOwn(work.caseId()).undelivered(work, why);
        return new WorkResult.Undeliverable(why);
    }
}
