package om.gov.mol.labour.absconding;

import jakarta.validation.constraints.NotBlank;
import om.gov.mol.labour.validation.ChoiceText;
import om.gov.mol.labour.validation.FreeText;
import om.gov.mol.labour.validation.IbanText;
import org.jspecify.annotations.Nullable;

/**
 * The forms with which people act on the value of the ticket, as they were filled in. The simple name of a form is the name of its
 * {@link DepositCommand}. Coded reasons are codes of the rulebook; words are shown to the parties and officers only.
 */
public sealed interface DepositForm extends AbscondingForm {

    /** The employer asks for it back, on one of the four grounds, to an account. */
    record RequestRefund(
            @NotBlank @ChoiceText(RefundGround.class) @Nullable
            String ground,

            @NotBlank @IbanText @Nullable String iban)
            implements DepositForm {
        @Override
        public DepositCommand command() {
            return new DepositCommand.RequestRefund(FormText.choice(RefundGround.class, ground), FormText.iban(iban));
        }

        /** Without what was filled in. */
        @Override
        public String toString() {
            return "RequestRefund[***]";
        }
    }

    /** The employer takes that back. */
    record WithdrawRefund() implements DepositForm {
        @Override
        public DepositCommand command() {
            return new DepositCommand.WithdrawRefund();
        }
    }

    /** An officer approves and says why, in words. */
    record ApproveRefund(
            @NotBlank @FreeText(max = 1000) @Nullable String reason) implements DepositForm {
        @Override
        public DepositCommand command() {
            return new DepositCommand.ApproveRefund(FormText.text(reason));
        }

        /** Without what was filled in. */
        @Override
        public String toString() {
            return "ApproveRefund[***]";
        }
    }

    /** An officer denies, for a coded reason. */
    record DenyRefund(
            @NotBlank @FreeText(max = 60) @Nullable String reason,
            @FreeText(max = 1000) @Nullable String note) implements DepositForm {
        @Override
        public DepositCommand command() {
            return new DepositCommand.DenyRefund(FormText.code(reason), FormText.text(note));
        }

        /** Without what was filled in. */
        @Override
        public String toString() {
            return "DenyRefund[***]";
        }
    }

    /** A refund that failed is tried again, to this account. */
    record RetryRefund(@NotBlank @IbanText @Nullable String iban) implements DepositForm {
        @Override
        public DepositCommand command() {
            return new DepositCommand.RetryRefund(FormText.iban(iban));
        }

        /** Without what was filled in. */
        @Override
        public String toString() {
            return "RetryRefund[***]";
        }
    }
}
