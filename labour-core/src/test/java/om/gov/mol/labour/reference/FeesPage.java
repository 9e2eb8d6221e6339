package om.gov.mol.labour.reference;

import static om.gov.mol.labour.reference.Markdown.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import om.gov.mol.labour.fee.DuesBasis;
import om.gov.mol.labour.fee.FeeCalculator;
import om.gov.mol.labour.fee.Omanisation;
import om.gov.mol.labour.fee.QuoteLine;
import om.gov.mol.labour.fee.QuoteResult;
import om.gov.mol.labour.law.Entry;
import om.gov.mol.labour.law.Parameter;
import om.gov.mol.labour.law.ReportParameters;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.law.Ruled;
import om.gov.mol.labour.law.Tariffs;
import om.gov.mol.labour.law.Unit;
import om.gov.mol.labour.law.ValueWords;
import om.gov.mol.labour.text.Language;
import org.joda.money.Money;

/** What things cost, by date, and what an expired permit costs on release. */
final class FeesPage {

    private static final Rulebook BOOK = Rulebook.oman();
    private static final List<Parameter<?>> TARIFFS = Stream.concat(
                    Tariffs.all().stream(),
                    ReportParameters.all().stream().filter(parameter -> parameter.unit() == Unit.OMR))
            .toList();
    private static final List<Entry> ENTRIES = BOOK.entries().stream()
            .filter(entry -> TARIFFS.contains(entry.parameter()))
            .toList();
    private static final String PERMIT = "fee.permit.";
    private static final String REPORT = "report.";
    private static final String REFUND = "refund.";
    private static final Set<String> APART = Set.of(Tariffs.PERMIT_SCHEDULE.id(), Tariffs.WAIVERS.id());
    private static final LocalDate EXAMPLE = LocalDate.of(2026, 1, 15);

    private FeesPage() {}

    static String text() {
        Markdown page = Markdown.page("Fees and fines")
                .paragraph(
                        "Amounts in Omani rials by the day from which they hold. *?* is an amount that no source gives: what needs "
                                + "it is refused with `TARIFF_UNKNOWN` until the host sets it. *–* is a day for which there is none. "
                                + "An amount in *italics* is unconfirmed. Sources are in [Rules](rules.md).");
        tables(page, "Permit fees by category", id -> id.startsWith(PERMIT));
        tables(page, "Fines and the transfer fee", id -> !id.startsWith(PERMIT) && !id.startsWith(REPORT));
        tables(page, "Absconding reports: ticket, cancellation and fines", id -> id.startsWith(REPORT));
        rules(page, "How they are worked out", id -> !APART.contains(id) && !id.startsWith(REFUND));
        spelled(page, "Which permit has which tariff", Tariffs.PERMIT_SCHEDULE);
        page.paragraph("The first line that fits is the one; what no line fits is refused with `TARIFF_UNKNOWN`.");
        rules(page, "Refunds of permit fees", id -> id.startsWith(REFUND));
        page.paragraph(
                "The share goes back to who paid, cut to whole baisa. In its place a permit for `fee.permit.replacement`.");
        spelled(page, "Waivers", Tariffs.WAIVERS);
        page.paragraph(
                "The day of settlement decides. A waived line stays in the quote with its reduction and costs nothing.");
        example(page);
        return page.text();
    }

    private static void rules(Markdown page, String title, Predicate<String> which) {
        page.heading(2, title)
                .table(
                        List.of("Rule", "From", "Value"),
                        entries(entry -> entry.parameter().unit() != Unit.OMR)
                                .filter(entry -> which.test(entry.parameter().id()))
                                .map(entry -> List.of(code(entry.parameter().id()), from(entry.from()), value(entry))));
    }

    /** The codes of a parameter in words, one below the other. */
    private static void spelled(Markdown page, String title, Parameter<?> parameter) {
        page.heading(2, title)
                .table(
                        List.of("From", "To", "What", "Source"),
                        entries(entry -> entry.parameter().equals(parameter))
                                .map(entry -> List.of(
                                        from(entry.from()),
                                        entry.to() == null ? "" : String.valueOf(entry.to()),
                                        words(entry),
                                        entry.citation().toString())));
    }

    private static String words(Entry entry) {
        return Stream.of(String.valueOf(entry.value()).split(",", -1))
                .map(code -> ValueWords.of(entry.parameter(), code.strip(), Language.ENGLISH))
                .collect(Collectors.joining("\n"));
    }

    private static void tables(Markdown page, String title, Predicate<String> which) {
        Set<LocalDate> days = entries(entry -> entry.parameter().unit() == Unit.OMR)
                .filter(entry -> which.test(entry.parameter().id()))
                .map(Entry::from)
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> header = new ArrayList<>(List.of("What"));
        days.forEach(day -> header.add(from(day)));
        page.heading(2, title)
                .table(
                        header,
                        TARIFFS.stream()
                                .filter(tariff -> tariff.unit() == Unit.OMR && which.test(tariff.id()))
                                .map(tariff -> row(tariff, days)));
    }

    private static List<String> row(Parameter<?> tariff, Set<LocalDate> days) {
        List<String> row = new ArrayList<>(List.of(code(tariff.id())));
        days.forEach(day -> row.add(amount(tariff, day)));
        return row;
    }

    private static String amount(Parameter<?> tariff, LocalDate day) {
        boolean covered = entries(entry -> entry.parameter().equals(tariff))
                .anyMatch(entry -> !entry.from().isAfter(day)
                        && Stream.ofNullable(entry.to()).noneMatch(day::isAfter));
        return BOOK.find(tariff, day).map(FeesPage::amount).orElse(covered ? "?" : "–");
    }

    private static String amount(Ruled<?> ruled) {
        String plain = ((Money) ruled.value()).getAmount().toPlainString();
        return ruled.unconfirmed() ? "*" + plain + "*" : plain;
    }

    private static void example(Markdown page) {
        page.heading(2, "Example")
                .paragraph("What a permit of category `CATEGORY_3` costs the current employer on release on " + EXAMPLE
                        + ", by the day on which it expired and by whether he meets his Omanisation rate.");
        List<LocalDate> expired = List.of(
                EXAMPLE.plusDays(1), EXAMPLE.minusDays(1), LocalDate.of(2025, 11, 15), LocalDate.of(2025, 8, 1));
        page.table(
                List.of("Expires", "Omanisation", "Lines", "Total"),
                expired.stream().flatMap(day -> Stream.of(Omanisation.values()).map(rate -> example(day, rate))));
    }

    private static List<String> example(LocalDate expires, Omanisation rate) {
        DuesBasis basis = new DuesBasis("CATEGORY_3", expires, rate, false, Money.parse("OMR 0.000"), List.of());
        QuoteResult result = FeeCalculator.dues(basis, BOOK, EXAMPLE);
        if (result instanceof QuoteResult.Quoted quoted) {
            String lines = quoted.quote().lines().stream().map(FeesPage::line).collect(Collectors.joining("\n"));
            return List.of(
                    expires.toString(), rate.name(), lines, plain(quoted.quote().total()));
        }
        String unknown = ((QuoteResult.TariffUnknown) result).parameter();
        return List.of(expires.toString(), rate.name(), "unknown: " + code(unknown), "?");
    }

    private static String line(QuoteLine line) {
        return line.code() + ": " + line.quantity() + " × " + plain(line.unit()) + " = " + plain(line.amount());
    }

    private static String plain(Money money) {
        return money.getAmount().toPlainString();
    }

    private static Stream<Entry> entries(Predicate<Entry> which) {
        return ENTRIES.stream().filter(which);
    }

    private static String value(Entry entry) {
        String value = String.valueOf(entry.value());
        return value.isEmpty() ? "*none*" : code(value.replace(",", ", "));
    }

    private static String from(LocalDate day) {
        return day.equals(Rulebook.BEGINNING) ? "always" : day.toString();
    }
}
