package om.gov.mol.labour.identity.oidc;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a token says, read strictly: a claim of another type than expected is not there. */
final class Claims {

    private static final int CHARACTERS_MAX = 500;

    private final Map<String, Object> values;

    Claims(Map<String, Object> values) {
        this.values = values;
    }

    boolean has(String name) {
        return values.get(name) != null;
    }

    Optional<String> text(String name) {
        return values.get(name) instanceof String text && text.length() <= CHARACTERS_MAX
                ? Optional.of(text)
                : Optional.empty();
    }

    /** One text or several; empty when anything else is among them. */
    List<String> texts(String name) {
        Object value = values.get(name);
        if (value instanceof String text) {
            return List.of(text);
        }
        if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).toList();
        }
        return List.of();
    }

    /** A moment in seconds since 1970; fractions are cut. */
    Optional<Instant> moment(String name) {
        try {
            return values.get(name) instanceof Number seconds
                    ? Optional.of(Instant.ofEpochSecond(seconds.longValue()))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "Claims[" + values.size() + "]";
    }
}
