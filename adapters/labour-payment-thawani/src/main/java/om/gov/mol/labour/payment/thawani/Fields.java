package om.gov.mol.labour.payment.thawani;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The members of one JSON object that Thawani sent. What is not as documented is unclear, never guessed. */
record Fields(Map<String, Object> members) {

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9._:-]{1,200}");

    /** An identifier that must be there; only of characters that are safe in addresses and logs. */
    String identifier(String name) throws Unclear {
        String text = text(name);
        if (text == null || !IDENTIFIER.matcher(text).matches()) {
            throw new Unclear("an identifier is missing or strange: " + name);
        }
        return text;
    }

    /** A text or a whole number as text; null when it is missing or anything else. */
    @Nullable
    String text(String name) {
        Object value = members.get(name);
        return value instanceof String || value instanceof Long ? value.toString() : null;
    }

    /** A whole number of baisa that must be there, also when it is written with a decimal point, such as 21050.0. */
    long baisa(String name) throws Unclear {
        Object value = members.get(name);
        if (value instanceof Long whole && whole >= 0) {
            return whole;
        }
        if (value instanceof BigDecimal number && number.signum() >= 0 && number.precision() - number.scale() < 18) {
            try {
                return number.longValueExact();
            } catch (ArithmeticException broken) {
                throw new Unclear("an amount is not whole: " + name);
            }
        }
        throw new Unclear("an amount is missing or strange: " + name);
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    boolean isTrue(String name) {
        return Boolean.TRUE.equals(members.get(name));
    }

    /** A time, or null when there is none. Without an offset it is taken for UTC. */
    @Nullable
    Instant time(String name) throws Unclear {
        if (!(members.get(name) instanceof String text)) {
            return null;
        }
        try {
            TemporalAccessor time =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            return time instanceof OffsetDateTime exact
                    ? exact.toInstant()
                    : LocalDateTime.from(time).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException strange) {
            throw new Unclear("a time cannot be read: " + name);
        }
    }

    /** An object, or an empty one. */
    Fields object(String name) {
        return members.get(name) instanceof Fields object ? object : new Fields(Map.of());
    }

    /** The objects of an array, a single object as a list of one, nothing as an empty list. */
    List<Fields> objects(String name) throws Unclear {
        Object value = members.get(name);
        if (value instanceof Fields one) {
            return List.of(one);
        }
        if (!(value instanceof List<?> several)) {
            return List.of();
        }
        if (!several.stream().allMatch(Fields.class::isInstance)) {
            throw new Unclear("a list holds something else than objects: " + name);
        }
        return several.stream().map(Fields.class::cast).toList();
    }

    /** Personal data of payers may be among them. */
    @Override
    public String toString() {
        return "Fields" + members.keySet();
    }
}
