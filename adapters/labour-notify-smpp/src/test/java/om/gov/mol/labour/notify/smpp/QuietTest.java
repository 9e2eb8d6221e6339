package om.gov.mol.labour.notify.smpp;

import static om.gov.mol.labour.notify.smpp.RawCentre.answerBind;
import static om.gov.mol.labour.notify.smpp.RawCentre.message;
import static om.gov.mol.labour.notify.smpp.RawCentre.read;
import static om.gov.mol.labour.notify.smpp.RawCentre.sequence;
import static om.gov.mol.labour.notify.smpp.RawCentre.text;
import static om.gov.mol.labour.notify.smpp.Sandbox.handedOver;
import static om.gov.mol.labour.notify.smpp.Sandbox.sms;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import om.gov.mol.labour.notify.spi.CallContext;
import om.gov.mol.labour.notify.spi.DeliveryState.Delivered;
import om.gov.mol.labour.testkit.fake.SettableClock;
import org.jsmpp.util.HexUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** On every level of every logger, jsmpp's too: no number, no text, no password, and not their octets either. */
@Timeout(60)
class QuietTest {

    private static final String NUMBER = "96891234567";
    private static final String TEXT = "Transfer of services";
    private static final String RECEIPT = "id:m1 sub:001 dlvrd:001 submit date:3103031200 done date:3103031201 "
            + "stat:DELIVRD err:000 text:" + TEXT;

    private final SettableClock clock = SettableClock.at("2031-03-03T08:00:00Z");
    private final CallContext context = Sandbox.within(clock, Duration.ofSeconds(30));

    @Test
    void nothingPersonalAndNoPasswordIsLogged() throws Exception {
        BlockingQueue<Integer> answers = new LinkedBlockingQueue<>();
        RecordedLogs.LINES.clear();
        try (RawCentre centre = new RawCentre((in, out) -> talk(in, out, answers));
                SmppSmsSender sender =
                        new SmppSmsSender(Sandbox.settings(centre.port(), clock).build())) {
            handedOver(sender.send(sms("k1", TEXT), context));
            assertThat(answers.poll(20, TimeUnit.SECONDS)).isZero();
            assertThat(sender.delivery("m1", context)).isInstanceOf(Delivered.class);
            assertThat(answers.poll(20, TimeUnit.SECONDS)).isEqualTo(RawCentre.GENERIC_NACK);
            sender.send(sms("k2", TEXT), context);
        }

        List<String> lines = List.copyOf(RecordedLogs.LINES);
        assertThat(lines).anyMatch(line -> line.startsWith("org.jsmpp") && line.contains("Received PDU"));
        assertThat(lines).anyMatch(line -> line.startsWith("om.gov"));
        for (String secret : List.of(NUMBER, TEXT, Centre.PASSWORD)) {
            String octets = HexUtil.convertBytesToHexString(secret.getBytes(StandardCharsets.US_ASCII));
            assertThat(lines).noneMatch(line -> line.contains(secret) || line.contains(octets));
        }
    }

    private static void talk(DataInputStream in, OutputStream out, BlockingQueue<Integer> answers) throws IOException {
        answerBind(in, out);
        out.write(message(RawCentre.SUBMIT_RESP, 0, sequence(read(in)), text("m1")));
        out.write(message(RawCentre.DELIVER, 0, 5, deliver(RECEIPT, NUMBER)));
        answers.add(read(in).getInt(8));
        out.write(message(RawCentre.DELIVER, 0, 6, deliver(RECEIPT, NUMBER.repeat(3))));
        answers.add(read(in).getInt(4));
        out.write(message(RawCentre.SUBMIT_RESP, 0, sequence(read(in)), (byte) 'x'));
        in.read();
    }

    private static byte[] deliver(String receipt, String from) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(new byte[] {0, 1, 1});
        body.writeBytes(text(from));
        body.writeBytes(new byte[] {5, 0});
        body.writeBytes(text("MOL"));
        body.writeBytes(new byte[] {4, 0, 0, 0, 0, 0, 0, 0, 0, (byte) receipt.length()});
        body.writeBytes(receipt.getBytes(StandardCharsets.US_ASCII));
        return body.toByteArray();
    }
}
