package om.gov.mol.labour.identity.certificate;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it is found out whether a certificate, or that of an issuer, was taken back. Every certificate of a chain is looked at. For each,
 * OCSP is asked first where it has an address, then the lists; the first clear answer counts. Without a clear answer nobody
 * is let in and {@link om.gov.mol.labour.port.IdentityUnavailable} is thrown, unless {@link #letIn} says otherwise.
 *
 * <pre>{@code
 * Revocation.byOcsp().withLists(URI.create("http://crl.example.org/root.crl"))
 * }</pre>
 *
 * @param ocsp whether OCSP is asked
 * @param responder who is asked for every certificate; absent: the address that the certificate itself gives
 * @param lists the addresses of revocation lists, one for each issuer; a certificate's own addresses are not followed
 * @param listAgeMax how long a list is used before it is fetched again, even if it would be good for longer
 * @param timeMax for everything that one sign-in asks together
 * @param letInAssurance how sure a sign-in is at most when nobody gave a clear answer; absent: nobody is let in then
 */
public record Revocation(
        boolean ocsp,
        @Nullable URI responder,
        List<URI> lists,
        Duration listAgeMax,
        Duration timeMax,
        @Nullable Integer letInAssurance) {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    public Revocation {
        lists = List.copyOf(lists);
        lists.forEach(list -> requireWeb("lists", list));
        if (responder != null) {
            requireWeb("responder", responder);
        }
        requirePositive("listAgeMax", listAgeMax);
        requirePositive("timeMax", timeMax);
        if (!ocsp && lists.isEmpty()) {
            throw new IllegalArgumentException("ocsp, lists: at least one of them");
        }
        if (letInAssurance != null && (letInAssurance < 1 || letInAssurance > 3)) {
            throw new IllegalArgumentException("letInAssurance: 1 to 3");
        }
    }

    /** By OCSP, at the address in each certificate. */
    public static Revocation byOcsp() {
        return new Revocation(true, null, List.of(), HOUR, PATIENCE, null);
    }

    /** By OCSP, always at this address. */
    public static Revocation byOcspAt(URI responder) {
        return new Revocation(true, requireNonNull(responder, "responder"), List.of(), HOUR, PATIENCE, null);
    }

    /** By revocation lists at these addresses. */
    public static Revocation byLists(URI... lists) {
        return new Revocation(false, null, List.of(lists), HOUR, PATIENCE, null);
    }

    /** The same, with lists for what OCSP does not answer. */
    public Revocation withLists(URI... more) {
        return new Revocation(ocsp, responder, List.of(more), listAgeMax, timeMax, letInAssurance);
    }

    /** The same, with another bound for the time that one sign-in may take; 8 seconds if nothing is said. */
    public Revocation within(Duration time) {
        return new Revocation(ocsp, responder, lists, listAgeMax, time, letInAssurance);
    }

    /**
     * The same, but people are let in when nobody gives a clear answer, with at most this assurance. Whoever can cut
     * the connection to the issuer can then use a stolen card; so choose an assurance that may do little.
     */
    public Revocation letIn(int assuranceAtMost) {
        return new Revocation(ocsp, responder, lists, listAgeMax, timeMax, assuranceAtMost);
    }

    private static void requireWeb(String parameter, URI address) {
        boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        if (!web || address.getHost() == null) {
            throw new IllegalArgumentException(parameter + ": an address that begins with http or https");
        }
    }

    private static void requirePositive(String parameter, Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(parameter + ": more than nothing");
        }
    }
}
