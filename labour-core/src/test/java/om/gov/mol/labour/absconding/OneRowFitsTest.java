package om.gov.mol.labour.absconding;

import static om.gov.mol.labour.absconding.AbscondingTables.LIFECYCLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.lifecycle.Row;
import om.gov.mol.labour.lifecycle.State;
import om.gov.mol.labour.lifecycle.Table;
import org.jspecify.annotations.Nullable;

/** Whatever the facts, policies and the rest of the case: where rows answer a command, exactly one holds. */
class OneRowFitsTest {

    @Property(tries = 300)
    void forEveryStateCommandAndRoleExactlyOneRowHolds(
            @ForAll("dice") List<Integer> given, @ForAll boolean objection, @ForAll boolean reached) {
        Dice dice = new Dice(given);
        World world = new World();
        new Policies(dice).choose(world);
        for (int change = 0; change < 6; change++) {
            world.change(dice);
        }
        world.now = world.now.plusSeconds(86_400L * dice.roll(4000));
        for (Table<AbscondingReport, AbscondingFacts> table : LIFECYCLE.tables()) {
            for (State state : Samples.states(table.name())) {
                table.rows().stream()
                        .filter(row -> row.from().isInstance(state))
                        .forEach(row -> row.by()
                                .forEach(role -> asked(table, state, row.on(), world.facts(role), objection, reached)));
            }
        }
    }

    private static void asked(
            Table<AbscondingReport, AbscondingFacts> table,
            State state,
            Class<? extends Command> command,
            AbscondingFacts facts,
            boolean objection,
            boolean reached) {
        AbscondingReport report = table.name().equals("report") && state instanceof State.Unopened
                ? null
                : around(state, objection, reached);
        Moment<AbscondingReport, Command, AbscondingFacts> moment =
                new Moment<>(report, Samples.command(command), facts, state, facts.role());
        assertThat(table.rows().stream()
                        .filter(row -> row.from().isInstance(state) && row.on() == command)
                        .filter(row -> row.by().contains(facts.role()))
                        .filter(row -> row.when().holds().test(moment))
                        .map(Row::id))
                .as("%s in %s by %s", Command.nameOf(command), state.name(), facts.role())
                .hasSize(1);
    }

    private static @Nullable AbscondingReport around(State state, boolean objection, boolean reached) {
        Instant from = reached ? Samples.AT : null;
        ReportState.InForce force = new ReportState.InForce(Samples.AT, "officer-1", from);
        List<Objection> objections =
                objection ? List.of(Samples.objection(new ObjectionState.AwaitingDecision())) : List.of();
        ReportState report = state instanceof ReportState own && !(own instanceof ReportState.InForce) ? own : force;
        AbscondingReport plain = Samples.in(state);
        return plain == null || state instanceof ReportState
                ? Samples.report(report, objections, List.of(), Deposit.NONE)
                : Samples.report(report, plain.objections(), plain.cancellations(), plain.deposit());
    }

    @Provide
    Arbitrary<List<Integer>> dice() {
        return Arbitraries.integers().between(0, 5039).list().ofSize(40);
    }
}
