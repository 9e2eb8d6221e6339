package om.gov.mol.labour.validation;

import jakarta.validation.ConstraintViolation;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import om.gov.mol.labour.outcome.Fault;
import om.gov.mol.labour.outcome.FaultCode;

/** Turns a violation of a constraint into a fault: ours by their keys, those of Jakarta Validation by their names. */
final class Faults {

    private static final Pattern CONTAINER_NODE = Pattern.compile("\\.?<[a-z ]+>");

    private Faults() {}

    static Fault of(ConstraintViolation<?> violation) {
        String path =
                CONTAINER_NODE.matcher(violation.getPropertyPath().toString()).replaceAll("");
        FaultCode code = code(violation);
        return new Fault(
                path, code, arguments(code, violation.getConstraintDescriptor().getAttributes()));
    }

    private static FaultCode code(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        if (template.equals(TextCheck.KEY_PREFIX + "TOO_LONG}")) {
            return FaultCode.TOO_LONG;
        }
        if (template.equals(TextCheck.KEY_PREFIX + "CHECKSUM}")) {
            return FaultCode.CHECKSUM;
        }
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return constraint.equals("Size") ? tooLongOrTooShort(violation) : byConstraint(constraint);
    }

    private static FaultCode byConstraint(String constraint) {
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> FaultCode.REQUIRED;
            case "AssertTrue" -> FaultCode.MUST_BE_TRUE;
            case "DateText" -> FaultCode.NOT_A_DATE;
            case "AmountText" -> FaultCode.NOT_AN_AMOUNT;
            case "NumberText" -> FaultCode.NOT_A_NUMBER;
            case "ChoiceText" -> FaultCode.NOT_ONE_OF;
            case "Min", "Max", "DecimalMin", "DecimalMax", "Positive", "PositiveOrZero" -> FaultCode.OUT_OF_RANGE;
            case "Past", "PastOrPresent", "Future", "FutureOrPresent" -> FaultCode.OUT_OF_RANGE;
            default -> FaultCode.FORMAT;
        };
    }

    private static FaultCode tooLongOrTooShort(ConstraintViolation<?> violation) {
        int minimum = (int) attribute("min", violation.getConstraintDescriptor().getAttributes());
        return size(violation.getInvalidValue()) < minimum ? FaultCode.TOO_SHORT : FaultCode.TOO_LONG;
    }

    private static int size(Object value) {
        if (value instanceof CharSequence text) {
            return text.length();
        }
        if (value instanceof Collection<?> collection) {
            return collection.size();
        }
        return value instanceof Map<?, ?> map ? map.size() : Array.getLength(value);
    }

    /** What the texts of {@code faults} name. The refused value is never among them. */
    private static Map<String, String> arguments(FaultCode code, Map<String, Object> attributes) {
        return switch (code) {
            case TOO_LONG -> Map.of("maximum", attribute("max", attributes).toString());
            case TOO_SHORT -> Map.of("minimum", attribute("min", attributes).toString());
            case NOT_ONE_OF -> Map.of("choices", choices((Class<?>) attribute("value", attributes)));
            default -> Map.of();
        };
    }

    private static Object attribute(String name, Map<String, Object> attributes) {
        return Objects.requireNonNull(attributes.get(name), name);
    }

    private static String choices(Class<?> choices) {
        return Arrays.stream((Enum<?>[]) choices.getEnumConstants())
                .map(Enum::name)
                .collect(Collectors.joining(", "));
    }
}
