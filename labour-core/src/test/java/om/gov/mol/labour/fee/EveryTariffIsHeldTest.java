package om.gov.mol.labour.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import om.gov.mol.labour.law.Parameter;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.law.Tariffs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No tariff and no setting of the fees is without a line in the tables of published amounts. */
class EveryTariffIsHeldTest {

    private static final List<FeeTables.Case> CASES = FeeTables.all();

    static List<Parameter<?>> tariffs() {
        return Tariffs.all();
    }

    /** A tariff is held where another value of it would turn at least one line of the tables. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("tariffs")
    void everyTariffIsHeldByALine(Parameter<?> tariff) {
        assertThat(others(tariff).anyMatch(value -> turns(tariff, value)))
                .as("no line of the tables rests on " + tariff)
                .isTrue();
    }

    private static boolean turns(Parameter<?> tariff, String value) {
        Map<String, String> other = Map.of(tariff.id(), value);
        return CASES.stream().anyMatch(one -> !one.answer(other).equals(one.expected()));
    }

    private static Stream<String> others(Parameter<?> tariff) {
        return switch (tariff.unit()) {
            case OMR -> Stream.of("7.777");
            case FACTOR -> Stream.of("0.45");
            case TRUTH -> Stream.of("true", "false");
            case CHOICE -> Stream.of(constants(tariff)).map(Object::toString);
            case MONTHS, NUMBER -> Stream.of("3");
            case DAYS -> Stream.of("3 CALENDAR");
            default -> Stream.of("");
        };
    }

    private static Object[] constants(Parameter<?> tariff) {
        Enum<?> value =
                (Enum<?>) Rulebook.oman().at(tariff, Rulebook.COVERED_FROM).value();
        return value.getDeclaringClass().getEnumConstants();
    }
}
