package om.gov.mol.labour.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.Set;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.transfer.Transfer;
import om.gov.mol.labour.transfer.TransferCommand;
import om.gov.mol.labour.transfer.TransferEvent;
import org.junit.jupiter.api.Test;

class PayloadTest {

    private static final String VISA = Golden.text("transfer/state-AwaitingVisa");

    /** As if the day of opening had once stood under another name, and transfers were now written in format 2. */
    private static final Upcasts TO_TWO =
            Upcasts.none().lift("transfer", 1, json -> json.put("openedAt", json.text("submittedAt")));

    @Test
    void aPayloadOfAnOlderFormatIsLiftedBeforeItIsRead() {
        Envelope today = new Envelope("type", Set.of("transfer"), TO_TWO);
        String old = VISA.replace(
                "\"openedAt\":\"2022-03-06T05:30:00Z\",\"request\"",
                "\"submittedAt\":\"2022-03-06T05:30:00Z\",\"request\"");

        Transfer lifted = TransferCodec.read(old, today);

        assertThat(old).contains("submittedAt");
        assertThat(lifted).isEqualTo(TransferCodec.read(VISA));
    }

    @Test
    void liftingGoesStepByStepAndLeavesTheStoredPayloadAlone() {
        Upcasts upcasts = Upcasts.none()
                .lift("note", 1, json -> json.put("way", "1"))
                .lift("note", 2, json -> json.put("way", json.text("way") + "2"))
                .lift("other", 1, json -> json.put("way", "never"));
        JsonObject stored = new JsonObject().put("type", "note");

        assertThat(upcasts.current("note")).isEqualTo(3);
        assertThat(upcasts.current("unheard of")).isEqualTo(1);
        assertThat(upcasts.lifted("note", 1, stored).text("way")).isEqualTo("12");
        assertThat(upcasts.lifted("note", 2, new JsonObject().put("way", "0")).text("way"))
                .isEqualTo("02");
        assertThat(upcasts.lifted("note", 3, stored)).isSameAs(stored);
        assertThat(stored.has("way")).isFalse();
    }

    @Test
    void aStepMustStartWhereTheLastOneEnded() {
        assertThatThrownBy(() -> TO_TWO.lift("transfer", 1, json -> json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("from: the newest format of transfer is 2");
    }

    @Test
    void aPayloadOfANewerReleaseIsRefusedWithBothFormats() {
        assertThatThrownBy(() -> TransferCodec.read(VISA.replace("\"format\":1", "\"format\":7")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("payload transfer: format 7, readable up to 1")
                .asInstanceOf(type(UnreadablePayload.class))
                .satisfies(fault -> assertThat(fault.type()).isEqualTo("transfer"))
                .satisfies(fault -> assertThat(fault.format()).isEqualTo(7))
                .satisfies(fault -> assertThat(fault.readable()).isEqualTo(1));
    }

    @Test
    void aPayloadOfAnUnknownTypeIsRefused() {
        assertThatThrownBy(() -> TransferCodec.read("{\"type\":\"permit\",\"format\":1}"))
                .isInstanceOf(UnreadablePayload.class)
                .hasMessage("payload permit: unknown type of format 1");
        assertThatThrownBy(() -> TransferEventCodec.read(
                        new JsonObject().put("event", "Teleported").put("format", 1)))
                .hasMessage("payload Teleported: unknown type of format 1");
        assertThatThrownBy(() -> TransferCodec.read(VISA.replace("AwaitingVisa", "AwaitingGodot")))
                .isInstanceOf(UnreadablePayload.class)
                .hasMessageStartingWith("payload AwaitingGodot: unknown type");
    }

    @Test
    void whatIsBrokenIsNamedByItsPlaceAndNeverRepeated() {
        assertBroken(VISA.replace("90000001", "secret!"), "/request/worker: WRONG_TYPE");
        assertBroken(VISA.replace("OMR 325.500", "OMR 325.5001"), "/request/appointment/wage: WRONG_TYPE");
        assertBroken(VISA.replace("OM-BS", "secret!"), "/request/jurisdiction: WRONG_TYPE");
        assertBroken(VISA.replace("\"PAID\"", "\"OPENED\""), "capture");
        assertBroken(VISA.replace("\"months\":24", "\"months\":4294967320"), "/request/appointment/months: WRONG_TYPE");
        assertThatThrownBy(() -> TransferCodec.read("secret!"))
                .isInstanceOf(UnreadablePayload.class)
                .hasMessage("payload (unnamed): format 0 is broken at (document): NOT_JSON");
    }

    @Test
    void freeTextOfACommandStandsOnlyInTheSecretPart() {
        for (TransferCommand command : TransferFixtures.commands()) {
            Written written = TransferCommandCodec.write(command);
            assertThat(Json.write(written.open())).doesNotContain(Fixtures.ARABIC);
            assertThat(written.open().text("command")).isEqualTo(command.name());
        }
        assertThat(secret(new TransferCommand.Stop("DEATH", "why"))).isEqualTo("{\"note\":\"why\"}");
        assertThat(secret(new TransferCommand.Stop("DEATH", ""))).isEqualTo("{}");
        assertThat(secret(new TransferCommand.SubmitWithoutApproval(Fixtures.WITHOUT_APPROVAL)))
                .isEqualTo("{\"proof\":\"" + Fixtures.ARABIC + "\"}");
    }

    @Test
    void anEventInTwoPartsIsPutTogetherAgainAndReplaysWithoutItsSecret() {
        for (TransferEvent event : TransferFixtures.events()) {
            Written parts = TransferEventCodec.writeParted(event);
            assertThat(Json.write(parts.open())).doesNotContain(Fixtures.ARABIC);
            assertThat(TransferEventCodec.read(parts)).isEqualTo(event);
        }
        Written submitted =
                TransferEventCodec.writeParted(TransferFixtures.events().get(0));
        TransferEvent erased = TransferEventCodec.read(submitted.open());
        assertThat(((TransferEvent.Submitted) erased).request().proof()).isEmpty();
    }

    @Test
    void aTransferFromBeforeContractsHasNoWage() {
        String written = EffectCodec.write(EffectFixtures.withoutContract());

        assertThat(written).doesNotContain("wage", "starts", "cardExpires");
        assertThat(EffectCodec.readRegistryChange(written)).isEqualTo(EffectFixtures.withoutContract());
    }

    private static String secret(TransferCommand command) {
        return Json.write(TransferCommandCodec.write(command).secret());
    }

    private static void assertBroken(String text, String place) {
        assertThat(text).isNotEqualTo(VISA);
        assertThatThrownBy(() -> TransferCodec.read(text))
                .isInstanceOf(UnreadablePayload.class)
                .hasMessage("payload transfer: format 1 is broken at " + place)
                .hasMessageNotContaining("secret!");
    }
}
