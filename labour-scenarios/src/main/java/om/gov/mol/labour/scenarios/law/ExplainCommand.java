package om.gov.mol.labour.scenarios.law;

import java.util.List;
import java.util.stream.Stream;
import om.gov.mol.labour.explanation.Explanation;
import om.gov.mol.labour.explanation.QuoteExplanations;
import om.gov.mol.labour.law.Rulebook;

/** Why a sum or a decision came out as it did. */
final class ExplainCommand implements LawCommand {

    private static final Option ENTRY =
            new Option("--entry", "NUMBER", "only that entry of the case, from 1 (case, story)");

    @Override
    public String words() {
        return QuoteQuestion.KINDS + "|case FILE|story FILE";
    }

    @Override
    public String help() {
        return """
                Why a sum or a decision came out as it did: which rules, since when, from which source and how sure that is, which facts,
                what stands in the way, what would change it and who can. A quote takes the options of the command quote. A case is a
                file that the system exported; a story is played, and every entry of its cases is explained.""";
    }

    @Override
    public List<Option> options() {
        return Stream.concat(QuoteQuestion.OPTIONS.stream(), Stream.of(ENTRY, Library.BOOK, Library.OVERLAY))
                .toList();
    }

    @Override
    public Page page(Words typed) {
        Rulebook book = Library.book(typed);
        String kind = typed.first("one of " + words());
        if (kind.equals("case") || kind.equals("story")) {
            String file = typed.plain(2, kind + " FILE").get(1);
            List<Explanation> all =
                    kind.equals("case") ? CaseFiles.explained(file, book) : CaseFiles.played(file, book);
            return new ExplanationPage("explain", chosen(all, typed));
        }
        typed.plain(1, "one of " + words());
        return new ExplanationPage("explain", List.of(explained(QuoteQuestion.of(kind, typed), book)));
    }

    private static List<Explanation> chosen(List<Explanation> all, Words typed) {
        if (!typed.has(ENTRY.name())) {
            return all;
        }
        String number = Integer.toString(typed.number(ENTRY.name(), 1, 1, 99_999));
        List<Explanation> chosen = all.stream()
                .filter(one -> number.equals(one.about().get("sequence")))
                .toList();
        if (chosen.isEmpty()) {
            throw new WrongUsage(ENTRY.name() + ": there is no entry " + number);
        }
        return chosen;
    }

    static Explanation explained(QuoteQuestion question, Rulebook book) {
        return QuoteExplanations.of(book, question.asOf(), question.facts(), question.ask());
    }
}
