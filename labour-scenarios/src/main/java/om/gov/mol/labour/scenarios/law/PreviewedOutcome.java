package om.gov.mol.labour.scenarios.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import om.gov.mol.labour.fee.QuoteResult;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.law.Parameters;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.outcome.Finding;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.service.LawPreview;
import om.gov.mol.labour.service.LawPreview.Sum;
import om.gov.mol.labour.service.LawPreview.Turn;
import om.gov.mol.labour.text.Language;
import org.jspecify.annotations.Nullable;

/** What the next decision on a case comes to under both laws, and the rules because of which. */
record PreviewedOutcome(LawPreview of, Rulebook then, LocalDate on) {

    void print(Paper paper) {
        Terms terms = paper.terms();
        paper.paragraph(terms.text(of.turns() ? "preview.turns" : "preview.stays"));
        if (!of.rules().isEmpty()) {
            List<String> header = Stream.of("before", "after", "why")
                    .map(column -> terms.text("column." + column))
                    .toList();
            paper.table(
                    header, of.rules().stream().map(turn -> row(turn, terms)).toList());
        }
        of.sums().stream()
                .filter(Sum::turns)
                .forEach(sum -> paper.paragraph(terms.text(
                        "preview.sum",
                        Map.of(
                                "subject", terms.text("subject." + sum.subject()),
                                "before", total(sum.before(), terms),
                                "after", total(sum.after(), terms)))));
    }

    private Paper.Row row(Turn turn, Terms terms) {
        String id = turn.after().rule().value();
        String sentence = Parameters.byId(id)
                .map(parameter -> then.sentence(parameter, on).in(terms.language()))
                .orElse("");
        return new Paper.Row(
                terms.text("rule", Map.of("sentence", sentence, "id", id)),
                List.of(
                        terms.word("answer." + turn.before().answer()),
                        terms.word("answer." + turn.after().answer()),
                        why(turn, terms.language())));
    }

    /** The refusal that comes, or else the one that goes. */
    private static String why(Turn turn, Language language) {
        return Stream.of(turn.after(), turn.before())
                .map(Finding::problem)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(problem -> problem.text(language))
                .orElse("–");
    }

    private static String total(QuoteResult result, Terms terms) {
        return result instanceof QuoteResult.Quoted quoted
                ? quoted.quote().total().getAmount().toPlainString()
                : terms.text("preview.unknown");
    }

    JsonObject json() {
        return new JsonObject()
                .put("before", codes(of.refusedBefore()))
                .put("after", codes(of.refusedAfter()))
                .put("rules", of.rules().stream().map(PreviewedOutcome::json).toList())
                .put(
                        "sums",
                        of.sums().stream()
                                .filter(Sum::turns)
                                .map(PreviewedOutcome::json)
                                .toList());
    }

    private static List<String> codes(Iterable<ProblemCode> problems) {
        TreeSet<String> names = new TreeSet<>();
        problems.forEach(problem -> names.add(problem.name()));
        return List.copyOf(names);
    }

    private static JsonObject json(Turn turn) {
        return new JsonObject()
                .put("id", turn.after().rule().value())
                .put("before", turn.before().answer().name())
                .put("after", turn.after().answer().name());
    }

    private static JsonObject json(Sum sum) {
        return new JsonObject()
                .put("subject", sum.subject().name())
                .put("before", amount(sum.before()))
                .put("after", amount(sum.after()));
    }

    /** Absent where it is not known. */
    private static @Nullable String amount(QuoteResult result) {
        return result instanceof QuoteResult.Quoted quoted
                ? quoted.quote().total().getAmount().toPlainString()
                : null;
    }
}
