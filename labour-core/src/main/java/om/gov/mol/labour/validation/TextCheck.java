package om.gov.mol.labour.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.regex.Pattern;
import om.gov.mol.labour.outcome.FaultCode;
import org.jspecify.annotations.Nullable;

/**
 * What the text constraints have in common: null and blank are fine, length comes before everything else, and a fault
 * other than the constraint's usual one is told by its own message key.
 */
abstract class TextCheck<A extends Annotation> implements ConstraintValidator<A, CharSequence> {

    static final String KEY_PREFIX = "{om.gov.mol.labour.validation.";

    private FormatSettings settings = FormatSettings.lenient();
    private int lengthMax = Integer.MAX_VALUE;

    /** Null when the text, which is neither blank nor too long, is right. */
    abstract @Nullable FaultCode fault(String text, FormatSettings settings);

    /** Called once, before {@code initialize}, by the factory of {@link FormValidator}. */
    final void settings(FormatSettings chosen) {
        this.settings = chosen;
    }

    final void lengthMax(int chosen) {
        this.lengthMax = chosen;
    }

    @Override
    public final boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        if (value.length() > lengthMax) {
            return refused(FaultCode.TOO_LONG, context);
        }
        String text = value.toString();
        FaultCode fault = blank(text) ? null : fault(text, settings);
        return fault == null || (fault == FaultCode.CHECKSUM ? refused(fault, context) : false);
    }

    /** The same answer as {@link #isValid}, for one who wants no more than that. */
    final boolean passes(String text) {
        return text.length() <= lengthMax && (blank(text) || fault(text, settings) == null);
    }

    static @Nullable FaultCode formatFault(Optional<String> parsed, Pattern format) {
        return parsed.filter(value -> format.matcher(value).matches()).isPresent() ? null : FaultCode.FORMAT;
    }

    /** Blank in every sense that {@code @NotBlank} may give it, so that no text slips between the two. */
    private static boolean blank(String text) {
        return text.trim().isEmpty() && text.isBlank();
    }

    private static boolean refused(FaultCode code, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(KEY_PREFIX + code.name() + "}")
                .addConstraintViolation();
        return false;
    }
}
