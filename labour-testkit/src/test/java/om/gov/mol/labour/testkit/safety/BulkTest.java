package om.gov.mol.labour.testkit.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import om.gov.mol.labour.absconding.ReportForm;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.port.RegistryUnavailable;
import om.gov.mol.labour.port.Save;
import om.gov.mol.labour.port.SaveResult;
import om.gov.mol.labour.port.StoreUnavailable;
import om.gov.mol.labour.service.BulkReport;
import om.gov.mol.labour.service.BulkResult;
import om.gov.mol.labour.service.CaseExport;
import om.gov.mol.labour.service.JournalCheck;
import om.gov.mol.labour.service.TransferView;
import om.gov.mol.labour.testkit.fake.InMemoryCaseStore;
import org.junit.jupiter.api.Test;

/** Many at once: each has its own answer, and a run that broke off is run again without doing anything twice. */
class BulkTest {

    private static final String OF_A_RUN = "run-1:";
    private static final Map<String, String> REVIEWED_FIRST = Map.of("report.ticket.payment", "AFTER_REVIEW");

    private final List<BulkResult<?>> results = new ArrayList<>();

    private static Function<Integer, Outcome<TransferView>> submitting(Town town) {
        return number -> town.transfers().submit(town.call(OF_A_RUN + number, Roles.NEW_EMPLOYER), Town.form(number));
    }

    private BulkReport submitted(Town town, Stream<Integer> numbers) {
        return town.labour.bulk().each(numbers, submitting(town), (number, result, soFar) -> results.add(result));
    }

    private static Stream<Integer> numbers(int last) {
        return IntStream.rangeClosed(1, last).boxed();
    }

    private static long cases(Town town) {
        return town.labour.bulk().references().distinct().count();
    }

    @Test
    void everyItemHasItsOwnAnswerAndABadOneInTheMiddleStopsNothing() {
        try (Town town = new Town()) {
            Function<Integer, Outcome<TransferView>> ask = number -> switch (number) {
                case 2 -> throw new NumberFormatException("a line that cannot be read");
                case 3 -> town.transfers().submit(town.call(OF_A_RUN + 3, Roles.NEW_EMPLOYER), Town.form("", ""));
                case 4 -> town.transfers().submit(town.call(OF_A_RUN + 4, Roles.NEW_EMPLOYER), Town.form(1));
                default -> submitting(town).apply(number);
            };
            List<Long> seen = new ArrayList<>();
            BulkReport report = town.labour.bulk().each(numbers(5), ask, (number, result, soFar) -> {
                results.add(result);
                seen.add(soFar.items());
            });
            assertThat(report).isEqualTo(new BulkReport(2, 0, 1, 1, 0, 1, false));
            assertThat(report.complete()).isTrue();
            assertThat(seen).containsExactly(1L, 2L, 3L, 4L, 5L);
            assertThat(results.get(1))
                    .isInstanceOf(BulkResult.Bad.class)
                    .hasToString("Bad[NumberFormatException at " + where(results.get(1)) + "]");
            assertThat(cases(town)).isEqualTo(2);
        }
    }

    private static String where(BulkResult<?> bad) {
        return ((BulkResult.Bad<?>) bad).why().getStackTrace()[0].toString();
    }

    @Test
    void aRunThatWasKilledAnywhereIsRunAgainAndNothingIsDoneTwice() {
        for (int death = 1; death <= 12; death++) {
            InMemoryCaseStore kept = new InMemoryCaseStore();
            Town dying = new Town(new Mortal(kept, death), Map.of(), UnaryOperator.identity());
            assertThatThrownBy(() -> submitted(dying, numbers(6))).isInstanceOf(Crash.class);
            try (Town next = new Town(kept, Map.of(), host -> host.random(new Random(2)))) {
                BulkReport report = submitted(next, numbers(6));
                assertThat(report.repeated()).as("saved before death " + death).isEqualTo(death / 2);
                assertThat(report.accepted() + report.repeated()).isEqualTo(6);
                assertThat(cases(next)).isEqualTo(6);
            }
        }
    }

    @Test
    void reportsAreMadeAndDecidedInRunsOfTheirOwn() {
        try (Village village = new Village("2021-09-01T06:00:00Z", REVIEWED_FIRST)) {
            BulkReport made = village.labour
                    .bulk()
                    .each(
                            numbers(2),
                            number -> village.labour
                                    .reports()
                                    .register(village.call(Villager.FIRST), village.form(Town.worker(number), 10)),
                            (number, result, soFar) -> results.add(result));
            assertThat(made.accepted()).isEqualTo(2);
            BulkReport decided = village.labour
                    .bulk()
                    .each(
                            village.labour.bulk().references(),
                            reference -> village.act(
                                    Villager.MUSCAT_1, reference, new ReportForm.Reject("OTHER", "nothing is proven")),
                            (reference, result, soFar) -> results.add(result));
            assertThat(decided.items()).isEqualTo(2);
            assertThat(decided.accepted()).as("%s", results).isEqualTo(2);
        }
    }

    @Test
    void aLostAnswerIsFoundByAskingOnceMore() {
        int[] saves = {0};
        var losing = new ForwardingStore(new InMemoryCaseStore()) {
            @Override
            public SaveResult save(Save save) {
                SaveResult result = super.save(save);
                if (saves[0]++ == 0) {
                    throw new StoreUnavailable("the answer is lost");
                }
                return result;
            }
        };
        try (Town town = new Town(losing, Map.of(), UnaryOperator.identity())) {
            assertThat(submitted(town, numbers(2))).isEqualTo(new BulkReport(1, 1, 0, 0, 0, 0, false));
        }
    }

    @Test
    void aRunStopsWhenAPortStaysDownAndTheNextOneDoesTheRest() {
        try (Town town = new Town()) {
            BulkReport down = town.labour
                    .bulk()
                    .each(
                            numbers(1_000),
                            number -> {
                                if (number > 5) {
                                    throw new RegistryUnavailable("no answer in time", null);
                                }
                                return submitting(town).apply(number);
                            },
                            (number, result, soFar) -> results.add(result));
            assertThat(down).isEqualTo(new BulkReport(5, 0, 0, 0, 20, 0, true));
            assertThat(down.complete()).isFalse();
            assertThat(submitted(town, numbers(30))).isEqualTo(new BulkReport(25, 5, 0, 0, 0, 0, false));
        }
    }

    @Test
    void itemsAreReadOneByOneAndAnInterruptedThreadStopsBetweenTwo() {
        try (Town town = new Town()) {
            int[] read = {0};
            BulkReport report = town.labour
                    .bulk()
                    .each(
                            Stream.iterate(1, number -> number + 1).peek(number -> read[0]++),
                            number -> Outcome.accepted(number),
                            (number, result, soFar) -> {
                                assertThat(read[0]).as("read ahead").isEqualTo(number);
                                if (number == 100_000) {
                                    Thread.currentThread().interrupt();
                                }
                            });
            assertThat(Thread.interrupted()).isTrue();
            assertThat(report.accepted()).isEqualTo(100_000);
            assertThat(report.stopped()).isTrue();
        }
    }

    @Test
    void everyCaseIsExportedAndEachExportVerifies() {
        try (Town town = new Town()) {
            submitted(town, numbers(450));
            var exported = new HashSet<String>();
            BulkReport report = town.labour
                    .bulk()
                    .export(
                            Stream.concat(town.labour.bulk().references(), Stream.of(Town.NOTHING)),
                            (reference, result, soFar) -> {
                                if (((BulkResult.Answered<String>) result).outcome()
                                        instanceof Outcome.Accepted<String> yes) {
                                    assertThat(CaseExport.verify(yes.value()).verdict())
                                            .isEqualTo(JournalCheck.Verdict.INTACT);
                                    exported.add(reference);
                                } else {
                                    assertThat(Town.problems(((BulkResult.Answered<String>) result).outcome()))
                                            .containsExactly(ProblemCode.CASE_NOT_FOUND);
                                }
                            });
            assertThat(report).isEqualTo(new BulkReport(450, 0, 1, 0, 0, 0, false));
            assertThat(exported).hasSize(450);
        }
    }

    /** Its process dies at a save: at odd ones before, at even ones after it. */
    private static final class Mortal extends ForwardingStore {

        private final int death;
        private int moments;

        Mortal(InMemoryCaseStore kept, int death) {
            super(kept);
            this.death = death;
        }

        @Override
        public SaveResult save(Save save) {
            die();
            SaveResult result = super.save(save);
            die();
            return result;
        }

        private void die() {
            moments++;
            if (moments == death) {
                throw new Crash();
            }
        }
    }
}
