package om.gov.mol.labour.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import om.gov.mol.labour.outcome.Finding;
import om.gov.mol.labour.party.Role;

/**
 * The life of a case with one table or several: a command is addressed to one of them, and what that decides may be followed
 * by commands to the others, decided in the same step and saved together. One refusal refuses all. Immutable and
 * thread-safe.
 *
 * @param name of the procedure, such as {@code absconding}
 * @param tables the first looks at {@link CaseFile#state()} and opens the case
 */
public record Lifecycle<C extends CaseFile, F extends Facts>(String name, List<Table<C, F>> tables) {

    public Lifecycle {
        tables = List.copyOf(tables);
    }

    /** The life of a case with one table. */
    public static <C extends CaseFile, F extends Facts> Lifecycle<C, F> of(Table<C, F> table) {
        return new Lifecycle<>(table.name(), List.of(table));
    }

    /**
     * A row that was taken.
     *
     * @param row its id
     */
    public record Taken<C>(String row, Command command, Event<C> event) {}

    /**
     * What was decided.
     *
     * @param taken the rows that were taken, that of the command first; empty when it was refused
     */
    public record Answer<C>(List<Taken<C>> taken, Decision<C> decision) {
        public Answer {
            taken = List.copyOf(taken);
        }
    }

    /** Says what would happen and changes nothing. */
    public Answer<C> decide(Moment<C, Command, F> moment) {
        Table.Answer<C, F> first = table(moment.command()).decide(moment);
        if (!(first.decision() instanceof Decision.Accepted<C> yes)) {
            return new Answer<>(List.of(), first.decision());
        }
        List<Taken<C>> taken = taken(first.row().get(0).id(), moment.command(), yes.event());
        return yes.then().isEmpty() ? new Answer<>(taken, yes) : followed(moment, taken, yes);
    }

    /** A row that did several things at once stands there once for each. */
    private static <C> List<Taken<C>> taken(String row, Command command, Event<C> event) {
        return event instanceof Joint<C> joint
                ? joint.events().stream()
                        .map(one -> new Taken<>(row, command, one))
                        .toList()
                : List.of(new Taken<>(row, command, event));
    }

    private Answer<C> followed(Moment<C, Command, F> moment, List<Taken<C>> begun, Decision.Accepted<C> first) {
        List<Taken<C>> taken = new ArrayList<>(begun);
        List<Effect> effects = new ArrayList<>(first.effects());
        List<Finding> findings = new ArrayList<>(first.findings());
        C reached = first.event().evolve(moment.before());
        for (Command next : first.then()) {
            Moment<C, Command, F> then = new Moment<>(reached, next, moment.facts(), reached.state(), Role.CASE);
            Answer<C> answer = decide(then);
            if (!(answer.decision() instanceof Decision.Accepted<C> yes)) {
                return answer;
            }
            taken.addAll(answer.taken());
            effects.addAll(yes.effects());
            findings.addAll(yes.findings());
            reached = yes.event().evolve(reached);
        }
        Event<C> joint = new Joint<>(taken.stream().map(Taken::event).toList());
        return new Answer<>(taken, new Decision.Accepted<>(joint, effects, findings, List.of()));
    }

    /** What the acting role may do now, over all tables, and why not the rest of what belongs to it. */
    public List<Action> actions(Moment<C, ?, F> moment) {
        return tables.stream().flatMap(table -> table.actions(moment).stream()).toList();
    }

    /** All rows of all tables, in reading order. */
    public Stream<Row<C, F>> rows() {
        return tables.stream().flatMap(table -> table.rows().stream());
    }

    private Table<C, F> table(Command command) {
        for (Table<C, F> table : tables) {
            if (table.commands().isInstance(command)) {
                return table;
            }
        }
        throw new IllegalStateException(name + ": no table for " + command.name());
    }
}
