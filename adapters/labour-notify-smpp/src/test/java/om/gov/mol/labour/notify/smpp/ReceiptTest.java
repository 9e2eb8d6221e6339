package om.gov.mol.labour.notify.smpp;

import static om.gov.mol.labour.notify.smpp.Sandbox.ARABIC;
import static om.gov.mol.labour.notify.smpp.Sandbox.handedOver;
import static om.gov.mol.labour.notify.smpp.Sandbox.sms;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import om.gov.mol.labour.notify.spi.CallContext;
import om.gov.mol.labour.notify.spi.DeliveryState;
import om.gov.mol.labour.notify.spi.DeliveryState.Delivered;
import om.gov.mol.labour.notify.spi.DeliveryState.NotDelivered;
import om.gov.mol.labour.notify.spi.DeliveryState.StillUnderway;
import om.gov.mol.labour.notify.spi.Reason;
import om.gov.mol.labour.testkit.fake.SettableClock;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.OptionalParameter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of messages after the hand-over. */
class ReceiptTest {

    private static final Instant DONE = Instant.parse("2031-03-03T08:01:00Z");

    private final SettableClock clock = SettableClock.at("2031-03-03T08:00:00Z");
    private final CallContext context = Sandbox.within(clock, Duration.ofSeconds(30));
    private final List<DeliveryReport> heard = new CopyOnWriteArrayList<>();
    private final Centre centre = Centre.open();
    private SmppSmsSender sender = new SmppSmsSender(settings().build());

    @AfterEach
    void close() {
        sender.close();
        centre.close();
    }

    @Test
    void aReceiptSaysThatTheMessageArrivedAndWhen() throws Exception {
        String id = handedOver(sender.send(sms("k1", "text"), context));
        assertThat(sender.delivery(id, context)).isEqualTo(new StillUnderway());
        centre.receipt(receipt(id, "DELIVRD"));

        assertThat(sender.delivery(id, context)).isEqualTo(new Delivered(DONE));
        assertThat(heard).containsExactly(new DeliveryReport("k1", id, new Delivered(DONE)));
    }

    @ParameterizedTest
    @CsvSource({"EXPIRED,EXPIRED", "REJECTD,BARRED", "UNDELIV,OTHER", "DELETED,OTHER"})
    void aReceiptSaysThatItDidNot(String state, Reason reason) throws Exception {
        String id = handedOver(sender.send(sms("k1", "text"), context));
        centre.receipt(receipt(id, state));

        assertThat(sender.delivery(id, context)).isEqualTo(new NotDelivered(reason));
        assertThat(heard).containsExactly(new DeliveryReport("k1", id, new NotDelivered(reason)));
    }

    @Test
    void theFirstEndIsTheEnd() throws Exception {
        String id = handedOver(sender.send(sms("k1", "text"), context));
        centre.receipt(receipt(id, "ENROUTE"));
        centre.receipt(receipt(id, "ACCEPTD"));
        centre.receipt(receipt(id, "UNKNOWN"));
        assertThat(sender.delivery(id, context)).isEqualTo(new StillUnderway());
        assertThat(heard).isEmpty();
        centre.receipt(receipt(id, "DELIVRD"));
        centre.receipt(receipt(id, "EXPIRED"));

        assertThat(sender.delivery(id, context)).isInstanceOf(Delivered.class);
        assertThat(heard).hasSize(1);
    }

    @Test
    void aMessageInPartsArrivedWhenAllItsPartsDid() throws Exception {
        String id = handedOver(sender.send(sms("k1", ARABIC.repeat(3)), context));
        assertThat(centre.submits).hasSize(2);
        centre.receipt(receipt("m2", "DELIVRD"));
        assertThat(sender.delivery(id, context)).isEqualTo(new StillUnderway());
        centre.receipt(receipt("m1", "DELIVRD"));

        assertThat(sender.delivery(id, context)).isEqualTo(new Delivered(DONE));
        assertThat(heard).containsExactly(new DeliveryReport("k1", id, new Delivered(DONE)));
    }

    @Test
    void aMessageInPartsIsLostWhenOneIs() throws Exception {
        String id = handedOver(sender.send(sms("k1", ARABIC.repeat(3)), context));
        centre.receipt(receipt("m1", "DELIVRD"));
        centre.receipt(receipt("m2", "EXPIRED"));

        assertThat(sender.delivery(id, context)).isEqualTo(new NotDelivered(Reason.EXPIRED));
        assertThat(heard).containsExactly(new DeliveryReport("k1", id, new NotDelivered(Reason.EXPIRED)));
    }

    @Test
    void aReceiptThatOvertakesTheAnswerIsMatched() {
        centre.next.add((submit, session, id) -> {
            try {
                centre.receipt(receipt(id, "DELIVRD"));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return id;
        });
        String id = handedOver(sender.send(sms("k1", "text"), context));

        assertThat(sender.delivery(id, context)).isEqualTo(new Delivered(DONE));
        assertThat(heard)
                .containsExactly(
                        new DeliveryReport(null, id, new Delivered(DONE)),
                        new DeliveryReport("k1", id, new Delivered(DONE)));
    }

    @Test
    void aReceiptOfAnUnknownIdIsTakenAndTold() throws Exception {
        handedOver(sender.send(sms("k1", "text"), context));

        assertThat(centre.statusOfReceipt(receipt("of-yesterday", "DELIVRD"))).isZero();
        assertThat(heard).containsExactly(new DeliveryReport(null, "of-yesterday", new Delivered(DONE)));
        assertThat(sender.delivery("of-yesterday", context)).isEqualTo(new DeliveryState.Unknown());
    }

    @Test
    void aReceiptThatComesOnALaterConnectionIsMatched() throws Exception {
        String id = handedOver(sender.send(sms("k1", "text"), context));
        List<Thread> readers = Sandbox.readers(centre);
        centre.sessions.get(0).close();
        Sandbox.ended(readers);
        handedOver(sender.send(sms("k2", "text"), context));
        centre.receipt(receipt(id, "DELIVRD"));

        assertThat(centre.sessions).hasSize(2);
        assertThat(sender.delivery(id, context)).isEqualTo(new Delivered(DONE));
    }

    @Test
    void idsInTwoFormsAreMatched() throws Exception {
        with(settings().messageIds(MessageIdForm.HEXADECIMAL_THEN_DECIMAL));
        centre.next.add((submit, session, id) -> "1A2B3C");
        String id = handedOver(sender.send(sms("k1", "text"), context));
        centre.receipt(receipt("0001715004", "DELIVRD"));

        assertThat(id).isEqualTo("1A2B3C");
        assertThat(sender.delivery(id, context)).isEqualTo(new Delivered(DONE));
    }

    @Test
    void theParametersOfAReceiptAreEnough() throws Exception {
        with(settings().messageIds(MessageIdForm.HEXADECIMAL_THEN_DECIMAL));
        centre.next.add((submit, session, id) -> "ABC");
        String id = handedOver(sender.send(sms("k1", "text"), context));
        centre.deliver(
                0x04,
                new byte[0],
                new OptionalParameter.Receipted_message_id("ABC"),
                new OptionalParameter.Message_state((byte) 2));

        assertThat(sender.delivery(id, context)).isEqualTo(new Delivered(null));
    }

    @Test
    void timesAreReadInTheZoneOfTheCentre() throws Exception {
        with(settings().receiptZone(ZoneOffset.UTC));
        String id = handedOver(sender.send(sms("k1", "text"), context));
        centre.receipt("id:" + id + " sub:001 dlvrd:001 submit date:310303120000 done date:310303120130 stat:DELIVRD");

        assertThat(sender.delivery(id, context)).isEqualTo(new Delivered(Instant.parse("2031-03-03T12:01:30Z")));
    }

    @Test
    void aTimeThatDoesNotExistIsNoTime() throws Exception {
        String id = handedOver(sender.send(sms("k1", "text"), context));
        centre.receipt("id:" + id + " done date:3199991200 stat:DELIVRD");

        assertThat(sender.delivery(id, context)).isEqualTo(new Delivered(null));
    }

    @Test
    void messagesOfPhonesAndReceiptsWithoutSenseAreTakenAndForgotten() throws Exception {
        String id = handedOver(sender.send(sms("k1", "text"), context));
        centre.deliver(0, ("id:" + id + " stat:DELIVRD").getBytes(StandardCharsets.US_ASCII));
        centre.receipt("what is this");
        centre.receipt("id:" + id);
        centre.receipt("");

        assertThat(sender.delivery(id, context)).isEqualTo(new StillUnderway());
        assertThat(heard).isEmpty();
    }

    @Test
    void whenTheListenerFailsTheReceiptComesAgain() throws Exception {
        var failing = new CopyOnWriteArrayList<>(List.of("once"));
        with(settings().deliveryListener(report -> {
            if (!failing.isEmpty()) {
                failing.clear();
                throw new IllegalStateException("the host has no database");
            }
            heard.add(report);
        }));
        String id = handedOver(sender.send(sms("k1", "text"), context));

        assertThat(centre.statusOfReceipt(receipt(id, "DELIVRD"))).isEqualTo(SMPPConstant.STAT_ESME_RX_T_APPN);
        assertThat(centre.statusOfReceipt(receipt(id, "DELIVRD"))).isZero();
        assertThat(heard).containsExactly(new DeliveryReport("k1", id, new Delivered(DONE)));
    }

    @Test
    void withoutReceiptsNoneIsAskedFor() {
        with(settings().withoutReceipts());
        handedOver(sender.send(sms("k1", "text"), context));

        assertThat(centre.submits.get(0).getRegisteredDelivery()).isZero();
        assertThat(sender.capabilities().deliveryReceipts()).isFalse();
    }

    @Test
    void theBookForgetsWhatIsOld() {
        var book = new ReceiptBook(clock, Duration.ofDays(3), MessageIdForm.SAME);
        book.accepted(book.begin("k1", 1), "1");
        clock.advance(Duration.ofDays(3));
        book.accepted(book.begin("k2", 1), "2");
        assertThat(book.state("1")).isEqualTo(new StillUnderway());
        clock.advance(Duration.ofSeconds(1));
        book.begin("k3", 1);

        assertThat(book.state("1")).isEqualTo(new DeliveryState.Unknown());
        assertThat(book.handedOver("k1")).isEmpty();
        assertThat(book.handedOver("k2")).contains("2");
        book.note(new Receipt(List.of("1"), "1", new Delivered(null)));
        assertThat(book.state("1")).isEqualTo(new DeliveryState.Unknown());
    }

    private SmppSettingsBuilder settings() {
        return Sandbox.settings(centre, clock).deliveryListener(heard::add);
    }

    private void with(SmppSettingsBuilder settings) {
        sender.close();
        sender = new SmppSmsSender(settings.build());
    }

    /** As in appendix B of SMPP 3.4, with the local time of Muscat. */
    private static String receipt(String id, String state) {
        return "id:" + id + " sub:001 dlvrd:001 submit date:3103031200 done date:3103031201 stat:" + state
                + " err:000 text:Transfer of services";
    }
}
