package om.gov.mol.labour.lifecycle;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * The life of a case: all rows of one procedure, executed. What is not in the table cannot happen. Immutable and
 * thread-safe; knows no clock, store or provider.
 *
 * @param <C> the case of the procedure
 * @param <F> the facts its rows look at
 */
public final class Table<C extends CaseFile, F extends Facts> {

    private final String name;
    private final Class<? extends State> states;
    private final Class<? extends Command> commands;
    private final List<Row<C, F>> rows;
    private final Map<Class<? extends Command>, List<Row<C, F>>> rowsByCommand;
    private final Function<C, State> stateOf;
    private final boolean main;

    /**
     * The table of a case that has only one.
     *
     * @throws IllegalArgumentException when two rows share an id
     */
    public Table(String name, Class<? extends State> states, Class<? extends Command> commands, List<Row<C, F>> rows) {
        this(name, states, commands, rows, CaseFile::state, true);
    }

    /**
     * One of several tables of a case.
     *
     * @param stateOf the state that this table looks at; {@link State.Unopened} while there is none
     * @throws IllegalArgumentException when two rows share an id
     */
    public Table(
            String name,
            Class<? extends State> states,
            Class<? extends Command> commands,
            List<Row<C, F>> rows,
            Function<C, State> stateOf) {
        this(name, states, commands, rows, stateOf, false);
    }

    private Table(
            String name,
            Class<? extends State> states,
            Class<? extends Command> commands,
            List<Row<C, F>> rows,
            Function<C, State> stateOf,
            boolean main) {
        this.main = main;
        this.name = name;
        this.states = states;
        this.commands = commands;
        this.rows = List.copyOf(rows);
        this.rowsByCommand = rows.stream().collect(Collectors.groupingBy(Row::on));
        this.stateOf = stateOf;
        Set<String> ids = new HashSet<>();
        for (Row<C, F> row : rows) {
            if (!ids.add(row.id())) {
                throw new IllegalArgumentException("rows: " + row.id() + " stands twice");
            }
        }
    }

    /** The row that answered, and what it decided. Without a row, nobody was competent. */
    public record Answer<C extends CaseFile, F extends Facts>(List<Row<C, F>> row, Decision<C> decision) {}

    /**
     * Says what would happen and changes nothing. A command that fits no row is an answer, never an exception:
     * {@code NOT_THIS_ROLE} where the act belongs to another party, else {@code NOT_IN_THIS_STATE}.
     */
    public Answer<C, F> decide(Moment<C, Command, F> asked) {
        Moment<C, Command, F> moment = seen(asked);
        Class<? extends Command> command = moment.command().getClass();
        ProblemCode unfit = unfit(moment, command);
        if (unfit != null) {
            return new Answer<>(List.of(), Decision.refuse(unfit));
        }
        Row<C, F> row = fitting(moment, command);
        return new Answer<>(List.of(row), row.decide(moment, stateOf));
    }

    private <K extends Command> Moment<C, K, F> seen(Moment<C, K, F> moment) {
        C before = moment.before();
        return moment.seenIn(before == null ? new State.Unopened() : stateOf.apply(before));
    }

    private @Nullable ProblemCode unfit(Moment<C, ?, F> moment, Class<? extends Command> command) {
        boolean anyByRole = false;
        boolean anyFromState = false;
        for (Row<C, F> row : rowsOn(command)) {
            boolean byRole = row.by().contains(moment.role());
            boolean fromState = row.startsFrom(moment.state());
            if (byRole && fromState) {
                return null;
            }
            anyByRole |= byRole;
            anyFromState |= fromState;
        }
        return anyByRole && !anyFromState ? ProblemCode.NOT_IN_THIS_STATE : ProblemCode.NOT_THIS_ROLE;
    }

    private List<Row<C, F>> rowsOn(Class<? extends Command> command) {
        return rowsByCommand.getOrDefault(command, List.of());
    }

    private Row<C, F> fitting(Moment<C, ?, F> moment, Class<? extends Command> command) {
        Row<C, F> only = null;
        boolean several = false;
        for (Row<C, F> row : rowsOn(command)) {
            if (row.holds(moment)) {
                several |= only != null;
                only = row;
            }
        }
        if (only == null || several) {
            throw ambiguous(moment, command);
        }
        return only;
    }

    private IllegalStateException ambiguous(Moment<C, ?, F> moment, Class<? extends Command> command) {
        List<String> holding = rowsOn(command).stream()
                .filter(row -> row.holds(moment))
                .map(Row::id)
                .toList();
        return new IllegalStateException(name + ": " + holding.size() + " rows hold for " + Command.nameOf(command)
                + " in " + moment.state().name() + ": " + holding);
    }

    /** What the acting role may do now on a case that exists, and why not the rest of what belongs to it. */
    public List<Action> actions(Moment<C, ?, F> asked) {
        Moment<C, ?, F> moment = seen(asked);
        Set<Class<? extends Command>> mine = new LinkedHashSet<>();
        rows.stream()
                .filter(row -> row.by().contains(moment.role()) && !opensTheCase(row))
                .forEach(row -> mine.add(row.on()));
        return mine.stream().map(command -> action(moment, command)).toList();
    }

    private Action action(Moment<C, ?, F> moment, Class<? extends Command> command) {
        ProblemCode unfit = unfit(moment, command);
        Problem closed =
                unfit != null ? Problem.of(unfit) : fitting(moment, command).barred(moment);
        return new Action(Command.nameOf(command), Stream.ofNullable(closed).toList());
    }

    /** Whether a row has no case to look at: of the tables of a case, only one knows such rows. */
    private boolean opensTheCase(Row<C, F> row) {
        return row.from() == State.Unopened.class && main;
    }

    /** The name of the procedure, such as {@code transfer}. */
    public String name() {
        return name;
    }

    /** The sealed family of its states. */
    public Class<? extends State> states() {
        return states;
    }

    /** The sealed family of its commands. */
    public Class<? extends Command> commands() {
        return commands;
    }

    /** All rows in reading order. */
    public List<Row<C, F>> rows() {
        return rows;
    }
}
