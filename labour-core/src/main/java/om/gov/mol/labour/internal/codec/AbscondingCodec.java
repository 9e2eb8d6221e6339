package om.gov.mol.labour.internal.codec;

import java.util.Set;
import om.gov.mol.labour.absconding.AbscondingReport;
import om.gov.mol.labour.absconding.Alert;
import om.gov.mol.labour.absconding.Reach;
import om.gov.mol.labour.absconding.Referral;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.lifecycle.CaseId;

/**
 * Snapshots of absconding reports: {@code {"type":"absconding","format":1,…}}. Deterministic: equal reports give equal text.
 *
 * <p>Holds all that the report holds, free text and account numbers included: a snapshot is replaced, never kept, so erasing
 * is writing it again without. Thread-safe.
 */
public final class AbscondingCodec {

    /** The type of the payload. */
    static final String TYPE = "absconding";

    private static final Envelope ENVELOPE = new Envelope("type", Set.of(TYPE), Upcasts.none());

    private AbscondingCodec() {}

    /** The text of a report, in today's format. */
    public static String write(AbscondingReport report) {
        JsonObject snapshot = ENVELOPE.begin(TYPE)
                .put("id", report.id().value())
                .put("reference", report.reference())
                .put("openedAt", report.openedAt())
                .put("request", ReportRequestCodec.write(report.request()))
                .put("takenInBy", report.takenInBy())
                .put("state", ReportStateCodec.write(report.state()));
        Referral referral = report.referral();
        DeadlineCodec.into(snapshot, report.deadlines())
                .put("deposit", DepositCodec.write(report.deposit()))
                .put("payments", Fields.list(report.payments(), PaymentCodec::write))
                .put("objections", Fields.list(report.objections(), ObjectionCodec::write))
                .put("cancellations", Fields.list(report.cancellations(), CancellationCodec::write))
                .put("replies", Fields.list(report.replies(), ReplyCodec::write))
                .put("alert", report.alert().name())
                .put("referral", referral == null ? null : ReferralCodec.write(referral))
                .put("assignedTo", report.assignedTo())
                .put("attention", report.attention())
                .put("missed", Fields.sorted(report.reach().missed()))
                .put("unreached", Fields.sorted(report.unreached()));
        return Json.write(snapshot);
    }

    /**
     * The report that a text of any format until today's holds.
     *
     * @throws UnreadablePayload if it is no report, of a newer format, or broken
     */
    public static AbscondingReport read(String text) {
        return ENVELOPE.read(text, AbscondingCodec::report);
    }

    private static AbscondingReport report(JsonObject from) {
        JsonObject referral = from.objectOrNull("referral");
        return new AbscondingReport(
                Fields.value(from, "id", CaseId::new),
                from.text("reference"),
                ReportRequestCodec.read(from.object("request")),
                from.textOrNull("takenInBy"),
                ReportStateCodec.read(from.object("state")),
                DeadlineCodec.from(from),
                DepositCodec.read(from.object("deposit")),
                Fields.list(from, "payments", PaymentCodec::read),
                Fields.list(from, "objections", ObjectionCodec::read),
                Fields.list(from, "cancellations", CancellationCodec::read),
                Fields.list(from, "replies", ReplyCodec::read),
                Fields.choice(from, "alert", Alert.class),
                referral == null ? null : ReferralCodec.read(referral),
                from.textOrNull("assignedTo"),
                from.texts("attention"),
                new Reach(Set.copyOf(from.texts("missed")), Set.copyOf(from.texts("unreached"))),
                from.instant("openedAt"));
    }
}
