package om.gov.mol.labour.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import om.gov.mol.labour.outcome.FaultCode;
import om.gov.mol.labour.text.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * The text may be stored, hashed and shown to others: no control characters but line ends and tabs, no broken Unicode,
 * and no right-to-left override (U+202E), which makes a text read other than it is written.
 *
 * <p>Null and blank mean <i>not given</i> and are accepted: add {@code @NotBlank} where a value is required.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FreeText.Validator.class)
public @interface FreeText {

    /** The longest raw text in characters; what is longer is not looked at. */
    int max() default 1000;

    /** The message or its key. */
    String message() default "{om.gov.mol.labour.validation.FreeText.message}";

    /** The groups it belongs to. */
    Class<?>[] groups() default {};

    /** For the clients of Jakarta Validation. */
    Class<? extends Payload>[] payload() default {};

    /** Checks the text; made by the validation provider. */
    final class Validator extends TextCheck<FreeText> {
        /** For the validation provider. */
        public Validator() {}

        @Override
        public void initialize(FreeText constraint) {
            lengthMax(constraint.max());
        }

        @Override
        @Nullable
        FaultCode fault(String text, FormatSettings settings) {
            return text.codePoints().allMatch(Validator::harmless) ? null : FaultCode.FORMAT;
        }

        private static boolean harmless(int point) {
            boolean lineEndOrTab = point == '\n' || point == '\r' || point == '\t';
            boolean broken = Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE;
            return lineEndOrTab || !(broken || TypedText.isOverride(point));
        }
    }
}
