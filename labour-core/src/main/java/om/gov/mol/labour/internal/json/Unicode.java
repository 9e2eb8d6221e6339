package om.gov.mol.labour.internal.json;

/** Texts that UTF-8 can carry: without half surrogate pairs, which would silently become question marks. */
final class Unicode {

    private Unicode() {}

    static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSurrogatePair(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : ' ')) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    static String wellFormed(String text) {
        if (!isWellFormed(text)) {
            throw new IllegalArgumentException("text: half a surrogate pair");
        }
        return text;
    }
}
