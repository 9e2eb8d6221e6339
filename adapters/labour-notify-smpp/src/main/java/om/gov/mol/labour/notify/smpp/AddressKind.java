package om.gov.mol.labour.notify.smpp;

import java.util.Set;

/**
 * What kind of address a number or name is, as SMPP says it.
 *
 * @param typeOfNumber the TON: 0 unknown, 1 international, 2 national, 3 network specific, 4 subscriber, 5 alphanumeric,
 *     6 abbreviated
 * @param numberingPlan the NPI: 0 unknown, 1 ISDN (E.164), 3 data, 4 telex, 6 land mobile, 8 national, 9 private, 10 ERMES,
 *     14 Internet, 18 WAP
 */
public record AddressKind(int typeOfNumber, int numberingPlan) {

    private static final Set<Integer> PLANS = Set.of(0, 1, 3, 4, 6, 8, 9, 10, 14, 18);

    /** A number in E.164, such as a recipient. */
    public static final AddressKind INTERNATIONAL = new AddressKind(1, 1);

    /** A name, such as {@code MOL}. */
    public static final AddressKind ALPHANUMERIC = new AddressKind(5, 0);

    /** A short number of the operator, such as {@code 80077}. */
    public static final AddressKind SHORT_NUMBER = new AddressKind(3, 0);

    /** Refuses what SMPP does not know. */
    public AddressKind {
        if (typeOfNumber < 0 || typeOfNumber > 6) {
            throw new IllegalArgumentException("typeOfNumber must be 0 to 6");
        }
        if (!PLANS.contains(numberingPlan)) {
            throw new IllegalArgumentException("numberingPlan must be one of SMPP's");
        }
    }

    /** What {@code sender} most likely is: a name when it has a letter, a short number up to eight digits. */
    static AddressKind of(String sender) {
        if (!sender.matches("[0-9]+")) {
            return ALPHANUMERIC;
        }
        return sender.length() <= 8 ? SHORT_NUMBER : INTERNATIONAL;
    }
}
