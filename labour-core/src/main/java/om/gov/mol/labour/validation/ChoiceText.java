package om.gov.mol.labour.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import om.gov.mol.labour.outcome.FaultCode;
import org.jspecify.annotations.Nullable;

/**
 * The text names a constant of an enum, in any case and with hyphens for underscores; see {@link TypedValues#choice}.
 *
 * <p>Null and blank mean <i>not given</i> and are accepted: add {@code @NotBlank} where a value is required.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ChoiceText.Validator.class)
public @interface ChoiceText {

    /** The enum. */
    Class<? extends Enum<?>> value();

    /** The longest raw text in characters; what is longer is not looked at. */
    int max() default 60;

    /** The message or its key. */
    String message() default "{om.gov.mol.labour.validation.ChoiceText.message}";

    /** The groups it belongs to. */
    Class<?>[] groups() default {};

    /** For the clients of Jakarta Validation. */
    Class<? extends Payload>[] payload() default {};

    /** Checks the text; made by the validation provider. */
    final class Validator extends TextCheck<ChoiceText> {

        private Class<? extends Enum<?>> choices = FaultCode.class;

        /** For the validation provider. */
        public Validator() {}

        @Override
        public void initialize(ChoiceText constraint) {
            lengthMax(constraint.max());
            choices = constraint.value();
        }

        @Override
        @Nullable
        FaultCode fault(String text, FormatSettings settings) {
            return TypedValues.isChoice(choices, text) ? null : FaultCode.NOT_ONE_OF;
        }
    }
}
