package om.gov.mol.labour.absconding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import om.gov.mol.labour.validation.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * The forms with which people act on the objection, as they were filled in. The simple name of a form is the name of its
 * {@link ObjectionCommand}. Coded reasons are codes of the rulebook; words are shown to the parties and officers only.
 */
public sealed interface ObjectionForm extends AbscondingForm {

    /** The worker objects, on a coded ground. */
    record FileObjection(
            @NotBlank @FreeText(max = 60) @Nullable String ground,
            @NotBlank @FreeText(max = 2000) @Nullable String statement,
            @Size(max = 20) @Nullable List<@NotBlank @FreeText(max = 40) String> evidence)
            implements ObjectionForm {
        @Override
        public ObjectionCommand command() {
            return new ObjectionCommand.FileObjection(
                    FormText.code(ground), FormText.text(statement), FormText.codes(evidence));
        }

        /** Without what was filled in. */
        @Override
        public String toString() {
            return "FileObjection[***]";
        }
    }

    /** An officer admits a late objection and says why, in words. */
    record AdmitObjection(
            @NotBlank @FreeText(max = 1000) @Nullable String reason) implements ObjectionForm {
        @Override
        public ObjectionCommand command() {
            return new ObjectionCommand.AdmitObjection(FormText.text(reason));
        }

        /** Without what was filled in. */
        @Override
        public String toString() {
            return "AdmitObjection[***]";
        }
    }

    /** An officer does not admit a late objection, for a coded reason. */
    record RefuseObjection(
            @NotBlank @FreeText(max = 60) @Nullable String reason) implements ObjectionForm {
        @Override
        public ObjectionCommand command() {
            return new ObjectionCommand.RefuseObjection(FormText.code(reason));
        }
    }

    /** An officer upholds it and says why, in words. */
    record UpholdObjection(
            @NotBlank @FreeText(max = 1000) @Nullable String reason) implements ObjectionForm {
        @Override
        public ObjectionCommand command() {
            return new ObjectionCommand.UpholdObjection(FormText.text(reason));
        }

        /** Without what was filled in. */
        @Override
        public String toString() {
            return "UpholdObjection[***]";
        }
    }

    /** An officer dismisses it, for a coded reason; {@code groundless} where it had no ground at all. */
    record DismissObjection(
            @NotBlank @FreeText(max = 60) @Nullable String reason,
            @Nullable Boolean groundless,
            @FreeText(max = 1000) @Nullable String note)
            implements ObjectionForm {
        @Override
        public ObjectionCommand command() {
            return new ObjectionCommand.DismissObjection(
                    FormText.code(reason), Boolean.TRUE.equals(groundless), FormText.text(note));
        }

        /** Without what was filled in. */
        @Override
        public String toString() {
            return "DismissObjection[***]";
        }
    }

    /** The worker takes it back. */
    record WithdrawObjection() implements ObjectionForm {
        @Override
        public ObjectionCommand command() {
            return new ObjectionCommand.WithdrawObjection();
        }
    }
}
