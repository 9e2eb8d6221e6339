package om.gov.mol.labour.notify.smpp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.IntStream;
import om.gov.mol.labour.notify.spi.Sms;
import org.jsmpp.bean.OptionalParameter;

/** Makes the submits of one message: coding, cutting, and what joins the parts again. */
final class Packing {

    private static final int PARTS_MAX = 255;
    private static final int PAYLOAD_MAX = 65_535;
    private static final byte[] NOTHING = {};

    private final Sms sms;
    private final SmppSettings settings;
    private final byte coding;

    private Packing(Sms sms, SmppSettings settings, byte coding) {
        this.sms = sms;
        this.settings = settings;
        this.coding = coding;
    }

    /** The submits in their order; none when the text is longer than a message can be. */
    static List<SubmitTask> pack(Sms sms, SmppSettings settings) {
        boolean gsm = settings.gsmAlphabet && GsmAlphabet.has(sms.text());
        var packing = new Packing(sms, settings, (byte) (gsm ? settings.gsmDataCoding : settings.ucs2DataCoding));
        List<byte[]> parts = CodedText.cut(sms.text(), gsm).parts();
        if (parts.size() == 1) {
            return List.of(packing.task(false, parts.get(0), List.of()));
        }
        if (settings.longTexts == LongTexts.MESSAGE_PAYLOAD) {
            byte[] whole = CodedText.whole(sms.text(), gsm);
            var payload = new OptionalParameter.Message_payload(whole);
            return whole.length > PAYLOAD_MAX ? List.of() : List.of(packing.task(false, NOTHING, List.of(payload)));
        }
        if (parts.size() > PARTS_MAX) {
            return List.of();
        }
        return IntStream.rangeClosed(1, parts.size())
                .mapToObj(number -> packing.joined(number, parts.size(), parts.get(number - 1)))
                .toList();
    }

    private SubmitTask joined(int number, int total, byte[] part) {
        short reference = reference(sms.key());
        if (settings.longTexts == LongTexts.USER_DATA_HEADER) {
            byte[] header = {5, 0, 3, (byte) reference, (byte) total, (byte) number};
            ByteBuffer text = ByteBuffer.allocate(header.length + part.length);
            return task(true, text.put(header).put(part).array(), List.of());
        }
        List<OptionalParameter> place = List.of(
                new OptionalParameter.Sar_msg_ref_num(reference),
                new OptionalParameter.Sar_total_segments((byte) total),
                new OptionalParameter.Sar_segment_seqnum((byte) number));
        return task(false, part, place);
    }

    private SubmitTask task(boolean withHeader, byte[] text, List<OptionalParameter> parameters) {
        return new SubmitTask(settings, sms.to().substring(1), withHeader, coding, text, parameters);
    }

    /** The same key has the same reference, so that parts sent again join with those that arrived before. */
    static short reference(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.US_ASCII));
            return ByteBuffer.wrap(digest).getShort();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
