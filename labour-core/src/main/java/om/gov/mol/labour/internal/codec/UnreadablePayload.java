package om.gov.mol.labour.internal.codec;

import java.util.regex.Pattern;

/**
 * A stored payload that this release cannot read: of a type it does not know, of a newer format, or broken.
 *
 * <p>Names the type and both formats, and the place where it is broken; never the content. A newer format means that a newer
 * release has written to the same store: this host must be brought up to date before it touches the case.
 *
 * <p>Example: {@code payload transfer: format 3, readable up to 2}.
 */
public final class UnreadablePayload extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z.]{0,59}");

    /** What the payload says it is. */
    private final String type;

    /** The format it says it has. */
    private final long format;

    /** The newest format that can be read. */
    private final int readable;

    private UnreadablePayload(String type, long format, int readable, String what) {
        super("payload " + shown(type) + ": " + what);
        this.type = shown(type);
        this.format = format;
        this.readable = readable;
    }

    /** A payload of a type that is not known. */
    static UnreadablePayload unknown(String type, long format) {
        return new UnreadablePayload(type, format, 0, "unknown type of format " + format);
    }

    /** A payload of a newer format, or of one that never was. */
    static UnreadablePayload format(String type, long format, int readable) {
        return new UnreadablePayload(type, format, readable, "format " + format + ", readable up to " + readable);
    }

    /** A payload of a known type and format that does not hold what it must. */
    static UnreadablePayload broken(String type, long format, int readable, String fault) {
        return new UnreadablePayload(type, format, readable, "format " + format + " is broken at " + fault);
    }

    /** What the payload says it is, for example {@code transfer}; {@code (unnamed)} where that is no name at all. */
    public String type() {
        return type;
    }

    /** The format it says it has; 0 where it says none. */
    public long format() {
        return format;
    }

    /** The newest format of that type that can be read; 0 where the type is not known. */
    public int readable() {
        return readable;
    }

    private static String shown(String type) {
        return NAME.matcher(type).matches() ? type : "(unnamed)";
    }
}
