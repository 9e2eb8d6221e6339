package om.gov.mol.labour.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import om.gov.mol.labour.party.Governorate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest(name = "{0} on {1}: {2} in Muscat, {3} elsewhere")
    @CsvSource({
        "report.service.open,   2016-12-13, OPTIONAL,  COUNTER_ONLY",
        "report.service.open,   2016-12-31, OPTIONAL,  COUNTER_ONLY",
        "report.service.open,   2017-01-01, MANDATORY, COUNTER_ONLY",
        "report.service.open,   2017-01-31, MANDATORY, COUNTER_ONLY",
        "report.service.open,   2017-02-01, MANDATORY, MANDATORY",
        "transfer.service.open, 2017-12-25, CLOSED,    CLOSED",
        "transfer.service.open, 2017-12-26, OPTIONAL,  OPTIONAL",
        "transfer.service.open, 2019-05-25, OPTIONAL,  OPTIONAL",
        "transfer.service.open, 2019-05-26, CLOSED,    CLOSED",
        "transfer.service.open, 2019-06-01, CLOSED,    CLOSED",
        "transfer.service.open, 2019-06-02, OPTIONAL,  OPTIONAL"
    })
    void theServicesOpenedAndBecameMandatoryOnTheirDays(
            String id, LocalDate day, RollOut.Opening muscat, RollOut.Opening elsewhere) {
        Parameter<?> parameter = Parameters.byId(id).orElseThrow();
        RollOut rollOut = (RollOut) Rulebook.oman().at(parameter, day).value();

        assertThat(Governorate.values())
                .allSatisfy(governorate -> assertThat(rollOut.opening(governorate))
                        .isEqualTo(governorate == Governorate.MUSCAT ? muscat : elsewhere));
    }
}
