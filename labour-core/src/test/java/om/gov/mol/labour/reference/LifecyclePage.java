package om.gov.mol.labour.reference;

import static om.gov.mol.labour.reference.Markdown.arabic;
import static om.gov.mol.labour.reference.Markdown.both;
import static om.gov.mol.labour.reference.Markdown.code;
import static om.gov.mol.labour.reference.Markdown.template;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import om.gov.mol.labour.lifecycle.CaseFile;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.lifecycle.Facts;
import om.gov.mol.labour.lifecycle.Lifecycle;
import om.gov.mol.labour.lifecycle.State;
import om.gov.mol.labour.lifecycle.Table;
import om.gov.mol.labour.lifecycle.TablePrinter;
import om.gov.mol.labour.outcome.Confidence;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.text.Language;
import om.gov.mol.labour.text.Texts;

/** The life of a case: of each of its tables the diagram and the manual page, then the words. */
final class LifecyclePage<C extends CaseFile, F extends Facts> {

    private final String title;
    private final Lifecycle<C, F> lifecycle;

    LifecyclePage(String title, Lifecycle<C, F> lifecycle) {
        this.title = title;
        this.lifecycle = lifecycle;
    }

    String text() {
        boolean several = lifecycle.tables().size() > 1;
        Markdown page = Markdown.page(title)
                .paragraph((several ? "These tables are the service: they are" : "This table is the service: it is")
                        + " executed, and what is not in " + (several ? "them" : "it") + " cannot happen. "
                        + "Everything else is refused, with `NOT_THIS_ROLE` where the act belongs to another party "
                        + "and with `NOT_IN_THIS_STATE` where it does not fit the state.");
        if (several) {
            page.paragraph("They are one case: a command is addressed to one table, and what that decides the others "
                    + "follow in the same step, under the role *case*; one refusal refuses all.");
        }
        lifecycle.tables().forEach(table -> table(page, table, several));
        words(page);
        return page.text();
    }

    private void table(Markdown page, Table<C, F> table, boolean several) {
        TablePrinter<C, F> printer = new TablePrinter<>(table);
        String prefix = several ? "The " + table.name() + ": " : "";
        page.heading(2, several ? prefix + "diagram" : "Diagram")
                .line("```mermaid")
                .line(printer.diagram().stripTrailing())
                .paragraph("```");
        if (!printer.steady().isEmpty()) {
            page.paragraph("Rows that start from several states and change none are left out: "
                    + String.join(", ", printer.steady()) + ".");
        }
        page.heading(2, several ? prefix + "rows" : "Rows");
        if (lifecycle.tables().indexOf(table) == 0) {
            page.paragraph(
                    "*When* is the condition under which a row is the one that fits. *Refused with* are the reasons "
                            + "that can be seen before anybody tries, the first that stands is given; what depends on the content of "
                            + "the command is refused by its rule. The letters behind a law say how sure its source is, "
                            + "see [Sources](#sources). *policy* is a choice of this library.");
        }
        page.line(printer.manual());
    }

    private void words(Markdown page) {
        page.heading(2, "States")
                .table(
                        List.of("State", "English", "العربية"),
                        lifecycle.tables().stream()
                                .flatMap(table -> TablePrinter.<State>leaves(table.states()).stream())
                                .map(Class::getSimpleName)
                                .map(name -> worded(name, "state." + name)));
        page.heading(2, "Commands of people and agencies")
                .table(
                        List.of("Command", "English", "العربية"),
                        lifecycle.tables().stream()
                                .flatMap(table -> TablePrinter.<Command>leaves(table.commands()).stream())
                                .map(Command::nameOf)
                                .filter(name -> Texts.bundle("words").has(Language.ENGLISH, "command." + name))
                                .sorted()
                                .map(name -> worded(name, "command." + name)));
        page.heading(2, "Roles")
                .table(
                        List.of("Role", "English", "العربية"),
                        roles().map(role -> worded(role.key(), "role." + role.key())));
        page.heading(2, "Sources")
                .table(
                        List.of("Letter", "Source"),
                        Stream.of(Confidence.values())
                                .map(sure -> List.of(sure.tag(), both("words", "confidence." + sure.name()))));
    }

    private Stream<Role> roles() {
        return lifecycle.rows().flatMap(row -> row.by().stream()).distinct().sorted(Comparator.naturalOrder());
    }

    private static List<String> worded(String name, String key) {
        return List.of(
                code(name), template("words", Language.ENGLISH, key), arabic(template("words", Language.ARABIC, key)));
    }
}
