package om.gov.mol.labour.internal.codec;

import om.gov.mol.labour.fee.LineCode;
import om.gov.mol.labour.fee.Quote;
import om.gov.mol.labour.fee.QuoteLine;
import om.gov.mol.labour.internal.json.JsonObject;

/** Quotes, line by line, each with its tariff and citation. The total is not stored: it is the sum of the lines. */
public final class QuoteCodec {

    private QuoteCodec() {}

    /** The quote. */
    public static JsonObject write(Quote quote) {
        return new JsonObject()
                .put("asOf", quote.asOf())
                .put("validUntil", quote.validUntil())
                .put("lines", Fields.list(quote.lines(), QuoteCodec::line));
    }

    /** The quote that was written. */
    public static Quote read(JsonObject from) {
        return new Quote(Fields.list(from, "lines", QuoteCodec::line), from.date("asOf"), from.date("validUntil"));
    }

    private static JsonObject line(QuoteLine line) {
        return new JsonObject()
                .put("code", line.code().name())
                .put("quantity", line.quantity())
                .put("unit", line.unit().toString())
                .put("amount", line.amount().toString())
                .put("tariff", line.tariff())
                .put("tariffFrom", line.tariffFrom())
                .put("citation", CitationCodec.write(line.citation()))
                .put("payer", line.payer().key());
    }

    private static QuoteLine line(JsonObject from) {
        return new QuoteLine(
                Fields.choice(from, "code", LineCode.class),
                Fields.whole(from, "quantity"),
                Fields.money(from, "unit"),
                Fields.money(from, "amount"),
                from.text("tariff"),
                from.date("tariffFrom"),
                CitationCodec.read(from.object("citation")),
                Fields.role(from, "payer"));
    }
}
