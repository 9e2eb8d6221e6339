package om.gov.mol.labour.notify.smtp;

/**
 * How the connection to the mail server is encrypted. With {@link #STARTTLS} and {@link #TLS} the server's certificate must
 * lead to a trusted authority and bear the host name that was configured; neither can be switched off.
 */
public enum Encryption {

    /** Begins in plain text and changes to TLS before anything is said; a server that does not offer it is refused. */
    STARTTLS(587),

    /** TLS from the first byte, also called SMTPS. */
    TLS(465),

    /**
     * No encryption, and therefore only to this same machine: a relay beside the application, or a test. Any other host is
     * refused.
     */
    PLAIN_ON_LOOPBACK(25);

    private final int usualPort;

    Encryption(int usualPort) {
        this.usualPort = usualPort;
    }

    /** The port that is taken when none is configured: 587, 465 or 25. */
    public int usualPort() {
        return usualPort;
    }
}
