package om.gov.mol.labour.scenarios.law;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import om.gov.mol.labour.fee.Quote;
import om.gov.mol.labour.fee.QuoteLine;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.law.Ruled;
import om.gov.mol.labour.text.Language;
import org.joda.money.Money;

/** A quote, line by line. */
record QuotePage(Rulebook book, Quote quote) implements Page {

    @Override
    public void print(Paper paper) {
        Terms terms = paper.terms();
        paper.title(terms.text("quote.title", "asOf", quote.asOf()));
        if (quote.lines().isEmpty()) {
            paper.paragraph(terms.text("quote.nothing"));
        } else {
            List<String> header = Stream.of("quantity", "unit", "amount", "payer", "from", "to", "source", "sure")
                    .map(column -> terms.text("column." + column))
                    .toList();
            paper.table(
                    header, quote.lines().stream().map(line -> row(line, terms)).toList());
        }
        paper.lines(terms.text(
                "quote.total",
                Map.of(
                        "total",
                        plain(quote.total()),
                        "until",
                        quote.validUntil().toString())));
        paper.lines(
                quote.unconfirmed().isEmpty()
                        ? terms.text("quote.confirmed")
                        : terms.text("quote.unconfirmed") + " " + terms.ids(quote.unconfirmed()));
        paper.paragraph(terms.text("version", "version", book.version()));
    }

    private static Paper.Row row(QuoteLine line, Terms terms) {
        String what = terms.text("rule", Map.of("sentence", terms.word("line." + line.code()), "id", line.tariff()));
        String reduced = line.reduction() == null
                ? ""
                : "\n"
                        + terms.text(
                                "quote.reduced",
                                Map.of(
                                        "amount",
                                        plain(line.reduction().amount()),
                                        "by",
                                        line.reduction().by(),
                                        "source",
                                        terms.source(line.reduction().citation())));
        return new Paper.Row(
                what + reduced,
                List.of(
                        Integer.toString(line.quantity()),
                        plain(line.unit()),
                        plain(line.amount()),
                        terms.word("role." + line.payer().key()),
                        terms.from(line.tariffFrom()),
                        terms.to(line.tariffTo()),
                        terms.source(line.citation()),
                        terms.sure(line.citation(), Ruled.unconfirmed(line.citation()))));
    }

    private static String plain(Money money) {
        return money.getAmount().toPlainString();
    }

    @Override
    public JsonObject json() {
        return new JsonObject()
                .put("command", "quote")
                .put("format", 1)
                .put("asOf", quote.asOf())
                .put("validUntil", quote.validUntil())
                .put("total", plain(quote.total()))
                .put("lines", quote.lines().stream().map(QuotePage::json).toList())
                .put("unconfirmed", quote.unconfirmed())
                .put("rulebook", book.version());
    }

    private static JsonObject json(QuoteLine line) {
        return new JsonObject()
                .put("code", line.code().name())
                .put(
                        "what",
                        Terms.both(
                                new Terms(Language.ARABIC).word("line." + line.code()),
                                new Terms(Language.ENGLISH).word("line." + line.code())))
                .put("quantity", line.quantity())
                .put("unit", plain(line.unit()))
                .put("amount", plain(line.amount()))
                .put(
                        "reducedBy",
                        line.reduction() == null ? null : plain(line.reduction().amount()))
                .put(
                        "reduction",
                        line.reduction() == null ? null : line.reduction().by())
                .put("payer", line.payer().key())
                .put("tariff", line.tariff())
                .put("from", line.tariffFrom())
                .put("to", line.tariffTo())
                .put("decision", line.citation().decision())
                .put("article", line.citation().article())
                .put("confidence", line.citation().confidence().name())
                .put("unconfirmed", Ruled.unconfirmed(line.citation()));
    }
}
