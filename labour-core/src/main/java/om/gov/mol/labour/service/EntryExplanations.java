package om.gov.mol.labour.service;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.explanation.DecisionExplanations;
import om.gov.mol.labour.explanation.Explanation;
import om.gov.mol.labour.explanation.Explanation.Kind;
import om.gov.mol.labour.explanation.QuoteExplanations;
import om.gov.mol.labour.explanation.Reason;
import om.gov.mol.labour.internal.codec.FindingCodec;
import om.gov.mol.labour.internal.codec.QuoteCodec;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonFault;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.outcome.Finding;
import om.gov.mol.labour.payment.PaymentStatus;

/**
 * Explains entries of the journal of a case, for auditors and courts: without the system, from what was stored. For parties of a
 * case, {@code explain} of the services shows what is theirs to see. Pure and thread-safe.
 */
public final class EntryExplanations {

    private EntryExplanations() {}

    /**
     * Explains one entry, as the journal stores it, with all its facts.
     *
     * @param book for the sentences of the rules; what was decided is not decided again
     * @throws IllegalArgumentException when the text is no entry of a journal
     */
    public static Explanation of(String entry, Rulebook book) {
        return of(entry, book, true);
    }

    /**
     * Explains every entry of a case that {@code Labour.export} wrote, oldest first.
     *
     * @throws IllegalArgumentException when the text is no exported case
     */
    public static List<Explanation> ofExport(String exported, Rulebook book) {
        try {
            JsonObject document = Json.read(exported);
            if (!document.has("entries")) {
                throw document.fault("entries", JsonFault.Kind.MISSING);
            }
            return document.objects("entries").stream()
                    .map(one -> of(one.text("entry"), book))
                    .toList();
        } catch (JsonFault broken) {
            throw new IllegalArgumentException("exported: no exported case", broken);
        }
    }

    static Explanation of(String entry, Rulebook book, boolean own) {
        try {
            return read(Json.read(entry), book, own);
        } catch (JsonFault broken) {
            throw new IllegalArgumentException("entry: no entry of a journal", broken);
        }
    }

    private static Explanation read(JsonObject entry, Rulebook book, boolean own) {
        Map<String, String> about = Map.of(
                "sequence",
                Long.toString(entry.integer("sequence")),
                "on",
                WorkingCalendar.dateOf(entry.instant("at")).toString(),
                "role",
                entry.object("actor").text("role"),
                "command",
                entry.text("command"),
                "row",
                entry.text("row"),
                "state",
                entry.text("state"));
        List<Finding> findings =
                entry.objects("findings").stream().map(FindingCodec::read).toList();
        int edition = entry.has("texts") ? Math.toIntExact(entry.integer("texts")) : 1;
        Explanation decided = DecisionExplanations.of(
                Kind.ENTRY, about, Sight.findings(findings, own), entry.text("rulebook"), edition, book);
        return own ? with(charged(entry, book), decided) : decided;
    }

    private static Explanation with(List<Reason> more, Explanation decided) {
        return new Explanation(
                decided.kind(),
                decided.about(),
                decided.facts(),
                decided.rulebook(),
                decided.edition(),
                Stream.concat(decided.reasons().stream(), more.stream()).toList(),
                decided.obstacles());
    }

    /** What the payments that were opened by this entry are made of. */
    private static List<Reason> charged(JsonObject entry, Rulebook book) {
        Stream<JsonObject> following =
                entry.has("then") ? entry.objects("then").stream().map(then -> then.object("event")) : Stream.of();
        return Stream.concat(Stream.ofNullable(entry.objectOrNull("event")), following)
                .flatMap(EntryExplanations::payments)
                .filter(payment -> payment.text("status").equals(PaymentStatus.OPENED.name()))
                .map(payment -> QuoteCodec.read(payment.object("quote")))
                .flatMap(quote -> QuoteExplanations.of(quote, book).reasons().stream())
                .toList();
    }

    private static Stream<JsonObject> payments(JsonObject event) {
        if (event.get("payment") instanceof JsonObject one) {
            return Stream.of(one);
        }
        return event.get("payments") instanceof List<?> ? event.objects("payments").stream() : Stream.of();
    }
}
