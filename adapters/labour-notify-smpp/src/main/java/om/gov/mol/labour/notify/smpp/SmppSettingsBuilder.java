package om.gov.mol.labour.notify.smpp;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.net.ssl.SSLSocketFactory;
import om.gov.mol.labour.notify.spi.SendResult;
import org.jspecify.annotations.Nullable;

/**
 * Gathers {@link SmppSettings}. {@link #account}, {@link #senderId} and {@link #clock} must be given; the rest has defaults.
 * Each method refuses what SMPP cannot carry, at once and without repeating the value. For one thread.
 */
public final class SmppSettingsBuilder {

    final String host;
    final int port;

    @Nullable
    SSLSocketFactory tls;

    @Nullable
    String systemId;

    @Nullable
    String password;

    String systemType = "";
    BindMode bindMode = BindMode.TRANSCEIVER;

    @Nullable
    String senderId;

    @Nullable
    AddressKind senderKind;

    AddressKind recipientKind = AddressKind.INTERNATIONAL;
    String serviceType = "";
    LongTexts longTexts = LongTexts.USER_DATA_HEADER;
    boolean gsmAlphabet = true;
    int gsmDataCoding;
    int ucs2DataCoding = 8;

    @Nullable
    Duration validity;

    boolean receipts = true;
    DeliveryListener listener = report -> {};
    MessageIdForm messageIds = MessageIdForm.SAME;
    ZoneId receiptZone = ZoneId.of("Asia/Muscat");
    int window = 10;
    Duration connectTimeout = Duration.ofSeconds(10);
    Duration responseTimeout = Duration.ofSeconds(10);
    Duration enquireLinkEvery = Duration.ofSeconds(30);
    Waits waits = Waits.DEFAULT;
    final Map<Integer, SendResult> meanings = new HashMap<>();

    @Nullable
    Clock clock;

    SmppSettingsBuilder(String host, int port) {
        this.host = Objects.requireNonNull(host, "host");
        this.port = between(port, 1, 65_535, "port");
    }

    /** The account at the message centre: a system id of 1 to 15 and a password of 0 to 8 printable ASCII characters. */
    public SmppSettingsBuilder account(String chosenSystemId, String chosenPassword) {
        this.systemId = ascii(chosenSystemId, 1, 15, "systemId");
        this.password = ascii(chosenPassword, 0, 8, "password");
        return this;
    }

    /** The system type of the account, up to 12 characters; empty unless the operator gave one. */
    public SmppSettingsBuilder systemType(String chosen) {
        this.systemType = ascii(chosen, 0, 12, "systemType");
        return this;
    }

    /** {@link BindMode#TRANSCEIVER} by default. */
    public SmppSettingsBuilder bindMode(BindMode chosen) {
        this.bindMode = Objects.requireNonNull(chosen, "bindMode");
        return this;
    }

    /**
     * Connects with TLS. The certificate must be trusted by {@code factory} and made out to the host; that cannot be switched
     * off. Without it everything, the password too, travels in the clear: for private lines only.
     */
    public SmppSettingsBuilder tls(SSLSocketFactory factory) {
        this.tls = Objects.requireNonNull(factory, "factory");
        return this;
    }

    /** What the recipient sees as sender, such as {@code MOL} or {@code 80077}: up to 11 characters, or 15 digits. */
    public SmppSettingsBuilder senderId(String chosen) {
        boolean number = Objects.requireNonNull(chosen, "senderId").matches("[0-9]+");
        this.senderId = ascii(chosen, 1, number ? 15 : 11, "senderId");
        return this;
    }

    /** By default a sender with letters is alphanumeric, one of up to eight digits a short number, else international. */
    public SmppSettingsBuilder senderKind(AddressKind chosen) {
        this.senderKind = Objects.requireNonNull(chosen, "senderKind");
        return this;
    }

    /** {@link AddressKind#INTERNATIONAL} by default. Numbers are always sent in E.164 without the plus. */
    public SmppSettingsBuilder recipientKind(AddressKind chosen) {
        this.recipientKind = Objects.requireNonNull(chosen, "recipientKind");
        return this;
    }

    /** The service type, up to 5 characters; empty unless the operator gave one. */
    public SmppSettingsBuilder serviceType(String chosen) {
        this.serviceType = ascii(chosen, 0, 5, "serviceType");
        return this;
    }

    /** {@link LongTexts#USER_DATA_HEADER} by default. */
    public SmppSettingsBuilder longTexts(LongTexts chosen) {
        this.longTexts = Objects.requireNonNull(chosen, "longTexts");
        return this;
    }

    /**
     * The data_coding for texts in the default alphabet and for all others; 0 and 8 by default.
     *
     * @param gsm 0 to 255
     * @param ucs2 0 to 255
     */
    public SmppSettingsBuilder dataCodings(int gsm, int ucs2) {
        this.gsmDataCoding = between(gsm, 0, 255, "gsm");
        this.ucs2DataCoding = between(ucs2, 0, 255, "ucs2");
        return this;
    }

    /** Sends every text as UCS-2: for message centres whose default alphabet is not that of GSM. */
    public SmppSettingsBuilder ucs2Only() {
        this.gsmAlphabet = false;
        return this;
    }

    /** How long the message centre tries, one minute to 30 days, in seconds; its own period by default. */
    public SmppSettingsBuilder validity(Duration chosen) {
        this.validity = between(chosen, Duration.ofMinutes(1), Duration.ofDays(30), "validity");
        return this;
    }

    /** Does not ask for delivery receipts; the sender then does not declare them. */
    public SmppSettingsBuilder withoutReceipts() {
        this.receipts = false;
        return this;
    }

    /** Hears what became of messages; nobody by default. */
    public SmppSettingsBuilder deliveryListener(DeliveryListener chosen) {
        this.listener = Objects.requireNonNull(chosen, "listener");
        return this;
    }

    /** How receipts write ids; {@link MessageIdForm#SAME} by default. */
    public SmppSettingsBuilder messageIds(MessageIdForm chosen) {
        this.messageIds = Objects.requireNonNull(chosen, "messageIds");
        return this;
    }

    /** The zone of the times in receipts, which name none; {@code Asia/Muscat} by default. */
    public SmppSettingsBuilder receiptZone(ZoneId chosen) {
        this.receiptZone = Objects.requireNonNull(chosen, "receiptZone");
        return this;
    }

    /** How many messages may be unanswered at once, 1 to 1000; 10 by default. More wait for their turn. */
    public SmppSettingsBuilder window(int chosen) {
        this.window = between(chosen, 1, 1_000, "window");
        return this;
    }

    /**
     * How long to wait for a connection, and for an answer; 10 seconds each by default. A call never waits beyond its own
     * deadline.
     */
    public SmppSettingsBuilder timeouts(Duration connect, Duration response) {
        this.connectTimeout = between(connect, Duration.ofMillis(10), Duration.ofMinutes(5), "connect");
        this.responseTimeout = between(response, Duration.ofMillis(10), Duration.ofMinutes(5), "response");
        return this;
    }

    /** After how much silence the line is checked with enquire_link; 30 seconds by default. */
    public SmppSettingsBuilder enquireLinkEvery(Duration chosen) {
        this.enquireLinkEvery = between(chosen, Duration.ofMillis(10), Duration.ofHours(1), "enquireLinkEvery");
        return this;
    }

    /** The wait after a first failure to connect, and the longest; 1 second and 1 minute by default. */
    public SmppSettingsBuilder backOff(Duration first, Duration longest) {
        between(first, Duration.ofMillis(1), Duration.ofHours(1), "first");
        this.waits = waits.withBackOff(first, between(longest, first, Duration.ofHours(1), "longest"));
        return this;
    }

    /** What {@code TryLater} says after throttling or a full queue, and after other refusals; 30 seconds and 5 minutes. */
    public SmppSettingsBuilder waits(Duration throttled, Duration refused) {
        between(throttled, Duration.ofMillis(1), Duration.ofDays(1), "throttled");
        this.waits =
                waits.withRefusals(throttled, between(refused, Duration.ofMillis(1), Duration.ofDays(1), "refused"));
        return this;
    }

    /**
     * What a status means at this message centre, for those of its own (0x400 to 0x4FF) or used in its own way. Example:
     * {@code meaning(0x0401, new SendResult.Undeliverable(Reason.BARRED))}.
     */
    public SmppSettingsBuilder meaning(int status, SendResult result) {
        if (status == 0 || !(result instanceof SendResult.TryLater || result instanceof SendResult.Undeliverable)) {
            throw new IllegalArgumentException("a status other than 0 means TryLater or Undeliverable");
        }
        meanings.put(status, result);
        return this;
    }

    /** By which deadlines and waits are measured; that of the host. */
    public SmppSettingsBuilder clock(Clock chosen) {
        this.clock = Objects.requireNonNull(chosen, "clock");
        return this;
    }

    /**
     * The settings.
     *
     * @throws IllegalStateException when account, sender or clock is missing
     */
    public SmppSettings build() {
        return new SmppSettings(this);
    }

    private static String ascii(String value, int shortest, int longest, String part) {
        Objects.requireNonNull(value, part);
        if (value.length() < shortest || value.length() > longest || !value.matches("[ -~]*")) {
            throw new IllegalArgumentException(
                    part + " must have " + shortest + " to " + longest + " printable ASCII characters");
        }
        return value;
    }

    private static int between(int value, int lowest, int highest, String part) {
        if (value < lowest || value > highest) {
            throw new IllegalArgumentException(part + " must be " + lowest + " to " + highest);
        }
        return value;
    }

    private static Duration between(Duration value, Duration lowest, Duration highest, String part) {
        if (value.compareTo(lowest) < 0 || value.compareTo(highest) > 0) {
            throw new IllegalArgumentException(part + " must be " + lowest + " to " + highest);
        }
        return value;
    }
}
