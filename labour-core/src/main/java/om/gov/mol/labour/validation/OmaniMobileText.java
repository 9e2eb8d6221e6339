package om.gov.mol.labour.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import om.gov.mol.labour.outcome.FaultCode;
import om.gov.mol.labour.party.Mobile;
import org.jspecify.annotations.Nullable;

/**
 * The text is an Omani mobile number, as {@code +968 9…}, {@code 00968 9…} or the bare eight digits. Foreign numbers
 * are accepted where {@link FormatSettings#mobile} says so.
 *
 * <p>Null and blank mean <i>not given</i> and are accepted: add {@code @NotBlank} where a value is required.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OmaniMobileText.Validator.class)
public @interface OmaniMobileText {

    /** The longest raw text in characters; what is longer is not looked at. */
    int max() default 40;

    /** The message or its key. */
    String message() default "{om.gov.mol.labour.validation.OmaniMobileText.message}";

    /** The groups it belongs to. */
    Class<?>[] groups() default {};

    /** For the clients of Jakarta Validation. */
    Class<? extends Payload>[] payload() default {};

    /** Checks the text; made by the validation provider. */
    final class Validator extends TextCheck<OmaniMobileText> {
        /** For the validation provider. */
        public Validator() {}

        @Override
        public void initialize(OmaniMobileText constraint) {
            lengthMax(constraint.max());
        }

        @Override
        @Nullable
        FaultCode fault(String text, FormatSettings settings) {
            return formatFault(Mobile.parse(text).map(Mobile::value), settings.mobile());
        }
    }
}
