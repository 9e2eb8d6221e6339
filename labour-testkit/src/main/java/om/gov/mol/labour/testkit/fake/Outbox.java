package om.gov.mol.labour.testkit.fake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import om.gov.mol.labour.notify.spi.DeliveryState;
import om.gov.mol.labour.notify.spi.Reason;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.SenderCapabilities;
import om.gov.mol.labour.notify.spi.SenderUnavailable;

/** What the two senders share: a post office for messages of one kind. All methods hold the lock of this object. */
final class Outbox<M> {

    /** A message that was handed over; {@code late} while it is on its way, then {@code at} is when it arrived. */
    private record Posted<M>(String id, M message, boolean late, Instant at) {}

    private final Clock clock;
    private final SenderCapabilities capabilities;
    private final Function<M, String> keyOf;
    private final Function<M, String> addressOf;
    private final FaultPlan faults = new FaultPlan();
    private final List<Posted<M>> posted = new ArrayList<>();
    private final Map<String, String> idOfKey = new HashMap<>();
    private final Map<String, Reason> unreachable = new HashMap<>();
    private final Map<String, Reason> bouncing = new HashMap<>();
    private int calls;
    private int ids;

    Outbox(Clock clock, SenderCapabilities capabilities, Function<M, String> keyOf, Function<M, String> addressOf) {
        this.clock = clock;
        this.capabilities = capabilities;
        this.keyOf = keyOf;
        this.addressOf = addressOf;
    }

    FaultPlan faults() {
        return faults;
    }

    synchronized SendResult send(M message, Instant deadline) {
        calls++;
        if (!clock.instant().isBefore(deadline)) {
            return new SendResult.TryLater(Duration.ofSeconds(1));
        }
        Fault fault = faults.take();
        return switch (fault) {
            case UNREACHABLE -> throw new SenderUnavailable("ordered by the test: " + fault, null);
            case THROWS_ERROR -> throw FaultPlan.defect(fault);
            case TRY_LATER -> new SendResult.TryLater(Duration.ofSeconds(30));
            case LOST -> new SendResult.Unknown();
            default -> answer(post(message, fault), fault);
        };
    }

    private static SendResult answer(SendResult done, Fault fault) {
        return switch (fault) {
            case ERROR_AFTER_SUCCESS -> throw FaultPlan.defect(fault);
            case TIME_OUT_AFTER_SUCCESS -> new SendResult.Unknown();
            default -> done;
        };
    }

    private SendResult post(M message, Fault fault) {
        String earlier = idOfKey.get(keyOf.apply(message));
        if (earlier != null && capabilities.sameKeySendsOnce()) {
            return new SendResult.HandedOver(earlier);
        }
        Reason reason = unreachable.get(addressOf.apply(message));
        if (reason != null) {
            return new SendResult.Undeliverable(reason);
        }
        String id = "fake-" + ++ids;
        idOfKey.put(keyOf.apply(message), id);
        for (int copy = 0; copy < (fault == Fault.DUPLICATE ? 2 : 1); copy++) {
            posted.add(new Posted<>(id, message, fault == Fault.LATE, clock.instant()));
        }
        return new SendResult.HandedOver(id);
    }

    synchronized DeliveryState delivery(String id) {
        if (!capabilities.deliveryReceipts()) {
            return new DeliveryState.Unknown();
        }
        return posted.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(this::stateOf)
                .orElseGet(DeliveryState.Unknown::new);
    }

    private DeliveryState stateOf(Posted<M> one) {
        if (one.late()) {
            return new DeliveryState.StillUnderway();
        }
        Reason reason = bouncing.get(addressOf.apply(one.message()));
        return reason == null ? new DeliveryState.Delivered(one.at()) : new DeliveryState.NotDelivered(reason);
    }

    synchronized void unreachable(String address, Reason reason) {
        unreachable.put(address, reason);
    }

    synchronized void bouncing(String address, Reason reason) {
        bouncing.put(address, reason);
    }

    synchronized void reachable(String address) {
        unreachable.remove(address);
        bouncing.remove(address);
    }

    /** The late ones arrive now. */
    synchronized void arrive() {
        posted.replaceAll(one -> one.late() ? new Posted<>(one.id(), one.message(), false, clock.instant()) : one);
    }

    synchronized List<M> sent() {
        return posted.stream().map(Posted::message).toList();
    }

    synchronized List<M> inbox(String address) {
        return posted.stream()
                .filter(one -> addressOf.apply(one.message()).equals(address))
                .filter(one -> !one.late() && !bouncing.containsKey(address))
                .map(Posted::message)
                .toList();
    }

    synchronized int calls() {
        return calls;
    }
}
