package om.gov.mol.labour.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The table of dated rules as the sources give it, line by line. A lawyer reads and extends {@code rule-table.csv}. */
class RuleTableTest {

    private static final Rulebook OMAN = Rulebook.oman();

    @ParameterizedTest(name = "{0}: {1} on {2} is {3}")
    @CsvFileSource(resources = "rule-table.csv", delimiter = '|', nullValues = "-", encoding = "UTF-8")
    void onThatDayTheRulebookSaysWhatTheTableSays(String rule, String id, LocalDate day, String value) {
        Parameter<?> parameter = Parameters.byId(id).orElseThrow();

        assertThat(written(parameter, day)).as(rule).isEqualTo(Optional.ofNullable(value));
        assertThat(OMAN.find(parameter, day).isPresent()).as(rule).isEqualTo(value != null);
    }

    @Test
    void lawWhoseProcedureComesLaterStandsInAPartOfItsOwn() {
        assertThat(LaterParameters.all())
                .isNotEmpty()
                .noneMatch(Parameter::alwaysKnown)
                .containsExactlyInAnyOrderElementsOf(Parameters.all().stream()
                        .filter(parameter -> Section.of(parameter) == Section.LATER)
                        .toList());
    }

    private static Optional<String> written(Parameter<?> parameter, LocalDate day) {
        return OMAN.entries().stream()
                .filter(entry -> entry.parameter() == parameter)
                .filter(entry -> !entry.from().isAfter(day))
                .filter(entry -> entry.to() == null || !entry.to().isBefore(day))
                .flatMap(entry -> Optional.ofNullable(entry.value()).stream())
                .findFirst();
    }
}
