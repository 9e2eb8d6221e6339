package om.gov.mol.labour.internal.codec;

import om.gov.mol.labour.absconding.AbscondingEvent;
import om.gov.mol.labour.absconding.AbscondingEvent.AlertMoved;
import om.gov.mol.labour.absconding.AbscondingEvent.Assigned;
import om.gov.mol.labour.absconding.AbscondingEvent.AttentionCalled;
import om.gov.mol.labour.absconding.AbscondingEvent.AttentionSettled;
import om.gov.mol.labour.absconding.AbscondingEvent.CancellationMoved;
import om.gov.mol.labour.absconding.AbscondingEvent.Corrected;
import om.gov.mol.labour.absconding.AbscondingEvent.DeadlinesMoved;
import om.gov.mol.labour.absconding.AbscondingEvent.DepositMoved;
import om.gov.mol.labour.absconding.AbscondingEvent.Escalated;
import om.gov.mol.labour.absconding.AbscondingEvent.Missed;
import om.gov.mol.labour.absconding.AbscondingEvent.ObjectionMoved;
import om.gov.mol.labour.absconding.AbscondingEvent.PaymentsChanged;
import om.gov.mol.labour.absconding.AbscondingEvent.Reached;
import om.gov.mol.labour.absconding.AbscondingEvent.ReferralMoved;
import om.gov.mol.labour.absconding.AbscondingEvent.Registered;
import om.gov.mol.labour.absconding.AbscondingEvent.Replied;
import om.gov.mol.labour.absconding.AbscondingEvent.ReportMoved;
import om.gov.mol.labour.absconding.Alert;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.lifecycle.CaseId;

/** The fields of each event of an absconding report, whole. */
final class AbscondingEventVariants {

    private static final String REQUEST = "request";
    private static final String STATE = "state";
    private static final String WHAT = "what";

    /** All events. */
    static final Variants<AbscondingEvent> EVENTS = lists(requests(report(new Variants<>())));

    private AbscondingEventVariants() {}

    private static Variants<AbscondingEvent> report(Variants<AbscondingEvent> variants) {
        return variants.with(Registered.class, AbscondingEventVariants::registered, AbscondingEventVariants::registered)
                .with(
                        ReportMoved.class,
                        (event, into) -> ClocksCodec.into(
                                into.put(STATE, ReportStateCodec.write(event.state())), event.clocks()),
                        from -> new ReportMoved(ReportStateCodec.read(from.object(STATE)), ClocksCodec.from(from)))
                .with(Corrected.class, AbscondingEventVariants::corrected, AbscondingEventVariants::corrected)
                .with(
                        Replied.class,
                        (event, into) -> into.put("reply", ReplyCodec.write(event.reply())),
                        from -> new Replied(ReplyCodec.read(from.object("reply"))))
                .with(Missed.class, AbscondingEventVariants::missed, AbscondingEventVariants::missed)
                .with(
                        Reached.class,
                        (event, into) -> into.put(STATE, ReportStateCodec.write(event.state())),
                        from -> new Reached(ReportStateCodec.read(from.object(STATE))));
    }

    private static Variants<AbscondingEvent> requests(Variants<AbscondingEvent> variants) {
        return variants.with(
                        ObjectionMoved.class,
                        (event, into) -> ClocksCodec.into(
                                into.put("objection", ObjectionCodec.write(event.objection())), event.clocks()),
                        from -> new ObjectionMoved(
                                ObjectionCodec.read(from.object("objection")), ClocksCodec.from(from)))
                .with(
                        CancellationMoved.class,
                        (event, into) -> ClocksCodec.into(
                                into.put("cancellation", CancellationCodec.write(event.cancellation())),
                                event.clocks()),
                        from -> new CancellationMoved(
                                CancellationCodec.read(from.object("cancellation")), ClocksCodec.from(from)))
                .with(
                        DepositMoved.class,
                        (event, into) -> ClocksCodec.into(
                                into.put("deposit", DepositCodec.write(event.deposit())), event.clocks()),
                        from -> new DepositMoved(DepositCodec.read(from.object("deposit")), ClocksCodec.from(from)))
                .with(
                        PaymentsChanged.class,
                        (event, into) -> into.put("payments", Fields.list(event.payments(), PaymentCodec::write)),
                        from -> new PaymentsChanged(Fields.list(from, "payments", PaymentCodec::read)));
    }

    private static Variants<AbscondingEvent> lists(Variants<AbscondingEvent> variants) {
        return files(variants)
                .with(
                        DeadlinesMoved.class,
                        (event, into) -> DeadlineCodec.into(into, event.deadlines()),
                        from -> new DeadlinesMoved(DeadlineCodec.from(from)))
                .with(
                        Escalated.class,
                        (event, into) -> DeadlineCodec.into(into.put(WHAT, event.what()), event.next()),
                        from -> new Escalated(from.text(WHAT), DeadlineCodec.from(from)))
                .with(
                        AttentionCalled.class,
                        (event, into) -> into.put(WHAT, event.what()),
                        from -> new AttentionCalled(from.text(WHAT)))
                .with(
                        AttentionSettled.class,
                        (event, into) -> into.put(WHAT, event.what()),
                        from -> new AttentionSettled(from.text(WHAT)));
    }

    private static Variants<AbscondingEvent> files(Variants<AbscondingEvent> variants) {
        return variants.with(
                        Assigned.class,
                        (event, into) -> into.put("officer", event.officer()),
                        from -> new Assigned(from.text("officer")))
                .with(
                        AlertMoved.class,
                        (event, into) -> into.put("alert", event.alert().name()),
                        from -> new AlertMoved(Fields.choice(from, "alert", Alert.class)))
                .with(
                        ReferralMoved.class,
                        (event, into) -> into.put("referral", ReferralCodec.write(event.referral())),
                        from -> new ReferralMoved(ReferralCodec.read(from.object("referral"))));
    }

    private static void registered(Registered event, JsonObject into) {
        into.put("id", event.id().value())
                .put("reference", event.reference())
                .put(REQUEST, ReportRequestCodec.write(event.request()))
                .put("takenInBy", event.takenInBy())
                .put(STATE, ReportStateCodec.write(event.state()));
        DeadlineCodec.into(into, event.deadlines()).put("at", event.at());
    }

    private static Registered registered(JsonObject from) {
        return new Registered(
                Fields.value(from, "id", CaseId::new),
                from.text("reference"),
                ReportRequestCodec.read(from.object(REQUEST)),
                from.textOrNull("takenInBy"),
                ReportStateCodec.read(from.object(STATE)),
                DeadlineCodec.from(from),
                from.instant("at"));
    }

    private static void corrected(Corrected event, JsonObject into) {
        into.put(REQUEST, ReportRequestCodec.write(event.request())).put(STATE, ReportStateCodec.write(event.state()));
        ClocksCodec.into(into, event.clocks());
    }

    private static Corrected corrected(JsonObject from) {
        return new Corrected(
                ReportRequestCodec.read(from.object(REQUEST)),
                ReportStateCodec.read(from.object(STATE)),
                ClocksCodec.from(from));
    }

    private static void missed(Missed event, JsonObject into) {
        into.put("notice", event.notice())
                .put("channel", event.channel())
                .put("why", event.why())
                .put("onBoth", event.onBoth())
                .put(STATE, ReportStateCodec.write(event.state()));
    }

    private static Missed missed(JsonObject from) {
        return new Missed(
                from.text("notice"),
                from.text("channel"),
                from.text("why"),
                from.bool("onBoth"),
                ReportStateCodec.read(from.object(STATE)));
    }
}
