package om.gov.mol.labour.notify.smpp;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A text in the octets of its coding, cut where it must be.
 *
 * <p>One message holds 160 septets or 70 UTF-16 units; each of several holds 153 or 67, since a header takes the rest. A
 * surrogate pair and an escaped character are never cut.
 *
 * @param gsm whether the text is in the default alphabet; else it is UCS-2
 * @param parts the octets of each part, without headers
 */
record CodedText(boolean gsm, List<byte[]> parts) {

    CodedText {
        parts = List.copyOf(parts);
    }

    /** Cuts where an SMS is full; {@code gsm} only for a text that the default alphabet has. */
    static CodedText cut(String text, boolean gsm) {
        byte[] whole = whole(text, gsm);
        if (whole.length <= (gsm ? 160 : 140)) {
            return new CodedText(gsm, List.of(whole));
        }
        int room = gsm ? 153 : 134;
        List<byte[]> parts = new ArrayList<>();
        ByteArrayOutputStream part = new ByteArrayOutputStream(room);
        for (int point : text.codePoints().toArray()) {
            byte[] letter = letter(point, gsm);
            if (part.size() + letter.length > room) {
                parts.add(part.toByteArray());
                part.reset();
            }
            part.writeBytes(letter);
        }
        parts.add(part.toByteArray());
        return new CodedText(gsm, parts);
    }

    /** The octets of the whole text, whatever its length. */
    static byte[] whole(String text, boolean gsm) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(2 * text.length());
        text.codePoints().forEach(point -> whole.writeBytes(letter(point, gsm)));
        return whole.toByteArray();
    }

    private static byte[] letter(int point, boolean gsm) {
        if (gsm) {
            return GsmAlphabet.code(point);
        }
        char[] units = Character.toChars(point); // by hand: an encoder would replace a lone surrogate
        byte[] octets = new byte[2 * units.length];
        for (int i = 0; i < units.length; i++) {
            octets[2 * i] = (byte) (units[i] >> 8);
            octets[2 * i + 1] = (byte) units[i];
        }
        return octets;
    }
}
