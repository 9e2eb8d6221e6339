package om.gov.mol.labour.testkit.story;

import java.util.List;
import om.gov.mol.labour.absconding.AbscondingReport;
import om.gov.mol.labour.absconding.Cancellation;
import om.gov.mol.labour.absconding.Objection;
import om.gov.mol.labour.absconding.Referral;
import om.gov.mol.labour.absconding.Reply;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.outcome.Finding;
import om.gov.mol.labour.service.AbscondingView;
import om.gov.mol.labour.service.ReportSummary;

/** What questions about reports return, in the words of a story. */
final class ReportAnswers {

    private static final String STATE = "state";
    private static final String REFERENCE = "reference";
    private static final String STATEMENT = "statement";

    private ReportAnswers() {}

    static JsonObject report(AbscondingView view) {
        AbscondingReport report = view.report();
        JsonObject said = new JsonObject()
                .put(REFERENCE, view.reference())
                .put("version", view.version())
                .put(STATE, view.state())
                .put("closedBecause", view.closedBecause().orElse(null))
                .put("openedAt", report.openedAt())
                .put("worker", report.request().worker().value())
                .put("employer", report.request().employer().value())
                .put("absentSince", report.request().absentSince())
                .put(STATEMENT, report.request().statement())
                .put("evidence", report.request().evidence().stream().sorted().toList())
                .put("alert", report.alert().name())
                .put("assignedTo", report.assignedTo())
                .put("attention", report.attention())
                .put("unreached", report.unreached().stream().sorted().toList())
                .put("review", view.review().stream().map(ReportAnswers::shown).toList());
        return hanging(report, said);
    }

    /** What hangs on the report. */
    private static JsonObject hanging(AbscondingReport report, JsonObject said) {
        Referral referral = report.referral();
        Reply reply = report.reply().orElse(null);
        return said.put("reply", reply == null ? null : reply.statement())
                .put("referral", referral == null ? null : referral(referral))
                .put(
                        "objections",
                        report.objections().stream()
                                .map(ReportAnswers::objection)
                                .toList())
                .put(
                        "cancellations",
                        report.cancellations().stream()
                                .map(ReportAnswers::cancellation)
                                .toList())
                .put("deposit", report.deposit().state().name())
                .put(
                        "deadlines",
                        report.deadlines().stream().map(Answers::deadline).toList())
                .put(
                        "payments",
                        report.payments().stream().map(Answers::payment).toList());
    }

    /** Where every request on a report stands, by name. */
    static JsonObject requests(AbscondingReport report) {
        return new JsonObject()
                .put(
                        "objection",
                        report.objection().map(one -> one.state().name()).orElse(null))
                .put(
                        "cancellation",
                        report.cancellation().map(one -> one.state().name()).orElse(null))
                .put("deposit", report.deposit().state().name());
    }

    static JsonObject summary(ReportSummary one) {
        return new JsonObject()
                .put(REFERENCE, one.reference())
                .put(STATE, one.state())
                .put("employer", one.employer().value())
                .put("absentSince", one.absentSince())
                .put("objection", one.objection())
                .put("cancellation", one.cancellation())
                .put("deposit", one.deposit())
                .put("attention", one.attention().isEmpty() ? null : one.attention())
                .put("owner", one.owner());
    }

    private static JsonObject shown(Finding finding) {
        return new JsonObject()
                .put("rule", finding.rule().value())
                .put("answer", finding.answer().name());
    }

    private static JsonObject referral(Referral referral) {
        Referral.Finding finding = referral.finding();
        return new JsonObject()
                .put("inMonth", referral.inMonth())
                .put("inYear", referral.inYear())
                .put("finding", finding == null ? null : finding.name())
                .put("stoppedUntil", referral.stoppedUntil());
    }

    private static JsonObject objection(Objection objection) {
        return new JsonObject()
                .put(REFERENCE, objection.reference())
                .put(STATE, objection.state().name())
                .put("ground", objection.ground())
                .put(STATEMENT, objection.statement());
    }

    private static JsonObject cancellation(Cancellation cancellation) {
        return new JsonObject()
                .put(REFERENCE, cancellation.reference())
                .put(STATE, cancellation.state().name())
                .put("late", cancellation.late());
    }

    static List<JsonObject> page(List<ReportSummary> items) {
        return items.stream().map(ReportAnswers::summary).toList();
    }
}
