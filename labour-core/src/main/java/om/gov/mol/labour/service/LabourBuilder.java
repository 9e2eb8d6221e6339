package om.gov.mol.labour.service;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.law.Acknowledged;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.notify.spi.EmailSender;
import om.gov.mol.labour.notify.spi.SmsSender;
import om.gov.mol.labour.payment.spi.PaymentGateway;
import om.gov.mol.labour.port.AgencyLink;
import om.gov.mol.labour.port.CaseStore;
import om.gov.mol.labour.port.IdentityProvider;
import om.gov.mol.labour.port.LabourListener;
import om.gov.mol.labour.port.LabourRegistry;
import om.gov.mol.labour.validation.FormValidator;
import om.gov.mol.labour.validation.FormatSettings;
import org.jspecify.annotations.Nullable;

/**
 * Plugs in what the host brings. Senders and gateway that are not set are looked up with {@code ServiceLoader}; none or
 * several of a required kind is an error that names them. Not thread-safe.
 */
public final class LabourBuilder {

    /** How long a thread of our own waits for the next call. */
    private static final Duration IDLE_MAX = Duration.ofSeconds(30);

    /** How many calls of one port are under way at once on threads of our own. */
    private static final int CALLS_MAX = 64;

    private @Nullable CaseStore store;
    private @Nullable LabourRegistry registry;
    private @Nullable IdentityProvider identity;
    private @Nullable AgencyLink agencies;
    private @Nullable SmsSender sms;
    private @Nullable EmailSender email;
    private @Nullable PaymentGateway gateway;
    private Clock clock = Clock.systemUTC();
    private Rulebook rulebook = Rulebook.oman();
    private @Nullable WorkingCalendar calendar;
    private FormatSettings formats = FormatSettings.lenient();
    private String tenant = "default";
    private LabourListener listener = LabourListener.NONE;
    private @Nullable Executor executor;
    private Acknowledged acknowledged = Acknowledged.nothing();
    private Settings settings = Settings.defaults();
    private RandomGenerator random = new SecureRandom();

    LabourBuilder() {}

    /** Where cases are kept. Required. */
    public LabourBuilder store(CaseStore chosen) {
        this.store = chosen;
        return this;
    }

    /** The host's registry. Required. */
    public LabourBuilder registry(LabourRegistry chosen) {
        this.registry = chosen;
        return this;
    }

    /** Who recognises people. Required. */
    public LabourBuilder identity(IdentityProvider chosen) {
        this.identity = chosen;
        return this;
    }

    /** The line to the other government bodies. Required. */
    public LabourBuilder agencies(AgencyLink chosen) {
        this.agencies = chosen;
        return this;
    }

    /** Who sends SMS. Required, here or through {@code ServiceLoader}. */
    public LabourBuilder sms(SmsSender chosen) {
        this.sms = chosen;
        return this;
    }

    /** Who sends e-mail. Required, here or through {@code ServiceLoader}. */
    public LabourBuilder email(EmailSender chosen) {
        this.email = chosen;
        return this;
    }

    /** Who takes payments. Required, here or through {@code ServiceLoader}. */
    public LabourBuilder payments(PaymentGateway chosen) {
        this.gateway = chosen;
        return this;
    }

    /** The only clock; the system's by default. */
    public LabourBuilder clock(Clock chosen) {
        this.clock = chosen;
        return this;
    }

    /** The law; Oman's by default. */
    public LabourBuilder rulebook(Rulebook chosen) {
        this.rulebook = chosen;
        return this;
    }

    /** The unconfirmed values of the rulebook that the host takes as its law; none by default. */
    public LabourBuilder unconfirmed(Acknowledged chosen) {
        this.acknowledged = chosen;
        return this;
    }

    /** Takes every unconfirmed value of the rulebook as it is, unseen. For demonstrations and tests only. */
    public LabourBuilder demonstration() {
        return unconfirmed(Acknowledged.forDemonstration());
    }

    /** Weekend and holidays; the rulebook's weekend and no holidays by default. */
    public LabourBuilder calendar(WorkingCalendar chosen) {
        this.calendar = chosen;
        return this;
    }

    /** The formats of identifiers; lenient by default. */
    public LabourBuilder formats(FormatSettings chosen) {
        this.formats = chosen;
        return this;
    }

    /**
     * Which of several ministries in one store this is; {@code default} by default. A host does the work of its own ministry
     * only, so each runs hosts of its own.
     */
    public LabourBuilder tenant(String chosen) {
        this.tenant = chosen;
        return this;
    }

    /** Who is told what happens; nobody by default. */
    public LabourBuilder listener(LabourListener chosen) {
        this.listener = chosen;
        return this;
    }

    /**
     * Where providers, registry, agencies and identity provider are called, within {@link Settings#providerTimeLimit}. By default
     * on threads of the library: daemons, begun with the first call and gone after 30 seconds without one, at most 64 for each of
     * the six. They have the caller's context class loader and none of his {@code ThreadLocal}s.
     *
     * <p>For hosts whose container lends the threads, such as {@code ManagedExecutorService} of Jakarta EE: at least two for
     * each of them, and none that runs {@code runDue} or commands. {@code Runnable::run} calls them on the calling thread, which
     * nothing can then free from one that hangs.
     */
    public LabourBuilder executor(Executor chosen) {
        this.executor = chosen;
        return this;
    }

    /** Limits of the host. */
    public LabourBuilder settings(Settings chosen) {
        this.settings = chosen;
        return this;
    }

    /** Where references and salts come from; a {@link SecureRandom} by default, and in production always. */
    public LabourBuilder random(RandomGenerator chosen) {
        this.random = chosen;
        return this;
    }

    /**
     * The door.
     *
     * @throws IllegalStateException naming everything that is missing, that was found several times, or that was found and
     *     cannot be made; or saying how many values of the rulebook are neither confirmed by a source, nor overridden, nor
     *     {@linkplain #unconfirmed acknowledged}
     */
    public Labour build() {
        List<String> missing = new ArrayList<>();
        Parts parts = new Parts(
                required(store, "store", missing),
                required(registry, "registry", missing),
                required(identity, "identity", missing),
                required(agencies, "agencies", missing),
                Found.orLoaded(sms, SmsSender.class, "sms", missing),
                Found.orLoaded(email, EmailSender.class, "email", missing),
                Found.orLoaded(gateway, PaymentGateway.class, "payments", missing),
                clock,
                rulebook,
                calendar == null ? WorkingCalendar.of(rulebook, Set.of()) : calendar,
                FormValidator.of(formats),
                tenant,
                new QuietListener(listener),
                lines(),
                settings,
                random);
        if (!missing.isEmpty()) {
            throw new IllegalStateException("not set: " + String.join(", ", missing));
        }
        checkAcknowledged();
        return new Labour(parts, notSet());
    }

    private Lines lines() {
        Duration limit = settings.providerTimeLimit();
        return executor == null ? Lines.over(new OwnThreads(IDLE_MAX), CALLS_MAX, limit) : Lines.over(executor, limit);
    }

    private Set<String> notSet() {
        Set<String> names = new TreeSet<>();
        if (sms == null) {
            names.add("sms");
        }
        if (email == null) {
            names.add("email");
        }
        if (gateway == null) {
            names.add("payments");
        }
        return names;
    }

    private void checkAcknowledged() {
        List<String> open = acknowledged.missing(rulebook);
        if (!open.isEmpty()) {
            throw new IllegalStateException("rulebook " + rulebook.version() + ": " + open.size()
                    + " parameters have values that no source confirms and nobody acknowledged, the first is "
                    + open.get(0)
                    + ". Rulebook.unconfirmed() lists them. Override them with Rulebook.overlay, acknowledge them with"
                    + " LabourBuilder.unconfirmed, or say LabourBuilder.demonstration");
        }
    }

    @SuppressWarnings("NullAway") // the caller throws when anything is missing
    private static <T> T required(@Nullable T part, String name, List<String> missing) {
        if (part == null) {
            missing.add(name);
        }
        return part;
    }
}
