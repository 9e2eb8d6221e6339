package om.gov.mol.labour.notify.smpp;

import static om.gov.mol.labour.notify.smpp.RawCentre.answerBind;
import static om.gov.mol.labour.notify.smpp.RawCentre.message;
import static om.gov.mol.labour.notify.smpp.RawCentre.read;
import static om.gov.mol.labour.notify.smpp.RawCentre.sequence;
import static om.gov.mol.labour.notify.smpp.RawCentre.text;
import static om.gov.mol.labour.notify.smpp.Sandbox.handedOver;
import static om.gov.mol.labour.notify.smpp.Sandbox.sms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import om.gov.mol.labour.notify.spi.CallContext;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.SendResult.TryLater;
import om.gov.mol.labour.notify.spi.SendResult.Unknown;
import om.gov.mol.labour.notify.spi.SenderUnavailable;
import om.gov.mol.labour.notify.spi.Sms;
import om.gov.mol.labour.testkit.fake.SettableClock;
import org.jsmpp.SMPPConstant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A message centre that breaks the protocol: every result is honest, soon, and the next call starts afresh. */
@Timeout(30)
class BadCentreTest {

    /** Answers to a submit that cannot be read. */
    enum Garbage {
        HTTP("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII)),
        TOO_SHORT(ByteBuffer.allocate(16).putInt(7).array()),
        NEGATIVE(ByteBuffer.allocate(16).putInt(-1).array()),
        ID_WITHOUT_END(message(RawCentre.SUBMIT_RESP, 0, 2, (byte) 'm', (byte) '1')),
        ID_TOO_LONG(message(RawCentre.SUBMIT_RESP, 0, 2, text("m".repeat(65)))),
        PARAMETER_CUT(message(RawCentre.SUBMIT_RESP, 0, 2, (byte) 0, (byte) 4, (byte) 0x24, (byte) 0, (byte) 99));

        private final byte[] octets;

        Garbage(byte[] octets) {
            this.octets = octets;
        }
    }

    private final SettableClock clock = SettableClock.at("2031-03-03T08:00:00Z");
    private final CallContext context = Sandbox.within(clock, Duration.ofMinutes(5));

    @ParameterizedTest
    @EnumSource
    void anAnswerThatCannotBeReadIsUnknownAtOnce(Garbage garbage) {
        assertThat(sendTo((in, out) -> {
                    answerBind(in, out);
                    read(in);
                    out.write(garbage.octets);
                    in.read();
                }))
                .isEqualTo(new Unknown());
    }

    @Test
    void anAnswerToAnotherKindOfRequestIsUnknown() {
        assertThat(sendTo((in, out) -> {
                    answerBind(in, out);
                    out.write(message(0x80000103, 0, sequence(read(in)), text("m1"))); // data_sm_resp
                    in.read();
                }))
                .isEqualTo(new Unknown());
    }

    @Test
    void genericNackIsUnknownUnlessItSaysThrottling() {
        assertThat(sendTo((in, out) -> {
                    answerBind(in, out);
                    out.write(message(RawCentre.GENERIC_NACK, 3, sequence(read(in))));
                    in.read();
                }))
                .isEqualTo(new Unknown());
        assertThat(sendTo((in, out) -> {
                    answerBind(in, out);
                    int throttled = SMPPConstant.STAT_ESME_RTHROTTLED;
                    out.write(message(RawCentre.GENERIC_NACK, throttled, sequence(read(in))));
                    in.read();
                }))
                .isEqualTo(new TryLater(Duration.ofSeconds(30)));
    }

    @Test
    void anUnreadableRequestIsRefusedAndTheConnectionStays() throws InterruptedException {
        BlockingQueue<Integer> nacked = new LinkedBlockingQueue<>();
        RawCentre.Script script = (in, out) -> {
            answerBind(in, out);
            int submit = sequence(read(in));
            out.write(message(RawCentre.DELIVER, 0, 77, (byte) 1, (byte) 2));
            ByteBuffer nack = read(in);
            if (nack.getInt(4) == RawCentre.GENERIC_NACK) {
                nacked.add(sequence(nack));
            }
            out.write(message(RawCentre.SUBMIT_RESP, 0, submit, text("m1")));
            in.read();
        };

        assertThat(handedOver(sendTo(script))).isEqualTo("m1");
        assertThat(nacked.poll(20, TimeUnit.SECONDS)).isEqualTo(77);
    }

    @Test
    void aBindThatIsNotAnsweredOrAnsweredWithGarbageIsNoConnection() {
        assertThatThrownBy(() -> sendTo((in, out) -> read(in))).isInstanceOf(SenderUnavailable.class);
        assertThatThrownBy(() -> sendTo((in, out) -> {
                    out.write("SSH-2.0-OpenSSH\r\n".getBytes(StandardCharsets.US_ASCII));
                    in.read();
                    read(in);
                }))
                .isInstanceOf(SenderUnavailable.class);
        assertThatThrownBy(() -> sendTo((in, out) -> {
                    byte[] oddVersion = {0, 0x02, 0x10, 0, 1, 0x77};
                    out.write(message(RawCentre.BIND_RESP, 0, sequence(read(in)), oddVersion));
                    in.read();
                }))
                .isInstanceOf(SenderUnavailable.class);
    }

    @Test
    void aMessageCentreThatIsSilentToBindIsLeftInTime() {
        assertThatThrownBy(() -> sendTo(
                        (in, out) -> {
                            read(in);
                            in.read();
                        },
                        Sandbox.within(clock, Duration.ofSeconds(1))))
                .isInstanceOf(SenderUnavailable.class);
    }

    @Test
    void aLineThatGoesDeadIsFoundByEnquiryAndLeft() throws Exception {
        BlockingQueue<Integer> ended = new LinkedBlockingQueue<>();
        RawCentre.Script script = (in, out) -> {
            answerBind(in, out);
            out.write(message(RawCentre.SUBMIT_RESP, 0, sequence(read(in)), text("m1")));
            int enquiry = read(in).getInt(4);
            untilTheEnd(in, out);
            ended.add(enquiry);
        };
        try (var centre = new RawCentre(script);
                var sender = new SmppSmsSender(settings(centre, Duration.ofMillis(500)))) {
            handedOver(sender.send(sms("k1", "text"), context));
            assertThat(ended.poll(20, TimeUnit.SECONDS)).isEqualTo(SMPPConstant.CID_ENQUIRE_LINK);
        }
    }

    @Test
    void aMessageThatStopsInTheMiddleEndsTheConnection() {
        assertThat(sendTo((in, out) -> {
                    answerBind(in, out);
                    byte[] answer = message(RawCentre.SUBMIT_RESP, 0, sequence(read(in)), text("m1"));
                    out.write(answer, 0, 10);
                    untilTheEnd(in, out);
                }))
                .isEqualTo(new Unknown());
    }

    @Test
    void aCentreThatStopsReadingIsLeftThoughNobodyCanAskIt() throws Exception {
        var testIsOver = new CompletableFuture<Void>();
        ExecutorService callers = Executors.newCachedThreadPool();
        try (var centre = new RawCentre((in, out) -> {
                    answerBind(in, out);
                    testIsOver.join();
                });
                var sender = new SmppSmsSender(Sandbox.settings(centre.port(), clock)
                        .timeouts(Duration.ofSeconds(2), Duration.ofMillis(500))
                        .enquireLinkEvery(Duration.ofMillis(200))
                        .longTexts(LongTexts.MESSAGE_PAYLOAD)
                        .window(200)
                        .build())) {
            String text = "ن".repeat(30_000); // two hundred of these are more than any buffer between
            List<Callable<Boolean>> calls = IntStream.range(0, 200)
                    .<Callable<Boolean>>mapToObj(i -> () -> isSent(sender, sms("k" + i, text)))
                    .toList();
            for (Future<Boolean> sent : callers.invokeAll(calls, 20, TimeUnit.SECONDS)) {
                assertThat(sent.get()).isFalse();
            }
            testIsOver.complete(null);
        } finally {
            callers.shutdownNow();
        }
    }

    private boolean isSent(SmppSmsSender sender, Sms sms) {
        try {
            return sender.send(sms, context) instanceof SendResult.HandedOver;
        } catch (SenderUnavailable e) {
            return false;
        }
    }

    private SendResult sendTo(RawCentre.Script script) {
        return sendTo(script, context);
    }

    private SendResult sendTo(RawCentre.Script script, CallContext until) {
        try (var centre = new RawCentre(script);
                var sender = new SmppSmsSender(settings(centre, Duration.ofMinutes(1)))) {
            return sender.send(sms("k1", "text"), until);
        }
    }

    /** The answer may take a minute: what comes sooner came because something was noticed. */
    private SmppSettings settings(RawCentre centre, Duration response) {
        return Sandbox.settings(centre.port(), clock)
                .timeouts(Duration.ofMinutes(1), response)
                .enquireLinkEvery(Duration.ofMillis(200))
                .build();
    }

    private static void untilTheEnd(DataInputStream in, OutputStream out) throws IOException {
        try {
            while (in.read() >= 0) {
                out.flush();
            }
        } catch (IOException e) {
            out.flush();
        }
    }
}
