package om.gov.mol.labour.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import om.gov.mol.labour.outcome.Fault;
import om.gov.mol.labour.outcome.FaultCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How long is too long, and which numbers are in range. */
class SizesAndNumbersTest {

    private static final FormValidator VALIDATOR = new FormValidator(FormatSettings.lenient());

    record Term(@NumberText(min = 1, max = 60) String months) {}

    record Sizes(
            @Size(min = 2, max = 3) String text,
            @Size(min = 2, max = 3) List<String> list,
            @Size(min = 2, max = 3) Map<String, String> map) {}

    @ParameterizedTest
    @CsvSource({"0,false", "1,true", "60,true", "61,false", "٢٤,true", "-1,false", "2.0,false", "1e1,false"})
    void aNumberLiesBetweenItsBoundsWithThem(String raw, boolean right) {
        assertThat(VALIDATOR.check(new Term(raw)))
                .isEqualTo(right ? List.of() : List.of(Fault.of("months", FaultCode.NOT_A_NUMBER)));
    }

    @Test
    void aNumberMayBeLeftOutButNotBeEndless() {
        assertThat(VALIDATOR.check(new Term(null))).isEmpty();
        assertThat(new FormValidator(FormatSettings.lenient()).check(new Term("1".repeat(21))))
                .extracting(Fault::code)
                .containsExactly(FaultCode.TOO_LONG);
    }

    @Test
    void noTextIsEndless() {
        assertThat(new FormValidator(FormatSettings.lenient()).check(Forms.Numbers.all("1".repeat(2_001))))
                .hasSize(Forms.Numbers.class.getRecordComponents().length)
                .extracting(Fault::code)
                .containsOnly(FaultCode.TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource({"24,24", "٢٤,24", "0,0", "999999999,999999999", "' 7 ',7"})
    void aNumberIsReadAsItIsChecked(String raw, int number) {
        assertThat(TypedValues.number(raw)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "+1", "1.5", "1000000000", "ten"})
    void whatIsNoNumberIsEmpty(String raw) {
        assertThat(TypedValues.number(raw)).isEmpty();
    }

    @Test
    void whatHasASizeIsTooShortOrTooLong() {
        assertThat(VALIDATOR.check(new Sizes("abc", List.of("a", "b"), Map.of("a", "", "b", ""))))
                .isEmpty();
        assertThat(VALIDATOR.check(new Sizes("a", List.of("a"), Map.of("a", ""))))
                .extracting(Fault::code)
                .containsExactly(FaultCode.TOO_SHORT, FaultCode.TOO_SHORT, FaultCode.TOO_SHORT);
        assertThat(VALIDATOR.check(
                        new Sizes("abcd", List.of("a", "b", "c", "d"), Map.of("a", "", "b", "", "c", "", "d", ""))))
                .extracting(Fault::code)
                .containsExactly(FaultCode.TOO_LONG, FaultCode.TOO_LONG, FaultCode.TOO_LONG);
    }
}
