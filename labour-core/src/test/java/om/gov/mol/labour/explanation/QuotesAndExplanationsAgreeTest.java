package om.gov.mol.labour.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import om.gov.mol.labour.explanation.Reason.Part;
import om.gov.mol.labour.fee.DuesBasis;
import om.gov.mol.labour.fee.FeeCalculator;
import om.gov.mol.labour.fee.Omanisation;
import om.gov.mol.labour.fee.PermitBasis;
import om.gov.mol.labour.fee.QuoteResult;
import om.gov.mol.labour.fee.QuoteResult.Quoted;
import om.gov.mol.labour.law.EmployerKind;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.text.Language;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A quote and its explanation name the same unconfirmed values; what was only looked at is named apart. */
class QuotesAndExplanationsAgreeTest {

    private static final Rulebook BOOK = Rulebook.demonstration().overlay(Map.of("dues.statusFine", "true"));

    /** A day in every second month from the first day of the book on. */
    static Stream<LocalDate> days() {
        return IntStream.range(0, 70)
                .mapToObj(each -> LocalDate.of(2016, 12, 20).plusMonths(2L * each));
    }

    private static List<Function<Rulebook, QuoteResult>> questions(LocalDate on) {
        DuesBasis late = new DuesBasis(
                "CATEGORY_3", on.minusMonths(90), Omanisation.MET, false, Money.parse("OMR 12.500"), List.of());
        PermitBasis permit = PermitBasis.of(EmployerKind.HOUSEHOLD, 2);
        return List.of(
                law -> FeeCalculator.dues(late, law, on),
                law -> FeeCalculator.transferFee(law, on),
                law -> FeeCalculator.permit(permit, law, on),
                law -> FeeCalculator.ticket(law, null, on),
                law -> FeeCalculator.cancellation(late, law, on));
    }

    @ParameterizedTest
    @MethodSource("days")
    void theSameValuesAreUnconfirmedInBoth(LocalDate on) {
        for (Function<Rulebook, QuoteResult> question : questions(on)) {
            if (question.apply(BOOK) instanceof Quoted quoted) {
                Explanation why = QuoteExplanations.of(BOOK, on, Map.of(), question);

                assertThat(why.reasons().stream().flatMap(Reason::doubts).distinct())
                        .containsExactlyInAnyOrderElementsOf(quoted.quote().unconfirmed());
            }
        }
    }

    @Test
    void whatWasOnlyLookedAtIsNamedApartWithItsSource() {
        LocalDate on = LocalDate.of(2026, 3, 1);
        Explanation why = QuoteExplanations.of(BOOK, on, Map.of(), law -> FeeCalculator.transferFee(law, on));

        assertThat(why.reasons())
                .filteredOn(reason -> reason.part() == Part.ASIDE)
                .allMatch(reason -> !reason.unconfirmed() && reason.citation().unconfirmed())
                .extracting(Reason::rule)
                .containsExactlyInAnyOrder("waivers", "payment.validity");
        assertThat(why.text(Language.ENGLISH)).contains("the sum does not rest on it:", "Value: 1 day");
        assertThat(why.text(Language.ARABIC)).contains("ولا يستند إليها المبلغ:");
    }
}
