package om.gov.mol.labour.notify.smpp;

import static om.gov.mol.labour.notify.smpp.Sandbox.ARABIC;
import static om.gov.mol.labour.notify.smpp.Sandbox.WORKER;
import static om.gov.mol.labour.notify.smpp.Sandbox.handedOver;
import static om.gov.mol.labour.notify.smpp.Sandbox.sms;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import om.gov.mol.labour.notify.spi.CallContext;
import om.gov.mol.labour.notify.spi.Reason;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.SendResult.TryLater;
import om.gov.mol.labour.notify.spi.SendResult.Undeliverable;
import om.gov.mol.labour.notify.spi.SendResult.Unknown;
import om.gov.mol.labour.testkit.fake.SettableClock;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.SubmitSm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes out, and what the answers mean. */
class SubmitTest {

    private final SettableClock clock = SettableClock.at("2031-03-03T08:00:00Z");
    private final CallContext context = Sandbox.within(clock, Duration.ofSeconds(30));
    private final Centre centre = Centre.open();
    private SmppSmsSender sender =
            new SmppSmsSender(Sandbox.settings(centre, clock).build());

    @AfterEach
    void close() {
        sender.close();
        centre.close();
    }

    @Test
    void aShortEnglishTextIsOneSubmitInTheDefaultAlphabet() {
        handedOver(sender.send(sms("k1", "Fee: 5 €"), context));

        SubmitSm submit = centre.submits.get(0);
        assertThat(submit.getShortMessage()).containsExactly(0x46, 0x65, 0x65, 0x3A, 0x20, 0x35, 0x20, 0x1B, 0x65);
        assertThat(submit.getDataCoding()).isZero();
        assertThat(submit.getEsmClass()).isZero();
        assertThat(submit.getDestAddress()).isEqualTo("96891234567");
        assertThat(submit.getDestAddrTon()).isEqualTo((byte) 1);
        assertThat(submit.getDestAddrNpi()).isEqualTo((byte) 1);
        assertThat(submit.getSourceAddr()).isEqualTo("MOL");
        assertThat(submit.getSourceAddrTon()).isEqualTo((byte) 5);
        assertThat(submit.getRegisteredDelivery()).isEqualTo((byte) 1);
        assertThat(submit.getValidityPeriod()).isNull();
    }

    @Test
    void settingsArriveAsTheyWereMade() {
        with(Sandbox.settings(centre, clock)
                .senderId("80077")
                .senderKind(new AddressKind(6, 9))
                .recipientKind(new AddressKind(2, 8))
                .dataCodings(0x01, 0x18)
                .serviceType("CMT")
                .systemType("gov")
                .validity(Duration.ofHours(36))
                .bindMode(BindMode.TRANSMITTER));
        handedOver(sender.send(sms("k1", "plain"), context));
        handedOver(sender.send(sms("k2", "نص"), context));

        SubmitSm submit = centre.submits.get(0);
        assertThat(submit.getSourceAddr()).isEqualTo("80077");
        assertThat(submit.getSourceAddrTon()).isEqualTo((byte) 6);
        assertThat(submit.getSourceAddrNpi()).isEqualTo((byte) 9);
        assertThat(submit.getDestAddrTon()).isEqualTo((byte) 2);
        assertThat(submit.getDestAddrNpi()).isEqualTo((byte) 8);
        assertThat(submit.getDataCoding()).isEqualTo((byte) 0x01);
        assertThat(centre.submits.get(1).getDataCoding()).isEqualTo((byte) 0x18);
        assertThat(submit.getServiceType()).isEqualTo("CMT");
        assertThat(submit.getValidityPeriod()).isEqualTo("000001120000000R");
        assertThat(submit.getRegisteredDelivery()).isZero();
        assertThat(sender.capabilities().deliveryReceipts()).isFalse();
        assertThat(centre.binds.get(0).getSystemType()).isEqualTo("gov");
    }

    @Test
    void everyTextIsUcs2WhereTheAlphabetIsNotShared() {
        with(Sandbox.settings(centre, clock).ucs2Only());
        handedOver(sender.send(sms("k1", "plain"), context));

        assertThat(centre.submits.get(0).getDataCoding()).isEqualTo((byte) 8);
        assertThat(centre.texts(WORKER)).containsExactly("plain");
    }

    @ParameterizedTest
    @EnumSource
    void aLongArabicTextArrivesLetterByLetter(LongTexts how) {
        with(Sandbox.settings(centre, clock).longTexts(how));
        String text = (ARABIC + "😀").repeat(12);
        handedOver(sender.send(sms("k1", text), context));

        assertThat(centre.texts(WORKER)).containsExactly(text);
        assertThat(centre.submits).hasSize(how == LongTexts.MESSAGE_PAYLOAD ? 1 : 9);
    }

    @Test
    void thePartsSayTheirPlaceAndRepeatingKeepsTheirReference() {
        String text = "ن".repeat(68 + 67);
        handedOver(sender.send(sms("tr-7k2m:told:sms", text), context));
        with(Sandbox.settings(centre, clock));
        handedOver(sender.send(sms("tr-7k2m:told:sms", text), context));

        byte reference = (byte) Packing.reference("tr-7k2m:told:sms");
        assertThat(centre.submits).hasSize(6).allMatch(SubmitSm::isUdhi);
        assertThat(centre.submits.get(0).getShortMessage())
                .startsWith(5, 0, 3, reference, 3, 1)
                .hasSize(140);
        assertThat(centre.submits.get(2).getShortMessage())
                .startsWith(5, 0, 3, reference, 3, 3)
                .hasSize(8);
        assertThat(centre.submits.get(5).getShortMessage()).startsWith(5, 0, 3, reference, 3, 3);
        assertThat(Packing.reference("another")).isNotEqualTo(Packing.reference("tr-7k2m:told:sms"));
    }

    @Test
    void segmentsAreNamedInParameters() {
        with(Sandbox.settings(centre, clock).longTexts(LongTexts.SEGMENT_PARAMETERS));
        handedOver(sender.send(sms("k1", "a".repeat(161)), context));

        SubmitSm second = centre.submits.get(1);
        assertThat(second.getShortMessage()).hasSize(8);
        assertThat(second.isUdhi()).isFalse();
        assertThat(((OptionalParameter.Short) second.getOptionalParameter((short) 0x020C)).getValue())
                .isEqualTo(Packing.reference("k1"));
        assertThat(((OptionalParameter.Byte) second.getOptionalParameter((short) 0x020E)).getValue())
                .isEqualTo((byte) 2);
        assertThat(((OptionalParameter.Byte) second.getOptionalParameter((short) 0x020F)).getValue())
                .isEqualTo((byte) 2);
    }

    @Test
    void aTextOfMoreThan255PartsIsRefusedWithoutSending() {
        assertThat(sender.send(sms("k1", "ن".repeat(67 * 255 + 1)), context))
                .isEqualTo(new Undeliverable(Reason.REJECTED_CONTENT));
        with(Sandbox.settings(centre, clock).longTexts(LongTexts.MESSAGE_PAYLOAD));
        assertThat(sender.send(sms("k1", "ن".repeat(32_768)), context))
                .isEqualTo(new Undeliverable(Reason.REJECTED_CONTENT));
        assertThat(centre.submits).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {SMPPConstant.STAT_ESME_RTHROTTLED, SMPPConstant.STAT_ESME_RMSGQFUL})
    void throttlingMeansLaterAndTheConnectionStays(int status) {
        centre.refuseNext(status);

        assertThat(sender.send(sms("k1", "text"), context)).isEqualTo(new TryLater(Duration.ofSeconds(30)));
        handedOver(sender.send(sms("k1", "text"), context));
        assertThat(centre.binds).hasSize(1);
    }

    @Test
    void onlyWhatIsAboutRecipientOrTextIsFinal() {
        assertThat(refusedWith(SMPPConstant.STAT_ESME_RINVDSTADR)).isEqualTo(new Undeliverable(Reason.NO_SUCH_ADDRESS));
        assertThat(refusedWith(SMPPConstant.STAT_ESME_RINVMSGLEN))
                .isEqualTo(new Undeliverable(Reason.REJECTED_CONTENT));
        assertThat(refusedWith(SMPPConstant.STAT_ESME_RDELIVERYFAILURE)).isEqualTo(new Undeliverable(Reason.OTHER));
        var later = new TryLater(Duration.ofMinutes(5));
        assertThat(refusedWith(SMPPConstant.STAT_ESME_RSYSERR)).isEqualTo(later);
        assertThat(refusedWith(SMPPConstant.STAT_ESME_RINVSRCADR)).isEqualTo(later);
        assertThat(refusedWith(SMPPConstant.STAT_ESME_RSUBMITFAIL)).isEqualTo(later);
        assertThat(refusedWith(0x0401)).isEqualTo(later);
    }

    @Test
    void anAgreedMeaningComesFirst() {
        with(Sandbox.settings(centre, clock)
                .meaning(0x0401, new Undeliverable(Reason.BARRED))
                .meaning(SMPPConstant.STAT_ESME_RINVDSTADR, new TryLater(Duration.ofHours(1)))
                .waits(Duration.ofSeconds(7), Duration.ofSeconds(8)));

        assertThat(refusedWith(0x0401)).isEqualTo(new Undeliverable(Reason.BARRED));
        assertThat(refusedWith(SMPPConstant.STAT_ESME_RINVDSTADR)).isEqualTo(new TryLater(Duration.ofHours(1)));
        assertThat(refusedWith(SMPPConstant.STAT_ESME_RTHROTTLED)).isEqualTo(new TryLater(Duration.ofSeconds(7)));
        assertThat(refusedWith(SMPPConstant.STAT_ESME_RSYSERR)).isEqualTo(new TryLater(Duration.ofSeconds(8)));
    }

    @Test
    void aSessionThatIsNoLongerBoundIsMadeAnew() {
        assertThat(refusedWith(SMPPConstant.STAT_ESME_RINVBNDSTS)).isEqualTo(new TryLater(Duration.ofMinutes(5)));
        handedOver(sender.send(sms("again", "text"), context));

        assertThat(centre.binds).hasSize(2);
    }

    @Test
    void whenAPartWasTakenThrottlingOfTheNextIsUnknownAndAFinalRefusalIsFinal() {
        centre.next.add((submit, session, id) -> id);
        centre.refuseNext(SMPPConstant.STAT_ESME_RTHROTTLED);
        assertThat(sender.send(sms("k1", ARABIC.repeat(3)), context)).isEqualTo(new Unknown());

        centre.next.add((submit, session, id) -> id);
        centre.refuseNext(SMPPConstant.STAT_ESME_RINVDSTADR);
        assertThat(sender.send(sms("k2", ARABIC.repeat(3)), context))
                .isEqualTo(new Undeliverable(Reason.NO_SUCH_ADDRESS));
        assertThat(centre.submits).hasSize(4);
    }

    @Test
    void aKeyThatWasHandedOverIsNotSentAgainForThreeDays() {
        String id = handedOver(sender.send(sms("k1", "text"), context));
        clock.advance(Duration.ofDays(3));
        assertThat(handedOver(sender.send(sms("k1", "text"), Sandbox.within(clock, Duration.ofSeconds(30)))))
                .isEqualTo(id);
        assertThat(centre.submits).hasSize(1);
        assertThat(sender.capabilities().sameKeySendsOnce()).isFalse();
    }

    @Test
    void aMessageCentreWithoutIdsIsServedToo() {
        centre.next.add((submit, session, id) -> "");
        centre.next.add((submit, session, id) -> "");

        assertThat(handedOver(sender.send(sms("k1", "text"), context)))
                .isNotEqualTo(handedOver(sender.send(sms("k2", "text"), context)));
    }

    private SendResult refusedWith(int status) {
        centre.refuseNext(status);
        return sender.send(sms("refused-" + status, "text"), context);
    }

    private void with(SmppSettingsBuilder settings) {
        sender.close();
        sender = new SmppSmsSender(settings.build());
    }
}
