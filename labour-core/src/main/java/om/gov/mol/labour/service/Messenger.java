package om.gov.mol.labour.service;

import java.time.Duration;
import om.gov.mol.labour.notify.spi.Email;
import om.gov.mol.labour.notify.spi.EmailSender;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.Sms;
import om.gov.mol.labour.notify.spi.SmsSender;
import om.gov.mol.labour.port.Work;
import om.gov.mol.labour.port.WorkResult;

/**
 * Hands notices to the senders. Retrying keeps the key, so a sender that knows keys sends once. What cannot be delivered
 * becomes something that somebody of the ministry must deal with, never silence.
 */
final class Messenger {

    private static final Duration AGAIN_MAX = Duration.ofHours(1);
    private static final Duration AGAIN_FIRST = Duration.ofSeconds(30);

    private final Parts parts;
    private final Desks desks;
    private final Providers providers;

    Messenger(Parts parts, Desks desks) {
        this.parts = parts;
        this.desks = desks;
        this.providers = new Providers(parts);
    }

    WorkResult sms(Work work) {
        Sms sms = NoticePayload.sms(work);
        if (sms == null) {
            return undelivered(work, "NO_ADDRESS");
        }
        SmsSender sender = parts.sms();
        var context = Calls.notice(parts, work.id(), sms.language());
        return result(work, providers.call(sender::name, () -> sender.send(sms, context), new SendResult.Unknown()));
    }

    WorkResult email(Work work) {
        Email email = NoticePayload.email(work);
        if (email == null) {
            return undelivered(work, "NO_ADDRESS");
        }
        EmailSender sender = parts.email();
        var context = Calls.notice(parts, work.id(), email.language());
        return result(work, providers.call(sender::name, () -> sender.send(email, context), new SendResult.Unknown()));
    }

    private WorkResult result(Work work, SendResult said) {
        if (said instanceof SendResult.HandedOver handed) {
            return new WorkResult.Done(handed.providerId());
        }
        if (said instanceof SendResult.Undeliverable undeliverable) {
            return undelivered(work, undeliverable.reason().name());
        }
        if (work.attempts() + 1 >= parts.settings().noticeAttemptsMax()) {
            desks.ofOwn(work.caseId()).undelivered(work, "GIVEN_UP");
            return new WorkResult.GivenUp("GIVEN_UP");
        }
        Duration wait = said instanceof SendResult.TryLater later
                ? Backoff.atLeast(later.after())
                : Backoff.after(work.attempts(), AGAIN_FIRST, AGAIN_MAX);
        return new WorkResult.Again(parts.now().plus(wait), said instanceof SendResult.Unknown ? "UNKNOWN" : null);
    }

    private WorkResult undelivered(Work work, String why) {
        desks.ofOwn(work.caseId()).undelivered(work, why);
        return new WorkResult.Undeliverable(why);
    }
}
