package om.gov.mol.labour.law;

import static org.assertj.core.api.Assertions.assertThat;

import om.gov.mol.labour.party.Governorate;
import org.junit.jupiter.api.Test;

class RollOutTest {

    @Test
    void aServiceIsOpenWhereItsCodeSaysAndNowhereElse() {
        RollOut rollOut = RollOut.of("OM-MA:ELECTRONIC,*:COUNTER");

        assertThat(rollOut.isOpen(Governorate.MUSCAT, Channel.ELECTRONIC)).isTrue();
        assertThat(rollOut.isOpen(Governorate.DHOFAR, Channel.ELECTRONIC)).isFalse();
        assertThat(rollOut.isOpen(Governorate.DHOFAR, Channel.COUNTER)).isTrue();
        assertThat(rollOut.isOpen(Governorate.DHOFAR)).isTrue();
        assertThat(RollOut.of("OM-MA:ELECTRONIC").isOpen(Governorate.DHOFAR)).isFalse();
        assertThat(RollOut.of("")).hasToString("");
    }
}
