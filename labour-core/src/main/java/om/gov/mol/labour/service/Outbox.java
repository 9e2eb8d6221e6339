package om.gov.mol.labour.service;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import om.gov.mol.labour.internal.codec.EffectCodec;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.lifecycle.AskAgency;
import om.gov.mol.labour.lifecycle.CaseFile;
import om.gov.mol.labour.lifecycle.ChangeRegistry;
import om.gov.mol.labour.lifecycle.Effect;
import om.gov.mol.labour.lifecycle.TellCase;
import om.gov.mol.labour.notice.Notice;
import om.gov.mol.labour.notice.NoticeWriter;
import om.gov.mol.labour.notice.Tell;
import om.gov.mol.labour.party.Contact;
import om.gov.mol.labour.party.LocalizedName;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.PaymentEffect;
import om.gov.mol.labour.port.Work;
import om.gov.mol.labour.text.Language;

/**
 * Turns the effects of a decision into outgoing work that is saved with the case. Names of work are made of case,
 * sequence and effect, so a repeated decision names the same work; providers get the name as their key.
 */
final class Outbox<C extends CaseFile> {

    /** The service opens a checkout at once; the runner looks after it only if that did not work. */
    private static final Duration CHECKOUT_GRACE = Duration.ofMinutes(1);

    private static final Contact NOWHERE = new Contact(null, null, Language.ARABIC, null);

    private final Procedure<C, ?> procedure;

    Outbox(Procedure<C, ?> procedure) {
        this.procedure = procedure;
    }

    List<Work> work(Step<C> step) {
        List<Effect> effects = step.decision().effects();
        return IntStream.range(0, effects.size())
                .boxed()
                .flatMap(place -> work(effects.get(place), step, effects.size() - 1 - place))
                .toList();
    }

    /** Errands to the same agency or registry are done in their order: each is due a moment before those that follow. */
    private Stream<Work> work(Effect effect, Step<C> step, int following) {
        Instant due = step.now().minus(following, ChronoUnit.MICROS);
        if (effect instanceof Tell tell) {
            return notices(tell, step);
        }
        if (effect instanceof PaymentEffect payment) {
            return Stream.of(payment(payment, step));
        }
        if (effect instanceof AskAgency ask) {
            String key = name(ask, step);
            return Stream.of(later(
                    key, step, WorkKind.AGENCY, EffectCodec.write(procedure.request(key, step.after(), ask)), due));
        }
        if (effect instanceof ChangeRegistry change) {
            return Stream.of(
                    later(name(change, step), step, WorkKind.REGISTRY, EffectCodec.write(change.change()), due));
        }
        if (effect instanceof TellCase tell) {
            return Stream.of(waiting(name(tell, step), step, WorkKind.CASE, Neighbours.payload(tell)));
        }
        throw new IllegalStateException(
                "no outgoing work for " + effect.getClass().getSimpleName());
    }

    private Stream<Work> notices(Tell tell, Step<C> step) {
        Contact known = procedure.contact(step.after(), tell.recipient());
        Contact contact = known == null ? NOWHERE : known;
        Map<Role, LocalizedName> names = procedure.names(step.after());
        Notice notice = NoticeWriter.write(tell, step.after().reference(), contact, names);
        return Stream.of(
                waiting(name(tell, step) + ":SMS", step, WorkKind.SMS, NoticePayload.sms(notice, contact)),
                waiting(name(tell, step) + ":EMAIL", step, WorkKind.EMAIL, NoticePayload.email(notice, contact)));
    }

    private Work payment(PaymentEffect effect, Step<C> step) {
        if (effect instanceof PaymentEffect.PayBack back) {
            JsonObject which = new JsonObject().put("payment", back.payment()).put("refund", back.refund());
            return waiting(name(effect, step), step, WorkKind.REFUND, Json.write(which));
        }
        boolean opens = effect instanceof PaymentEffect.OpenCheckout;
        String payment = opens
                ? ((PaymentEffect.OpenCheckout) effect).payment()
                : ((PaymentEffect.NumberReceipt) effect).payment();
        String which = Json.write(new JsonObject().put("payment", payment));
        return opens
                ? later(
                        name(effect, step),
                        step,
                        WorkKind.PAYMENT,
                        which,
                        step.now().plus(CHECKOUT_GRACE))
                : waiting(name(effect, step), step, WorkKind.RECEIPT, which);
    }

    private String name(Effect effect, Step<C> step) {
        return step.after().id().value() + ":" + step.version() + ":" + effect.label();
    }

    private Work waiting(String id, Step<C> step, WorkKind kind, String payload) {
        return later(id, step, kind, payload, step.now());
    }

    private Work later(String id, Step<C> step, WorkKind kind, String payload, Instant due) {
        return Work.waiting(id, step.after().id(), kind.name(), payload, due);
    }
}
