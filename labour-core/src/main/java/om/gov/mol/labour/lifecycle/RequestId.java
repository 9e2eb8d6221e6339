package om.gov.mol.labour.lifecycle;

import java.util.regex.Pattern;

/**
 * The caller's own name for a request, chosen before sending it: repeating a request with the same id and content never
 * does anything twice. 1 to 80 characters of {@code A-Z a-z 0-9 . _ : -}.
 */
public record RequestId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._:-]{1,80}");

    public RequestId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("value: a request id has 1 to 80 letters, digits or . _ : -");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
