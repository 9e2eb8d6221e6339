package om.gov.mol.labour.testkit.contract;

import java.util.List;

/** What reaches a door that stands open to the world. None of it names anybody. */
final class Garbage {

    private static final int ENDLESS = 4_000_000;

    static final List<String> SHORT = List.of(
            "",
            " ",
            "\n\n",
            ".",
            "..",
            ".....",
            "......................................",
            "null",
            "nobody at all",
            "\u0000",
            "\uD800",
            "\u202Eآمنة\u2069",
            "%s%n%x ${jndi:ldap://127.0.0.1/x} ' OR 1=1 --",
            "{}",
            "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
            "{\"sub\":{\"sub\":{\"sub\":null}}}",
            "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///dev/zero'>]><x>&y;</x>",
            "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----",
            "e30.e30.e30",
            "e30.e30.",
            "eyJhbGciOiJub25lIn0.eyJzdWIiOiI5MDAwMDAwMSJ9.",
            "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI5MDAwMDAwMSJ9.AAAA",
            "AAAA.AAAA.AAAA.AAAA.AAAA",
            "=.=.=.=.=");

    private Garbage() {}

    /** Garbage of several million characters, of different shapes; the last begin or end like the good evidence. */
    static List<String> endless(String good) {
        return List.of(
                "a".repeat(ENDLESS),
                ".".repeat(ENDLESS),
                "[".repeat(ENDLESS),
                "e30.".repeat(ENDLESS / 4),
                "آ".repeat(ENDLESS / 2),
                good + " x".repeat(ENDLESS / 2),
                good + ".x".repeat(ENDLESS / 2),
                "x".repeat(ENDLESS) + "." + good);
    }
}
