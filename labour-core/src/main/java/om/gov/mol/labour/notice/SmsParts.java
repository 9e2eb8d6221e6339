package om.gov.mol.labour.notice;

/**
 * How much room a text takes as an SMS, counted as the networks do (3GPP TS 23.038 and 23.040).
 *
 * <p>Where the default alphabet has every character, one message holds 160 and each of several joined ones 153 septets;
 * {@code ^ { } \ [ ~ ] | €} and the form feed take two. One character outside it, such as any Arabic letter, and the
 * whole text is sent as UCS-2: 70 UTF-16 units alone, 67 in each of several. Neither an escaped character nor a
 * surrogate pair is torn apart between two parts, so many emoji may need a part more than division says. National
 * shift tables are not used.
 *
 * <p>Example: {@code SmsParts.of("تم اعتماد الطلب")} has 15 units and one part; 71 Arabic letters have two parts.
 *
 * @param alphabet how the text is coded
 * @param units septets or UTF-16 units of the whole text, without the headers that join parts
 * @param parts the number of messages; 1 for the empty text
 */
public record SmsParts(Alphabet alphabet, int units, int parts) {

    /** The two codings that a text can get. */
    public enum Alphabet {
        GSM_7(160, 153),
        UCS_2(70, 67);

        private final int alone;
        private final int joined;

        Alphabet(int alone, int joined) {
            this.alone = alone;
            this.joined = joined;
        }
    }

    private static final String DEFAULT_ALPHABET = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private static final String EXTENSION = "\f^{}\\[~]|€";

    /** The room that {@code text} takes. Stateless and thread-safe. */
    public static SmsParts of(String text) {
        boolean plain = text.codePoints().allMatch(point -> isIn(DEFAULT_ALPHABET, point) || isIn(EXTENSION, point));
        Alphabet alphabet = plain ? Alphabet.GSM_7 : Alphabet.UCS_2;
        int units = text.codePoints().map(point -> width(alphabet, point)).sum();
        return new SmsParts(alphabet, units, units <= alphabet.alone ? 1 : joined(alphabet, text));
    }

    private static int joined(Alphabet alphabet, String text) {
        int parts = 1;
        int filled = 0;
        for (int point : text.codePoints().toArray()) {
            int width = width(alphabet, point);
            if (filled + width > alphabet.joined) {
                parts++;
                filled = 0;
            }
            filled += width;
        }
        return parts;
    }

    private static int width(Alphabet alphabet, int point) {
        return alphabet == Alphabet.UCS_2 ? Character.charCount(point) : isIn(EXTENSION, point) ? 2 : 1;
    }

    private static boolean isIn(String alphabet, int point) {
        return alphabet.indexOf(point) >= 0;
    }
}
