package om.gov.mol.labour.absconding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import om.gov.mol.labour.validation.AmountText;
import om.gov.mol.labour.validation.ChoiceText;
import om.gov.mol.labour.validation.CivilNumberText;
import om.gov.mol.labour.validation.DateText;
import om.gov.mol.labour.validation.FreeText;
import om.gov.mol.labour.validation.IbanText;
import om.gov.mol.labour.validation.NumberText;
import org.jspecify.annotations.Nullable;

/**
 * The forms with which people act on the report itself, as they were filled in. The simple name of a form is the name of its
 * {@link ReportCommand}. Coded reasons are codes of the rulebook; words are shown to the parties and officers only.
 */
public sealed interface ReportForm extends AbscondingForm {

    /** The ticket is to be paid. */
    record PayTicket() implements ReportForm {
        @Override
        public ReportCommand command() {
            return new ReportCommand.PayTicket();
        }
    }

    /** The employer does not want it any more. */
    record Withdraw() implements ReportForm {
        @Override
        public ReportCommand command() {
            return new ReportCommand.Withdraw();
        }
    }

    /** The worker gives his side; {@code evidence} are codes of the documents attached. */
    record Reply(
            @NotBlank @FreeText(max = 2000) @Nullable String statement,
            @Size(max = 20) @Nullable List<@NotBlank @FreeText(max = 40) String> evidence)
            implements ReportForm {
        @Override
        public ReportCommand command() {
            return new ReportCommand.Reply(FormText.text(statement), FormText.codes(evidence));
        }

        /** Without what was filled in. */
        @Override
        public String toString() {
            return "Reply[***]";
        }
    }

    /** An officer of that civil number deals with it. */
    record Assign(@NotBlank @CivilNumberText @Nullable String officer) implements ReportForm {
        @Override
        public ReportCommand command() {
            return new ReportCommand.Assign(FormText.civilNumber(officer).value());
        }

        /** Without what was filled in. */
        @Override
        public String toString() {
            return "Assign[***]";
        }
    }

    /** An officer sends it back for correction, for a coded reason. */
    record SendBack(
            @NotBlank @FreeText(max = 60) @Nullable String reason,
            @FreeText(max = 1000) @Nullable String note) implements ReportForm {
        @Override
        public ReportCommand command() {
            return new ReportCommand.SendBack(FormText.code(reason), FormText.text(note));
        }

        /** Without what was filled in. */
        @Override
        public String toString() {
            return "SendBack[***]";
        }
    }

    /** The employer corrects; what is left out stays as it is. */
    record Correct(
            @DateText @Nullable String absentSince,
            @FreeText(max = 2000) @Nullable String statement,
            @Size(max = 20) @Nullable List<@NotBlank @FreeText(max = 40) String> evidence)
            implements ReportForm {
        @Override
        public ReportCommand command() {
            return new ReportCommand.Correct(
                    FormText.dateOrNull(absentSince), FormText.text(statement), FormText.codes(evidence));
        }

        /** Without what was filled in. */
        @Override
        public String toString() {
            return "Correct[***]";
        }
    }

    /** An officer approves and says why, in words. */
    record Approve(@NotBlank @FreeText(max = 1000) @Nullable String reason) implements ReportForm {
        @Override
        public ReportCommand command() {
            return new ReportCommand.Approve(FormText.text(reason));
        }

        /** Without what was filled in. */
        @Override
        public String toString() {
            return "Approve[***]";
        }
    }

    /** An officer rejects, for a coded reason. */
    record Reject(
            @NotBlank @FreeText(max = 60) @Nullable String reason,
            @FreeText(max = 1000) @Nullable String note) implements ReportForm {
        @Override
        public ReportCommand command() {
            return new ReportCommand.Reject(FormText.code(reason), FormText.text(note));
        }

        /** Without what was filled in. */
        @Override
        public String toString() {
            return "Reject[***]";
        }
    }

    /** An officer stops it, or takes back one that is in force, for a coded reason. */
    record Stop(
            @NotBlank @FreeText(max = 60) @Nullable String reason,
            @FreeText(max = 1000) @Nullable String note) implements ReportForm {
        @Override
        public ReportCommand command() {
            return new ReportCommand.Stop(FormText.code(reason), FormText.text(note));
        }

        /** Without what was filled in. */
        @Override
        public String toString() {
            return "Stop[***]";
        }
    }

    /** An officer gives so many more days, for a coded reason. */
    record Extend(
            @NotBlank @NumberText(min = 1, max = 365) @Nullable
            String days,

            @NotBlank @FreeText(max = 60) @Nullable String reason)
            implements ReportForm {
        @Override
        public ReportCommand command() {
            return new ReportCommand.Extend(FormText.number(days), FormText.code(reason));
        }
    }

    /** An officer has reached the worker, and says how. */
    record RecordReached(
            @NotBlank @FreeText(max = 1000) @Nullable String note) implements ReportForm {
        @Override
        public ReportCommand command() {
            return new ReportCommand.RecordReached(FormText.text(note));
        }

        /** Without what was filled in. */
        @Override
        public String toString() {
            return "RecordReached[***]";
        }
    }

    /** Refunds that failed, that of the ticket apart, are tried again: to this account, or the way the money came. */
    record RepeatRefund(@IbanText @Nullable String iban) implements ReportForm {
        @Override
        public ReportCommand command() {
            return new ReportCommand.RepeatRefund(FormText.ibanOrNull(iban));
        }

        /** Without what was filled in. */
        @Override
        public String toString() {
            return "RepeatRefund[***]";
        }
    }

    /** Nothing was captured for {@code payment}, its key; {@code reference} is that of what the gateway or the bank said. */
    record RecordNoCapture(
            @NotBlank @FreeText(max = 80) @Nullable String payment,
            @NotBlank @FreeText(max = 200) @Nullable String reference,
            @FreeText(max = 1000) @Nullable String note)
            implements ReportForm {
        @Override
        public ReportCommand command() {
            return new ReportCommand.RecordNoCapture(
                    FormText.code(payment), FormText.code(reference), FormText.text(note));
        }

        /** Without what was filled in. */
        @Override
        public String toString() {
            return "RecordNoCapture[***]";
        }
    }

    /** {@code amount} was captured for {@code payment}, its key, on that day in Oman; {@code reference} is that of the capture. */
    record RecordCapture(
            @NotBlank @FreeText(max = 80) @Nullable String payment,
            @NotBlank @FreeText(max = 200) @Nullable String reference,
            @NotBlank @AmountText @Nullable String amount,
            @NotBlank @DateText @Nullable String on,
            @FreeText(max = 1000) @Nullable String note)
            implements ReportForm {
        @Override
        public ReportCommand command() {
            return new ReportCommand.RecordCapture(
                    FormText.code(payment),
                    FormText.code(reference),
                    FormText.amount(amount),
                    FormText.date(on),
                    FormText.text(note));
        }

        /** Without what was filled in. */
        @Override
        public String toString() {
            return "RecordCapture[***]";
        }
    }

    /** An officer has dealt with {@code what}, an entry of the list of attention. */
    record SettleAttention(
            @NotBlank @FreeText(max = 1000) @Nullable String what,
            @FreeText(max = 1000) @Nullable String note) implements ReportForm {
        @Override
        public ReportCommand command() {
            return new ReportCommand.SettleAttention(FormText.text(what), FormText.text(note));
        }

        /** Without what was filled in. */
        @Override
        public String toString() {
            return "SettleAttention[***]";
        }
    }

    /** Passports saw the worker leave on that day. */
    record Departed(
            @NotBlank @DateText @Nullable String on,
            @NotBlank @ChoiceText(Leaving.class) @Nullable String leaving) implements ReportForm {
        @Override
        public ReportCommand command() {
            return new ReportCommand.Departed(FormText.date(on), FormText.choice(Leaving.class, leaving));
        }
    }

    /** An inspector found the employer compliant. */
    record FoundCompliant(@FreeText(max = 1000) @Nullable String note) implements ReportForm {
        @Override
        public ReportCommand command() {
            return new ReportCommand.FoundCompliant(FormText.text(note));
        }

        /** Without what was filled in. */
        @Override
        public String toString() {
            return "FoundCompliant[***]";
        }
    }

    /** An inspector found the employer not compliant. */
    record FoundNotCompliant(
            @NotBlank @FreeText(max = 1000) @Nullable String note) implements ReportForm {
        @Override
        public ReportCommand command() {
            return new ReportCommand.FoundNotCompliant(FormText.text(note));
        }

        /** Without what was filled in. */
        @Override
        public String toString() {
            return "FoundNotCompliant[***]";
        }
    }
}
