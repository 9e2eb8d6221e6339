package om.gov.mol.labour.lifecycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import om.gov.mol.labour.party.Role;

/**
 * Prints a table as it is executed: a diagram and a manual page, so that nobody has to draw the life of a case by hand.
 * The same table prints the same text on every machine. Immutable and thread-safe.
 *
 * <pre>{@code
 * TablePrinter<?, ?> printer = new TablePrinter<>(TransferTable.TABLE);
 * printer.diagram();   // stateDiagram-v2 … AwaitingVisa --> Closed : T18 visaRefused (passports) …
 * printer.manual();    // | T18 | AwaitingVisa | `visaRefused` | passports | | Closed | … | No visa, no transfer. |
 * }</pre>
 */
public final class TablePrinter<C extends CaseFile, F extends Facts> {

    private static final String SEVERAL_LINES = "<br/>";

    private final Table<C, F> table;

    /** A printer for this table. */
    public TablePrinter(Table<C, F> table) {
        this.table = table;
    }

    /** The records of a sealed family of states or commands, each once, by name: class files keep no other order. */
    public static <T> List<Class<? extends T>> leaves(Class<? extends T> family) {
        if (!family.isSealed()) {
            return List.of(family);
        }
        return Stream.of(family.getPermittedSubclasses())
                .flatMap(member -> TablePrinter.<T>leaves(member.asSubclass(family)).stream())
                .distinct()
                .sorted(Comparator.comparing(Class::getSimpleName))
                .toList();
    }

    /**
     * A Mermaid state diagram. Families are expanded and all rows between two states share an arrow. A row that starts from
     * several states and changes none is left out: {@link #steady()} names those.
     */
    public String diagram() {
        Map<String, List<String>> rowsOfArrow = new LinkedHashMap<>();
        for (Row<C, F> row : table.rows()) {
            if (!isSteady(row)) {
                leaves(row.from())
                        .forEach(from -> rowsOfArrow
                                .computeIfAbsent(arrow(from, row), arrow -> new ArrayList<>())
                                .add(label(row)));
            }
        }
        StringBuilder text = new StringBuilder("stateDiagram-v2\n");
        rowsOfArrow.forEach((arrow, labels) -> line(text, arrow + " : " + String.join(SEVERAL_LINES, labels)));
        finalStates().forEach(state -> line(text, name(state) + " --> [*]"));
        return text.toString();
    }

    /** The ids of the rows that the diagram leaves out. */
    public List<String> steady() {
        return table.rows().stream().filter(this::isSteady).map(Row::id).toList();
    }

    /** The states out of which no row leads, by name. */
    public List<Class<? extends State>> finalStates() {
        return TablePrinter.<State>leaves(table.states()).stream()
                .filter(state -> table.rows().stream()
                        .noneMatch(row -> row.to() != null && row.from().isAssignableFrom(state)))
                .toList();
    }

    /** The manual page: every row of the table as a row of a Markdown table, then the families of states it speaks of. */
    public String manual() {
        StringBuilder text = new StringBuilder();
        text.append("| Row | From | Command | By | When | To | Refused with | Law | What happens |\n");
        text.append("|---|---|---|---|---|---|---|---|---|\n");
        table.rows().forEach(row -> text.append(manual(row)).append('\n'));
        Map<String, String> families = families();
        if (!families.isEmpty()) {
            text.append('\n');
            families.forEach((family, members) -> text.append("* *")
                    .append(family)
                    .append("*: ")
                    .append(members)
                    .append('\n'));
        }
        return text.toString();
    }

    private String manual(Row<C, F> row) {
        Class<? extends State> to = row.to();
        String bars = row.refusals().map(code -> "`" + code + "`").collect(Collectors.joining(", "));
        return Stream.of(
                        row.id(),
                        row.from().isSealed() ? "*" + name(row.from()) + "*" : name(row.from()),
                        "`" + Command.nameOf(row.on()) + "`",
                        roles(row),
                        row.when().name(),
                        to == null ? "*stays*" : name(to),
                        bars,
                        row.law().toString(),
                        row.summary())
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private Map<String, String> families() {
        Map<String, String> families = new LinkedHashMap<>();
        table.rows().stream()
                .map(Row::from)
                .filter(Class::isSealed)
                .forEach(family -> families.put(
                        name(family),
                        leaves(family).stream().map(TablePrinter::name).collect(Collectors.joining(", "))));
        return families;
    }

    private boolean isSteady(Row<C, F> row) {
        return row.to() == null && row.from().isSealed();
    }

    private static String arrow(Class<? extends State> from, Row<?, ?> row) {
        Class<? extends State> to = row.to();
        return name(from) + " --> " + name(to == null ? from : to);
    }

    private static String label(Row<?, ?> row) {
        String when = row.when().name().isEmpty() ? "" : " [" + row.when().name() + "]";
        return row.id() + " " + Command.nameOf(row.on()) + " (" + roles(row) + ")" + when;
    }

    private static String roles(Row<?, ?> row) {
        return row.by().stream().sorted().map(Role::key).collect(Collectors.joining(", "));
    }

    private static String name(Class<? extends State> state) {
        return state == State.Unopened.class ? "[*]" : state.getSimpleName();
    }

    private static void line(StringBuilder text, String line) {
        text.append("    ").append(line).append('\n');
    }
}
