package om.gov.mol.labour.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import om.gov.mol.labour.explanation.Explanation.Kind;
import om.gov.mol.labour.explanation.Reason.Part;
import om.gov.mol.labour.fee.Quote;
import om.gov.mol.labour.fee.QuoteLine;
import om.gov.mol.labour.fee.QuoteResult;
import om.gov.mol.labour.law.Entry;
import om.gov.mol.labour.law.Parameter;
import om.gov.mol.labour.law.Parameters;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.text.Texts;
import org.joda.money.Money;

/** Explains quotes. Pure and thread-safe. */
public final class QuoteExplanations {

    private QuoteExplanations() {}

    /**
     * Asks for a quote and explains it with every line of the rulebook that was read for its day, or says what is not known.
     *
     * @param asOf the day of the quote
     * @param facts on which the question rests, by name; see {@link QuoteFacts}
     * @param question what is asked of the book it is given, such as {@code law -> FeeCalculator.transferFee(law, asOf)}
     */
    public static Explanation of(
            Rulebook book, LocalDate asOf, Map<String, String> facts, Function<Rulebook, QuoteResult> question) {
        Set<Entry> read = new LinkedHashSet<>();
        QuoteResult result = question.apply(book.watched((parameter, on) -> {
            if (!on.isAfter(asOf)) {
                book.entry(parameter, on).ifPresent(read::add);
            }
        }));
        if (result instanceof QuoteResult.Quoted quoted) {
            return of(quoted.quote(), book, facts, read);
        }
        QuoteResult.TariffUnknown unknown = (QuoteResult.TariffUnknown) result;
        Problem problem = Problem.of(ProblemCode.TARIFF_UNKNOWN, "parameter", unknown.parameter());
        Map<String, String> about = Map.of(
                "asOf",
                asOf.toString(),
                "parameter",
                unknown.parameter(),
                "on",
                unknown.on().toString());
        return new Explanation(
                Kind.NO_QUOTE,
                about,
                facts,
                book.version(),
                Texts.EDITION,
                reasons(List.of(), book, read.stream().map(QuoteExplanations::read)),
                List.of(problem));
    }

    /**
     * Explains a quote that was given before, by its lines and by the unconfirmed values that it names; what else was read for it is
     * not known any more.
     */
    public static Explanation of(Quote quote, Rulebook book) {
        Set<Entry> rested = new LinkedHashSet<>();
        for (String id : quote.unconfirmed()) {
            Parameters.byId(id)
                    .flatMap(parameter -> book.entry(parameter, quote.asOf()))
                    .ifPresent(rested::add);
        }
        return of(quote, book, Map.of(), rested);
    }

    private static Explanation of(Quote quote, Rulebook book, Map<String, String> facts, Set<Entry> read) {
        Map<String, String> about = Map.of(
                "total",
                plain(quote.total()),
                "asOf",
                quote.asOf().toString(),
                "validUntil",
                quote.validUntil().toString());
        Stream<Reason> besides = read.stream().map(entry -> read(entry, quote));
        return new Explanation(
                Kind.QUOTE,
                about,
                facts,
                book.version(),
                Texts.EDITION,
                reasons(quote.lines(), book, besides),
                List.of());
    }

    private static Reason read(Entry entry) {
        return Laws.reason(entry, Part.READ, Map.of());
    }

    /** The quote says on which unconfirmed values it rests; others were only looked at. */
    private static Reason read(Entry entry, Quote quote) {
        boolean rests = quote.unconfirmed().contains(entry.parameter().id());
        if (rests && !entry.citation().unconfirmed()) {
            return read(entry).besides(List.of(entry.parameter().id()));
        }
        return rests || !entry.citation().unconfirmed() ? read(entry) : Laws.reason(entry, Part.ASIDE, Map.of());
    }

    private static List<Reason> reasons(List<QuoteLine> lines, Rulebook book, Stream<Reason> read) {
        List<Reason> reasons = new ArrayList<>();
        Set<String> charged = new LinkedHashSet<>();
        for (QuoteLine line : lines) {
            reasons.add(charge(line, book));
            charged.add(line.tariff() + " " + line.tariffFrom());
        }
        read.filter(reason -> !charged.contains(reason.rule() + " " + reason.from()))
                .forEach(reasons::add);
        return reasons;
    }

    private static Reason charge(QuoteLine line, Rulebook book) {
        Optional<Parameter<?>> tariff = Parameters.byId(line.tariff());
        Optional<Entry> entry = tariff.flatMap(known -> book.entry(known, line.tariffFrom()));
        return new Reason(
                line.tariff(),
                Part.CHARGED,
                entry.map(Entry::value).orElse(null),
                line.tariffFrom(),
                line.tariffTo(),
                line.citation(),
                entry.map(Entry::sentence).orElse(null),
                facts(line),
                null);
    }

    private static Map<String, String> facts(QuoteLine line) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("code", line.code().name());
        facts.put("quantity", Integer.toString(line.quantity()));
        facts.put("unit", plain(line.unit()));
        facts.put("amount", plain(line.amount()));
        facts.put("payer", line.payer().key());
        if (line.reduction() != null) {
            facts.put("reducedBy", plain(line.reduction().amount()));
            facts.put("reduction", line.reduction().by());
        }
        return facts;
    }

    private static String plain(Money money) {
        return money.getAmount().toPlainString();
    }
}
