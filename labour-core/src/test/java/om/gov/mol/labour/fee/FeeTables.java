package om.gov.mol.labour.fee;

import static om.gov.mol.labour.fee.FeeCalculatorTest.omr;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import om.gov.mol.labour.fee.FeeTable.Row;
import om.gov.mol.labour.fee.QuoteResult.Quoted;
import om.gov.mol.labour.fee.QuoteResult.TariffUnknown;
import om.gov.mol.labour.law.EmployerKind;
import om.gov.mol.labour.law.Occasion;
import om.gov.mol.labour.law.PermitClass;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.party.Nationality;

/** What the tables of published amounts ask, and what the calculator answers, as texts. */
final class FeeTables {

    /** A line, what it expects and what it is answered when further values are laid over its book. */
    record Case(Row row, String expected, Question question) {

        String answer(Map<String, String> laidOver) {
            return question.answer(row, laidOver);
        }

        @Override
        public String toString() {
            return row.toString();
        }
    }

    /** How a line is answered. */
    interface Question {
        String answer(Row row, Map<String, String> laidOver);
    }

    private FeeTables() {}

    static List<Case> all() {
        return Stream.of(
                        cases("published-fees", "fee", FeeTables::renewal),
                        cases("late-fines", "late", (row, over) -> fine(row, over, "dues.lateFine", false)),
                        cases("late-fines", "company", (row, over) -> fine(row, over, "dues.statusFine", false)),
                        cases("late-fines", "person", (row, over) -> fine(row, over, "dues.statusFine", true)),
                        cases("dues", "lines", FeeTables::dues),
                        cases("waivers", "lines", FeeTables::dues),
                        cases("permit-fees", "lines", FeeTables::permit),
                        cases("other-fees", "lines", FeeTables::other),
                        cases("permit-refunds", "back", FeeTables::refund))
                .flatMap(cases -> cases)
                .toList();
    }

    private static Stream<Case> cases(String table, String expected, Question question) {
        return FeeTable.read(table).rows().stream().map(row -> new Case(row, row.get(expected), question));
    }

    private static String renewal(Row row, Map<String, String> over) {
        Map<String, String> settings = new HashMap<>();
        settings.put("fee.permit.rounding", row.get("rounding"));
        settings.put("dues.lateFine", "false");
        settings.putAll(over);
        LocalDate day = day(row);
        DuesBasis basis = new DuesBasis(row.get("category"), day.minusDays(1), rate(row), false, omr("0"), List.of());
        return total(FeeCalculator.dues(basis, Rulebook.oman().overlay(settings), day));
    }

    private static String fine(Row row, Map<String, String> over, String toggle, boolean person) {
        Map<String, String> settings = new HashMap<>();
        settings.putAll(Map.of("dues.renewalFee", "false", "dues.lateFine", "false"));
        settings.put("fine.lateRenewal.partMonths", row.get("partMonths"));
        settings.put("fine.status.partMonths", row.get("partMonths"));
        settings.put(toggle, "true");
        settings.putAll(over);
        LocalDate expires = LocalDate.parse(row.get("expires"));
        settings.putIfAbsent("waivers", "");
        DuesBasis basis = new DuesBasis("CATEGORY_3", expires, Omanisation.MET, person, omr("0"), clocks(row))
                .workers(number(row, "workers", 1));
        LocalDate asOf = LocalDate.parse(row.get("asOf"));
        return total(FeeCalculator.dues(basis, Rulebook.oman().overlay(settings), asOf));
    }

    private static String dues(Row row, Map<String, String> over) {
        DuesBasis basis = new DuesBasis(
                        row.get("category"),
                        LocalDate.parse(row.get("expires")),
                        rate(row),
                        row.get("employer").equals("PERSON"),
                        omr(row.has("openDebts") ? row.get("openDebts") : "0"),
                        clocks(row))
                .workers(number(row, "workers", 1))
                .ticketDebts(debts(row));
        return lines(FeeCalculator.dues(basis, Occasion.valueOf(row.get("occasion")), row.book(over), day(row)));
    }

    private static List<Debt> debts(Row row) {
        return Stream.of(row.get("ticketDebts").split(" ", -1))
                .filter(text -> !text.isEmpty())
                .map(text -> text.split(":", -1))
                .map(parts -> new Debt(omr(parts[1]), LocalDate.parse(parts[0])))
                .toList();
    }

    private static String permit(Row row, Map<String, String> over) {
        PermitBasis basis = new PermitBasis(
                EmployerKind.valueOf(row.get("employer")),
                number(row, "workers", 1),
                number(row, "held", 0),
                row.has("class") ? PermitClass.valueOf(row.get("class")) : null,
                number(row, "months", 24),
                row.get("request").equals("RENEWAL"),
                number(row, "omanis", 0),
                rate(row),
                row.has("ground") ? row.get("ground") : null);
        return lines(FeeCalculator.permit(basis, row.book(over), day(row)));
    }

    private static String other(Row row, Map<String, String> over) {
        Rulebook book = row.book(over);
        Nationality nationality = row.has("nationality") ? new Nationality(row.get("nationality")) : null;
        return lines(
                switch (row.get("what")) {
                    case "TRANSFER" -> FeeCalculator.transferFee(book, day(row));
                    case "TICKET" -> FeeCalculator.ticket(book, nationality, day(row));
                    case "REPLACEMENT" -> FeeCalculator.permitReplacement(book, day(row));
                    case "CANCELLATION" -> FeeCalculator.cancellation(null, book, day(row));
                    default -> throw new IllegalArgumentException("what: " + row.get("what"));
                });
    }

    private static String refund(Row row, Map<String, String> over) {
        Rulebook book = row.book(over);
        PermitBasis permit = new PermitBasis(
                EmployerKind.valueOf(row.get("employer")),
                number(row, "workers", 1),
                0,
                row.has("class") ? PermitClass.valueOf(row.get("class")) : null,
                24,
                false,
                0,
                rate(row),
                row.has("ground") ? row.get("ground") : null);
        QuoteResult paid = FeeCalculator.permit(permit, book, LocalDate.parse(row.get("paid")));
        if (!(paid instanceof Quoted quoted)) {
            return "NOT PAID";
        }
        PermitRefundBasis basis = new PermitRefundBasis(
                quoted.quote(),
                PermitRefundCause.valueOf(row.get("cause")),
                row.has("entered") ? LocalDate.parse(row.get("entered")) : null,
                LocalDate.parse(row.get("happened")));
        return back(FeeCalculator.permitRefund(basis, book, day(row)));
    }

    private static String back(PermitRefundResult result) {
        if (result instanceof PermitRefundResult.NothingBack nothing) {
            return "NOTHING " + nothing.parameter();
        }
        PermitRefund refund = ((PermitRefundResult.Refunded) result).refund();
        return refund.lines().isEmpty()
                ? refund.total().getAmount().toPlainString()
                : refund.lines().stream()
                        .map(line -> line.amount().getAmount().toPlainString() + " - "
                                + line.to().key())
                        .collect(Collectors.joining(" + "));
    }

    /** The lines as {@code 2 x 101.000 fee.permit.DOMESTIC_1_3}, with the amount where it is not the product. */
    static String lines(QuoteResult result) {
        if (result instanceof TariffUnknown unknown) {
            return "UNKNOWN " + unknown.parameter();
        }
        Quote quote = ((Quoted) result).quote();
        return quote.lines().isEmpty()
                ? "NOTHING"
                : quote.lines().stream().map(FeeTables::line).collect(Collectors.joining(" + "));
    }

    private static String line(QuoteLine line) {
        String text = line.quantity() + " x " + line.unit().getAmount().toPlainString() + " " + line.tariff();
        Reduction reduction = line.reduction();
        if (reduction != null) {
            text += " - " + reduction.amount().getAmount().toPlainString() + " " + reduction.by();
        }
        boolean product = line.amount().equals(line.unit().multipliedBy(line.quantity()));
        return product ? text : text + " = " + line.amount().getAmount().toPlainString();
    }

    private static String total(QuoteResult result) {
        return result instanceof Quoted quoted
                ? quoted.quote().total().getAmount().toPlainString()
                : "UNKNOWN";
    }

    private static List<StoppedClock> clocks(Row row) {
        String[] words = row.has("stopped") ? row.get("stopped").split(" ", -1) : new String[0];
        return IntStream.range(0, words.length / 2)
                .mapToObj(i -> clock(words[2 * i], words[2 * i + 1].split("/", -1)))
                .toList();
    }

    private static StoppedClock clock(String cause, String[] ends) {
        return new StoppedClock(cause, LocalDate.parse(ends[0]), ends[1].equals("-") ? null : LocalDate.parse(ends[1]));
    }

    private static LocalDate day(Row row) {
        return LocalDate.parse(row.get("day"));
    }

    private static Omanisation rate(Row row) {
        return row.has("omanisation") ? Omanisation.valueOf(row.get("omanisation")) : Omanisation.UNKNOWN;
    }

    private static int number(Row row, String column, int otherwise) {
        return row.has(column) ? Integer.parseInt(row.get(column)) : otherwise;
    }
}
