package om.gov.mol.labour.testkit.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.party.Governorate;
import om.gov.mol.labour.port.Page;
import om.gov.mol.labour.service.TransferSummary;
import om.gov.mol.labour.service.WorkListFilter;
import org.junit.jupiter.api.Test;

/** What an officer finds on the list of his office. */
class WorkListTest {

    private static final Capacity HERE = new Capacity.Officer(Governorate.AL_BATINAH_NORTH);
    private static final Capacity ELSEWHERE = new Capacity.Officer(Governorate.MUSCAT);

    private static List<TransferSummary> list(Town town, Capacity officer, WorkListFilter wanted) {
        var answer = town.transfers().workList(town.call(officer), wanted, null, 50);
        assertThat(answer).isInstanceOf(Outcome.Accepted.class);
        return ((Outcome.Accepted<Page<TransferSummary>>) answer).value().items();
    }

    @Test
    void anOfficerSeesTheTransfersOfHisGovernorateAndNoOthers() {
        try (Town town = new Town()) {
            String first = town.submitted(1);
            String second = town.submitted(2);

            assertThat(list(town, HERE, WorkListFilter.all()))
                    .extracting(TransferSummary::reference)
                    .containsExactlyInAnyOrder(first, second);
            assertThat(list(town, ELSEWHERE, WorkListFilter.all())).isEmpty();
            assertThat(list(town, HERE, new WorkListFilter(Set.of("AwaitingVisa"), false, null)))
                    .isEmpty();
            assertThat(list(town, HERE, new WorkListFilter(Set.of(), false, Town.OFFICER_HERE)))
                    .isEmpty();
        }
    }

    @Test
    void whatIsLateStandsOnTheListWithTheReason() {
        try (Town town = new Town(Map.of("transfer.currentEmployer.silence", "TO_OFFICER"))) {
            String silent = town.submitted(1);
            for (int month = 0; month < 3; month++) {
                town.clock.advance(Duration.ofDays(30));
                town.labour.runDue();
            }
            town.submitted(2);

            assertThat(list(town, HERE, WorkListFilter.needingAttention()))
                    .singleElement()
                    .returns(silent, TransferSummary::reference)
                    .returns("AwaitingOfficer", TransferSummary::state)
                    .satisfies(line -> assertThat(line.attention()).contains("ESCALATED:OFFICER"))
                    .satisfies(line -> assertThat(line.nextDue()).isAfter(town.clock.instant()));
        }
    }

    @Test
    void nobodyButAnOfficerHasAWorkList() {
        try (Town town = new Town()) {
            town.submitted(1);
            var answer = town.transfers()
                    .workList(
                            town.call(new Capacity.ForEstablishment(TownRegistry.SECOND)),
                            WorkListFilter.all(),
                            null,
                            50);

            assertThat(answer).isEqualTo(Outcome.refused(ProblemCode.NOT_THIS_ROLE));
        }
    }
}
