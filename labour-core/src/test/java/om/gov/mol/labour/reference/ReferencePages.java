package om.gov.mol.labour.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import om.gov.mol.labour.absconding.AbscondingTables;
import om.gov.mol.labour.transfer.TransferTable;

/** The pages of {@code docs/reference}, printed from the code. Nothing in them depends on the machine. */
final class ReferencePages {

    private ReferencePages() {}

    /** File name to content, in reading order. */
    static Map<String, String> all() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("index.md", index());
        pages.put("transfer.md", new LifecyclePage<>("Transfer of services", TransferTable.LIFECYCLE).text());
        pages.put("absconding.md", new LifecyclePage<>("Absconding reports", AbscondingTables.LIFECYCLE).text());
        pages.put("problems.md", ProblemsPage.text());
        pages.put("rules.md", RulesPage.text());
        pages.put("fees.md", FeesPage.text());
        pages.put("notices.md", NoticesPage.text());
        return pages;
    }

    private static String index() {
        return """
                # Reference

                These pages are printed from the code. A test compares them with what the code prints; do not edit them.

                * [Transfer of services](transfer.md): the table that is the service, as diagram and manual page
                * [Absconding reports](absconding.md): the four tables that are the service, as diagrams and manual pages
                * [Problems and faults](problems.md): every refusal with its cause and remedy, every fault of a form
                * [Rules](rules.md): every parameter of the rulebook with its values, dates and sources
                * [Fees and fines](fees.md): what things cost, by date
                * [Notices](notices.md): what is said to whom, on every channel

                After a change of table, rules or texts, write them again and read what has changed:

                ```sh
                mvn -pl labour-core -am test -Dtest=ReferenceTest -Dsurefire.failIfNoSpecifiedTests=false -Dreference.write=true
                ```
                """;
    }
}
