package om.gov.mol.labour.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.law.Conditions;
import om.gov.mol.labour.law.Parameter;
import om.gov.mol.labour.law.Parameters;
import om.gov.mol.labour.law.ReportConditions;
import om.gov.mol.labour.law.Section;
import om.gov.mol.labour.law.Tariffs;
import om.gov.mol.labour.port.CaseFilter;
import om.gov.mol.labour.port.CaseStore;
import om.gov.mol.labour.testkit.story.Story;

/**
 * By which test each rule and each tariff is reached. A condition by a story in which it was met or not met; what a case needs
 * by a story that asks the rulebook for it; a tariff by the tables of published amounts, which core holds to every tariff; law
 * whose procedure comes later by a line of the table of dated rules.
 */
final class ReachedRules {

    private static final Path TABLE = Path.of("../labour-core/src/test/resources/om/gov/mol/labour/law/rule-table.csv");
    private static final int CASES_MOST = 100;

    private final Map<String, String> asked = new TreeMap<>();
    private final Map<String, String> decided = new TreeMap<>();

    /** A story that tells what its rulebook is asked. */
    Story watching(Path file, Story story) {
        return story.watched((parameter, day) -> asked.putIfAbsent(parameter.id(), name(file)));
    }

    /** Reads from the journals which conditions were decided. */
    void readFindings(Path file, CaseStore store) {
        Stream.of("transfer", "absconding")
                .map(procedure -> new CaseFilter("story", procedure, null, null, null, Set.of()))
                .flatMap(cases -> store.list(cases, null, CASES_MOST).items().stream())
                .flatMap(row -> store.journal(row.id()).stream())
                .flatMap(entry -> Json.read(entry.payload()).objects("findings").stream())
                .filter(finding -> !finding.text("answer").equals("NOT_ASSESSED"))
                .forEach(finding -> decided.putIfAbsent(finding.text("rule"), name(file)));
    }

    /** Each rule of the book, and by what it is reached; empty text where it is by nothing. */
    Map<String, String> all() {
        Set<String> lines = table();
        return Parameters.all().stream()
                .collect(Collectors.toMap(
                        Parameter::id, parameter -> reached(parameter, lines), (one, other) -> one, TreeMap::new));
    }

    private String reached(Parameter<?> parameter, Set<String> lines) {
        String id = parameter.id();
        if (isFound(parameter)) {
            return decided.getOrDefault(id, "");
        }
        if (Tariffs.all().contains(parameter)) {
            return "tables of published amounts";
        }
        if (Section.of(parameter) == Section.LATER) {
            return lines.contains(id) ? "table of dated rules" : "";
        }
        return asked.getOrDefault(id, "");
    }

    /** A report under review holds a transfer at the card and is told by its refusal, not by a finding. */
    private static boolean isFound(Parameter<?> parameter) {
        return ReportConditions.all().contains(parameter)
                || (Conditions.all().contains(parameter) && !parameter.equals(Conditions.NO_REPORT_UNDER_REVIEW));
    }

    /** The list, to be read. */
    String list() {
        return all().entrySet().stream()
                .map(each -> each.getKey() + " | " + each.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private static Set<String> table() {
        try {
            List<String> lines = Files.readAllLines(TABLE);
            return lines.stream()
                    .map(line -> line.split("\\|", -1))
                    .filter(cells -> cells.length > 1)
                    .map(cells -> cells[1].strip())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
