package om.gov.mol.labour.testkit.story;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import om.gov.mol.labour.transfer.SubmitTransfer;
import om.gov.mol.labour.transfer.TransferForm;
import org.jspecify.annotations.Nullable;

/** The forms of the transfer verbs, made of what stands in {@code with}. */
final class TransferActs {

    private static final Map<String, Function<Arguments, TransferForm>> FORMS = Map.ofEntries(
            entry("transfer.consent", with -> new TransferForm.Consent()),
            entry("transfer.decline", with -> new TransferForm.Decline(with.text("reason"))),
            entry("transfer.payDues", with -> new TransferForm.PayDues()),
            entry("transfer.approve", with -> new TransferForm.Approve(with.text("releaseOn"))),
            entry("transfer.reject", with -> new TransferForm.Reject(with.text("reason"), with.text("note"))),
            entry("transfer.withdraw", with -> new TransferForm.Withdraw()),
            entry("transfer.officerApprove", with -> new TransferForm.OfficerApprove(with.text("reason"))),
            entry(
                    "transfer.officerRefuse",
                    with -> new TransferForm.OfficerRefuse(with.text("reason"), with.text("note"))),
            entry("transfer.visaIssued", with -> new TransferForm.VisaIssued(with.text("visa"))),
            entry("transfer.visaRefused", with -> new TransferForm.VisaRefused(with.text("reason"))),
            entry("transfer.payFee", with -> new TransferForm.PayFee()),
            entry("transfer.fit", with -> new TransferForm.Fit(with.text("certificate"))),
            entry("transfer.unfit", with -> new TransferForm.Unfit(with.text("certificate"))),
            entry("transfer.cardIssued", with -> new TransferForm.CardIssued(with.text("card"), with.text("expires"))),
            entry("transfer.extend", with -> new TransferForm.Extend(with.text("days"), with.text("reason"))),
            entry(
                    "transfer.recordNoCapture",
                    with -> new TransferForm.RecordNoCapture(
                            with.text("payment"), with.text("reference"), with.text("note"))),
            entry(
                    "transfer.recordCapture",
                    with -> new TransferForm.RecordCapture(
                            with.text("payment"),
                            with.text("reference"),
                            with.text("amount"),
                            with.text("on"),
                            with.text("note"))),
            entry("transfer.repeatRefund", with -> new TransferForm.RepeatRefund(with.text("iban"))),
            entry("transfer.stop", with -> new TransferForm.Stop(with.text("reason"), with.text("note"))));

    private TransferActs() {}

    /** The form of an act on a transfer that exists. */
    static TransferForm form(String verb, Arguments with) {
        return Objects.requireNonNull(FORMS.get(verb), verb).apply(with);
    }

    /** The form with which a transfer is asked for. */
    static SubmitTransfer submission(Arguments with) {
        return new SubmitTransfer(
                with.text("licence"),
                with.text("worker"),
                with.text("birthDate"),
                with.truth("declaration"),
                contract(with.part("contract")),
                with.text("noApprovalCase"),
                with.text("proof"));
    }

    private static SubmitTransfer.@Nullable Contract contract(@Nullable Arguments with) {
        return with == null
                ? null
                : new SubmitTransfer.Contract(
                        with.text("occupation"), with.text("wage"), with.text("starts"), with.text("months"));
    }
}
