package om.gov.mol.labour.notify.smpp;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.net.ssl.SSLSocketFactory;
import om.gov.mol.labour.notify.spi.SendResult;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.session.BindParameter;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a message centre, and what was agreed with its operator. Immutable; made by {@link SmppSettingsBuilder}.
 *
 * <p>Example: {@code SmppSettings.of("smsc.example.om", 2775).account("mol", password).senderId("MOL").clock(clock).build()}.
 * {@link #toString} shows no password.
 */
public final class SmppSettings {

    final String host;
    final int port;
    final @Nullable SSLSocketFactory tls;
    final String systemId;
    private final String password;
    final String systemType;
    final BindMode bindMode;
    final String senderId;
    final AddressKind senderKind;
    final AddressKind recipientKind;
    final String serviceType;
    final LongTexts longTexts;
    final boolean gsmAlphabet;
    final int gsmDataCoding;
    final int ucs2DataCoding;
    final @Nullable Duration validity;
    final boolean receipts;
    final DeliveryListener listener;
    final MessageIdForm messageIds;
    final ZoneId receiptZone;
    final int window;
    final Duration connectTimeout;
    final Duration responseTimeout;
    final Duration enquireLinkEvery;
    final Waits waits;
    final Map<Integer, SendResult> meanings;
    final Clock clock;

    SmppSettings(SmppSettingsBuilder chosen) {
        host = chosen.host;
        port = chosen.port;
        tls = chosen.tls;
        systemId = required(chosen.systemId, "account");
        password = required(chosen.password, "account");
        systemType = chosen.systemType;
        bindMode = chosen.bindMode;
        senderId = required(chosen.senderId, "senderId");
        senderKind = Objects.requireNonNullElseGet(chosen.senderKind, () -> AddressKind.of(senderId));
        recipientKind = chosen.recipientKind;
        serviceType = chosen.serviceType;
        longTexts = chosen.longTexts;
        gsmAlphabet = chosen.gsmAlphabet;
        gsmDataCoding = chosen.gsmDataCoding;
        ucs2DataCoding = chosen.ucs2DataCoding;
        validity = chosen.validity;
        receipts = chosen.receipts;
        listener = chosen.listener;
        messageIds = chosen.messageIds;
        receiptZone = chosen.receiptZone;
        window = chosen.window;
        connectTimeout = chosen.connectTimeout;
        responseTimeout = chosen.responseTimeout;
        enquireLinkEvery = chosen.enquireLinkEvery;
        waits = chosen.waits;
        meanings = Map.copyOf(chosen.meanings);
        clock = required(chosen.clock, "clock");
    }

    /**
     * Begins with the address of the message centre; the builder lists the rest and its defaults.
     *
     * @param host a name or an address; with TLS the name in the certificate
     * @param port 1 to 65535; 2775 is registered for SMPP
     */
    public static SmppSettingsBuilder of(String host, int port) {
        return new SmppSettingsBuilder(host, port);
    }

    boolean wantsReceipts() {
        return receipts && bindMode == BindMode.TRANSCEIVER;
    }

    BindParameter bind() {
        return new BindParameter(
                bindMode == BindMode.TRANSCEIVER ? BindType.BIND_TRX : BindType.BIND_TX,
                systemId,
                password,
                systemType,
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.UNKNOWN,
                null);
    }

    /** The validity in SMPP's relative form, such as {@code 000002000000000R} for two days; null for the centre's own. */
    @Nullable
    String validityPeriod() {
        if (validity == null) {
            return null;
        }
        return String.format(
                Locale.ROOT,
                "0000%02d%02d%02d%02d000R",
                validity.toDaysPart(),
                validity.toHoursPart(),
                validity.toMinutesPart(),
                validity.toSecondsPart());
    }

    @Override
    public String toString() {
        return "SmppSettings[" + host + ":" + port + (tls == null ? "" : " with TLS") + ", systemId=" + systemId
                + ", password=***, " + bindMode + ", senderId=" + senderId + ", window=" + window + "]";
    }

    private static <T> T required(@Nullable T value, String part) {
        if (value == null) {
            throw new IllegalStateException(part + " is missing");
        }
        return value;
    }
}
