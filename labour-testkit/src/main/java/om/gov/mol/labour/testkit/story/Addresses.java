package om.gov.mol.labour.testkit.story;

import om.gov.mol.labour.party.EmailAddress;
import om.gov.mol.labour.party.Mobile;

/** Mobiles and e-mail addresses as a story names them. */
final class Addresses {

    private Addresses() {}

    static boolean isEmail(String text) {
        return text.contains("@");
    }

    static boolean isAddress(String text) {
        return isEmail(text)
                ? EmailAddress.parse(text).isPresent()
                : Mobile.parse(text).isPresent();
    }

    /** The address as messages carry it. */
    static String normal(String text) {
        return isEmail(text)
                ? EmailAddress.parse(text).map(EmailAddress::value).orElse(text)
                : Mobile.parse(text).map(Mobile::value).orElse(text);
    }
}
