package om.gov.mol.labour.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import om.gov.mol.labour.outcome.FaultCode;
import om.gov.mol.labour.party.LicenceNumber;
import org.jspecify.annotations.Nullable;

/**
 * The text is the number of a licence to hire: 1 to 20 letters, digits, strokes and hyphens unless
 * {@link FormatSettings#licenceNumber} says otherwise.
 *
 * <p>Null and blank mean <i>not given</i> and are accepted: add {@code @NotBlank} where a value is required.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = LicenceNumberText.Validator.class)
public @interface LicenceNumberText {

    /** The longest raw text in characters; what is longer is not looked at. */
    int max() default 40;

    /** The message or its key. */
    String message() default "{om.gov.mol.labour.validation.LicenceNumberText.message}";

    /** The groups it belongs to. */
    Class<?>[] groups() default {};

    /** For the clients of Jakarta Validation. */
    Class<? extends Payload>[] payload() default {};

    /** Checks the text; made by the validation provider. */
    final class Validator extends TextCheck<LicenceNumberText> {
        /** For the validation provider. */
        public Validator() {}

        @Override
        public void initialize(LicenceNumberText constraint) {
            lengthMax(constraint.max());
        }

        @Override
        @Nullable
        FaultCode fault(String text, FormatSettings settings) {
            return formatFault(LicenceNumber.parse(text).map(LicenceNumber::value), settings.licenceNumber());
        }
    }
}
