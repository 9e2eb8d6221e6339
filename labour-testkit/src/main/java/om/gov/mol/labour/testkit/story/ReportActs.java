package om.gov.mol.labour.testkit.story;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import om.gov.mol.labour.absconding.AbscondingForm;
import om.gov.mol.labour.absconding.CancellationForm;
import om.gov.mol.labour.absconding.DepositForm;
import om.gov.mol.labour.absconding.ObjectionForm;
import om.gov.mol.labour.absconding.RegisterReport;
import om.gov.mol.labour.absconding.ReportForm;

/** The forms of the verbs of absconding reports, made of what stands in {@code with}. */
final class ReportActs {

    private static final String REASON = "reason";
    private static final String NOTE = "note";
    private static final String STATEMENT = "statement";
    private static final String EVIDENCE = "evidence";

    private static final Map<String, Function<Arguments, AbscondingForm>> OF_REPORT = Map.ofEntries(
            entry("payTicket", with -> new ReportForm.PayTicket()),
            entry("withdraw", with -> new ReportForm.Withdraw()),
            entry("reply", with -> new ReportForm.Reply(with.text(STATEMENT), with.texts(EVIDENCE))),
            entry("assign", with -> new ReportForm.Assign(with.text("officer"))),
            entry("sendBack", with -> new ReportForm.SendBack(with.text(REASON), with.text(NOTE))),
            entry(
                    "correct",
                    with -> new ReportForm.Correct(
                            with.text("absentSince"), with.text(STATEMENT), with.texts(EVIDENCE))),
            entry("approve", with -> new ReportForm.Approve(with.text(REASON))),
            entry("reject", with -> new ReportForm.Reject(with.text(REASON), with.text(NOTE))),
            entry("stop", with -> new ReportForm.Stop(with.text(REASON), with.text(NOTE))),
            entry("extend", with -> new ReportForm.Extend(with.text("days"), with.text(REASON))),
            entry("recordReached", with -> new ReportForm.RecordReached(with.text(NOTE))),
            entry(
                    "recordNoCapture",
                    with -> new ReportForm.RecordNoCapture(
                            with.text("payment"), with.text("reference"), with.text(NOTE))),
            entry(
                    "recordCapture",
                    with -> new ReportForm.RecordCapture(
                            with.text("payment"),
                            with.text("reference"),
                            with.text("amount"),
                            with.text("on"),
                            with.text(NOTE))),
            entry("settleAttention", with -> new ReportForm.SettleAttention(with.text("what"), with.text(NOTE))),
            entry("departed", with -> new ReportForm.Departed(with.text("on"), with.text("leaving"))),
            entry("foundCompliant", with -> new ReportForm.FoundCompliant(with.text(NOTE))),
            entry("foundNotCompliant", with -> new ReportForm.FoundNotCompliant(with.text(NOTE))));

    private static final Map<String, Function<Arguments, AbscondingForm>> OF_REQUESTS = Map.ofEntries(
            entry(
                    "object",
                    with -> new ObjectionForm.FileObjection(
                            with.text("ground"), with.text(STATEMENT), with.texts(EVIDENCE))),
            entry("admitObjection", with -> new ObjectionForm.AdmitObjection(with.text(REASON))),
            entry("refuseObjection", with -> new ObjectionForm.RefuseObjection(with.text(REASON))),
            entry("upholdObjection", with -> new ObjectionForm.UpholdObjection(with.text(REASON))),
            entry(
                    "dismissObjection",
                    with -> new ObjectionForm.DismissObjection(
                            with.text(REASON), with.truth("groundless"), with.text(NOTE))),
            entry("withdrawObjection", with -> new ObjectionForm.WithdrawObjection()),
            entry("requestCancellation", with -> new CancellationForm.RequestCancellation(with.text(REASON))),
            entry("allowCancellation", with -> new CancellationForm.AllowCancellation(with.text(REASON))),
            entry("payCancellation", with -> new CancellationForm.PayCancellation()),
            entry("agreeToCancellation", with -> new CancellationForm.AgreeToCancellation()),
            entry("approveCancellation", with -> new CancellationForm.ApproveCancellation(with.text(REASON))),
            entry(
                    "denyCancellation",
                    with -> new CancellationForm.DenyCancellation(with.text(REASON), with.text(NOTE))),
            entry("withdrawCancellation", with -> new CancellationForm.WithdrawCancellation()),
            entry("requestRefund", with -> new DepositForm.RequestRefund(with.text("ground"), with.text("iban"))),
            entry("withdrawRefund", with -> new DepositForm.WithdrawRefund()),
            entry("approveRefund", with -> new DepositForm.ApproveRefund(with.text(REASON))),
            entry("denyRefund", with -> new DepositForm.DenyRefund(with.text(REASON), with.text(NOTE))),
            entry("repeatRefund", with -> new ReportForm.RepeatRefund(with.text("iban"))),
            entry("retryRefund", with -> new DepositForm.RetryRefund(with.text("iban"))));

    private ReportActs() {}

    /** The form of an act on a report that exists; the verb without its procedure. */
    static AbscondingForm form(String verb, Arguments with) {
        return Objects.requireNonNull(OF_REPORT.getOrDefault(verb, OF_REQUESTS.get(verb)), verb)
                .apply(with);
    }

    /** The form with which a worker is reported. */
    static RegisterReport registration(Arguments with) {
        return new RegisterReport(
                with.text("worker"),
                with.text("absentSince"),
                with.text(STATEMENT),
                with.truth("declaration"),
                with.truth("withKnowledge"),
                with.texts(EVIDENCE));
    }

    /** The verb of a command where the two are not called the same. */
    static String verb(String command) {
        return command.equals("fileObjection") ? "object" : command;
    }
}
