package om.gov.mol.labour.transfer;

import jakarta.validation.constraints.NotBlank;
import om.gov.mol.labour.validation.AmountText;
import om.gov.mol.labour.validation.DateText;
import om.gov.mol.labour.validation.FreeText;
import om.gov.mol.labour.validation.IbanText;
import om.gov.mol.labour.validation.NumberText;
import org.jspecify.annotations.Nullable;

/**
 * The forms with which people and agencies act on a transfer that exists, as they were filled in. The simple name of a
 * form is the name of its {@link TransferCommand}. Reasons are codes of the rulebook; notes are free text that only the
 * parties and officers see.
 */
public sealed interface TransferForm {

    /** The worker wants the transfer. */
    record Consent() implements TransferForm {}

    /** The worker does not want it. */
    record Decline(@NotBlank @FreeText(max = 60) @Nullable String reason) implements TransferForm {}

    /** The dues are to be paid. */
    record PayDues() implements TransferForm {}

    /** The current employer lets the worker go; {@code releaseOn} is an ISO 8601 date. */
    record Approve(@DateText @Nullable String releaseOn) implements TransferForm {}

    /** The current employer does not let him go. */
    record Reject(
            @NotBlank @FreeText(max = 60) @Nullable String reason,
            @FreeText(max = 1000) @Nullable String note) implements TransferForm {
        /** Without the note. */
        @Override
        public String toString() {
            return "Reject[" + reason + "]";
        }
    }

    /** The new employer does not want it any more. */
    record Withdraw() implements TransferForm {}

    /** An officer approves. */
    record OfficerApprove(
            @NotBlank @FreeText(max = 60) @Nullable String reason) implements TransferForm {}

    /** An officer refuses. */
    record OfficerRefuse(
            @NotBlank @FreeText(max = 60) @Nullable String reason,
            @FreeText(max = 1000) @Nullable String note) implements TransferForm {
        /** Without the note. */
        @Override
        public String toString() {
            return "OfficerRefuse[" + reason + "]";
        }
    }

    /** Passports issued the visa with this number. */
    record VisaIssued(
            @NotBlank @FreeText(max = 40) @Nullable String visa) implements TransferForm {}

    /** Passports refused the visa. */
    record VisaRefused(@FreeText(max = 60) @Nullable String reason) implements TransferForm {
        /** Without the reason, which is free text. */
        @Override
        public String toString() {
            return "VisaRefused[***]";
        }
    }

    /** The transfer fee is to be paid. */
    record PayFee() implements TransferForm {}

    /** Health found the worker fit. */
    record Fit(@NotBlank @FreeText(max = 40) @Nullable String certificate) implements TransferForm {}

    /** Health found the worker unfit; no diagnosis is taken. */
    record Unfit(@FreeText(max = 40) @Nullable String certificate) implements TransferForm {}

    /** Civil status issued the card, valid until {@code expires}. */
    record CardIssued(
            @NotBlank @FreeText(max = 40) @Nullable String card,
            @NotBlank @DateText @Nullable String expires) implements TransferForm {}

    /** An officer gives so many more days. */
    record Extend(
            @NotBlank @NumberText(min = 1, max = 365) @Nullable
            String days,

            @NotBlank @FreeText(max = 60) @Nullable String reason)
            implements TransferForm {}

    /** Refunds that failed are tried again: to this account, or without one the way the money came. */
    record RepeatRefund(@IbanText @Nullable String iban) implements TransferForm {
        /** Without the account. */
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
            implements TransferForm {
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
            implements TransferForm {
        /** Without what was filled in. */
        @Override
        public String toString() {
            return "RecordCapture[***]";
        }
    }

    /** An officer ends the transfer. */
    record Stop(
            @NotBlank @FreeText(max = 60) @Nullable String reason,
            @FreeText(max = 1000) @Nullable String note) implements TransferForm {
        /** Without the note. */
        @Override
        public String toString() {
            return "Stop[" + reason + "]";
        }
    }
}
