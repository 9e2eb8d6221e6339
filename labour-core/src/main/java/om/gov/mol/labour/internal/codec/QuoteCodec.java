package om.gov.mol.labour.internal.codec;

import java.util.List;
import om.gov.mol.labour.fee.LineCode;
import om.gov.mol.labour.fee.Quote;
import om.gov.mol.labour.fee.QuoteLine;
import om.gov.mol.labour.fee.Reduction;
import om.gov.mol.labour.internal.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** Quotes, line by line, each with its tariff and citation. The total is not stored: it is the sum of the lines. */
public final class QuoteCodec {

    private QuoteCodec() {}

    /** The quote. */
    public static JsonObject write(Quote quote) {
        return new JsonObject()
                .put("asOf", quote.asOf())
                .put("validUntil", quote.validUntil())
                .put("lines", Fields.list(quote.lines(), QuoteCodec::line))
                .put("unconfirmed", quote.unconfirmed().isEmpty() ? null : quote.unconfirmed());
    }

    /** The quote that was written. */
    public static Quote read(JsonObject from) {
        return new Quote(
                Fields.list(from, "lines", QuoteCodec::line),
                from.date("asOf"),
                from.date("validUntil"),
                from.has("unconfirmed") ? from.texts("unconfirmed") : List.of());
    }

    private static JsonObject line(QuoteLine line) {
        return new JsonObject()
                .put("code", line.code().name())
                .put("quantity", line.quantity())
                .put("unit", line.unit().toString())
                .put("amount", line.amount().toString())
                .put("reduction", reduction(line.reduction()))
                .put("tariff", line.tariff())
                .put("tariffFrom", line.tariffFrom())
                .put("tariffTo", line.tariffTo())
                .put("citation", CitationCodec.write(line.citation()))
                .put("payer", line.payer().key());
    }

    private static QuoteLine line(JsonObject from) {
        return new QuoteLine(
                Fields.choice(from, "code", LineCode.class),
                Fields.whole(from, "quantity"),
                Fields.money(from, "unit"),
                Fields.money(from, "amount"),
                reduction(from.objectOrNull("reduction")),
                from.text("tariff"),
                from.date("tariffFrom"),
                from.dateOrNull("tariffTo"),
                CitationCodec.read(from.object("citation")),
                Fields.role(from, "payer"));
    }

    private static @Nullable JsonObject reduction(@Nullable Reduction reduction) {
        return reduction == null
                ? null
                : new JsonObject()
                        .put("by", reduction.by())
                        .put("amount", reduction.amount().toString())
                        .put("from", reduction.from())
                        .put("to", reduction.to())
                        .put("citation", CitationCodec.write(reduction.citation()));
    }

    private static @Nullable Reduction reduction(@Nullable JsonObject from) {
        return from == null
                ? null
                : new Reduction(
                        from.text("by"),
                        Fields.money(from, "amount"),
                        from.date("from"),
                        from.dateOrNull("to"),
                        CitationCodec.read(from.object("citation")));
    }
}
