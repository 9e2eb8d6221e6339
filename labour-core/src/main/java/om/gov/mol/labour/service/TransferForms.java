package om.gov.mol.labour.service;

import java.time.LocalDate;
import java.util.Objects;
import om.gov.mol.labour.party.Iban;
import om.gov.mol.labour.transfer.Appointment;
import om.gov.mol.labour.transfer.SubmitTransfer;
import om.gov.mol.labour.transfer.TransferCommand;
import om.gov.mol.labour.transfer.TransferForm;
import om.gov.mol.labour.validation.TypedValues;
import org.jspecify.annotations.Nullable;

/** Reads forms that were found to be without fault. A form that cannot be read here was not checked: our mistake. */
final class TransferForms {

    private TransferForms() {}

    static TransferCommand command(TransferForm form) {
        if (form instanceof TransferForm.Consent) {
            return new TransferCommand.Consent();
        }
        if (form instanceof TransferForm.Decline decline) {
            return new TransferCommand.Decline(code(decline.reason()));
        }
        if (form instanceof TransferForm.PayDues) {
            return new TransferCommand.PayDues();
        }
        if (form instanceof TransferForm.Approve approve) {
            return new TransferCommand.Approve(dateOrNull(approve.releaseOn()));
        }
        if (form instanceof TransferForm.Reject reject) {
            return new TransferCommand.Reject(code(reject.reason()), text(reject.note()));
        }
        if (form instanceof TransferForm.Withdraw) {
            return new TransferCommand.Withdraw();
        }
        if (form instanceof TransferForm.PayFee) {
            return new TransferCommand.PayFee();
        }
        if (form instanceof TransferForm.RepeatRefund repeat) {
            return new TransferCommand.RepeatRefund(ibanOrNull(repeat.iban()));
        }
        return ofOfficerOrAgency(form);
    }

    private static TransferCommand ofOfficerOrAgency(TransferForm form) {
        if (form instanceof TransferForm.OfficerApprove approve) {
            return new TransferCommand.OfficerApprove(code(approve.reason()));
        }
        if (form instanceof TransferForm.OfficerRefuse refuse) {
            return new TransferCommand.OfficerRefuse(code(refuse.reason()), text(refuse.note()));
        }
        if (form instanceof TransferForm.Extend extend) {
            return new TransferCommand.Extend(number(extend.days()), code(extend.reason()));
        }
        if (form instanceof TransferForm.Stop stop) {
            return new TransferCommand.Stop(code(stop.reason()), text(stop.note()));
        }
        return ofMoneyOrAgency(form);
    }

    private static TransferCommand ofMoneyOrAgency(TransferForm form) {
        if (form instanceof TransferForm.RecordNoCapture none) {
            return new TransferCommand.RecordNoCapture(code(none.payment()), code(none.reference()), text(none.note()));
        }
        if (form instanceof TransferForm.RecordCapture capture) {
            return new TransferCommand.RecordCapture(
                    code(capture.payment()),
                    code(capture.reference()),
                    TypedValues.amount(text(capture.amount())).orElseThrow(TransferForms::unchecked),
                    date(capture.on()),
                    text(capture.note()));
        }
        return ofAgency(form);
    }

    private static TransferCommand ofAgency(TransferForm form) {
        if (form instanceof TransferForm.VisaIssued issued) {
            return new TransferCommand.VisaIssued(code(issued.visa()));
        }
        if (form instanceof TransferForm.VisaRefused refused) {
            return new TransferCommand.VisaRefused(text(refused.reason()));
        }
        if (form instanceof TransferForm.Fit fit) {
            return new TransferCommand.Fit(code(fit.certificate()));
        }
        if (form instanceof TransferForm.Unfit unfit) {
            return new TransferCommand.Unfit(text(unfit.certificate()));
        }
        if (form instanceof TransferForm.CardIssued card) {
            return new TransferCommand.CardIssued(code(card.card()), date(card.expires()));
        }
        throw new IllegalStateException("no command for " + form.getClass().getSimpleName());
    }

    static @Nullable Appointment appointment(SubmitTransfer.@Nullable Contract contract) {
        return contract == null
                ? null
                : new Appointment(
                        code(contract.occupation()),
                        TypedValues.amount(text(contract.wage())).orElseThrow(TransferForms::unchecked),
                        date(contract.starts()),
                        number(contract.months()));
    }

    static LocalDate date(@Nullable String raw) {
        return TypedValues.date(text(raw)).orElseThrow(TransferForms::unchecked);
    }

    static String code(@Nullable String raw) {
        return Objects.requireNonNull(raw, "a checked form has its required values")
                .strip();
    }

    static String text(@Nullable String raw) {
        return raw == null ? "" : raw.strip();
    }

    static IllegalStateException unchecked() {
        return new IllegalStateException("the form was not checked");
    }

    private static @Nullable Iban ibanOrNull(@Nullable String raw) {
        return text(raw).isEmpty() ? null : Iban.parse(text(raw)).orElseThrow(TransferForms::unchecked);
    }

    private static @Nullable LocalDate dateOrNull(@Nullable String raw) {
        return text(raw).isEmpty() ? null : date(raw);
    }

    private static int number(@Nullable String raw) {
        return TypedValues.number(text(raw)).orElseThrow(TransferForms::unchecked);
    }
}
