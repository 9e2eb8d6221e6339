package om.gov.mol.labour.scenarios.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import om.gov.mol.labour.explanation.QuoteFacts;
import om.gov.mol.labour.fee.DuesBasis;
import om.gov.mol.labour.fee.FeeCalculator;
import om.gov.mol.labour.fee.Omanisation;
import om.gov.mol.labour.fee.PermitBasis;
import om.gov.mol.labour.fee.QuoteResult;
import om.gov.mol.labour.fee.StoppedClock;
import om.gov.mol.labour.law.EmployerKind;
import om.gov.mol.labour.law.PermitClass;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.law.Ruled;
import om.gov.mol.labour.law.Tariffs;
import om.gov.mol.labour.party.Nationality;
import om.gov.mol.labour.validation.TypedValues;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the fees, from what was typed.
 *
 * @param facts by name
 * @param ask gives the quote under a rulebook
 */
record QuoteQuestion(LocalDate asOf, Map<String, String> facts, Function<Rulebook, QuoteResult> ask) {

    static final String KINDS = "dues|permit|transfer-fee|ticket|cancellation";

    static final List<Option> OPTIONS = List.of(
            new Option("--as-of", "DATE", "the day of payment"),
            new Option("--category", "CODE", "of the permit, such as CATEGORY_3 (dues, cancellation)"),
            new Option("--expires", "DATE", "the last day of the permit (dues, cancellation)"),
            new Option("--omanisation", "met|not-met|unknown", "whether the employer meets its rate (dues, permit)"),
            new Option("--payer", "company|person", "what the paying employer is; company without it (dues)"),
            new Option("--debts", "AMOUNT", "other debts in rials, such as 12.500 (dues)"),
            new Option("--stopped", "CAUSE:DATE[:DATE]", "when the clock of the fines stood still (may be repeated)"),
            new Option("--workers", "NUMBER", "how many workers; one without it (dues, permit)"),
            new Option("--employer", "KIND", "company, riyada, household, farm, fisherman, club or investor (permit)"),
            new Option("--class", "CLASS", "of the profession: first, second, third or other (permit)"),
            new Option("--held", "NUMBER", "workers the employer has already (permit)"),
            new Option("--months", "NUMBER", "how long the permit is valid: 24 without it, or 4, 6, 9 (permit)"),
            new Option("--omanis", "NUMBER", "Omanis employed (permit, Riyada card)"),
            new Option("--renewal", "", "renewed and not new (permit)"),
            new Option("--free", "GROUND", "ground on which a domestic worker's permit is free (permit)"),
            new Option("--nationality", "CODE", "of the worker, three letters, such as BGD (ticket)"));

    /** The question; its kind is the first plain word. */
    static QuoteQuestion of(String kind, Words typed) {
        LocalDate asOf = typed.needDate("--as-of");
        return switch (kind) {
            case "dues" -> dues(dues(typed), asOf);
            case "permit" -> permit(permit(typed), asOf);
            case "transfer-fee" -> new QuoteQuestion(asOf, Map.of(), book -> FeeCalculator.transferFee(book, asOf));
            case "ticket" -> ticket(nationality(typed), asOf);
            case "cancellation" ->
                cancellation(typed.has("--category") || typed.has("--expires") ? dues(typed) : null, asOf);
            default -> throw new WrongUsage("not understood: " + kind + "; a quote is one of " + KINDS);
        };
    }

    private static QuoteQuestion dues(DuesBasis basis, LocalDate asOf) {
        return new QuoteQuestion(asOf, QuoteFacts.of(basis), book -> {
            knowsEveryCause(book, basis, asOf);
            return FeeCalculator.dues(basis, book, asOf);
        });
    }

    /** A cause that the law of the day does not know stops nothing: whoever typed it expects that it does. */
    private static void knowsEveryCause(Rulebook book, DuesBasis basis, LocalDate asOf) {
        Set<String> causes =
                book.find(Tariffs.FINE_STOPPING_CAUSES, asOf).map(Ruled::value).orElse(Set.of());
        for (StoppedClock stopped : basis.stopped()) {
            if (!causes.contains(stopped.cause())) {
                throw new WrongUsage("--stopped: no cause of that day is " + stopped.cause() + "; they are "
                        + causes.stream().sorted().collect(Collectors.joining(", ")));
            }
        }
    }

    private static QuoteQuestion permit(PermitBasis basis, LocalDate asOf) {
        return new QuoteQuestion(asOf, QuoteFacts.of(basis), book -> FeeCalculator.permit(basis, book, asOf));
    }

    private static QuoteQuestion ticket(@Nullable Nationality nationality, LocalDate asOf) {
        Map<String, String> facts = nationality == null ? Map.of() : Map.of("nationality", nationality.value());
        return new QuoteQuestion(asOf, facts, book -> FeeCalculator.ticket(book, nationality, asOf));
    }

    private static QuoteQuestion cancellation(@Nullable DuesBasis basis, LocalDate asOf) {
        Map<String, String> facts = basis == null ? Map.of() : QuoteFacts.of(basis);
        return new QuoteQuestion(asOf, facts, book -> FeeCalculator.cancellation(basis, book, asOf));
    }

    private static DuesBasis dues(Words typed) {
        String category = typed.need("--category");
        if (Tariffs.permitFee(category).isEmpty()) {
            throw new WrongUsage("--category: no tariff knows " + category);
        }
        boolean person = typed.choice("--payer", List.of("company", "person")).equals("person");
        return new DuesBasis(
                        category,
                        typed.needDate("--expires"),
                        omanisation(typed),
                        person,
                        money(typed),
                        typed.all("--stopped").stream()
                                .map(QuoteQuestion::stopped)
                                .toList())
                .workers(typed.number("--workers", 1, 1, 1_000));
    }

    private static PermitBasis permit(Words typed) {
        EmployerKind employer = constant(EmployerKind.class, "--employer", typed.need("--employer"));
        return new PermitBasis(
                employer,
                typed.number("--workers", 1, 1, 1_000),
                typed.number("--held", 0, 0, 99_999),
                typed.find("--class")
                        .map(its -> constant(PermitClass.class, "--class", its))
                        .orElse(null),
                typed.number("--months", 24, 1, 1_200),
                typed.has("--renewal"),
                typed.number("--omanis", 0, 0, 99_999),
                omanisation(typed),
                typed.find("--free").orElse(null));
    }

    private static Omanisation omanisation(Words typed) {
        String rate = typed.choice("--omanisation", List.of("unknown", "met", "not-met"));
        return Omanisation.valueOf(rate.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static @Nullable Nationality nationality(Words typed) {
        return typed.find("--nationality")
                .map(code -> Nationality.parse(code)
                        .orElseThrow(() -> new WrongUsage("--nationality: three letters, such as BGD: " + code)))
                .orElse(null);
    }

    private static Money money(Words typed) {
        String amount = typed.find("--debts").orElse("0");
        return TypedValues.amount(amount)
                .orElseThrow(() -> new WrongUsage("--debts: no amount in rials, such as 12.500: " + amount));
    }

    private static StoppedClock stopped(String typed) {
        String[] parts = typed.split(":", -1);
        if (parts.length < 2 || parts.length > 3) {
            throw new WrongUsage("--stopped: CAUSE:DATE[:DATE], such as WORKER_ILLNESS:2025-11-01:2025-12-15");
        }
        LocalDate to = parts.length == 3 ? Words.date("--stopped", parts[2]) : null;
        LocalDate from = Words.date("--stopped", parts[1]);
        if (to != null && to.isBefore(from)) {
            throw new WrongUsage("--stopped: ends before it begins: " + typed);
        }
        return new StoppedClock(parts[0], from, to);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String option, String typed) {
        String name = typed.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongUsage(option + " is one of " + names(type)));
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
    }
}
