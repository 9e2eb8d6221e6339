package om.gov.mol.labour.transfer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import om.gov.mol.labour.validation.AmountText;
import om.gov.mol.labour.validation.ChoiceText;
import om.gov.mol.labour.validation.CivilNumberText;
import om.gov.mol.labour.validation.DateText;
import om.gov.mol.labour.validation.FreeText;
import om.gov.mol.labour.validation.LicenceNumberText;
import om.gov.mol.labour.validation.NumberText;
import org.jspecify.annotations.Nullable;

/**
 * The form with which a new employer asks for a worker, as it was filled in: raw texts, nothing trusted. All faults are
 * reported at once, each with its path.
 *
 * <pre>{@code
 * new SubmitTransfer("30000001", "90000001", "1990-05-17", true,
 *         new SubmitTransfer.Contract("mason", "250.000", "2026-04-01", "24"), null, null);
 * }</pre>
 *
 * @param licence the licence that is to be used
 * @param worker the worker's civil number
 * @param birthDate the worker's birth date, ISO 8601; must match the registry
 * @param declaration the new employer declares that what he says is true
 * @param contract the job that is offered; may be absent before 2021
 * @param noApprovalCase the {@link NoApprovalCase} that is claimed; only where no approval is to be asked
 * @param proof names the document that proves the case
 */
@SuppressWarnings("MultipleNullnessAnnotations") // Jakarta's NotNull is a rule for the form, not a promise of the type
public record SubmitTransfer(
        @NotBlank @LicenceNumberText @Nullable String licence,
        @NotBlank @CivilNumberText @Nullable String worker,
        @NotBlank @DateText @Nullable String birthDate,
        @NotNull @AssertTrue @Nullable Boolean declaration,
        @Valid @Nullable Contract contract,
        @ChoiceText(NoApprovalCase.class) @Nullable String noApprovalCase,
        @FreeText(max = 200) @Nullable String proof) {

    /** Everything that was filled in, for telling a repeated request from another one; personal, never logged. */
    public String content() {
        return String.join(
                "\u001f",
                Objects.toString(licence, ""),
                Objects.toString(worker, ""),
                Objects.toString(birthDate, ""),
                Objects.toString(declaration, ""),
                contract == null ? "" : contract.content(),
                Objects.toString(noApprovalCase, ""),
                Objects.toString(proof, ""));
    }

    @Override
    public String toString() {
        return "SubmitTransfer[***]";
    }

    /**
     * The job that is offered.
     *
     * @param wage monthly, OMR with up to three decimals
     * @param starts first day of work, ISO 8601
     * @param months term, 1 to 60
     */
    public record Contract(
            @NotBlank @FreeText(max = 60) @Nullable String occupation,
            @NotBlank @AmountText @Nullable String wage,
            @NotBlank @DateText @Nullable String starts,

            @NotBlank @NumberText(min = 1, max = 60) @Nullable
            String months) {

        private String content() {
            return String.join("\u001e", String.valueOf(occupation), String.valueOf(wage), starts + "\u001e" + months);
        }
    }
}
