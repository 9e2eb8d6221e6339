package om.gov.mol.labour.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import om.gov.mol.labour.outcome.Confidence;
import om.gov.mol.labour.party.Nationality;
import om.gov.mol.labour.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The law of absconding reports, as far as the facts of {@code report-law.csv} say, which a lawyer can read and extend. */
class ReportLawTest {

    private static final Rulebook OMAN = Rulebook.oman();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    static Stream<Parameter<?>> amounts() {
        return Parameters.all().stream()
                .filter(parameter -> parameter.id().startsWith("report.") && parameter.unit() == Unit.OMR);
    }

    @ParameterizedTest(name = "{0} {1}: {2} ({3}), {4}")
    @CsvFileSource(resources = "report-law.csv", numLinesToSkip = 1, delimiter = '|', emptyValue = "", nullValues = "-")
    void aDayHasTheValueThatTheFactsGive(LocalDate day, String id, String value, Confidence confidence, String source) {
        Parameter<?> parameter = Parameters.byId(id).orElseThrow();
        Entry line = line(parameter, day);

        String found =
                OMAN.find(parameter, day).map(ruled -> ruled.value().toString()).orElse("unknown");
        assertThat(found).as(source).isEqualTo(value == null ? "" : value);
        assertThat(line.citation().confidence()).as(source).isEqualTo(confidence);
    }

    @Test
    void everyQuestionOfAReportIsAskedOnceAndHasItsPlaceInTheBook() {
        assertThat(ReportConditions.all())
                .hasSize(19)
                .allMatch(one -> one.id().matches("report\\.(condition|review)\\..+"));
        assertThat(ReportParameters.all()).hasSize(58).allMatch(one -> one.id().startsWith("report."));
        assertThat(amounts()).contains(Tariffs.TICKET_VALUE, Tariffs.CANCELLATION_FEE);
    }

    @Test
    void theObjectionsAndRefundsThatTheLibraryKnowsAreOnTheList() {
        assertThat(OMAN.at(ReportParameters.OBJECTION_GROUNDS, TODAY).value())
                .contains("WAS_AT_WORK", "ON_LEAVE", "EMPLOYER_KNEW", "WAGES_UNPAID", "DISPUTE_PENDING", "OTHER");
        assertThat(OMAN.at(ReportParameters.TICKET_KEPT, TODAY).value()).isEmpty();
        assertThat(OMAN.at(ReportParameters.REFUND_GROUNDS, TODAY).value())
                .containsAll(
                        OMAN.at(ReportParameters.CLAIM_LIMIT_GROUNDS, TODAY).value());
    }

    @Test
    void aMonthOfAmnestySaysInWordsThatNoTimeLimitHolds() {
        Parameter<Count> limit = ReportParameters.CANCELLATION_DAYS;

        assertThat(OMAN.sentence(limit, LocalDate.of(2020, 12, 31)).in(Language.ENGLISH))
                .contains("however long ago");
        assertThat(OMAN.sentence(limit, TODAY).in(Language.ENGLISH)).contains("within this time");
    }

    @ParameterizedTest
    @MethodSource("amounts")
    void theDemonstrationInventsEveryUnknownAmountAndSaysSo(Parameter<?> amount) {
        for (LocalDate day : List.of(Rulebook.COVERED_FROM, LocalDate.of(2018, 9, 11), TODAY)) {
            Ruled<?> invented = Rulebook.demonstration().at(amount, day);
            assertThat(OMAN.find(amount, day).map(ruled -> (Object) ruled).orElse(invented))
                    .isEqualTo(invented);
            assertThat(OMAN.find(amount, day).isPresent() || invented.unconfirmed())
                    .isTrue();
        }
    }

    @Test
    void aDestinationMayHaveATicketValueOfItsOwn() {
        TicketValues values = OMAN.overlay(Map.of("report.ticket.values", "BGD:148.000, IND:95.5"))
                .at(Tariffs.TICKET_VALUES, TODAY)
                .value();

        assertThat(values.of(new Nationality("IND")))
                .hasValueSatisfying(one -> assertThat(one).hasToString("OMR 95.500"));
        assertThat(values.of(new Nationality("PAK"))).isEmpty();
        assertThat(values).hasToString("BGD:148.000,IND:95.500");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BGD",
                "BGD:",
                "BGD:x",
                "BGD:-1",
                "BGD:1.0001",
                "bgd:1",
                "BD:1",
                "BGD:1:2",
                "*:1",
                "BGD:1,BGD:2",
                "BGD:1,"
            })
    void aMalformedTicketValueIsRefusedWhereItStands(String written) {
        String id = "report.ticket.values";
        String book = Books.resource("oman.json");
        String before = "\"" + id + "\"";
        int value = book.indexOf("\"value\": \"\"", book.indexOf(before));
        String bad = book.substring(0, value) + "\"value\": \"" + written + "\""
                + book.substring(value + "\"value\": \"\"".length());

        assertThatThrownBy(() -> OMAN.overlay(Map.of(id, written))).hasMessage(id + ": BAD_VALUE");
        assertThatThrownBy(() -> Rulebook.read(bad))
                .isInstanceOf(RulebookFault.class)
                .hasMessageMatching("/parameters/[0-9]+/values/0/value: BAD_VALUE");
    }

    private static Entry line(Parameter<?> parameter, LocalDate day) {
        return OMAN.entries().stream()
                .filter(entry -> entry.parameter() == parameter && !entry.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
