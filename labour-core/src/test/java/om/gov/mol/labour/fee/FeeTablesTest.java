package om.gov.mol.labour.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every published amount, quoted in tables beside this class which a lawyer can read and extend. */
class FeeTablesTest {

    private static final List<FeeTables.Case> CASES = FeeTables.all();

    static List<FeeTables.Case> cases() {
        return CASES;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void itCostsWhatWasPublished(FeeTables.Case one) {
        assertThat(one.answer(Map.of())).as(one.toString()).isEqualTo(one.expected());
    }
}
