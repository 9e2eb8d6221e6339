package om.gov.mol.labour.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import om.gov.mol.labour.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one asks a book beside its values. */
class BookQuestionsTest {

    private static final Rulebook OMAN = Rulebook.oman();
    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    @Test
    void theLineOfADayIsThereAlsoWhereTheAmountIsKnownToBeUnknown() {
        assertThat(OMAN.entry(Tariffs.LATE_FINE_PER_MONTH, DAY)).hasValueSatisfying(line -> {
            assertThat(line.value()).isNull();
            assertThat(line.from()).isEqualTo("2016-12-13");
        });
        assertThat(OMAN.entry(Tariffs.PERMIT_REPLACEMENT, DAY)).isEmpty();
    }

    @Test
    void aWatchedBookTellsOfEveryQuestionAndAnswersTheSame() {
        List<String> asked = new ArrayList<>();
        Rulebook watched = OMAN.watched((parameter, on) -> asked.add(parameter + " " + on));

        assertThat(watched.at(Tariffs.TRANSFER_FEE, DAY)).isEqualTo(OMAN.at(Tariffs.TRANSFER_FEE, DAY));
        assertThat(watched.find(Tariffs.LATE_FINE_CAP, DAY)).isEmpty();
        assertThat(asked).containsExactly("transfer.fee 2024-05-06", "fine.lateRenewal.cap 2024-05-06");
        assertThat(watched.version()).isEqualTo(OMAN.version());
        assertThat(OMAN).hasToString("Rulebook[" + OMAN.version() + "]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"value\":\"1\",\"confidence\":\"PRESS\"|/decision",
                "\"value\":\"1\",\"decision\":\" \",\"confidence\":\"PRESS\"|/decision",
                "\"value\":\"1\",\"decision\":\"D\"|/confidence",
                "\"value\":\"1\",\"decision\":\"D\",\"confidence\":\"SURE\"|/confidence",
                "\"value\":\"1\",\"decision\":\"D\",\"confidence\":\"PRESS\",\"en\":\"Only.\"|/ar",
                "\"value\":\"1\",\"decision\":\"D\",\"confidence\":\"PRESS\",\"ar\":\"x\",\"en\":\" \"|/en",
                "\"value\":{},\"decision\":\"D\",\"confidence\":\"PRESS\"|/value"
            })
    void whatALineLacksIsNamedWithItsPlaceAndNothingElse(String line, String place) {
        assertThatThrownBy(() -> OMAN.overlay(
                        "{\"parameters\":[{\"id\":\"transfer.fee\",\"unit\":\"OMR\",\"governs\":\"SETTLEMENT\",\"values\":["
                                + "{\"from\":\"2017-12-26\"," + line + "}]}]}"))
                .isInstanceOfSatisfying(
                        RulebookFault.class,
                        fault -> assertThat(fault.faults())
                                .singleElement()
                                .satisfies(one -> assertThat(one.toString()).contains(place)));
    }

    @Test
    void aNumberMayBeWrittenWithoutQuotes() {
        Rulebook book = OMAN.overlay("""
                {"parameters":[{"id":"transfer.fee","unit":"OMR","governs":"SETTLEMENT","values":[
                {"from":"2017-12-26","value":7.250,"decision":"D","confidence":"OFFICIAL"}]}]}""");

        assertThat(book.at(Tariffs.TRANSFER_FEE, DAY).value()).hasToString("OMR 7.250");
    }

    @Test
    void whatIsNotThereHasAWordToo() {
        assertThat(ValueWords.of(Tariffs.TRANSFER_FEE, null, Language.ENGLISH)).isEqualTo("not known");
        assertThat(ValueWords.of(Tariffs.WAIVERS, " ", Language.ENGLISH)).isEqualTo("none");
        assertThat(ValueWords.of(Parameters.PAYMENT_CLOSED_HOURS, "23:00-01:00", Language.ENGLISH))
                .isEqualTo("23:00 to 01:00");
        assertThat(ValueWords.of(Tariffs.PERMIT_SCHEDULE, "HOUSEHOLD/ANY/24/1-3:DOMESTIC_1_3", Language.ENGLISH))
                .isEqualTo("household, any class, 24 months, workers 1-3: tariff DOMESTIC_1_3");
        assertThat(ValueWords.of(Tariffs.PERMIT_SCHEDULE, "CLUB/ANY/24:CLUB", Language.ENGLISH))
                .isEqualTo("club, association, mosque or church, any class, 24 months: tariff CLUB");
    }

    @ParameterizedTest
    @CsvSource({
        "1, شهر واحد",
        "2, شهران",
        "3, 3 أشهر",
        "10, 10 أشهر",
        "11, 11 شهراً",
        "99, 99 شهراً",
        "100, 100 شهر",
        "103, 103 أشهر"
    })
    void arabicCountsInSixForms(String months, String words) {
        assertThat(ValueWords.of(Parameters.PERMIT_RENEWAL_MONTHS, months, Language.ARABIC)
                        .replaceAll("[\u2068\u2069]", ""))
                .isEqualTo(words);
    }
}
