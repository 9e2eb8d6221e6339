package om.gov.mol.labour.notify.smtp;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of a server's reply: the three digits, and the subject and detail of the enhanced status code (RFC 3463) when
 * it gave one, such as 1 and 1 of {@code 550 5.1.1}. The words behind them are not kept, for they repeat addresses.
 *
 * @param code 200 to 599
 * @param subject of the enhanced code, or -1
 * @param detail of the enhanced code, or -1
 */
record Reply(int code, int subject, int detail) {

    /** That is, no reply: the connection ended, or what came was not SMTP. */
    static final Reply NONE = new Reply(0, -1, -1);

    private static final Pattern LINE =
            Pattern.compile("([2-5][0-9]{2})(?:[ -](?:([245])\\.([0-9]{1,3})\\.([0-9]{1,3})(?![.0-9]))?.*)?");

    /** The numbers of the last line of a reply, or {@link #NONE} when it is none. */
    static Reply of(String text) {
        String[] lines = text.strip().split("\n", -1);
        Matcher line = LINE.matcher(lines[lines.length - 1].strip());
        if (!line.matches()) {
            return NONE;
        }
        int code = Integer.parseInt(line.group(1));
        boolean enhanced = line.group(2) != null
                && line.group(2).charAt(0) == line.group(1).charAt(0);
        return enhanced
                ? new Reply(code, Integer.parseInt(line.group(3)), Integer.parseInt(line.group(4)))
                : new Reply(code, -1, -1);
    }

    boolean isNone() {
        return code == 0;
    }

    boolean isPositive() {
        return code >= 200 && code < 400;
    }

    boolean isTemporary() {
        return code >= 400 && code < 500;
    }

    /** The server says that it is about to hang up. */
    boolean isClosing() {
        return code == 421;
    }

    boolean is(int wantedSubject, int wantedDetail) {
        return subject == wantedSubject && detail == wantedDetail;
    }

    /** For messages: the numbers only. */
    @Override
    public String toString() {
        if (isNone()) {
            return "no reply";
        }
        return subject < 0 ? "reply " + code : "reply " + code + " " + code / 100 + "." + subject + "." + detail;
    }
}
