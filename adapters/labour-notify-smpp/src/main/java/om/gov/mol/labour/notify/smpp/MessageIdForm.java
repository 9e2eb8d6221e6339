package om.gov.mol.labour.notify.smpp;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How the id in a delivery receipt is written, compared with the id in the answer to the submit.
 *
 * <p>SMPP leaves the form of ids to the message centre, and some write the same number in two ways: hexadecimal in the
 * answer and decimal in the receipt's text, or the reverse.
 */
public enum MessageIdForm {

    /** In the same way; letter case and leading zeros do not count. */
    SAME(0, 0),

    /** {@code 1A2B3C} in the answer is {@code 0001715004} in the receipt. */
    HEXADECIMAL_THEN_DECIMAL(16, 10),

    /** {@code 1715004} in the answer is {@code 001A2B3C} in the receipt. */
    DECIMAL_THEN_HEXADECIMAL(10, 16);

    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,64}");
    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9A-Fa-f]{1,64}");

    private final int radixOfAnswer;
    private final int radixOfReceipt;

    MessageIdForm(int radixOfAnswer, int radixOfReceipt) {
        this.radixOfAnswer = radixOfAnswer;
        this.radixOfReceipt = radixOfReceipt;
    }

    /** The id of an answer, or of the parameter receipted_message_id, in the one form in which ids are compared. */
    String ofAnswer(String id) {
        return compared(id, radixOfAnswer);
    }

    /** The id of a receipt's text in that form. */
    String ofReceipt(String id) {
        return compared(id, radixOfReceipt);
    }

    private static String compared(String id, int radix) {
        String plain = id.strip().toLowerCase(Locale.ROOT);
        Pattern digits = radix == 10 ? DECIMAL : HEXADECIMAL;
        if (radix != 0 && digits.matcher(plain).matches()) {
            return new BigInteger(plain, radix).toString();
        }
        String bare = plain.replaceFirst("^0+(?=.)", "");
        return radix == 0 ? bare : plain;
    }
}
