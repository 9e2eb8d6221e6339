package om.gov.mol.labour.transfer;

import static om.gov.mol.labour.transfer.TransferTable.TABLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.lifecycle.Row;
import om.gov.mol.labour.lifecycle.State;
import om.gov.mol.labour.lifecycle.TablePrinter;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.transfer.TransferState.AwaitingOfficer;
import om.gov.mol.labour.transfer.TransferState.Closed;
import om.gov.mol.labour.transfer.TransferState.Completed;
import org.junit.jupiter.api.Test;

/** What the table of a transfer must be, read from its rows. */
class TransferTableTest {

    private static final List<Row<Transfer, TransferFacts>> ROWS = TABLE.rows();
    private static final List<Class<? extends State>> STATES = TablePrinter.leaves(TransferState.class);
    private static final List<Class<? extends Command>> COMMANDS = TablePrinter.leaves(TransferCommand.class);

    @Test
    void everyStateIsEnteredByARowAndLeftOrFinal() {
        Set<Class<? extends State>> entered =
                ROWS.stream().map(Row::to).filter(to -> to != null).collect(Collectors.toSet());
        assertThat(entered).containsExactlyInAnyOrderElementsOf(STATES);
        assertThat(STATES).allMatch(state -> ROWS.stream().anyMatch(row -> startsFrom(row, state)));
    }

    @Test
    void everyCommandIsAnsweredByARow() {
        assertThat(ROWS.stream().map(Row::on).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(COMMANDS);
    }

    @Test
    void everyStateIsReachable() {
        Set<Class<? extends State>> reached = new HashSet<>();
        Deque<Class<? extends State>> next = new ArrayDeque<>(List.of(State.Unopened.class));
        while (!next.isEmpty()) {
            Class<? extends State> from = next.remove();
            ROWS.stream()
                    .filter(row -> startsFrom(row, from))
                    .flatMap(row -> Stream.ofNullable(row.to()))
                    .filter(reached::add)
                    .forEach(next::add);
        }
        assertThat(reached).containsExactlyInAnyOrderElementsOf(STATES);
    }

    @Test
    void theEndsAreExactlyCompletedAndClosed() {
        assertThat(new TablePrinter<>(TABLE).finalStates()).containsExactly(Closed.class, Completed.class);
        assertThat(Samples.states().stream().filter(State::isFinal).map(State::getClass))
                .isEqualTo(List.of(Completed.class, Closed.class));
    }

    @Test
    void timeLeadsOutOfEveryOpenStateAndNeverDecidesInAnOfficersStead() {
        Set<Class<?>> withoutEnd = STATES.stream()
                .filter(state -> !TransferState.Ended.class.isAssignableFrom(state))
                .filter(state -> clock(state).noneMatch(row -> row.to() != null))
                .collect(Collectors.toSet());
        assertThat(withoutEnd).isEqualTo(Set.of(AwaitingOfficer.class));
        assertThat(clock(AwaitingOfficer.class)).anyMatch(row -> row.on() == TransferCommand.OfficerTimePassed.class);
    }

    @Test
    void eachRowIsRefusedToEveryRoleButItsOwn() {
        for (State state : Samples.states()) {
            for (Class<? extends Command> command : COMMANDS) {
                Set<Role> allowed = allowed(state, command);
                Stream.of(Role.values())
                        .filter(role -> !allowed.isEmpty() && !allowed.contains(role))
                        .forEach(role -> assertThat(refusal(state, command, role))
                                .as("%s in %s by %s", Command.nameOf(command), state.name(), role)
                                .isEqualTo(ProblemCode.NOT_THIS_ROLE));
            }
        }
    }

    @Test
    void whatFitsNoRowIsRefusedForItsStateToWhomItBelongsElsewhere() {
        for (State state : Samples.states()) {
            for (Class<? extends Command> command : COMMANDS) {
                if (allowed(state, command).isEmpty()) {
                    Role owner = ROWS.stream()
                            .filter(row -> row.on() == command)
                            .flatMap(row -> row.by().stream())
                            .findFirst()
                            .orElseThrow();
                    assertThat(refusal(state, command, owner)).isEqualTo(ProblemCode.NOT_IN_THIS_STATE);
                }
            }
        }
    }

    @Test
    void everyRowHasASentenceAndALawOrSaysThatItIsPolicy() {
        assertThat(ROWS).allSatisfy(row -> {
            assertThat(row.summary()).as(row.id()).matches("(?s)[A-Z].*\\.");
            assertThat(row.law().decision()).as(row.id()).isNotBlank();
            assertThat(row.by()).as(row.id()).isNotEmpty();
        });
    }

    @Test
    void everyRowIdSaysWhereItStands() {
        assertThat(ROWS).allSatisfy(row -> assertThat(row.id()).matches("T[0-9]{2}[a-z]?"));
    }

    @Test
    void barsStandInOrderOfPrecedence() {
        assertThat(ROWS)
                .allSatisfy(row -> assertThat(row.refusals().toList())
                        .as(row.id())
                        .isSorted()
                        .doesNotHaveDuplicates());
    }

    @Test
    void aSystemRoleNeverSharesACommandWithAPerson() {
        Set<Role> system = Set.of(Role.PAYMENTS, Role.CLOCK, Role.CASE);
        assertThat(COMMANDS).allSatisfy(command -> {
            Set<Role> roles = ROWS.stream()
                    .filter(row -> row.on() == command)
                    .flatMap(row -> row.by().stream())
                    .collect(Collectors.toSet());
            assertThat(roles.stream().filter(system::contains).count())
                    .as(Command.nameOf(command))
                    .isIn(0L, (long) roles.size());
        });
    }

    private static Stream<Row<Transfer, TransferFacts>> clock(Class<? extends State> state) {
        return ROWS.stream().filter(row -> startsFrom(row, state) && row.by().equals(Set.of(Role.CLOCK)));
    }

    private static boolean startsFrom(Row<?, ?> row, Class<? extends State> state) {
        return row.from().isAssignableFrom(state);
    }

    private static Set<Role> allowed(State state, Class<? extends Command> command) {
        return ROWS.stream()
                .filter(row -> startsFrom(row, state.getClass()) && row.on() == command)
                .flatMap(row -> row.by().stream())
                .collect(Collectors.toSet());
    }

    private static ProblemCode refusal(State state, Class<? extends Command> command, Role role) {
        Moment<Transfer, Command, TransferFacts> moment =
                Samples.moment(state, null, Samples.command(command), new World().facts(role));
        Decision<Transfer> said = TABLE.decide(moment).decision();
        return ((Decision.Refused<Transfer>) said).problems().get(0).code();
    }
}
