package om.gov.mol.labour.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.lifecycle.Row;
import om.gov.mol.labour.lifecycle.State;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.transfer.TransferCommand.SubmitWithoutApproval;

/** Whatever the facts and policies: where rows answer a command, exactly one holds. */
class OneRowFitsTest {

    private record Asked(State state, Class<? extends Command> command, Role role) {}

    private static final List<Asked> EVERYTHING = everything();

    @Property(tries = 400)
    void forEveryStateCommandAndRoleExactlyOneRowHolds(
            @ForAll("worlds") World world, @ForAll NoApprovalCase claimed, @ForAll boolean needsApproval) {
        for (Asked asked : EVERYTHING) {
            Command command = asked.command() == SubmitWithoutApproval.class
                    ? new SubmitWithoutApproval(World.request(claimed))
                    : Samples.command(asked.command());
            Moment<Transfer, Command, TransferFacts> moment =
                    Samples.moment(asked.state(), needsApproval ? null : claimed, command, world.facts(asked.role()));
            assertThat(holding(asked, moment))
                    .as("%s with %s", asked, world.policies)
                    .hasSize(1);
        }
    }

    @Provide
    Arbitrary<World> worlds() {
        Arbitrary<List<Boolean>> switches = Arbitraries.of(true, false).list().ofSize(7);
        Arbitrary<String> amounts = Arbitraries.of("0.000", "0.001", "161.000");
        Arbitrary<LocalDate> days =
                Arbitraries.of(LocalDate.of(2017, 12, 26), LocalDate.of(2021, 8, 1), LocalDate.of(2026, 3, 1));
        return Combinators.combine(policies(), switches, amounts, days).as(OneRowFitsTest::world);
    }

    private static Arbitrary<Map<String, String>> policies() {
        Arbitrary<String> consent = Arbitraries.of("REQUIRED", "NOT_REQUIRED");
        Arbitrary<String> silence = Arbitraries.of("TO_OFFICER", "LAPSES", "DEEMED_APPROVED");
        Arbitrary<String> dues = Arbitraries.of("DEBT", "NEW_EMPLOYER_MAY_PAY");
        Arbitrary<Set<NoApprovalCase>> cases =
                Arbitraries.of(NoApprovalCase.class).set();
        return Combinators.combine(consent, silence, dues, cases)
                .as((agreed, silent, unpaid, demanding) -> Map.of(
                        "transfer.workerConsent", agreed,
                        "transfer.currentEmployer.silence", silent,
                        "transfer.unpaidDues.afterOfficer", unpaid,
                        "transfer.noApproval.consentCases",
                                demanding.stream().map(Enum::name).sorted().collect(Collectors.joining(","))));
    }

    private static World world(Map<String, String> policies, List<Boolean> on, String dues, LocalDate day) {
        World world = new World();
        world.policies.putAll(policies);
        world.now = Instant.parse(day + "T06:00:00Z");
        world.atCounter = on.get(0);
        world.workerActive = on.get(1);
        world.licenceUsed = on.get(2);
        world.underReview = on.get(3);
        world.stopped = on.get(4);
        world.tariffsKnown = on.get(5);
        world.submitted = on.get(6) ? null : Instant.parse("2017-12-26T06:00:00Z");
        world.dues = dues;
        return world;
    }

    private static List<Asked> everything() {
        List<Asked> all = new ArrayList<>();
        for (State state : Samples.states()) {
            for (Row<Transfer, TransferFacts> row : TransferTable.TABLE.rows()) {
                if (row.from().isInstance(state)) {
                    row.by().forEach(role -> all.add(new Asked(state, row.on(), role)));
                }
            }
        }
        return all.stream().distinct().toList();
    }

    private static List<String> holding(Asked asked, Moment<Transfer, Command, TransferFacts> moment) {
        return TransferTable.TABLE.rows().stream()
                .filter(row -> row.from().isInstance(asked.state()) && row.on() == asked.command())
                .filter(row -> row.by().contains(asked.role()))
                .filter(row -> row.when().holds().test(moment))
                .map(Row::id)
                .toList();
    }
}
