package om.gov.mol.labour.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.time.api.constraints.DateRange;
import om.gov.mol.labour.party.Role;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedValuesTest {

    private static final CurrencyUnit RIAL = CurrencyUnit.of("OMR");

    @Property
    void everyDateIsReadBack(@ForAll @DateRange(min = "1900-01-01", max = "2199-12-31") LocalDate date) {
        assertThat(TypedValues.date(date.toString())).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "1899-12-31", "2200-01-01", "26-01-31",
                "2026-1-31", "31-01-2026", "31/01/2026", "20260131", "2026-01-31T00:00", "2026-01-31Z", "+2026-01-31",
                "-2026-01-31", "", "today", "2026-W05-6", "2026 01 31"
            })
    void whatIsNoDateIsEmpty(String raw) {
        assertThat(TypedValues.date(raw)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" 2024-02-29", "٢٠٢٤-٠٢-٢٩", "۲۰۲۴-۰۲-۲۹", "\u200F2024-02-29"})
    void aDateMayBeTypedInArabicDigits(String raw) {
        assertThat(TypedValues.date(raw)).contains(LocalDate.of(2024, 2, 29));
    }

    @Property
    void everyAmountIsReadBack(@ForAll @LongRange(min = 0, max = 999_999_999_999L) long baisa) {
        Money money = Money.ofMinor(RIAL, baisa);
        assertThat(TypedValues.amount(money.getAmount().toPlainString())).contains(money);
    }

    @ParameterizedTest
    @CsvSource({"250,250.000", "12.5,12.500", "0,0.000", "007.05,7.050", "١٢٫٥,12.500", "۱۲٫۵۰۰,12.500", "١٢.٥,12.500"})
    void anAmountHasUpToThreeDecimals(String raw, String rials) {
        assertThat(TypedValues.amount(raw)).contains(Money.parse("OMR " + rials));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "+1",
                "1.0000",
                "1,5",
                "1,000.000",
                "1.",
                ".5",
                "1e3",
                "0x10",
                "1000000000",
                "NaN",
                "",
                "OMR 5",
                "1 000",
                "1.2.3",
                "½"
            })
    void whatIsNoAmountIsEmpty(String raw) {
        assertThat(TypedValues.amount(raw)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEW_EMPLOYER", "new-employer", " New-Employer ", "new_employer"})
    void aChoiceIsReadInAnyCase(String raw) {
        assertThat(TypedValues.choice(Role.class, raw)).contains(Role.NEW_EMPLOYER);
        assertThat(TypedValues.isChoice(Role.class, raw)).isTrue();
    }

    @Test
    void anythingElseIsNoChoice() {
        assertThat(TypedValues.choice(Role.class, "employers")).isEmpty();
        assertThat(TypedValues.isChoice(Role.class, "")).isFalse();
    }
}
