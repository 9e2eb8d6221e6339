package om.gov.mol.labour.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sees that a plain record is without fault, so that the validation provider need not be started for it: most forms are
 * right, and starting the provider is a good third of a cold start. It asks the very same checks, and whatever it is not
 * sure of, a form with a fault above all, it leaves to the provider.
 */
record Faultless(FormatSettings settings) {

    /** True only where the provider would find no fault. */
    boolean isSure(Object form) {
        Class<?> type = form.getClass();
        return type.isRecord()
                && unconstrained(type)
                && Arrays.stream(type.getRecordComponents()).allMatch(part -> isSure(form, part));
    }

    private static boolean unconstrained(Class<?> type) {
        return constraints(type.getAnnotations()).findAny().isEmpty()
                && Arrays.stream(type.getInterfaces())
                        .flatMap(inherited -> Arrays.stream(inherited.getMethods()))
                        .allMatch(method -> method.getAnnotations().length == 0);
    }

    private boolean isSure(Object form, RecordComponent part) {
        try {
            Method accessor = part.getAccessor();
            Object value = accessor.invoke(form);
            Annotation[] written =
                    form.getClass().getDeclaredField(part.getName()).getAnnotations();
            return isSimple(part.getType())
                    && isValid(written, value)
                    && constraints(written).allMatch(constraint -> holds(constraint, value))
                    && constraints(accessor.getAnnotations()).allMatch(constraint -> holds(constraint, value));
        } catch (ReflectiveOperationException notOpen) {
            return false;
        }
    }

    /** Types that hide no further constraints. */
    private static boolean isSimple(Class<?> type) {
        return type == String.class || type == Boolean.class || type.isRecord();
    }

    private boolean isValid(Annotation[] written, @Nullable Object value) {
        return value == null || Arrays.stream(written).noneMatch(Valid.class::isInstance) || isSure(value);
    }

    private static Stream<Annotation> constraints(Annotation[] written) {
        return Arrays.stream(written).filter(one -> one.annotationType().isAnnotationPresent(Constraint.class));
    }

    private boolean holds(Annotation constraint, @Nullable Object value) {
        if (constraint instanceof NotNull) {
            return value != null;
        }
        if (constraint instanceof NotBlank) {
            return value instanceof String text
                    && !text.isBlank()
                    && !text.trim().isEmpty();
        }
        if (constraint instanceof AssertTrue) {
            return value == null || value.equals(true);
        }
        return value == null || (value instanceof String text && passes(constraint, text));
    }

    /** Whether a text passes one of our own constraints; those of others are not looked at here. */
    private boolean passes(Annotation constraint, String text) {
        Class<?>[] by =
                constraint.annotationType().getAnnotation(Constraint.class).validatedBy();
        if (by.length != 1 || !TextCheck.class.isAssignableFrom(by[0])) {
            return false;
        }
        try {
            return checked((TextCheck<?>) by[0].getConstructor().newInstance(), constraint, text);
        } catch (ReflectiveOperationException unusual) {
            return false;
        }
    }

    @SuppressWarnings("unchecked") // the constraint names the check that is made for it
    private <A extends Annotation> boolean checked(TextCheck<A> check, Annotation constraint, String text) {
        check.settings(settings);
        check.initialize((A) constraint);
        return check.passes(text);
    }
}
