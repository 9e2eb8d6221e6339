package om.gov.mol.labour.testkit.safety;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import om.gov.mol.labour.notify.spi.EmailSender;
import om.gov.mol.labour.notify.spi.Sms;
import om.gov.mol.labour.notify.spi.SmsSender;
import om.gov.mol.labour.payment.spi.PaymentGateway;
import om.gov.mol.labour.port.AgencyLink;
import om.gov.mol.labour.port.LabourRegistry;
import om.gov.mol.labour.service.Labour;

/** One of several hosts on one store: it may die before and after each call of a port, and while it waits others go on. */
final class SimulatedHost {

    /** Nothing happens in calls that only say who somebody is. */
    private static final Set<String> QUIET =
            Set.of("name", "describe", "capabilities", "toString", "hashCode", "equals");

    private static final Duration LONGER_THAN_A_LEASE = Duration.ofSeconds(75);
    private static final int SKEW_SECONDS_MAX = 4;

    private final Simulation world;
    private final String name;
    private boolean dead;
    private Labour labour;

    SimulatedHost(Simulation world, String name) {
        this.world = world;
        this.name = name;
        this.labour = built();
    }

    Labour labour() {
        return labour;
    }

    boolean isDead() {
        return dead;
    }

    /** Another process takes the place of the one that died; its clock goes a little wrong in another way. */
    void startAgain() {
        dead = false;
        labour = built();
    }

    private Labour built() {
        Village village = world.village();
        Duration skew = Duration.ofSeconds(world.mischief().any(2 * SKEW_SECONDS_MAX + 1) - SKEW_SECONDS_MAX);
        Planted planted = world.planted();
        return village.host()
                .store(new SimulatedStore(this, world, planted.store(village.store)))
                .registry(port(LabourRegistry.class, planted.registry(village.registry)))
                .agencies(port(AgencyLink.class, village.agencies))
                .sms(port(SmsSender.class, village.sms))
                .email(port(EmailSender.class, village.email))
                .payments(port(PaymentGateway.class, planted.gateway(village)))
                .clock(Clock.offset(village.clock, skew))
                .random(new Random(world.mischief().seed()))
                .build();
    }

    /** The host may die here. */
    void mayDie(String where) {
        if (dead || world.mischief().strikes(name + " dies " + where, world.isWaiting() ? 30 : 250)) {
            dead = true;
            throw new Crash();
        }
    }

    private <P> P port(Class<P> type, P honest) {
        Object proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            boolean quiet = QUIET.contains(method.getName());
            if (!quiet) {
                before(type.getSimpleName() + "." + method.getName(), given);
            }
            try {
                Object answer = method.invoke(honest, given);
                if (!quiet) {
                    after(type.getSimpleName() + "." + method.getName());
                }
                return answer;
            } catch (InvocationTargetException thrown) {
                throw thrown.getTargetException();
            }
        });
        return type.cast(proxy);
    }

    private void before(String call, Object[] given) {
        mayDie("before " + call);
        if (given != null && given.length > 0 && given[0] instanceof Sms sms && world.isPoison(sms.to())) {
            throw new StackOverflowError("poison");
        }
        slow(call, " takes long to reach");
    }

    /** The answer may be old when it comes: others have gone on meanwhile. */
    private void after(String call) {
        slow(call, " takes long to answer");
        mayDie("after " + call);
    }

    private void slow(String call, String how) {
        if (world.mischief().strikes(call + how + ", " + name + " waits", 120)) {
            world.village().clock.advance(LONGER_THAN_A_LEASE);
            world.meanwhile(this);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
