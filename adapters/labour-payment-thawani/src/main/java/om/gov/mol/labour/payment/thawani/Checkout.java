package om.gov.mol.labour.payment.thawani;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import om.gov.mol.labour.payment.spi.Capture;
import om.gov.mol.labour.payment.spi.GatewayUnavailable;
import om.gov.mol.labour.payment.spi.OpenResult;
import om.gov.mol.labour.payment.spi.PaymentRequest;
import om.gov.mol.labour.payment.spi.PaymentState;

/** Opens payments, and tells what became of them. One thread at a time works on a key. */
final class Checkout {

    private final Sessions sessions;
    private final Payments payments;
    private final Doubts doubts;
    private final ThawaniSettings settings;
    private final Clock clock;

    Checkout(Wire wire, ThawaniSettings settings, Clock clock) {
        this.sessions = new Sessions(wire, settings);
        this.payments = new Payments(wire, settings.pagesMax());
        this.doubts = new Doubts(clock, settings.quietTime());
        this.settings = settings;
        this.clock = clock;
    }

    /** Looks first, begins only when nothing is there, and looks again: the reference is no idempotency key of Thawani's. */
    OpenResult open(PaymentRequest request, Deadline deadline) throws Unclear {
        OptionalLong baisa = Baisa.of(request.amount());
        if (baisa.isEmpty()) {
            return new OpenResult.Rejected("Thawani takes rials only, and not more than five million at once");
        }
        List<Session> known = sessions.byReference(request.key(), deadline);
        if (!known.isEmpty()) {
            doubts.end(request.key());
            return settle(known, request, baisa.getAsLong(), deadline);
        }
        if (doubts.fresh(request.key())) {
            throw new Unclear("an earlier request may still arrive");
        }
        if (request.expiresAt() != null && !clock.instant().isBefore(request.expiresAt())) {
            return new OpenResult.Rejected("the time to pay is over");
        }
        return begin(request, baisa.getAsLong(), deadline);
    }

    private OpenResult begin(PaymentRequest request, long baisa, Deadline deadline) throws Unclear {
        Reply reply = doubts.during(request.key(), () -> sessions.create(request, baisa, clock.instant(), deadline));
        if (reply instanceof Reply.Refused refused) {
            doubts.end(request.key());
            return new OpenResult.Rejected(refused.reason());
        }
        Session session = Session.of(reply.one());
        try {
            return session.asks(baisa) ? settle(List.of(session), request, baisa, deadline) : undo(session, deadline);
        } catch (GatewayUnavailable afterwards) {
            throw new Unclear("begun, and then Thawani could not be reached");
        }
    }

    /** A session that asks for something else is never shown to the payer. */
    private OpenResult undo(Session session, Deadline deadline) throws Unclear {
        if (!sessions.cancel(session, deadline)) {
            throw new Unclear("a session with another amount cannot be cancelled");
        }
        return new OpenResult.Rejected("Thawani asked for another amount");
    }

    private OpenResult settle(List<Session> known, PaymentRequest request, long baisa, Deadline deadline)
            throws Unclear {
        List<Session> all = sessions.withTwins(known, request.key(), deadline);
        if (!cancelTwins(all, deadline)) {
            all = sessions.withTwins(known, request.key(), deadline); // another host may have been quicker
            if (all.stream().skip(1).anyMatch(twin -> twin.open(clock.instant()))) {
                throw new Unclear("a twin cannot be cancelled");
            }
        }
        Session first = all.get(0);
        if (!first.asks(baisa)) {
            return new OpenResult.Rejected("the key is used for another amount");
        }
        return new OpenResult.Opened(first.id(), page(first));
    }

    /** Of twins only the first may be paid. */
    private boolean cancelTwins(List<Session> all, Deadline deadline) throws Unclear {
        boolean done = true;
        for (Session twin : all.subList(1, all.size())) {
            done &= !twin.open(clock.instant()) || sessions.cancel(twin, deadline);
        }
        return done;
    }

    private URI page(Session session) {
        String key = URLEncoder.encode(settings.keys().publishable(), StandardCharsets.UTF_8);
        return URI.create(settings.server() + "/pay/" + session.id() + "?key=" + key);
    }

    PaymentState inquire(String key, Deadline deadline) throws Unclear {
        List<Session> known = sessions.byReference(key, deadline);
        if (known.isEmpty()) {
            return doubts.fresh(key) ? new PaymentState.Unknown() : new PaymentState.NotFound();
        }
        List<Session> all = sessions.withTwins(known, key, deadline);
        List<Capture> captures = payments.captures(all, clock.instant(), deadline);
        if (!captures.isEmpty()) {
            return new PaymentState.Paid(captures);
        }
        if (all.stream().anyMatch(session -> session.open(clock.instant()))) {
            return new PaymentState.Pending();
        }
        boolean cancelled = all.get(0).status() == Session.Status.CANCELLED;
        return cancelled ? new PaymentState.Cancelled() : new PaymentState.Expired();
    }

    /** Every capture of a payment that we know; none when it is not paid. */
    List<Capture> captures(String key, Deadline deadline) throws Unclear {
        List<Session> known = sessions.byReference(key, deadline);
        return known.isEmpty()
                ? List.of()
                : payments.captures(sessions.withTwins(known, key, deadline), clock.instant(), deadline);
    }
}
