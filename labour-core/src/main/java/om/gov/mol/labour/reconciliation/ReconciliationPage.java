package om.gov.mol.labour.reconciliation;

import java.time.Instant;
import java.util.Map;
import om.gov.mol.labour.text.Language;
import om.gov.mol.labour.text.Texts;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The reconciliation as a page for people. Used once, by one thread. */
final class ReconciliationPage {

    private static final Texts TEXTS = Texts.bundle("reconciliation");

    private final Reconciliation reconciliation;
    private final Language language;
    private final StringBuilder written = new StringBuilder();

    ReconciliationPage(Reconciliation reconciliation, Language language) {
        this.reconciliation = reconciliation;
        this.language = language;
    }

    String written() {
        line("title", Map.of("day", reconciliation.day().toString(), "gateway", reconciliation.gateway()));
        line("made", Map.of("at", ReconciliationTable.TIME.format(reconciliation.at())));
        line("book." + reconciliation.book(), Map.of());
        if (reconciliation.book() != Reconciliation.Book.NOT_READ) {
            total("captured", reconciliation.capturedThere(), reconciliation.capturedHere());
            total("refunded", reconciliation.refundedThere(), reconciliation.refundedHere());
        }
        written.append('\n');
        differences();
        return written.toString();
    }

    private void total(String what, Total there, Total here) {
        line(
                what,
                Map.of(
                        "numberThere", Integer.toString(there.number()),
                        "sumThere", there.toString(),
                        "numberHere", Integer.toString(here.number()),
                        "sumHere", here.toString()));
    }

    private void differences() {
        if (reconciliation.differences().isEmpty()) {
            line(reconciliation.book() == Reconciliation.Book.NOT_READ ? "not.compared" : "none", Map.of());
            return;
        }
        line(
                "differences",
                Map.of(
                        "number", Integer.toString(reconciliation.differences().size()),
                        "open",
                                Long.toString(reconciliation.differences().stream()
                                        .filter(one -> !one.mended())
                                        .count())));
        int number = 1;
        for (Difference one : reconciliation.differences()) {
            written.append('\n').append(number++).append(". ");
            difference(one);
        }
    }

    private void difference(Difference one) {
        line(one.kind() + ".meaning", Map.of());
        part("key", one.key());
        part("case", one.caseReference());
        part("reference", one.gatewayReference());
        part("here", amount(one.here()));
        part("there", amount(one.there()));
        part("at", time(one.at()));
        part("state", one.state().isEmpty() ? null : TEXTS.text(language, "state." + one.state()));
        written.append("   ");
        line(one.mended() ? "mended" : one.kind() + ".remedy", Map.of());
    }

    private void part(String name, @Nullable String value) {
        if (value != null) {
            written.append("   ");
            line("part." + name, Map.of("value", value));
        }
    }

    private static @Nullable String amount(@Nullable Money money) {
        return money == null ? null : money.toString();
    }

    private static @Nullable String time(@Nullable Instant at) {
        return at == null ? null : ReconciliationTable.TIME.format(at);
    }

    private void line(String key, Map<String, String> arguments) {
        written.append(TEXTS.text(language, key, arguments)).append('\n');
    }
}
