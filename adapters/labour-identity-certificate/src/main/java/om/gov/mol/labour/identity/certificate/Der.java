package om.gov.mol.labour.identity.certificate;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.util.Arrays;
import java.util.Optional;

/**
 * The little of DER that the JDK does not do for us: reading names and extensions, writing an OCSP request. Tags of one byte,
 * lengths up to 16 MiB; anything else is malformed.
 */
final class Der {

    static final int INTEGER = 0x02;
    static final int BIT_STRING = 0x03;
    static final int OCTET_STRING = 0x04;
    static final int NULL = 0x05;
    static final int OBJECT_IDENTIFIER = 0x06;
    static final int SEQUENCE = 0x30;
    static final int SET = 0x31;

    private static final int UTF8_STRING = 0x0C;
    private static final int NUMERIC_STRING = 0x12;
    private static final int PRINTABLE_STRING = 0x13;
    private static final int IA5_STRING = 0x16;
    private static final int BMP_STRING = 0x1E;
    private static final int LONG_FORM = 0x80;
    private static final int LENGTH_BYTES_MAX = 3;

    private final byte[] bytes;
    private final int end;
    private int at;

    private Der(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    /** One element: its tag and what is in it. */
    static final class Element {

        private final int tag;
        private final byte[] content;

        private Element(int tag, byte[] content) {
            this.tag = tag;
            this.content = content;
        }

        int tag() {
            return tag;
        }

        byte[] content() {
            return content;
        }

        /** Reads on inside. */
        Der inside() {
            return Der.of(content);
        }

        /** The text, if this is a string of a kind that certificates use. */
        Optional<String> text() {
            Charset charset = switch (tag) {
                case UTF8_STRING -> StandardCharsets.UTF_8;
                case NUMERIC_STRING, PRINTABLE_STRING, IA5_STRING -> StandardCharsets.US_ASCII;
                case BMP_STRING -> StandardCharsets.UTF_16BE;
                default -> null;
            };
            return charset == null ? Optional.empty() : Der.decode(content, charset);
        }
    }

    static Der of(byte[] bytes) {
        return new Der(bytes, 0, bytes.length);
    }

    boolean more() {
        return at < end;
    }

    /** The next element, which must have this tag. */
    Element next(int tag) throws CertificateException {
        Element next = next();
        if (next.tag() != tag) {
            throw new CertificateException("DER: another tag was expected");
        }
        return next;
    }

    Element next() throws CertificateException {
        int tag = octet();
        int length = length();
        if (length > end - at) {
            throw new CertificateException("DER: longer than what holds it");
        }
        at += length;
        return new Element(tag, Arrays.copyOfRange(bytes, at - length, at));
    }

    private int length() throws CertificateException {
        int first = octet();
        if (first < LONG_FORM) {
            return first;
        }
        int count = first - LONG_FORM;
        if (count == 0 || count > LENGTH_BYTES_MAX) {
            throw new CertificateException("DER: length not supported");
        }
        int length = 0;
        for (int i = 0; i < count; i++) {
            length = (length << Byte.SIZE) | octet();
        }
        return length;
    }

    private int octet() throws CertificateException {
        if (at >= end) {
            throw new CertificateException("DER: ends too early");
        }
        return bytes[at++] & 0xFF;
    }

    private static Optional<String> decode(byte[] content, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** An element with these parts in it, one after the other. */
    static byte[] write(int tag, byte[]... parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            content.writeBytes(part);
        }
        ByteArrayOutputStream element = new ByteArrayOutputStream();
        element.write(tag);
        int length = content.size();
        if (length < LONG_FORM) {
            element.write(length);
        } else {
            element.write(LONG_FORM + 2);
            element.write(length >> Byte.SIZE);
            element.write(length & 0xFF);
        }
        element.writeBytes(content.toByteArray());
        return element.toByteArray();
    }

    /** The content of an object identifier, such as {@code 2.5.4.5}. */
    static byte[] oid(String dotted) {
        String[] arcs = dotted.split("\\.", -1);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        base128(content, Long.parseLong(arcs[0]) * 40 + Long.parseLong(arcs[1]));
        for (int i = 2; i < arcs.length; i++) {
            base128(content, Long.parseLong(arcs[i]));
        }
        return content.toByteArray();
    }

    private static void base128(ByteArrayOutputStream out, long value) {
        int groups = Math.max(1, (Long.SIZE - Long.numberOfLeadingZeros(value) + 6) / 7);
        for (int group = groups - 1; group >= 0; group--) {
            int seven = (int) ((value >> (group * 7)) & 0x7F);
            out.write(group == 0 ? seven : seven | LONG_FORM);
        }
    }
}
