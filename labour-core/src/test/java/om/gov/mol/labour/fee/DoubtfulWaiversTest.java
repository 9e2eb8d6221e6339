package om.gov.mol.labour.fee;

import static om.gov.mol.labour.fee.FeeCalculatorTest.omr;
import static om.gov.mol.labour.fee.FeeCalculatorTest.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import om.gov.mol.labour.law.Occasion;
import om.gov.mol.labour.law.Rulebook;
import org.junit.jupiter.api.Test;

/** A quote says where a waiver could have been had of which nobody knows what it lifts, or whose source is none. */
class DoubtfulWaiversTest {

    private static final LocalDate DAY = LocalDate.of(2020, 12, 15);
    private static final DuesBasis LATE =
            new DuesBasis("GENERAL", LocalDate.of(2020, 10, 15), Omanisation.UNKNOWN, false, omr("0"), List.of());

    @Test
    void aWaiverThatLiftsWhatNobodyKnowsMakesTheQuoteDoubtful() {
        assertThat(unconfirmed(Occasion.STATUS_CORRECTION, Rulebook.demonstration()))
                .contains("waivers");
        assertThat(unconfirmed(Occasion.RENEWAL, Rulebook.demonstration())).doesNotContain("waivers");
        assertThat(unconfirmed(Occasion.DEPARTURE, Rulebook.demonstration())).doesNotContain("waivers");
    }

    @Test
    void aWaiverWithoutASourceIsNamedWhereItLiftsALine() {
        Rulebook guessed = Rulebook.demonstration().overlay("""
                {"parameters":[{"id":"waivers","unit":"CODES","governs":"SETTLEMENT","values":[
                {"from":"2016-12-13","value":"A on DEPARTURE waives LATE_RENEWAL_FINE","decision":"D",
                "confidence":"INFERENCE"}]}]}""");

        assertThat(unconfirmed(Occasion.DEPARTURE, guessed)).contains("waivers");
        assertThat(unconfirmed(Occasion.RENEWAL, guessed)).doesNotContain("waivers");
    }

    private static List<String> unconfirmed(Occasion occasion, Rulebook book) {
        return quoted(FeeCalculator.dues(LATE, occasion, book, DAY)).unconfirmed();
    }
}
