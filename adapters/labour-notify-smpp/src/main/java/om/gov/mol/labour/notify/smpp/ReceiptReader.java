package om.gov.mol.labour.notify.smpp;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import om.gov.mol.labour.notify.spi.DeliveryState;
import om.gov.mol.labour.notify.spi.Reason;
import org.jsmpp.bean.AbstractSmCommand;
import org.jsmpp.bean.MessageRequest;
import org.jsmpp.bean.OptionalParameter;
import org.jspecify.annotations.Nullable;

/**
 * Reads delivery receipts, from their parameters or from the text that SMPP 3.4 gives in appendix B, such as
 * {@code id:0123456789 sub:001 dlvrd:001 submit date:2611221400 done date:2611221401 stat:DELIVRD err:000 text:}.
 */
final class ReceiptReader {

    private static final short RECEIPTED_MESSAGE_ID = 0x001E;
    private static final short MESSAGE_STATE = 0x0427;
    private static final short MESSAGE_PAYLOAD = 0x0424;
    private static final int MESSAGE_TYPE = 0x3C;
    private static final int IS_RECEIPT = 0x04;
    private static final List<String> STATES = List.of(
            "SCHEDULED",
            "ENROUTE",
            "DELIVRD",
            "EXPIRED",
            "DELETED",
            "UNDELIV",
            "ACCEPTD",
            "UNKNOWN",
            "REJECTD",
            "SKIPPED");

    private static final Pattern ID = Pattern.compile("(?i)\\bid:\\s*([!-~]{1,65})");
    private static final Pattern STATE = Pattern.compile("(?i)\\bstat:\\s*([A-Z]{1,10})");
    private static final Pattern DONE = Pattern.compile("(?i)\\bdone date:\\s*([0-9]{10,12})");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuMMddHHmm[ss]", Locale.ROOT);

    private final MessageIdForm form;
    private final ZoneId zone;

    ReceiptReader(MessageIdForm form, ZoneId zone) {
        this.form = form;
        this.zone = zone;
    }

    /** The receipt, or empty when it is something else, or names no message or no state. */
    Optional<Receipt> read(AbstractSmCommand request) {
        String parameter = parameter(request, RECEIPTED_MESSAGE_ID);
        if (parameter == null && (request.getEsmClass() & MESSAGE_TYPE) != IS_RECEIPT) {
            return Optional.empty();
        }
        String text = text(request);
        String named = first(ID, text);
        List<String> ids = new ArrayList<>();
        if (parameter != null) {
            ids.add(form.ofAnswer(parameter));
        }
        if (named != null) {
            ids.add(form.ofReceipt(named));
        }
        String state = state(request, text);
        return ids.isEmpty() || state == null
                ? Optional.empty()
                : Optional.of(
                        new Receipt(ids, parameter == null ? String.valueOf(named) : parameter, state(state, text)));
    }

    private DeliveryState state(String name, String text) {
        return switch (name) {
            case "DELIVRD" -> new DeliveryState.Delivered(done(text));
            case "EXPIRED" -> new DeliveryState.NotDelivered(Reason.EXPIRED);
            case "REJECTD" -> new DeliveryState.NotDelivered(Reason.BARRED);
            case "DELETED", "UNDELIV", "SKIPPED" -> new DeliveryState.NotDelivered(Reason.OTHER);
            case "UNKNOWN" -> new DeliveryState.Unknown();
            default -> new DeliveryState.StillUnderway(); // also ACCEPTD: many centres say it on the way
        };
    }

    private @Nullable Instant done(String text) {
        String done = first(DONE, text);
        if (done == null) {
            return null;
        }
        try {
            return LocalDateTime.parse(done, MOMENT).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable String state(AbstractSmCommand request, String text) {
        String written = first(STATE, text);
        if (written != null) {
            return written.toUpperCase(Locale.ROOT);
        }
        if (request.getOptionalParameter(MESSAGE_STATE) instanceof OptionalParameter.Byte state) {
            int number = state.getValue();
            return number >= 0 && number < STATES.size() ? STATES.get(number) : null;
        }
        return null;
    }

    private static String text(AbstractSmCommand request) {
        byte[] octets = request instanceof MessageRequest message ? message.getShortMessage() : new byte[0];
        if ((octets == null || octets.length == 0)
                && request.getOptionalParameter(MESSAGE_PAYLOAD) instanceof OptionalParameter.OctetString payload) {
            octets = payload.getValue();
        }
        Charset charset = request.getDataCoding() == 8 ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1;
        return octets == null ? "" : new String(octets, charset);
    }

    private static @Nullable String parameter(AbstractSmCommand request, short tag) {
        if (!(request.getOptionalParameter(tag) instanceof OptionalParameter.OctetString octets)) {
            return null;
        }
        String value = new String(octets.getValue(), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .strip();
        return value.isEmpty() ? null : value;
    }

    private static @Nullable String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }
}
