package om.gov.mol.labour.notify.smtp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Text in a header (RFC 2047). Plain short ASCII stands as it is; everything else, also ASCII that looks like an encoded
 * word, is encoded, so it arrives letter by letter and no text can become a header of its own.
 */
final class HeaderText {

    private static final Pattern PLAIN = Pattern.compile("(?=.{1,60}+$)[!-~]++( [!-~]++)*+");
    private static final Pattern PLAIN_NAME = Pattern.compile("(?=.{1,60}+$)[A-Za-z0-9]++( [A-Za-z0-9]++)*+");

    /** With its wrapping an encoded word of so many bytes fits in a line of 76 behind the name of a header. */
    private static final int BYTES_MAX = 39;

    private HeaderText() {}

    /** For a subject. */
    static String of(String text) {
        return PLAIN.matcher(text).matches() && !text.contains("=?") ? text : encoded(text);
    }

    /** For the name before an address, where punctuation has a meaning. */
    static String name(String text) {
        return PLAIN_NAME.matcher(text).matches() ? text : encoded(text);
    }

    private static String encoded(String text) {
        StringJoiner words = new StringJoiner("\r\n ");
        int begin = 0;
        int bytes = 0;
        for (int at = 0; at < text.length(); ) {
            int next = text.offsetByCodePoints(at, 1);
            int size = text.substring(at, next).getBytes(UTF_8).length;
            if (bytes + size > BYTES_MAX) {
                words.add(word(text.substring(begin, at)));
                begin = at;
                bytes = 0;
            }
            bytes += size;
            at = next;
        }
        return words.add(word(text.substring(begin))).toString();
    }

    private static String word(String text) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(text.getBytes(UTF_8)) + "?=";
    }
}
