package om.gov.mol.labour.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import om.gov.mol.labour.outcome.Confidence;
import om.gov.mol.labour.party.Governorate;
import om.gov.mol.labour.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The book of Oman. What it says of absconding reports is in {@link ReportLawTest}. */
class OmanBookTest {

    private static final Rulebook OMAN = Rulebook.oman();

    static List<Parameter<?>> parameters() {
        return Parameters.all();
    }

    @Test
    void eachIdOccursOnceAndFindsItsParameter() {
        assertThat(Parameters.all())
                .hasSizeGreaterThan(40)
                .extracting(Parameter::id)
                .doesNotHaveDuplicates();
        assertThat(Parameters.byId("transfer.fee")).contains(Tariffs.TRANSFER_FEE);
        assertThat(Parameters.byId("transfer.fees")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void everyValueHasASentenceInBothLanguagesAndASource(Parameter<?> parameter) {
        assertThat(lines(parameter)).isNotEmpty().allSatisfy(line -> {
            assertThat(line.sentence().arabic()).matches("[^A-Za-z]*\\p{IsArabic}[^A-Za-z]*\\.");
            assertThat(line.sentence().english()).matches("[\\x20-\\x7e]+\\.");
            assertThat(line.citation().decision()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void everyPeriodAndPolicyHasAValueOnEachDayFromThePilotOn(Parameter<?> parameter) {
        List<LocalDate> without = Rulebook.COVERED_FROM
                .datesUntil(LocalDate.of(2031, 1, 1))
                .filter(day -> OMAN.find(parameter, day).isEmpty())
                .toList();

        assertThat(parameter.alwaysKnown() ? without : List.of()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void aDayHasExactlyTheOneValueWhoseRangeHoldsItOrNone(Parameter<?> parameter) {
        List<Entry> lines = lines(parameter);
        List<LocalDate> wrong = LocalDate.of(2005, 1, 1)
                .datesUntil(LocalDate.of(2031, 1, 1))
                .filter(day -> !isOneOrNone(parameter, lines, day))
                .toList();

        assertThat(wrong).isEmpty();
    }

    private static boolean isOneOrNone(Parameter<?> parameter, List<Entry> lines, LocalDate day) {
        List<Entry> holding = lines.stream().filter(line -> line.holdsOn(day)).toList();
        Optional<LocalDate> from = OMAN.find(parameter, day).map(Ruled::from);
        return holding.size() <= 1
                && from.equals(holding.stream()
                        .filter(line -> line.value() != null)
                        .map(Entry::from)
                        .findFirst());
    }

    @ParameterizedTest(name = "{0} from {1}")
    @CsvSource({
        "workerActive, 2017-12-26", "insideOman, 2017-12-26", "noReportInForce, 2018-09-12",
        "noReportUnderReview, 2018-09-12", "contractPresent, 2021-01-01", "licenceValid, 2017-12-26"
    })
    void aConditionIsAskedFromItsFirstDayOnAndNotBefore(String name, LocalDate first) {
        Parameter<?> condition = Parameters.byId("transfer.condition." + name).orElseThrow();

        assertThat(OMAN.at(condition, first).value()).isEqualTo(true);
        assertThat(OMAN.at(condition, first.minusDays(1)).value()).isEqualTo(false);
    }

    @Test
    void conditionsThatNoSourceAsksForAreOffAndSaidToBeUnconfirmed() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        for (Parameter<Boolean> off :
                List.of(Conditions.OMANISATION_MET, Conditions.LICENCE_SEX_NATIONALITY, Conditions.OPEN_DEBTS)) {
            assertThat(OMAN.at(off, day).value()).isFalse();
            assertThat(OMAN.at(off, day).unconfirmed()).isTrue();
        }
        assertThat(OMAN.at(Conditions.WORKER_ACTIVE, day).unconfirmed()).isFalse();
        assertThat(Conditions.all()).hasSize(25).allMatch(one -> one.id().startsWith("transfer.condition."));
    }

    @Test
    void theFiveNoApprovalCasesAreLawFromTwentyNineJuly2021AndTheFalseReportBefore() {
        assertThat(OMAN.at(Parameters.NO_APPROVAL_CASES, LocalDate.of(2021, 7, 28))
                        .value())
                .containsExactly("FALSE_REPORT");
        assertThat(OMAN.at(Parameters.NO_APPROVAL_CASES, LocalDate.of(2021, 7, 29))
                        .value())
                .containsExactlyInAnyOrder(
                        "PERMIT_EXPIRED_NO_CONTRACT",
                        "CONTRACT_ENDED",
                        "DISMISSED",
                        "COURT_JUDGMENT",
                        "BANKRUPTCY_OR_LIQUIDATION",
                        "FALSE_REPORT");
    }

    @ParameterizedTest
    @CsvSource({
        "2017-12-25, false",
        "2017-12-26, true",
        "2019-05-25, true",
        "2019-05-26, false",
        "2019-06-01, false",
        "2019-06-02, true"
    })
    void theServiceIsOpenFromItsLaunchOnExceptInTheWeekOfTheSecondVersion(LocalDate day, boolean open) {
        RollOut rollOut = OMAN.at(Parameters.TRANSFER_SERVICE_OPEN, day).value();

        assertThat(rollOut.isOpen(Governorate.MUSCAT, Channel.ELECTRONIC)).isEqualTo(open);
        assertThat(rollOut.isOpen(Governorate.MUSCAT)).isEqualTo(open);
    }

    @Test
    void whatNoSourceSaysIsListedAsUnconfirmed() {
        assertThat(OMAN.unconfirmed())
                .extracting(line -> line.parameter().id())
                .contains("transfer.currentEmployer.answer", "fine.lateRenewal.perMonth", "calendar.weekend")
                .doesNotContain("transfer.condition.workerActive", "fee.permit.DOMESTIC");
        assertThat(OMAN.entries())
                .filteredOn(line -> line.citation().confidence() == Confidence.UNCONFIRMED)
                .allMatch(Entry::unconfirmed);
    }

    @Test
    void anUnknownAmountHasNoValueUntilTheDemonstrationInventsOne() {
        LocalDate before = LocalDate.of(2024, 5, 6);

        assertThat(OMAN.find(Tariffs.LATE_FINE_PER_MONTH, before)).isEmpty();
        assertThatThrownBy(() -> OMAN.at(Tariffs.LATE_FINE_PER_MONTH, before))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("fine.lateRenewal.perMonth on 2024-05-06");
        assertThat(Rulebook.demonstration().find(Tariffs.LATE_FINE_PER_MONTH, before))
                .hasValueSatisfying(
                        invented -> assertThat(invented.unconfirmed()).isTrue());
    }

    @Test
    void theDemonstrationSaysTheSameAsTheLawWhereTheLawSaysAnything() {
        LocalDate after = LocalDate.of(2026, 3, 1);

        assertThat(Rulebook.demonstration().at(Tariffs.LATE_FINE_PER_MONTH, after))
                .isEqualTo(OMAN.at(Tariffs.LATE_FINE_PER_MONTH, after));
        assertThat(Rulebook.demonstration().version()).isNotEqualTo(OMAN.version());
    }

    @Test
    void closedProfessionsGrowInWaves() {
        assertThat(List.of("2022-06-30", "2022-07-01", "2024-09-02", "2025-01-01", "2026-01-01", "2027-01-01"))
                .map(day -> OMAN.at(Parameters.PROFESSIONS_CLOSED, LocalDate.parse(day)))
                .map(Ruled::value)
                .map(Set::size)
                .containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void aSentenceIsReadInTheLanguageOfTheReader() {
        Sentence sentence = OMAN.sentence(Tariffs.TRANSFER_FEE, LocalDate.of(2026, 3, 1));

        assertThat(sentence.in(Language.ARABIC)).isEqualTo("رسم نقل الخدمات.");
        assertThat(sentence.in(Language.ENGLISH)).isEqualTo("The fee of a transfer of services.");
        assertThat(sentence.in(Language.of("hi"))).isEqualTo(sentence.english());
    }

    private static List<Entry> lines(Parameter<?> parameter) {
        return OMAN.entries().stream()
                .filter(line -> line.parameter() == parameter)
                .toList();
    }
}
