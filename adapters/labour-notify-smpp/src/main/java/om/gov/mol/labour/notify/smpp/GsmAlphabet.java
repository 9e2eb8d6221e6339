package om.gov.mol.labour.notify.smpp;

import java.util.HashMap;
import java.util.Map;

/**
 * The default alphabet of 3GPP TS 23.038 with its extension table, one septet to an octet as SMPP carries it.
 *
 * <p>National shift tables are not used.
 */
final class GsmAlphabet {

    private static final byte ESCAPE = 0x1B;

    /** By code; the place of the escape is held by a noncharacter, which is then left out. */
    private static final String DEFAULT = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\uFFFFÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private static final String EXTENSION = "\f^{}\\[~]|€";
    private static final byte[] EXTENSION_CODES = {0x0A, 0x14, 0x28, 0x29, 0x2F, 0x3C, 0x3D, 0x3E, 0x40, 0x65};

    private static final Map<Integer, byte[]> CODES = codes();

    private GsmAlphabet() {}

    static boolean has(String text) {
        return text.codePoints().allMatch(CODES::containsKey);
    }

    /** One octet, or two for a character of the extension table; only for characters that the alphabet has. */
    static byte[] code(int point) {
        byte[] code = CODES.get(point);
        if (code == null) {
            throw new IllegalArgumentException("point must be in the default alphabet");
        }
        return code.clone();
    }

    private static Map<Integer, byte[]> codes() {
        Map<Integer, byte[]> codes = new HashMap<>();
        for (int code = 0; code < DEFAULT.length(); code++) {
            codes.put((int) DEFAULT.charAt(code), new byte[] {(byte) code});
        }
        codes.remove(0xFFFF);
        for (int place = 0; place < EXTENSION.length(); place++) {
            codes.put((int) EXTENSION.charAt(place), new byte[] {ESCAPE, EXTENSION_CODES[place]});
        }
        return Map.copyOf(codes);
    }
}
