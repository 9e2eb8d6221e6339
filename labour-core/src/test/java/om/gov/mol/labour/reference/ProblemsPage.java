package om.gov.mol.labour.reference;

import static om.gov.mol.labour.reference.Markdown.arabic;
import static om.gov.mol.labour.reference.Markdown.both;
import static om.gov.mol.labour.reference.Markdown.code;
import static om.gov.mol.labour.reference.Markdown.template;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import om.gov.mol.labour.absconding.AbscondingTables;
import om.gov.mol.labour.lifecycle.Row;
import om.gov.mol.labour.outcome.FaultCode;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.text.Language;
import om.gov.mol.labour.transfer.TransferTable;

/** Every refusal and every fault of a form. */
final class ProblemsPage {

    private ProblemsPage() {}

    static String text() {
        Markdown page = Markdown.page("Problems and faults")
                .paragraph(
                        "A refusal names at least one problem. The code is stable for ever. The number is its precedence: where "
                                + "a command reports one problem only, it is the first of these. Words in braces are filled in.")
                .table(
                        List.of("Nr", "Code", "Who can remedy it", "Refused before anybody tries in"),
                        Stream.of(ProblemCode.values())
                                .map(code -> List.of(
                                        number(code),
                                        "[" + code(code.name()) + "](#" + anchor(code) + ")",
                                        template("words", Language.ENGLISH, "remedy." + code.remedy()),
                                        rows(code))));
        Stream.of(ProblemCode.values()).forEach(code -> problem(page, code));
        page.heading(2, "Faults of forms")
                .paragraph("A form that cannot be read is answered with every fault at once, each with its path.")
                .table(
                        List.of("Code", "English", "العربية"),
                        Stream.of(FaultCode.values())
                                .map(code -> List.of(
                                        code(code.name()),
                                        template("faults", Language.ENGLISH, code.name()),
                                        arabic(template("faults", Language.ARABIC, code.name())))));
        return page.text();
    }

    private static void problem(Markdown page, ProblemCode code) {
        page.heading(2, code.name());
        page.paragraph(
                "Nr " + number(code) + ". Can be remedied by: " + both("words", "remedy." + code.remedy()) + ".");
        page.table(
                List.of("", "English", "العربية"),
                Stream.of("cause", "remedy")
                        .map(part -> List.of(
                                part,
                                template("problems", Language.ENGLISH, code + "." + part),
                                arabic(template("problems", Language.ARABIC, code + "." + part)))));
    }

    private static String number(ProblemCode code) {
        return Integer.toString(List.of(ProblemCode.values()).indexOf(code) + 1);
    }

    private static String anchor(ProblemCode code) {
        return code.name().toLowerCase(Locale.ROOT);
    }

    private static String rows(ProblemCode code) {
        return Stream.concat(TransferTable.LIFECYCLE.rows(), AbscondingTables.LIFECYCLE.rows())
                .filter(row -> row.refusals().anyMatch(code::equals))
                .map(Row::id)
                .collect(Collectors.joining(", "));
    }
}
