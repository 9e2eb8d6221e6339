package om.gov.mol.labour.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import om.gov.mol.labour.text.Language;

/**
 * What a comparison of the gateway's book with our ledgers found for one day. Holds no personal data.
 *
 * <pre>{@code
 * Reconciliation yesterday = labour.reconcile(LocalDate.of(2026, 3, 1));
 * if (!yesterday.agrees()) {
 *     mail(yesterday.text(Language.ARABIC), yesterday.csv(Language.ARABIC));
 * }
 * }</pre>
 *
 * @param day a day in Oman
 * @param at when the comparison was made
 * @param gateway the name of the gateway
 * @param book whether the gateway's book could be read
 * @param capturedThere what the gateway says it captured that day; nothing unless its book was read
 * @param capturedHere what our ledgers say it captured that day, this run's corrections included
 * @param refundedThere what the gateway says it paid back that day
 * @param refundedHere what our ledgers say it paid back that day, this run's corrections included
 * @param differences in the order of {@link Difference#ORDER}
 */
public record Reconciliation(
        LocalDate day,
        Instant at,
        String gateway,
        Book book,
        Total capturedThere,
        Total capturedHere,
        Total refundedThere,
        Total refundedHere,
        List<Difference> differences) {

    /** What could be learned of the gateway's book of the day. */
    public enum Book {
        /** It was read, and compared line by line. */
        READ,
        /** This gateway keeps none that can be read; it was asked about each of our payments instead. */
        NOT_KEPT,
        /** It could not be read now. Nothing was compared: run it again. */
        NOT_READ
    }

    public Reconciliation {
        differences = differences.stream().sorted(Difference.ORDER).toList();
    }

    /** Whether the books were compared and are the same, or have been made so: nobody has anything to do. */
    public boolean agrees() {
        return book != Book.NOT_READ && differences.stream().allMatch(Difference::mended);
    }

    /**
     * One line for each difference, as RFC 4180 has it: separated by commas, lines end in CR LF, the head in this language,
     * codes and numbers the same in every language. To be stored in UTF-8. A cell that a table calculator would take for a
     * formula begins with an apostrophe.
     */
    public String csv(Language language) {
        return new ReconciliationTable(this, language).written();
    }

    /** The page for people: totals, then each difference with what it means and what is to be done. */
    public String text(Language language) {
        return new ReconciliationPage(this, language).written();
    }
}
