package om.gov.mol.labour.lifecycle;

import java.util.regex.Pattern;

/**
 * The inner name of a case: 26 characters of lower-case base 32, made from the acting party and its request id, so that a
 * repeated request finds the case that it opened. People see the reference instead.
 */
public record CaseId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z2-7]{26}");

    public CaseId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("value: not a case id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
