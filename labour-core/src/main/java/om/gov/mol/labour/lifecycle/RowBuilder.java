package om.gov.mol.labour.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import om.gov.mol.labour.outcome.Citation;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Role;
import org.jspecify.annotations.Nullable;

/**
 * Writes one row so that it reads like a line of the table. Not thread-safe; used once, while a table is built.
 *
 * <pre>{@code
 * row("T17", AwaitingVisa.class, VisaIssued.class, PASSPORTS).to(AwaitingTransferFee.class)
 *     .law(CUSTOM).says("The visa was issued; the transfer fee falls due.").does(AfterApproval::visaIssued)
 * }</pre>
 */
public final class RowBuilder<C extends CaseFile, K extends Command, F extends Facts> {

    private final String id;
    private final Class<? extends State> from;
    private final Class<K> on;
    private final Set<Role> by;
    private final List<Bar<C, F>> bars = new ArrayList<>();
    private When<C, F> when = When.always();
    private @Nullable Class<? extends State> to;
    private Citation law = Citation.POLICY;
    private String summary = "";

    /** Begins a row. */
    public RowBuilder(String id, Class<? extends State> from, Class<K> on, Set<Role> by) {
        this.id = id;
        this.from = from;
        this.on = on;
        this.by = by;
    }

    /** Where it leads; a row without target stays where it is. */
    public RowBuilder<C, K, F> to(Class<? extends State> target) {
        this.to = target;
        return this;
    }

    /** Under which named condition it fits. */
    public RowBuilder<C, K, F> when(String name, Predicate<Moment<C, ?, F>> holds) {
        this.when = new When<>(name, holds);
        return this;
    }

    /** What stands in the way, in order of precedence, whatever the command says. */
    public RowBuilder<C, K, F> barredBy(ProblemCode code, Function<Moment<C, ?, F>, @Nullable Problem> check) {
        bars.add(new Bar<>(code, check));
        return this;
    }

    /** What it rests on; {@link Citation#POLICY} unless said. */
    public RowBuilder<C, K, F> law(Citation source) {
        this.law = source;
        return this;
    }

    /** One sentence for the manual page. */
    public RowBuilder<C, K, F> says(String sentence) {
        this.summary = sentence;
        return this;
    }

    /** Ends the row with its rule. */
    public Row<C, F> does(Row.Rule<C, K, F> rule) {
        return new Row<>(id, from, on, by, when, to, bars, law, summary, narrowed(rule));
    }

    private Row.Rule<C, Command, F> narrowed(Row.Rule<C, K, F> rule) {
        return moment -> rule.decide(new Moment<>(
                moment.before(), on.cast(moment.command()), moment.facts(), moment.state(), moment.role()));
    }
}
