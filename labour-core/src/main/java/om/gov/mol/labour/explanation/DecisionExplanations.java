package om.gov.mol.labour.explanation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import om.gov.mol.labour.explanation.Explanation.Kind;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.outcome.Finding;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.text.Texts;

/** Explains decisions: what each rule found, what stands in the way, and who can change it. Pure and thread-safe. */
public final class DecisionExplanations {

    private DecisionExplanations() {}

    /** Explains findings that were made now, under this book, such as those of a dry run. */
    public static Explanation of(List<Finding> findings, Rulebook book) {
        return of(Kind.CHECK, Map.of(), findings, book.version(), Texts.EDITION, book);
    }

    /** Explains a refusal that was given now, under this book. */
    public static Explanation of(Outcome.Refused<?> refused, Rulebook book) {
        return new Explanation(
                Kind.REFUSAL, Map.of(), Map.of(), book.version(), Texts.EDITION, List.of(), refused.problems());
    }

    /**
     * Explains what was decided earlier, as it would have been explained then.
     *
     * @param about see {@link Explanation}
     * @param rulebook the version under which it was decided
     * @param edition of the texts at that time
     * @param book for the sentences of the rules
     */
    public static Explanation of(
            Kind kind, Map<String, String> about, List<Finding> findings, String rulebook, int edition, Rulebook book) {
        List<Reason> reasons = findings.stream()
                .map(finding -> Laws.reason(finding, book))
                .sorted(Comparator.comparing(Reason::part))
                .toList();
        List<Problem> obstacles = findings.stream()
                .flatMap(finding -> Stream.ofNullable(finding.problem()))
                .toList();
        return new Explanation(kind, about, Map.of(), rulebook, edition, reasons, obstacles);
    }
}
