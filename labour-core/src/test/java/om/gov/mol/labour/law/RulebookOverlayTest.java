package om.gov.mol.labour.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import om.gov.mol.labour.law.RulebookFault.At;
import om.gov.mol.labour.law.RulebookFault.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulebookOverlayTest {

    private static final Rulebook OMAN = Rulebook.oman();

    @Test
    void aValueOfTheHostHoldsOnEveryDayAndIsTheHostsToAnswerFor() {
        Rulebook book = OMAN.overlay(Map.of("fine.lateRenewal.perMonth", "7.500"));

        for (LocalDate day :
                new LocalDate[] {LocalDate.of(2005, 1, 1), LocalDate.of(2025, 10, 25), LocalDate.of(2030, 1, 1)}) {
            assertThat(book.find(Tariffs.LATE_FINE_PER_MONTH, day)).hasValueSatisfying(ruled -> {
                assertThat(ruled.value()).hasToString("OMR 7.500");
                assertThat(ruled.unconfirmed()).isFalse();
            });
        }
        assertThat(book.unconfirmed()).hasSize(OMAN.unconfirmed().size() - 1);
    }

    @Test
    void theBaseStaysAsItWas() {
        String version = OMAN.version();

        assertThat(OMAN.overlay(Map.of("transfer.workerConsent", "REQUIRED")).version())
                .isNotEqualTo(version);
        assertThat(OMAN.overlay(Map.of()))
                .satisfies(same -> assertThat(same.version()).isEqualTo(version));
        assertThat(OMAN.at(Parameters.WORKER_CONSENT, Rulebook.COVERED_FROM).value())
                .isEqualTo(Consent.NOT_REQUIRED);
    }

    @Test
    void allFaultsAreToldAtOnce() {
        Map<String, String> bad = Map.of(
                "transfer.fee", "-1", "transfer.workerConsent", "MAYBE", "no.such", "1", "dues.lateFine", "true");

        assertThatThrownBy(() -> OMAN.overlay(bad)).isInstanceOfSatisfying(RulebookFault.class, fault -> {
            assertThat(fault.faults())
                    .containsExactly(
                            new At("no.such", Reason.UNKNOWN_ID),
                            new At("transfer.fee", Reason.BAD_VALUE),
                            new At("transfer.workerConsent", Reason.BAD_VALUE));
            assertThat(fault).hasMessageStartingWith("no.such: UNKNOWN_ID; transfer.fee: BAD_VALUE");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dues.lateFine | yes",
                "dues.lateFine | TRUE",
                "transfer.fee | 5.0001",
                "transfer.fee | 1e3",
                "transfer.fee | ٥",
                "transfer.fee | ''",
                "transfer.completion.days | -1",
                "transfer.completion.days | 30 DAYS",
                "transfer.completion.days | 99999",
                "permit.renewal.months | 1201",
                "permit.renewal.months | x",
                "fee.permit.omanisation.met | .7",
                "fine.stopped.causes | A B",
                "fine.stopped.causes | A,A",
                "fine.stopped.causes | A,",
                "calendar.weekend | FUNDAY",
                "calendar.weekend | MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY",
                "ePayment.closedHours | 24:00-01:00",
                "ePayment.closedHours | 23:00",
                "transfer.service.open | OM-XX:COUNTER",
                "transfer.service.open | OM-MA",
                "transfer.service.open | OM-MA:FAX",
                "dues.payer | NOBODY"
            })
    void aValueOfAnotherUnitIsRefused(String id, String value) {
        assertThatThrownBy(() -> OMAN.overlay(Map.of(id, value))).hasMessage(id + ": BAD_VALUE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "transfer.completion.days | 30 | 30 CALENDAR",
                "transfer.completion.days | 5 WORKING | 5 WORKING",
                "transfer.completion.days | 36600 | 36600 CALENDAR",
                "transfer.fee | 5 | OMR 5.000",
                "fine.stopped.causes | B, A | [B, A]",
                "fine.stopped.causes | '' | []",
                "permit.renewal.months | 1200 | 1200",
                "ePayment.closedHours | 22:30-00:15 | DailyHours[from=22:30, to=00:15]",
                "transfer.service.open | *:COUNTER,OM-MA:ELECTRONIC | *:COUNTER,OM-MA:ELECTRONIC"
            })
    void aValueOfTheUnitIsRead(String id, String value, String meaning) {
        Rulebook book = OMAN.overlay(Map.of(id, value));

        assertThat(book.at(Parameters.byId(id).orElseThrow(), LocalDate.of(2026, 3, 1))
                        .value())
                .hasToString(meaning);
    }

    @Test
    void aHostMayGiveDatedValuesAndKeepTheSentence() {
        Rulebook book = OMAN.overlay("""
                {"parameters":[{"id":"transfer.fee","unit":"OMR","governs":"SETTLEMENT","values":[
                 {"from":"2017-12-26","to":"2029-12-31","value":"5.000","decision":"D1","confidence":"OFFICIAL"},
                 {"from":"2030-01-01","value":8,"decision":"D2","article":"Art. 3","confidence":"OFFICIAL",
                  "en":"Eight rials.","ar":"ثمانية ريالات."}]}]}""");

        assertThat(book.at(Tariffs.TRANSFER_FEE, LocalDate.of(2029, 12, 31)).value())
                .hasToString("OMR 5.000");
        assertThat(book.at(Tariffs.TRANSFER_FEE, LocalDate.of(2030, 1, 1)).citation())
                .hasToString("D2, Art. 3 [O]");
        assertThat(book.sentence(Tariffs.TRANSFER_FEE, LocalDate.of(2029, 1, 1)).english())
                .isEqualTo("The fee of a transfer of services.");
        assertThat(book.sentence(Tariffs.TRANSFER_FEE, LocalDate.of(2031, 1, 1)).english())
                .isEqualTo("Eight rials.");
    }

    @Test
    void aRangeCutInTwoIsOneRange() {
        String whole = Books.resource("oman.json");
        String cut = whole.replace("{\"from\": \"2016-12-13\", \"value\": \"1 CALENDAR\",\n", """
                {"from": "2016-12-13", "to": "2020-02-28", "value": "1 CALENDAR",
                 "decision": "no source; demonstration default", "confidence": "UNCONFIRMED"},
                {"from": "2020-02-29", "value": "1 CALENDAR",
                """);

        assertThat(cut).isNotEqualTo(whole);
        assertThat(Rulebook.read(cut).version()).isEqualTo(OMAN.version());
        assertThat(Rulebook.read(cut).entries()).isEqualTo(OMAN.entries());
    }
}
