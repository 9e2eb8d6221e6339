package om.gov.mol.labour.absconding;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.EmployerId;
import om.gov.mol.labour.party.Governorate;
import om.gov.mol.labour.validation.CivilNumberText;
import om.gov.mol.labour.validation.DateText;
import om.gov.mol.labour.validation.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * The form with which an employer reports a worker, as it was filled in: raw texts, nothing trusted. All faults are
 * reported at once, each with its path.
 *
 * <pre>{@code
 * new RegisterReport("90000001", "2019-01-30", "absent without notice", true, false,
 *         List.of("WAGES", "MUNICIPALITY_LICENCE", "ADDRESS"));
 * }</pre>
 *
 * @param worker the worker's civil number
 * @param absentSince the first day of absence, ISO 8601
 * @param statement what happened, in the employer's words; the worker reads it
 * @param declaration the employer declares that what he says is true
 * @param withKnowledge the worker left, or stopped working, with the employer's knowledge; absent means that he did not
 * @param evidence codes of the documents attached, such as {@code WAGES}
 */
@SuppressWarnings("MultipleNullnessAnnotations") // Jakarta's NotNull is a rule for the form, not a promise of the type
public record RegisterReport(
        @NotBlank @CivilNumberText @Nullable String worker,
        @NotBlank @DateText @Nullable String absentSince,
        @NotBlank @FreeText(max = 2000) @Nullable String statement,
        @NotNull @AssertTrue @Nullable Boolean declaration,
        @Nullable Boolean withKnowledge,
        @Size(max = 20) @Nullable List<@NotBlank @FreeText(max = 40) String> evidence) {

    /** The worker. */
    public CivilNumber workerNumber() {
        return FormText.civilNumber(worker);
    }

    /** What is reported, by whom, and to which governorate. */
    public ReportRequest request(EmployerId employer, Governorate jurisdiction) {
        return new ReportRequest(
                workerNumber(),
                employer,
                jurisdiction,
                FormText.date(absentSince),
                FormText.text(statement),
                FormText.codes(evidence),
                Boolean.TRUE.equals(withKnowledge));
    }

    /** Everything that was filled in, for telling a repeated request from another one; personal, never logged. */
    public String content() {
        return String.join(
                "\u001f",
                Objects.toString(worker, ""),
                Objects.toString(absentSince, ""),
                Objects.toString(statement, ""),
                Objects.toString(declaration, ""),
                Objects.toString(withKnowledge, ""),
                String.join("\u001e", evidence == null ? List.of() : evidence));
    }

    @Override
    public String toString() {
        return "RegisterReport[***]";
    }
}
