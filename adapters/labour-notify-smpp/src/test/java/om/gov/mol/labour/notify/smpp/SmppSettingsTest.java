package om.gov.mol.labour.notify.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import om.gov.mol.labour.notify.spi.Reason;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.testkit.fake.SettableClock;
import org.junit.jupiter.api.Test;

class SmppSettingsTest {

    private final SettableClock clock = SettableClock.at("2031-03-03T08:00:00Z");

    @Test
    void thePasswordIsNotShown() {
        SmppSettings settings = Sandbox.settings(2775, clock).build();

        assertThat(settings.toString()).contains("localhost:2775", "ministry").doesNotContain(Centre.PASSWORD);
        assertThat(new SmppSmsSender(settings).toString()).doesNotContain(Centre.PASSWORD);
    }

    @Test
    void whatTheProtocolCannotCarryIsRefusedWithoutRepeatingIt() {
        SmppSettingsBuilder builder = SmppSettings.of("localhost", 2775);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.account("ministry", "muchTooLong"))
                .withMessage("password must have 0 to 8 printable ASCII characters");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.account("ministry", "كلمة"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.account("", "secret"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.senderId("MinistryOfLabour"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.validity(Duration.ofDays(31)));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.window(0));
        assertThatIllegalArgumentException().isThrownBy(() -> SmppSettings.of("localhost", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new AddressKind(7, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new AddressKind(1, 2));
    }

    @Test
    void onlyARefusalCanBeGivenAMeaning() {
        SmppSettingsBuilder builder = SmppSettings.of("localhost", 2775);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.meaning(0, new SendResult.Undeliverable(Reason.BARRED)));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.meaning(1, new SendResult.HandedOver("x")));
    }

    @Test
    void whatMustBeGivenIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SmppSettings.of("localhost", 2775).build())
                .withMessage("account is missing");
        assertThatIllegalStateException()
                .isThrownBy(() -> SmppSettings.of("localhost", 2775)
                        .account("a", "b")
                        .senderId("MOL")
                        .build())
                .withMessage("clock is missing");
    }

    @Test
    void theKindOfSenderFollowsFromIt() {
        assertThat(AddressKind.of("MOL")).isEqualTo(AddressKind.ALPHANUMERIC);
        assertThat(AddressKind.of("80077")).isEqualTo(AddressKind.SHORT_NUMBER);
        assertThat(AddressKind.of("96824123456")).isEqualTo(AddressKind.INTERNATIONAL);
    }

    @Test
    void theValidityIsWrittenInTheRelativeForm() {
        assertThat(Sandbox.settings(2775, clock).build().validityPeriod()).isNull();
        Duration validity = Duration.ofDays(2).plusHours(3).plusMinutes(4).plusSeconds(5);
        assertThat(Sandbox.settings(2775, clock).validity(validity).build().validityPeriod())
                .isEqualTo("000002030405000R");
    }

    @Test
    void theWaitDoublesUpToItsLimit() {
        Waits waits = Sandbox.settings(2775, clock)
                .backOff(Duration.ofSeconds(1), Duration.ofSeconds(5))
                .build()
                .waits;

        assertThat(waits.backOff(0)).isEqualTo(Duration.ofSeconds(1));
        assertThat(waits.backOff(2)).isEqualTo(Duration.ofSeconds(4));
        assertThat(waits.backOff(3)).isEqualTo(Duration.ofSeconds(5));
        assertThat(waits.backOff(1_000_000)).isEqualTo(Duration.ofSeconds(5));
    }
}
