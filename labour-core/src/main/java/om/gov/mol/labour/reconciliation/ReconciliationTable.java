package om.gov.mol.labour.reconciliation;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.text.Language;
import om.gov.mol.labour.text.Texts;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The differences as a table for calculators. Used once, by one thread. */
final class ReconciliationTable {

    /** A time in Muscat, with ASCII digits whatever the locale of the host. */
    static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(WorkingCalendar.ZONE);

    private static final Texts TEXTS = Texts.bundle("reconciliation");
    private static final String END = "\r\n";
    private static final List<String> COLUMNS = List.of(
            "day",
            "difference",
            "meaning",
            "key",
            "case",
            "reference",
            "here",
            "here.currency",
            "there",
            "there.currency",
            "at",
            "state",
            "mended");

    private final Reconciliation reconciliation;
    private final Language language;

    ReconciliationTable(Reconciliation reconciliation, Language language) {
        this.reconciliation = reconciliation;
        this.language = language;
    }

    String written() {
        List<String> lines = new ArrayList<>();
        lines.add(line(COLUMNS.stream()
                .map(name -> TEXTS.text(language, "column." + name))
                .toList()));
        reconciliation.differences().forEach(one -> lines.add(line(cells(one))));
        return lines.stream().map(line -> line + END).collect(Collectors.joining());
    }

    private List<String> cells(Difference one) {
        return List.of(
                reconciliation.day().toString(),
                one.kind().name(),
                TEXTS.text(language, one.kind() + ".meaning"),
                one.key(),
                orEmpty(one.caseReference()),
                orEmpty(one.gatewayReference()),
                amount(one.here()),
                currency(one.here()),
                amount(one.there()),
                currency(one.there()),
                time(one.at()),
                one.state(),
                TEXTS.text(language, one.mended() ? "yes" : "no"));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(ReconciliationTable::cell).collect(Collectors.joining(","));
    }

    /** References are made by the gateway: what a calculator would carry out is defused, what would break the line is quoted. */
    private static String cell(String text) {
        String harmless = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean plain = harmless.chars().noneMatch(sign -> sign == ',' || sign == '"' || sign == '\r' || sign == '\n');
        return plain ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String amount(@Nullable Money money) {
        return money == null ? "" : money.getAmount().toPlainString();
    }

    private static String currency(@Nullable Money money) {
        return money == null ? "" : money.getCurrencyUnit().getCode();
    }

    private static String time(@Nullable Instant at) {
        return at == null ? "" : TIME.format(at);
    }
}
