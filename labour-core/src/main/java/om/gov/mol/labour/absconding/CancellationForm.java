package om.gov.mol.labour.absconding;

import jakarta.validation.constraints.NotBlank;
import om.gov.mol.labour.validation.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * The forms with which people act on the request for cancellation, as they were filled in. The simple name of a form is the name of its
 * {@link CancellationCommand}. Coded reasons are codes of the rulebook; words are shown to the parties and officers only.
 */
public sealed interface CancellationForm extends AbscondingForm {

    /** The employer asks to cancel, for a coded reason. */
    record RequestCancellation(
            @NotBlank @FreeText(max = 60) @Nullable String reason) implements CancellationForm {
        @Override
        public CancellationCommand command() {
            return new CancellationCommand.RequestCancellation(FormText.code(reason));
        }
    }

    /** An officer lets a late request be looked at and says why, in words. */
    record AllowCancellation(
            @NotBlank @FreeText(max = 1000) @Nullable String reason) implements CancellationForm {
        @Override
        public CancellationCommand command() {
            return new CancellationCommand.AllowCancellation(FormText.text(reason));
        }

        /** Without what was filled in. */
        @Override
        public String toString() {
            return "AllowCancellation[***]";
        }
    }

    /** Fee and dues are to be paid. */
    record PayCancellation() implements CancellationForm {
        @Override
        public CancellationCommand command() {
            return new CancellationCommand.PayCancellation();
        }
    }

    /** The worker agrees. */
    record AgreeToCancellation() implements CancellationForm {
        @Override
        public CancellationCommand command() {
            return new CancellationCommand.AgreeToCancellation();
        }
    }

    /** An officer approves and says why, in words. */
    record ApproveCancellation(
            @NotBlank @FreeText(max = 1000) @Nullable String reason) implements CancellationForm {
        @Override
        public CancellationCommand command() {
            return new CancellationCommand.ApproveCancellation(FormText.text(reason));
        }

        /** Without what was filled in. */
        @Override
        public String toString() {
            return "ApproveCancellation[***]";
        }
    }

    /** An officer denies, for a coded reason. */
    record DenyCancellation(
            @NotBlank @FreeText(max = 60) @Nullable String reason,
            @FreeText(max = 1000) @Nullable String note) implements CancellationForm {
        @Override
        public CancellationCommand command() {
            return new CancellationCommand.DenyCancellation(FormText.code(reason), FormText.text(note));
        }

        /** Without what was filled in. */
        @Override
        public String toString() {
            return "DenyCancellation[***]";
        }
    }

    /** The employer takes it back. */
    record WithdrawCancellation() implements CancellationForm {
        @Override
        public CancellationCommand command() {
            return new CancellationCommand.WithdrawCancellation();
        }
    }
}
