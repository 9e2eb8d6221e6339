package om.gov.mol.labour.notice;

/**
 * Names and other text from outside, made fit to stand in a notice: one line of limited length that cannot reorder,
 * hide or break the words around it. Letters stay as they are.
 */
final class OutsideText {

    private static final String CUT = "...";
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private OutsideText() {}

    /** At most {@code lengthMax} UTF-16 units; a longer text ends in three dots, an empty one becomes a dash. */
    static String fit(String raw, int lengthMax) {
        StringBuilder line = new StringBuilder(Math.min(raw.length(), lengthMax) + 1);
        raw.codePoints()
                .map(point -> isSpace(point) ? ' ' : point)
                .filter(OutsideText::stays)
                .filter(point -> point != ' ' || (line.length() > 0 && line.charAt(line.length() - 1) != ' '))
                .takeWhile(point -> line.length() <= lengthMax)
                .forEach(line::appendCodePoint);
        String text = line.toString().strip();
        if (text.isEmpty()) {
            return "-";
        }
        return text.length() <= lengthMax ? text : cut(text, lengthMax - CUT.length());
    }

    private static String cut(String text, int length) {
        boolean tornPair = Character.isHighSurrogate(text.charAt(length - 1));
        return text.substring(0, tornPair ? length - 1 : length).strip() + CUT;
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    /** Format marks go, but for the two joiners that some scripts spell with; so do controls and halves of pairs. */
    private static boolean stays(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            case Character.FORMAT -> point == ZERO_WIDTH_NON_JOINER || point == ZERO_WIDTH_JOINER;
            default -> true;
        };
    }
}
