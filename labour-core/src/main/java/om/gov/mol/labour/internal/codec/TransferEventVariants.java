package om.gov.mol.labour.internal.codec;

import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.transfer.ClosingReason;
import om.gov.mol.labour.transfer.OfficerTask;
import om.gov.mol.labour.transfer.TransferEvent;
import om.gov.mol.labour.transfer.TransferEvent.Approved;
import om.gov.mol.labour.transfer.TransferEvent.AttentionCalled;
import om.gov.mol.labour.transfer.TransferEvent.AttentionSettled;
import om.gov.mol.labour.transfer.TransferEvent.Closed;
import om.gov.mol.labour.transfer.TransferEvent.Completed;
import om.gov.mol.labour.transfer.TransferEvent.DeadlinesMoved;
import om.gov.mol.labour.transfer.TransferEvent.Escalated;
import om.gov.mol.labour.transfer.TransferEvent.FeePaid;
import om.gov.mol.labour.transfer.TransferEvent.MedicalPassed;
import om.gov.mol.labour.transfer.TransferEvent.PassedToOfficer;
import om.gov.mol.labour.transfer.TransferEvent.PaymentChanged;
import om.gov.mol.labour.transfer.TransferEvent.Resumed;
import om.gov.mol.labour.transfer.TransferEvent.Submitted;
import om.gov.mol.labour.transfer.TransferEvent.Suspended;
import om.gov.mol.labour.transfer.TransferEvent.VisaIssued;
import om.gov.mol.labour.transfer.TransferEvent.WorkerConsented;

/** The fields of each event of a transfer. */
final class TransferEventVariants {

    /** All events. */
    static final Variants<TransferEvent> EVENTS = new Variants<TransferEvent>()
            .with(Submitted.class, TransferEventVariants::submitted, TransferEventVariants::submitted)
            .with(WorkerConsented.class, TransferEventVariants::consented, TransferEventVariants::consented)
            .with(PassedToOfficer.class, TransferEventVariants::passed, TransferEventVariants::passed)
            .with(Approved.class, TransferEventVariants::approved, TransferEventVariants::approved)
            .with(VisaIssued.class, TransferEventVariants::visa, TransferEventVariants::visa)
            .with(FeePaid.class, TransferEventVariants::feePaid, TransferEventVariants::feePaid)
            .with(MedicalPassed.class, TransferEventVariants::medical, TransferEventVariants::medical)
            .at(Completed.class, Completed::at, Completed::new)
            .with(Closed.class, TransferEventVariants::closed, TransferEventVariants::closed)
            .with(
                    PaymentChanged.class,
                    (event, into) -> into.put("payment", PaymentCodec.write(event.payment())),
                    from -> new PaymentChanged(PaymentCodec.read(from.object("payment"))))
            .with(
                    DeadlinesMoved.class,
                    (event, into) -> DeadlineCodec.into(into, event.deadlines()),
                    from -> new DeadlinesMoved(DeadlineCodec.from(from)))
            .with(
                    Escalated.class,
                    (event, into) -> DeadlineCodec.into(into.put("what", event.what()), event.deadlines()),
                    from -> new Escalated(from.text("what"), DeadlineCodec.from(from)))
            .at(Suspended.class, Suspended::at, Suspended::new)
            .with(
                    Resumed.class,
                    (event, into) -> DeadlineCodec.into(into.put("at", event.at()), event.deadlines()),
                    from -> new Resumed(from.instant("at"), DeadlineCodec.from(from)))
            .with(
                    AttentionCalled.class,
                    (event, into) -> into.put("what", event.what()),
                    from -> new AttentionCalled(from.text("what")))
            .with(
                    AttentionSettled.class,
                    (event, into) -> into.put("what", event.what()),
                    from -> new AttentionSettled(from.text("what")));

    private TransferEventVariants() {}

    private static void submitted(Submitted event, JsonObject into) {
        into.put("id", event.id().value())
                .put("reference", event.reference())
                .put("request", RequestCodec.write(event.request()))
                .put("takenInBy", event.takenInBy())
                .put("state", TransferStateCodec.write(event.state()));
        DeadlineCodec.into(into, event.deadlines())
                .put("told", Fields.roles(event.told()))
                .put("at", event.at());
    }

    private static Submitted submitted(JsonObject from) {
        return new Submitted(
                Fields.value(from, "id", CaseId::new),
                from.text("reference"),
                RequestCodec.read(from.object("request")),
                from.textOrNull("takenInBy"),
                TransferStateCodec.read(from.object("state")),
                DeadlineCodec.from(from),
                Fields.roles(from, "told"),
                from.instant("at"));
    }

    private static void consented(WorkerConsented event, JsonObject into) {
        into.put("next", TransferStateCodec.write(event.next()));
        DeadlineCodec.into(into, event.deadlines()).put("told", Fields.roles(event.told()));
    }

    private static WorkerConsented consented(JsonObject from) {
        return new WorkerConsented(
                TransferStateCodec.read(from.object("next")), DeadlineCodec.from(from), Fields.roles(from, "told"));
    }

    private static void passed(PassedToOfficer event, JsonObject into) {
        DeadlineCodec.into(
                into.put("task", event.task().name()).put(TransferStateCodec.CARD_EXPIRES, event.cardExpires()),
                event.deadlines());
    }

    private static PassedToOfficer passed(JsonObject from) {
        return new PassedToOfficer(
                Fields.choice(from, "task", OfficerTask.class),
                from.dateOrNull(TransferStateCodec.CARD_EXPIRES),
                DeadlineCodec.from(from));
    }

    private static void approved(Approved event, JsonObject into) {
        into.put("by", event.by().key()).put("releaseOn", event.releaseOn());
        DeadlineCodec.into(into, event.deadlines());
    }

    private static Approved approved(JsonObject from) {
        return new Approved(Fields.role(from, "by"), from.dateOrNull("releaseOn"), DeadlineCodec.from(from));
    }

    private static void visa(VisaIssued event, JsonObject into) {
        DeadlineCodec.into(into.put("visa", event.visa()), event.deadlines());
    }

    private static VisaIssued visa(JsonObject from) {
        return new VisaIssued(from.text("visa"), DeadlineCodec.from(from));
    }

    private static void feePaid(FeePaid event, JsonObject into) {
        into.put("payment", PaymentCodec.write(event.payment())).put("visa", event.visa());
        DeadlineCodec.into(into, event.deadlines());
    }

    private static FeePaid feePaid(JsonObject from) {
        return new FeePaid(PaymentCodec.read(from.object("payment")), from.text("visa"), DeadlineCodec.from(from));
    }

    private static void medical(MedicalPassed event, JsonObject into) {
        DeadlineCodec.into(into.put("certificate", event.certificate()).put("visa", event.visa()), event.deadlines());
    }

    private static MedicalPassed medical(JsonObject from) {
        return new MedicalPassed(from.text("certificate"), from.text("visa"), DeadlineCodec.from(from));
    }

    private static void closed(Closed event, JsonObject into) {
        into.put("at", event.at())
                .put("reason", event.reason().name())
                .put("detail", event.detail())
                .put("payments", Fields.list(event.payments(), PaymentCodec::write));
    }

    private static Closed closed(JsonObject from) {
        return new Closed(
                from.instant("at"),
                Fields.choice(from, "reason", ClosingReason.class),
                from.text("detail"),
                Fields.list(from, "payments", PaymentCodec::read));
    }
}
