package om.gov.mol.labour.absconding;

import static om.gov.mol.labour.absconding.AbscondingTables.LIFECYCLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.lifecycle.Row;
import om.gov.mol.labour.lifecycle.State;
import om.gov.mol.labour.lifecycle.Table;
import om.gov.mol.labour.lifecycle.TablePrinter;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Role;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the four tables of a report must be, read from their rows. */
class AbscondingTablesTest {

    /** Where each table begins. */
    private static final Map<String, Class<? extends State>> BEGINNING = Map.of("deposit", DepositState.NotDue.class);

    private static final Map<String, Set<String>> FINAL = Map.of(
            "report", Set.of("Revoked", "Cancelled", "Closed"),
            "objection", Set.of("Upheld", "Dismissed", "NotAdmitted", "Moot"),
            "cancellation", Set.of("CancellationApproved", "CancellationOvertaken"),
            "deposit", Set.of("Refunded", "Used", "Forfeited", "NeverPaid"));

    static List<Named<Table<AbscondingReport, AbscondingFacts>>> named() {
        return LIFECYCLE.tables().stream()
                .map(table -> Named.of(table.name(), table))
                .toList();
    }

    @Test
    void aReportHasFourTablesInOneCase() {
        assertThat(LIFECYCLE.name()).isEqualTo("absconding");
        assertThat(LIFECYCLE.tables())
                .extracting(Table::name)
                .containsExactly("report", "objection", "cancellation", "deposit");
        assertThat(LIFECYCLE.tables())
                .extracting(Table::states)
                .containsExactly(ReportState.class, ObjectionState.class, CancellationState.class, DepositState.class);
        assertThat(LIFECYCLE.tables())
                .extracting(Table::commands)
                .containsExactly(
                        ReportCommand.class, ObjectionCommand.class, CancellationCommand.class, DepositCommand.class);
    }

    @ParameterizedTest
    @MethodSource("named")
    void everyStateIsSampled(Table<AbscondingReport, AbscondingFacts> table) {
        assertThat(Samples.states(table.name()).stream()
                        .map(Object::getClass)
                        .filter(state -> state != State.Unopened.class))
                .containsExactlyInAnyOrderElementsOf(states(table));
    }

    @ParameterizedTest
    @MethodSource("named")
    void everyCommandIsAnsweredByARow(Table<AbscondingReport, AbscondingFacts> table) {
        assertThat(table.rows().stream().map(Row::on).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(commands(table));
    }

    @ParameterizedTest
    @MethodSource("named")
    void everyStateIsReachable(Table<AbscondingReport, AbscondingFacts> table) {
        Class<? extends State> begin = BEGINNING.getOrDefault(table.name(), State.Unopened.class);
        Set<Class<? extends State>> reached = new HashSet<>();
        Deque<Class<? extends State>> next = new ArrayDeque<>(List.of(begin));
        while (!next.isEmpty()) {
            Class<? extends State> from = next.remove();
            reached.add(from);
            table.rows().stream()
                    .filter(row -> startsFrom(row, from))
                    .flatMap(row -> Stream.ofNullable(row.to()))
                    .filter(to -> !reached.contains(to))
                    .forEach(next::add);
        }
        reached.remove(State.Unopened.class);
        assertThat(reached).containsExactlyInAnyOrderElementsOf(states(table));
    }

    @ParameterizedTest
    @MethodSource("named")
    void timeLeadsOutOfEveryOpenStateOrIsHeardOfAgainAndAgain(Table<AbscondingReport, AbscondingFacts> table) {
        Set<Class<?>> open = Set.of(
                ReportState.Open.class,
                ObjectionState.Open.class,
                CancellationState.Open.class,
                DepositState.RefundRequested.class);
        assertThat(states(table).stream()
                        .filter(state -> open.stream().anyMatch(family -> family.isAssignableFrom(state))))
                .allSatisfy(state -> assertThat(table.rows())
                        .as(state.getSimpleName())
                        .anyMatch(row -> startsFrom(row, state)
                                && row.by().equals(Set.of(Role.CLOCK))
                                && row.from() != ReportState.class));
    }

    @Test
    void timeNeverLeadsIntoForceAndNeverDecidesARequest() {
        assertThat(LIFECYCLE
                        .rows()
                        .filter(row -> row.by().contains(Role.CLOCK))
                        .flatMap(row -> Stream.ofNullable(row.to()))
                        .map(Class::getSimpleName))
                .containsExactlyInAnyOrder(
                        "Closed", "Closed", "Closed", "Closed", "Lapsed", "CancellationLapsed", "Forfeited");
    }

    @ParameterizedTest
    @MethodSource("named")
    void theFinalStatesAreExactlyTheDeclaredOnes(Table<AbscondingReport, AbscondingFacts> table) {
        Set<String> declared = Samples.states(table.name()).stream()
                .filter(State::isFinal)
                .map(State::name)
                .collect(Collectors.toSet());
        assertThat(declared).as("what says of itself that it is final").isEqualTo(FINAL.get(table.name()));
        assertThat(new TablePrinter<>(table).finalStates().stream().map(Class::getSimpleName))
                .as("out of which no row leads")
                .containsExactlyInAnyOrderElementsOf(FINAL.get(table.name()));
    }

    @Test
    void aWorkerWhoHasGoneOrMovedCanOnlyBeProvenRight() {
        for (Class<? extends State> gone : List.of(ReportState.Departed.class, ReportState.Transferred.class)) {
            assertThat(ReportTable.TABLE.rows().stream()
                            .filter(row -> startsFrom(row, gone) && row.to() != null)
                            .map(Row::id))
                    .containsExactly("R13");
        }
    }

    @Test
    void aCancellationThatFailedMayBeAskedForAgain() {
        assertThat(TablePrinter.<State>leaves(CancellationState.Failed.class))
                .allSatisfy(failed -> assertThat(CancellationTable.TABLE.rows().stream()
                                .filter(row -> startsFrom(row, failed))
                                .map(Row::id))
                        .containsExactly("C01r", "C02r", "C03r"));
    }

    @ParameterizedTest
    @MethodSource("named")
    void whoeverAsksWhateverWhereverGetsARowOrARefusalThatSaysWhy(Table<AbscondingReport, AbscondingFacts> table) {
        for (State state : Samples.states(table.name())) {
            for (Class<? extends Command> command : commands(table)) {
                for (Role role : Role.values()) {
                    ProblemCode expected = expected(table, state, command, role);
                    if (expected != null) {
                        assertThat(refusal(table, state, command, role))
                                .as("%s in %s by %s", Command.nameOf(command), state.name(), role)
                                .containsExactly(expected);
                    }
                }
            }
        }
    }

    /** The refusal that a table documents; nothing where a row fits. */
    private static ProblemCode expected(
            Table<AbscondingReport, AbscondingFacts> table, State state, Class<? extends Command> command, Role role) {
        List<Row<AbscondingReport, AbscondingFacts>> rows =
                table.rows().stream().filter(row -> row.on() == command).toList();
        List<Row<AbscondingReport, AbscondingFacts>> here =
                rows.stream().filter(row -> startsFrom(row, state.getClass())).toList();
        if (rows.stream().noneMatch(row -> row.by().contains(role))) {
            return ProblemCode.NOT_THIS_ROLE;
        }
        if (here.isEmpty()) {
            return ProblemCode.NOT_IN_THIS_STATE;
        }
        return here.stream().anyMatch(row -> row.by().contains(role)) ? null : ProblemCode.NOT_THIS_ROLE;
    }

    private static List<ProblemCode> refusal(
            Table<AbscondingReport, AbscondingFacts> table, State state, Class<? extends Command> command, Role role) {
        State asked = state instanceof State.Unopened && !table.name().equals("report") ? Samples.FORCE : state;
        Moment<AbscondingReport, Command, AbscondingFacts> moment =
                new Moment<>(Samples.in(asked), Samples.command(command), new World().facts(role));
        Decision<AbscondingReport> said = LIFECYCLE.decide(moment).decision();
        assertThat(said).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<AbscondingReport>) said)
                .problems().stream().map(problem -> problem.code()).toList();
    }

    @Test
    void everyRowHasASentenceAndALawOrSaysThatItIsPolicy() {
        assertThat(LIFECYCLE.rows()).allSatisfy(row -> {
            assertThat(row.summary()).as(row.id()).matches("(?s)[A-Z].*\\.");
            assertThat(row.law().decision()).as(row.id()).isNotBlank();
            assertThat(row.by()).as(row.id()).isNotEmpty();
        });
    }

    @Test
    void everyRowIdStandsOnceOverAllTablesAndSaysToWhichItBelongs() {
        assertThat(LIFECYCLE.rows().map(Row::id)).doesNotHaveDuplicates();
        Map<String, String> letters = Map.of("report", "R", "objection", "O", "cancellation", "C", "deposit", "D");
        LIFECYCLE
                .tables()
                .forEach(table -> assertThat(table.rows())
                        .allSatisfy(row -> assertThat(row.id()).matches(letters.get(table.name()) + "[0-9]{2}[a-z]?")));
    }

    @Test
    void barsStandInOrderOfPrecedence() {
        assertThat(LIFECYCLE.rows())
                .allSatisfy(row -> assertThat(row.refusals().toList())
                        .as(row.id())
                        .isSorted()
                        .doesNotHaveDuplicates());
    }

    @Test
    void aSystemRoleNeverSharesACommandWithAPerson() {
        Set<Role> system = Set.of(Role.PAYMENTS, Role.CLOCK, Role.CASE);
        LIFECYCLE
                .tables()
                .forEach(table -> assertThat(commands(table)).allSatisfy(command -> {
                    Set<Role> roles = table.rows().stream()
                            .filter(row -> row.on() == command)
                            .flatMap(row -> row.by().stream())
                            .collect(Collectors.toSet());
                    assertThat(roles.stream().filter(system::contains).count())
                            .as(Command.nameOf(command))
                            .isIn(0L, (long) roles.size());
                }));
    }

    private static List<Class<? extends State>> states(Table<?, ?> table) {
        return TablePrinter.leaves(table.states());
    }

    private static List<Class<? extends Command>> commands(Table<?, ?> table) {
        return TablePrinter.leaves(table.commands());
    }

    private static boolean startsFrom(Row<?, ?> row, Class<? extends State> state) {
        return row.from().isAssignableFrom(state);
    }
}
