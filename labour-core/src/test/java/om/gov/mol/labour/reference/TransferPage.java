package om.gov.mol.labour.reference;

import static om.gov.mol.labour.reference.Markdown.arabic;
import static om.gov.mol.labour.reference.Markdown.both;
import static om.gov.mol.labour.reference.Markdown.code;
import static om.gov.mol.labour.reference.Markdown.template;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.lifecycle.State;
import om.gov.mol.labour.lifecycle.TablePrinter;
import om.gov.mol.labour.outcome.Confidence;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.text.Language;
import om.gov.mol.labour.text.Texts;
import om.gov.mol.labour.transfer.Transfer;
import om.gov.mol.labour.transfer.TransferCommand;
import om.gov.mol.labour.transfer.TransferFacts;
import om.gov.mol.labour.transfer.TransferState;
import om.gov.mol.labour.transfer.TransferTable;

/** The life of a transfer: diagram, manual page and words. */
final class TransferPage {

    private static final TablePrinter<Transfer, TransferFacts> PRINTER = new TablePrinter<>(TransferTable.TABLE);

    private TransferPage() {}

    static String text() {
        Markdown page = Markdown.page("Transfer of services")
                .paragraph("This table is the service: it is executed, and what is not in it cannot happen. "
                        + "Everything else is refused, with `NOT_THIS_ROLE` where the act belongs to another party "
                        + "and with `NOT_IN_THIS_STATE` where it does not fit the state.")
                .heading(2, "Diagram")
                .line("```mermaid")
                .line(PRINTER.diagram().stripTrailing())
                .paragraph("```")
                .paragraph("Rows that start from several states and change none are left out: "
                        + String.join(", ", PRINTER.steady()) + ".")
                .heading(2, "Rows")
                .paragraph(
                        "*When* is the condition under which a row is the one that fits. *Refused with* are the reasons "
                                + "that can be seen before anybody tries, the first that stands is given; what depends on the content of "
                                + "the command is refused by its rule. The letters behind a law say how sure its source is, "
                                + "see [Sources](#sources). *policy* is a choice of this library.")
                .line(PRINTER.manual());
        words(page);
        return page.text();
    }

    private static void words(Markdown page) {
        page.heading(2, "States")
                .table(
                        List.of("State", "English", "العربية"),
                        TablePrinter.<State>leaves(TransferState.class).stream()
                                .map(Class::getSimpleName)
                                .map(name -> worded(name, "state." + name)));
        page.heading(2, "Commands of people and agencies")
                .table(
                        List.of("Command", "English", "العربية"),
                        TablePrinter.<Command>leaves(TransferCommand.class).stream()
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

    private static Stream<Role> roles() {
        return TransferTable.TABLE.rows().stream()
                .flatMap(row -> row.by().stream())
                .distinct()
                .sorted(Comparator.naturalOrder());
    }

    private static List<String> worded(String name, String key) {
        return List.of(
                code(name), template("words", Language.ENGLISH, key), arabic(template("words", Language.ARABIC, key)));
    }
}
