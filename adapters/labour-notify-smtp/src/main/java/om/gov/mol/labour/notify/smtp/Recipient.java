package om.gov.mol.labour.notify.smtp;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address as it stands in an SMTP command: a dot-atom before the sign, a domain of ASCII labels behind it. Quoted local
 * parts, groups, routes and address literals are not taken, so one address is never two.
 *
 * @param address with the domain in its ASCII form, such as {@code xn--mgb9awbf}
 * @param beyondAscii whether the local part has letters outside ASCII, for which the server must know SMTPUTF8
 */
record Recipient(String address, boolean beyondAscii) {

    private static final String ATOM = "[^\\p{C}\\p{Z}@\"(),:;<>\\[\\]\\\\.]+";
    private static final Pattern LOCAL = Pattern.compile(ATOM + "(\\." + ATOM + ")*+");
    private static final String LABEL = "[A-Za-z0-9]([A-Za-z0-9_-]{0,61}[A-Za-z0-9])?+";
    private static final Pattern DOMAIN = Pattern.compile("(?=.{1,253}+$)" + LABEL + "(\\." + LABEL + ")*+");
    private static final int LOCAL_MAX = 64;

    /** The address as SMTP knows it, or empty when no mail server could take it. */
    static Optional<Recipient> of(String address) {
        int at = address.lastIndexOf('@');
        if (at < 1) {
            return Optional.empty();
        }
        String local = address.substring(0, at);
        if (!LOCAL.matcher(local).matches() || local.getBytes(UTF_8).length > LOCAL_MAX) {
            return Optional.empty();
        }
        return domain(address.substring(at + 1))
                .map(domain -> new Recipient(
                        local + "@" + domain, !US_ASCII.newEncoder().canEncode(local)));
    }

    /** A domain in ASCII, or empty when it cannot be one. */
    static Optional<String> domain(String name) {
        try {
            return Optional.of(IDN.toASCII(name))
                    .filter(ascii -> DOMAIN.matcher(ascii).matches());
        } catch (IllegalArgumentException noDomain) {
            return Optional.empty();
        }
    }

    String domain() {
        return address.substring(address.lastIndexOf('@') + 1);
    }

    /** Never the address. */
    @Override
    public String toString() {
        return "Recipient[***]";
    }
}
