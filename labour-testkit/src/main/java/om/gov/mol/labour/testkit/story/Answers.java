package om.gov.mol.labour.testkit.story;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import om.gov.mol.labour.fee.Quote;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.lifecycle.Action;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.outcome.Finding;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.Refund;
import om.gov.mol.labour.service.CaseSummary;
import om.gov.mol.labour.service.HistoryLine;
import om.gov.mol.labour.service.TransferSummary;
import om.gov.mol.labour.service.TransferView;
import om.gov.mol.labour.transfer.NoApprovalCase;
import om.gov.mol.labour.transfer.Transfer;
import om.gov.mol.labour.transfer.TransferRequest;
import org.joda.money.Money;

/** What questions return, in the words of a story. */
final class Answers {

    private Answers() {}

    static JsonObject transfer(TransferView view) {
        Transfer transfer = view.transfer();
        TransferRequest request = transfer.request();
        NoApprovalCase noApproval = request.noApproval();
        return new JsonObject()
                .put("reference", view.reference())
                .put("version", view.version())
                .put("state", view.state())
                .put("closedBecause", view.closedBecause().orElse(null))
                .put("openedAt", transfer.openedAt())
                .put("worker", request.worker().value())
                .put("currentEmployer", request.currentEmployer().value())
                .put("newEmployer", request.newEmployer().value())
                .put("licence", request.licence().value())
                .put("occupation", request.occupation())
                .put("noApprovalCase", noApproval == null ? null : noApproval.name())
                .put("releaseOn", transfer.releaseOn())
                .put("suspendedAt", transfer.suspendedAt())
                .put("told", transfer.told().stream().map(Role::key).sorted().toList())
                .put("attention", transfer.attention())
                .put(
                        "deadlines",
                        transfer.deadlines().stream().map(Answers::deadline).toList())
                .put(
                        "payments",
                        transfer.payments().stream().map(Answers::payment).toList());
    }

    static JsonObject payment(Payment payment) {
        return new JsonObject()
                .put("purpose", payment.purpose().name())
                .put("payer", payment.payerReference())
                .put("amount", omr(payment.amount()))
                .put("status", payment.summary())
                .put("receipt", payment.receipt())
                .put("refunds", payment.refunds().stream().map(Answers::refund).toList());
    }

    static JsonObject quote(Quote quote) {
        JsonObject lines = new JsonObject();
        Map<String, Money> sums = QuoteLines.sums(quote);
        sums.forEach((code, amount) -> lines.put(code, omr(amount)));
        return new JsonObject()
                .put("total", omr(quote.total()))
                .put("lines", lines)
                .put("asOf", quote.asOf())
                .put("validUntil", quote.validUntil());
    }

    static JsonObject action(CaseView view, Action action) {
        return new JsonObject()
                .put("verb", verb(view, action))
                .put("open", action.isOpen())
                .put("closedBecause", codes(action.closedBecause()));
    }

    static String verb(CaseView view, Action action) {
        return view.verbs() + ReportActs.verb(action.command());
    }

    static JsonObject history(HistoryLine line) {
        return new JsonObject()
                .put("sequence", line.sequence())
                .put("at", line.at())
                .put("actor", line.actor())
                .put("role", line.role())
                .put("command", line.command())
                .put("row", line.row())
                .put("state", line.state());
    }

    static JsonObject summary(CaseSummary one) {
        return new JsonObject()
                .put("reference", one.reference())
                .put("procedure", one.procedure())
                .put("state", one.state())
                .put("openedAt", one.openedAt())
                .put("changedAt", one.changedAt());
    }

    /** A line of the work list of an officer. */
    static JsonObject line(TransferSummary one) {
        return new JsonObject()
                .put("reference", one.reference())
                .put("state", one.state())
                .put("newEmployer", one.newEmployer().value())
                .put("currentEmployer", one.currentEmployer().value())
                .put("openedAt", one.openedAt())
                .put("attention", one.attention().isEmpty() ? null : one.attention())
                .put("nextDue", one.nextDue());
    }

    static JsonObject statistics(Map<String, Long> counted) {
        JsonObject json = new JsonObject();
        new TreeMap<>(counted).forEach((state, number) -> json.put(state, number.longValue()));
        return json;
    }

    static JsonObject finding(Finding finding) {
        Problem problem = finding.problem();
        return new JsonObject()
                .put("rule", finding.rule().value())
                .put("answer", finding.answer().name())
                .put("law", finding.citation().toString())
                .put("problem", problem == null ? null : problem.code().name());
    }

    static String omr(Money money) {
        return money.getAmount().toPlainString();
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(problem -> problem.code().name()).toList();
    }

    static JsonObject deadline(Deadline deadline) {
        return new JsonObject().put("kind", deadline.kind()).put("due", deadline.due());
    }

    private static JsonObject refund(Refund refund) {
        return new JsonObject()
                .put("amount", omr(refund.amount()))
                .put("status", refund.status().name());
    }
}
