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
 * The text is a whole number within bounds; see {@link TypedValues#number}.
 *
 * <p>Null and blank mean <i>not given</i> and are accepted: add {@code @NotBlank} where a value is required.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NumberText.Validator.class)
public @interface NumberText {

    /** The smallest number that is accepted. */
    int min() default 0;

    /** The largest number that is accepted. */
    int max() default Integer.MAX_VALUE;

    /** The message or its key. */
    String message() default "{om.gov.mol.labour.validation.NumberText.message}";

    /** The groups it belongs to. */
    Class<?>[] groups() default {};

    /** For the clients of Jakarta Validation. */
    Class<? extends Payload>[] payload() default {};

    /** Checks the text; made by the validation provider. */
    final class Validator extends TextCheck<NumberText> {

        private static final int LENGTH_MAX = 20;
        private int smallest;
        private int largest;

        /** For the validation provider. */
        public Validator() {}

        @Override
        public void initialize(NumberText constraint) {
            lengthMax(LENGTH_MAX);
            smallest = constraint.min();
            largest = constraint.max();
        }

        @Override
        @Nullable
        FaultCode fault(String text, FormatSettings settings) {
            return TypedValues.number(text)
                            .filter(number -> number >= smallest && number <= largest)
                            .isPresent()
                    ? null
                    : FaultCode.NOT_A_NUMBER;
        }
    }
}
