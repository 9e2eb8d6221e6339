package om.gov.mol.labour.scenarios.law;

import java.util.List;
import java.util.stream.Stream;
import om.gov.mol.labour.fee.QuoteResult;
import om.gov.mol.labour.law.Rulebook;

/** What something costs on a day. */
final class QuoteCommand implements LawCommand {

    @Override
    public String words() {
        return QuoteQuestion.KINDS + " --as-of DATE";
    }

    @Override
    public String help() {
        return """
                What something costs on a day, line by line, each with its tariff, the days of the tariff, its source and who pays:
                the dues of an expired permit, a permit, a transfer, the ticket of a report, the cancellation of a report.
                Exits with 1 where an amount is not known.""";
    }

    @Override
    public List<Option> options() {
        return Stream.concat(QuoteQuestion.OPTIONS.stream(), Stream.of(Library.BOOK, Library.OVERLAY))
                .toList();
    }

    @Override
    public Page page(Words typed) {
        String kind = typed.plain(1, "one of " + QuoteQuestion.KINDS).get(0);
        Rulebook book = Library.book(typed);
        QuoteQuestion question = QuoteQuestion.of(kind, typed);
        QuoteResult result = question.ask().apply(book);
        return result instanceof QuoteResult.Quoted quoted
                ? new QuotePage(book, quoted.quote())
                : new ExplanationPage("quote", List.of(ExplainCommand.explained(question, book)));
    }
}
