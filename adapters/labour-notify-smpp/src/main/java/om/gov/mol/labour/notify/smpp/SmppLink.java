package om.gov.mol.labour.notify.smpp;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import om.gov.mol.labour.notify.spi.SenderUnavailable;
import org.jsmpp.PDUException;
import org.jsmpp.extra.NegativeResponseException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one connection, when there is one.
 *
 * <p>It is made by the thread that has something to send, never in the background; the others wait for it. After a failure
 * nobody tries for a while, which doubles with each failure and begins anew after a success.
 */
final class SmppLink {

    private static final Logger LOG = LoggerFactory.getLogger(SmppLink.class);
    private static final Duration SOON = Duration.ofSeconds(1);

    private final SmppSettings settings;
    private final Receipts receipts;
    private final ReentrantLock connecting = new ReentrantLock(true);
    private volatile @Nullable SmppConnection current;
    private volatile boolean closed;
    private int failures;
    private Instant notBefore = Instant.MIN;

    SmppLink(SmppSettings settings, Receipts receipts) {
        this.settings = settings;
        this.receipts = receipts;
    }

    /**
     * The connection, made now when there is none.
     *
     * @throws NotNow when it is too early to connect again, or somebody else connects for too long
     * @throws SenderUnavailable when connecting or binding failed, or after {@link #close}
     */
    SmppConnection connection(Deadline deadline) throws NotNow, InterruptedException {
        SmppConnection known = usable();
        if (known != null) {
            return known;
        }
        if (!connecting.tryLock(deadline.leftMillis(), TimeUnit.MILLISECONDS)) {
            throw new NotNow(SOON);
        }
        try {
            known = usable();
            return known != null ? known : connect(deadline);
        } finally {
            connecting.unlock();
        }
    }

    /** Ends the connection in order; afterwards there is none. */
    void close() {
        closed = true;
        connecting.lock();
        try {
            SmppConnection last = current;
            current = null;
            if (last != null) {
                last.end();
            }
        } finally {
            connecting.unlock();
        }
    }

    private @Nullable SmppConnection usable() {
        if (closed) {
            throw new SenderUnavailable("the sender is closed", null);
        }
        SmppConnection known = current;
        return known != null && known.isUsable() ? known : null;
    }

    private SmppConnection connect(Deadline deadline) throws NotNow {
        Instant now = settings.clock.instant();
        if (now.isBefore(notBefore)) {
            throw new NotNow(Duration.between(now, notBefore));
        }
        if (deadline.isOver()) {
            throw new NotNow(SOON);
        }
        try {
            SmppConnection fresh = SmppConnection.bound(settings, receipts, deadline.within(settings.connectTimeout));
            failures = 0;
            current = fresh;
            LOG.info("bound to the message centre {}:{}", settings.host, settings.port);
            return fresh;
        } catch (IOException | RuntimeException e) {
            throw failed(e);
        }
    }

    private SenderUnavailable failed(Exception e) {
        int status = e.getCause() instanceof NegativeResponseException no ? no.getCommandStatus() : 0;
        Duration wait =
                Refusals.isAboutAccount(status) ? settings.waits.backOffMax() : settings.waits.backOff(failures);
        failures++;
        notBefore = settings.clock.instant().plus(wait);
        String what = status == 0
                ? "no connection to the message centre: " + e.getClass().getSimpleName()
                : "the message centre refuses to bind: status 0x" + Integer.toHexString(status);
        LOG.warn("{}; trying again after {}", what, wait);
        boolean repeatsValues = e.getCause() instanceof PDUException;
        return new SenderUnavailable(what, repeatsValues ? null : e);
    }
}
