package om.gov.mol.labour.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import om.gov.mol.labour.absconding.AbscondingCommand;
import om.gov.mol.labour.absconding.AbscondingEvent;
import om.gov.mol.labour.absconding.AbscondingReport;
import om.gov.mol.labour.absconding.DepositCommand;
import om.gov.mol.labour.absconding.DepositState;
import om.gov.mol.labour.absconding.ObjectionCommand;
import om.gov.mol.labour.absconding.RefundGround;
import om.gov.mol.labour.absconding.ReportCommand;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonFault;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.Refund;
import org.junit.jupiter.api.Test;

class AbscondingPayloadTest {

    private static final String IN_FORCE = Golden.text("absconding/state-InForce");
    private static final JsonObject NONE = new JsonObject();
    private static final Set<String> WITH_SECRET =
            Set.of("Registered", "Corrected", "Replied", "ObjectionMoved", "DepositMoved", "PaymentsChanged");

    @Test
    void freeTextAndAccountsOfACommandStandOnlyInTheSecretPart() {
        for (AbscondingCommand command : ReportActFixtures.commands()) {
            Written written = AbscondingCommandCodec.write(command);
            assertNothingSecret(written.open());
            assertThat(written.open().text("command")).isEqualTo(command.name());
        }
        assertThat(secret(new ReportCommand.Stop("DEATH", "why"))).isEqualTo("{\"note\":\"why\"}");
        assertThat(secret(new ReportCommand.Stop("DEATH", ""))).isEqualTo("{}");
        assertThat(secret(new ReportCommand.Approve("he said"))).isEqualTo("{\"reason\":\"he said\"}");
        assertThat(secret(new ReportCommand.Reply("I was ill", Set.of()))).isEqualTo("{\"statement\":\"I was ill\"}");
        assertThat(secret(new ObjectionCommand.RefuseObjection("TOO_LATE"))).isEqualTo("{}");
        assertThat(secret(new DepositCommand.RequestRefund(RefundGround.PERIOD_OVER, ReportFixtures.ACCOUNT)))
                .isEqualTo("{\"to\":\"OM810180000001299123456\"}");
    }

    @Test
    void anEventInTwoPartsHoldsNothingSecretInItsOpenOne() {
        for (AbscondingEvent event : ReportActFixtures.events()) {
            Written parts = AbscondingEventCodec.writeParted(event);
            assertNothingSecret(parts.open());
            assertThat(parts.secret().keys().isEmpty()).isEqualTo(!WITH_SECRET.contains(event.name()));
        }
    }

    @Test
    void everyEventIsReadAndReplaysWithoutItsSecretPart() {
        AbscondingReport before = ReportFixtures.full(ReportFixtures.IN_FORCE);
        for (AbscondingEvent event : ReportActFixtures.events()) {
            Written parts = AbscondingEventCodec.writeParted(event);

            AbscondingEvent erased = AbscondingEventCodec.read(new Written(parts.open(), NONE));

            assertThat(AbscondingEventCodec.writeParted(erased)).isEqualTo(new Written(parts.open(), NONE));
            assertThat(erased.evolve(before).state())
                    .isEqualTo(event.evolve(before).state());
        }
    }

    @Test
    void whatWasErasedReadsAsEmptyTextAndAsNoAccount() {
        var registered = erased(AbscondingEvent.Registered.class);
        var replied = erased(AbscondingEvent.Replied.class);
        var objected = erased(AbscondingEvent.ObjectionMoved.class);
        var moved = erased(AbscondingEvent.DepositMoved.class);

        assertThat(registered.request()).isEqualTo(ReportFixtures.REQUEST.saying(""));
        assertThat(replied.reply()).isEqualTo(ReportFixtures.REPLY.saying(""));
        assertThat(objected.objection().statement()).isEmpty();
        assertThat(((DepositState.RefundUnderWay) moved.deposit().state()).to()).isNull();
        assertThat(erased(AbscondingEvent.PaymentsChanged.class).payments())
                .flatExtracting(Payment::refunds)
                .extracting(Refund::to)
                .containsOnlyNulls();
    }

    @Test
    void anErasedRequestForARefundIsStillARequest() {
        var asked = new DepositState.RefundRequested(
                "RF-1", RefundGround.PERIOD_OVER, ReportFixtures.ACCOUNT, Fixtures.OPENED, Fixtures.LATER);
        var event = new AbscondingEvent.DepositMoved(ReportFixtures.deposit(asked), ReportActFixtures.CLOCKS);
        JsonObject open = AbscondingEventCodec.writeParted(event).open();

        var erased = (AbscondingEvent.DepositMoved) AbscondingEventCodec.read(new Written(open, NONE));

        assertThat(erased.deposit().state())
                .isEqualTo(new DepositState.RefundRequested(
                        "RF-1", RefundGround.PERIOD_OVER, null, Fixtures.OPENED, Fixtures.LATER));
    }

    @Test
    void aPaymentFromBeforeAccountsGoesBackTheWayItCame() {
        Payment before = PaymentCodec.read(Json.read(Golden.text("transfer/state-AwaitingVisa"))
                .objects("payments")
                .get(0));

        assertThat(before.refunds()).isNotEmpty().extracting(Refund::to).containsOnlyNulls();
    }

    @Test
    void aReportOfANewerReleaseIsRefusedWithBothFormats() {
        assertThatThrownBy(() -> AbscondingCodec.read(IN_FORCE.replace("\"format\":1", "\"format\":7")))
                .isInstanceOf(UnreadablePayload.class)
                .hasMessage("payload absconding: format 7, readable up to 1");
        assertThatThrownBy(() -> AbscondingEventCodec.read(new Written(event("AlertMoved", 2), NONE)))
                .isInstanceOf(UnreadablePayload.class)
                .hasMessage("payload AlertMoved: format 2, readable up to 1");
    }

    @Test
    void whatIsUnknownIsRefusedWithoutItsContent() {
        assertThatThrownBy(() -> AbscondingCodec.read(Golden.text("transfer/state-AwaitingVisa")))
                .isInstanceOf(UnreadablePayload.class)
                .hasMessage("payload transfer: unknown type of format 1");
        assertThatThrownBy(() -> AbscondingEventCodec.read(new Written(event("VisaIssued", 1), NONE)))
                .hasMessage("payload VisaIssued: unknown type of format 1");
        assertThatThrownBy(() -> AbscondingCodec.read(IN_FORCE.replace("RefundUnderWay", "RefundNever")))
                .isInstanceOf(UnreadablePayload.class)
                .hasMessageStartingWith("payload RefundNever: unknown type");
    }

    @Test
    void whatIsBrokenIsNamedByItsPlaceAndNeverRepeated() {
        assertBroken(IN_FORCE.replace("\"worker\":\"90000001\"", "\"worker\":\"secret!\""), "/request/worker");
        assertBroken(IN_FORCE.replace("OM810180000001299123456", "secret!"), "/deposit/state/to");
        assertBroken(IN_FORCE.replace("\"filedBy\":\"worker\"", "\"filedBy\":\"secret!\""), "/objections/0/filedBy");
        assertBroken(IN_FORCE.replace("SET_ASKED", "secret!"), "/alert");
    }

    @Test
    void aBrokenSecretIsNamedByItsPlaceInTheWholeEvent() {
        Written parts =
                AbscondingEventCodec.writeParted(new AbscondingEvent.PaymentsChanged(List.of(ReportFixtures.TICKET)));
        JsonObject secret = Json.read("{\"payments\":[{\"refunds\":[{},{\"to\":\"secret!\"}]}]}");

        assertThatThrownBy(() -> AbscondingEventCodec.read(new Written(parts.open(), secret)))
                .isInstanceOf(UnreadablePayload.class)
                .hasMessage("payload PaymentsChanged: format 1 is broken at /payments/0/refunds/1/to: "
                        + JsonFault.Kind.WRONG_TYPE);
    }

    private static <T extends AbscondingEvent> T erased(Class<T> kind) {
        return ReportActFixtures.events().stream()
                .filter(kind::isInstance)
                .map(event -> AbscondingEventCodec.writeParted(event).open())
                .map(open -> kind.cast(AbscondingEventCodec.read(new Written(open, NONE))))
                .findFirst()
                .orElseThrow();
    }

    private static void assertNothingSecret(JsonObject open) {
        assertThat(Json.write(open)).doesNotContain(Fixtures.ARABIC, ReportFixtures.ACCOUNT.value());
    }

    private static JsonObject event(String name, int format) {
        return new JsonObject().put("event", name).put("format", format);
    }

    private static String secret(AbscondingCommand command) {
        return Json.write(AbscondingCommandCodec.write(command).secret());
    }

    private static void assertBroken(String text, String place) {
        assertThat(text).isNotEqualTo(IN_FORCE);
        assertThatThrownBy(() -> AbscondingCodec.read(text))
                .isInstanceOf(UnreadablePayload.class)
                .hasMessage("payload absconding: format 1 is broken at " + place + ": WRONG_TYPE")
                .hasMessageNotContaining("secret!");
    }
}
