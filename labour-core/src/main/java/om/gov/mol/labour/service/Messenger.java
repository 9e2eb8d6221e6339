package om.gov.mol.labour.service;

import java.time.Duration;
import om.gov.mol.labour.lifecycle.CaseFile;
import om.gov.mol.labour.lifecycle.Facts;
import om.gov.mol.labour.notify.spi.Email;
import om.gov.mol.labour.notify.spi.EmailSender;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.Sms;
import om.gov.mol.labour.notify.spi.SmsSender;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.port.Work;
import om.gov.mol.labour.port.WorkResult;

/**
 * Hands notices to the senders. Retrying keeps the key, so a sender that knows keys sends once. What cannot be delivered
 * becomes something that somebody of the ministry must deal with, never silence.
 */
final class Messenger<C extends CaseFile, F extends Facts> {

    private static final Duration AGAIN_MAX = Duration.ofHours(1);
    private static final Duration AGAIN_FIRST = Duration.ofSeconds(30);

    private final Parts parts;
    private final Procedure<C, F> procedure;
    private final SystemCommands<C, F> commands;
    private final Providers providers;

    Messenger(Parts parts, Procedure<C, F> procedure, SystemCommands<C, F> commands) {
        this.parts = parts;
        this.procedure = procedure;
        this.commands = commands;
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
            tell(work, "GIVEN_UP");
            return new WorkResult.GivenUp("GIVEN_UP");
        }
        Duration wait = said instanceof SendResult.TryLater later
                ? Backoff.atLeast(later.after())
                : Backoff.after(work.attempts(), AGAIN_FIRST, AGAIN_MAX);
        return new WorkResult.Again(parts.now().plus(wait), said instanceof SendResult.Unknown ? "UNKNOWN" : null);
    }

    private WorkResult undelivered(Work work, String why) {
        tell(work, why);
        return new WorkResult.Undeliverable(why);
    }

    /** The case learns of it once: repeating says the same again and changes nothing. */
    private void tell(Work work, String why) {
        String source = "notice-" + Hashing.sha256(work.id()).substring(0, 16);
        commands.act(
                work.caseId(),
                Role.CASE,
                source,
                file -> procedure.undelivered(file, NoticePayload.notice(work), work.kind(), why));
    }
}
