package om.gov.mol.labour.notify.smpp;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.SubmitSm;

/** Does what a phone does: joins the parts and reads the letters. Written apart from the code under test. */
final class Joined {

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001BÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final Map<Integer, Character> EXTENDED =
            Map.of(10, '\f', 20, '^', 40, '{', 41, '}', 47, '\\', 60, '[', 61, '~', 62, ']', 64, '|', 101, '€');

    private Joined() {}

    static List<String> texts(List<SubmitSm> submits) {
        Map<String, Map<Integer, byte[]>> messages = new LinkedHashMap<>();
        Map<String, SubmitSm> any = new LinkedHashMap<>();
        for (SubmitSm submit : submits) {
            byte[] octets = submit.getShortMessage() == null ? new byte[0] : submit.getShortMessage();
            String name = "single-" + messages.size();
            int number = 1;
            if (submit.isUdhi()) {
                name = "header-" + octets[3] + "-" + octets[4];
                number = octets[5] & 0xff;
                octets = Arrays.copyOfRange(octets, 6, octets.length);
            } else if (submit.getOptionalParameter((short) 0x020C) instanceof OptionalParameter.Short reference) {
                name = "segments-" + reference.getValue();
                number = ((OptionalParameter.Byte) submit.getOptionalParameter((short) 0x020F)).getValue() & 0xff;
            } else if (submit.getOptionalParameter((short) 0x0424) instanceof OptionalParameter.OctetString payload) {
                octets = payload.getValue();
            }
            while (messages.getOrDefault(name, Map.of()).containsKey(number)) {
                name += " once more"; // references are few and come again
            }
            messages.computeIfAbsent(name, ignored -> new TreeMap<>()).put(number, octets);
            any.put(name, submit);
        }
        return messages.entrySet().stream()
                .map(message -> read(any.get(message.getKey()), message.getValue()))
                .toList();
    }

    private static String read(SubmitSm submit, Map<Integer, byte[]> parts) {
        var whole = new ByteArrayOutputStream();
        parts.values().forEach(whole::writeBytes);
        return submit.getDataCoding() == 8
                ? new String(whole.toByteArray(), StandardCharsets.UTF_16BE)
                : gsm(whole.toByteArray());
    }

    static String gsm(byte[] septets) {
        var text = new StringBuilder();
        for (int i = 0; i < septets.length; i++) {
            text.append(septets[i] == 0x1B ? (char) EXTENDED.get((int) septets[++i]) : BASIC.charAt(septets[i]));
        }
        return text.toString();
    }
}
