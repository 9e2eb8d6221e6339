package om.gov.mol.labour.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermitScheduleTest {

    @Test
    void theFirstCodeThatFitsIsTheOne() {
        PermitSchedule schedule = PermitSchedule.of(
                "HOUSEHOLD/ANY/24/2-3:DOMESTIC_1_3,COMPANY/FIRST/24:CATEGORY_1,ANY/ANY/24/1-:GENERAL,ANY/ANY/24:OTHER");

        assertThat(schedule.tariff(EmployerKind.HOUSEHOLD, null, 24, 1)).contains("GENERAL");
        assertThat(schedule.tariff(EmployerKind.HOUSEHOLD, null, 24, 2)).contains("DOMESTIC_1_3");
        assertThat(schedule.tariff(EmployerKind.HOUSEHOLD, PermitClass.FIRST, 24, 3))
                .contains("DOMESTIC_1_3");
        assertThat(schedule.tariff(EmployerKind.HOUSEHOLD, null, 24, 4)).contains("GENERAL");
        assertThat(schedule.tariff(EmployerKind.COMPANY, PermitClass.FIRST, 24, 1))
                .contains("CATEGORY_1");
        assertThat(schedule.tariff(EmployerKind.COMPANY, PermitClass.SECOND, 24, 1))
                .contains("GENERAL");
        assertThat(schedule.tariff(EmployerKind.COMPANY, PermitClass.FIRST, 12, 1))
                .isEmpty();
        assertThat(schedule.tariffs()).containsExactly("DOMESTIC_1_3", "CATEGORY_1", "GENERAL", "OTHER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COMPANY/FIRST:CATEGORY_1",
                "COMPANY/FIRST/24",
                "COMPANY/FIRST/24:CATEGORY_9",
                "SHIP/FIRST/24:CATEGORY_1",
                "COMPANY/ZEROTH/24:CATEGORY_1",
                "COMPANY/FIRST/24/1:CATEGORY_1",
                "COMPANY/FIRST/24:CATEGORY_1,COMPANY/FIRST/24:CATEGORY_1"
            })
    void whatLeadsToNoTariffIsRefused(String text) {
        assertThatThrownBy(() -> Rulebook.oman().overlay(Map.of("fee.permit.schedule", text)))
                .isInstanceOf(RulebookFault.class)
                .hasMessageContaining("fee.permit.schedule");
    }

    @Test
    void everyTariffThatTheSchedulesLeadToHasAnAmountOnTheSameDays() {
        assertThat(Rulebook.oman().entries().stream()
                        .filter(entry -> entry.parameter() == Tariffs.PERMIT_SCHEDULE)
                        .flatMap(PermitScheduleTest::amounts))
                .hasSizeGreaterThan(40)
                .doesNotContain(false);
    }

    private static Stream<Boolean> amounts(Entry entry) {
        return PermitSchedule.of(String.valueOf(entry.value())).tariffs().stream()
                .map(name -> Tariffs.permitFee(name).orElseThrow())
                .map(fee -> Rulebook.oman().find(fee, entry.from()).isPresent());
    }
}
