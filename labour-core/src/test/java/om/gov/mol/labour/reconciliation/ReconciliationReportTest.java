package om.gov.mol.labour.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import om.gov.mol.labour.payment.PaymentStatus;
import om.gov.mol.labour.payment.RefundStatus;
import om.gov.mol.labour.reconciliation.Reconciliation.Book;
import om.gov.mol.labour.text.Language;
import om.gov.mol.labour.text.Texts;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What the finance department gets to read. */
class ReconciliationReportTest {

    private static final Instant AT = Instant.parse("2026-03-01T20:30:00Z");
    private static final Money AMOUNT = Money.parse("OMR 421.500");

    private static final Difference UNKNOWN_HERE = Difference.of(DifferenceKind.CAPTURED_THERE_ONLY, "7k2m-p1")
            .in("TR-61ANYP04Y5-X")
            .here(AMOUNT, "PAID")
            .there("cap-90817", AMOUNT, AT)
            .mended(true);
    private static final Difference NOT_OURS =
            Difference.of(DifferenceKind.NOT_OURS, "other").there("=cap,\"1\"", Money.parse("USD 5.00"), AT);

    private static Reconciliation of(Book book, Difference... differences) {
        return new Reconciliation(
                LocalDate.of(2026, 3, 1),
                AT.plusSeconds(3_600),
                "sandbox",
                book,
                Total.of(List.of(AMOUNT, Money.parse("USD 5.00"))),
                Total.of(List.of(AMOUNT)),
                Total.of(List.of()),
                Total.of(List.of()),
                List.of(differences));
    }

    @Test
    void theTableHasOneLineForEachDifferenceWithPlainNumbersAndTheTimeInMuscat() {
        assertThat(of(Book.READ, NOT_OURS, UNKNOWN_HERE).csv(Language.ENGLISH))
                .isEqualTo("Day,Difference,Meaning,Key,Case,Reference of the gateway,With us,Currency with us,"
                        + "At the gateway,Currency at the gateway,Time in Muscat,State,Taken over\r\n"
                        + "2026-03-01,CAPTURED_THERE_ONLY,The gateway captured money that our ledger did not know.,"
                        + "7k2m-p1,TR-61ANYP04Y5-X,cap-90817,421.500,OMR,421.500,OMR,2026-03-02 00:30:00,PAID,yes\r\n"
                        + "2026-03-01,NOT_OURS,The gateway's book has a key that no case has made.,"
                        + "other,,\"'=cap,\"\"1\"\"\",,,5.00,USD,2026-03-02 00:30:00,,no\r\n");
    }

    @Test
    void thePageSaysWhatIsToBeDone() {
        assertThat(of(Book.READ, UNKNOWN_HERE, NOT_OURS).text(Language.ENGLISH)).isEqualTo("""
                Reconciliation of 2026-03-01 with the gateway sandbox
                Made at 2026-03-02 01:30:00, Muscat time.
                The gateway's book of the day was compared line by line.
                Captured: 2 at the gateway, OMR 421.500 + USD 5.00; 1 with us, OMR 421.500.
                Paid back: 0 at the gateway, 0; 0 with us, 0.

                Differences: 2; still to be dealt with: 1.

                1. The gateway captured money that our ledger did not know.
                   Key: 7k2m-p1
                   Case: TR-61ANYP04Y5-X
                   Reference of the gateway: cap-90817
                   With us: OMR 421.500
                   At the gateway: OMR 421.500
                   Time: 2026-03-02 00:30:00
                   State: paid
                   This run has taken it over. Nothing is to be done.

                2. The gateway's book has a key that no case has made.
                   Key: other
                   Reference of the gateway: =cap,"1"
                   At the gateway: USD 5.00
                   Time: 2026-03-02 00:30:00
                   Ask the gateway whose money it is, and whether another system uses the same account.
                """);
    }

    @Test
    void inArabicNumbersAndReferencesStayReadable() {
        assertThat(of(Book.READ, UNKNOWN_HERE).text(Language.ARABIC))
                .contains("رقم الطلب: \u2068TR-61ANYP04Y5-X\u2069")
                .contains("\u2068OMR 421.500\u2069")
                .contains("تم قيده في هذه المطابقة");
        assertThat(of(Book.READ, UNKNOWN_HERE).csv(Language.ARABIC))
                .contains(",421.500,OMR,421.500,OMR,2026-03-02 00:30:00,PAID,نعم\r\n");
    }

    @Test
    void aBookThatWasNotReadSaysNothingAboutSums() {
        String page = of(Book.NOT_READ).text(Language.ENGLISH);
        assertThat(page).contains("run the reconciliation again").doesNotContain("Captured", "The books agree");
        assertThat(of(Book.NOT_READ).agrees()).isFalse();
    }

    @Test
    void booksThatWereMadeEqualAgree() {
        assertThat(of(Book.READ, UNKNOWN_HERE).agrees()).isTrue();
        assertThat(of(Book.READ, NOT_OURS).agrees()).isFalse();
        assertThat(of(Book.NOT_KEPT).text(Language.ENGLISH)).contains("The books agree.");
    }

    @Test
    void everyDifferenceAndEveryStateHasItsWordsAndNothingElseIsThere() {
        Set<String> keys = Stream.of(DifferenceKind.values())
                .flatMap(kind -> Stream.of(kind + ".meaning", kind + ".remedy"))
                .collect(Collectors.toCollection(TreeSet::new));
        Stream.of(PaymentStatus.values()).forEach(status -> keys.add("state." + status));
        Stream.of(RefundStatus.values()).forEach(status -> keys.add("state." + status));
        List.of("CONFIRMED", "DENIED", "UNANSWERED").forEach(said -> keys.add("state." + said));
        for (Language language : List.of(Language.ARABIC, Language.ENGLISH)) {
            assertThat(Texts.bundle("reconciliation").keys(language))
                    .containsAll(keys)
                    .filteredOn(key -> key.startsWith("state.") || key.endsWith(".meaning") || key.endsWith(".remedy"))
                    .containsOnlyOnceElementsOf(keys);
        }
    }

    @Test
    void bothLanguagesSayEverything() {
        Texts texts = Texts.bundle("reconciliation");
        assertThat(texts.keys(Language.ARABIC)).isEqualTo(texts.keys(Language.ENGLISH));
        Difference[] all = Stream.of(DifferenceKind.values())
                .map(kind -> Difference.of(kind, "key")
                        .in("case")
                        .here(AMOUNT, "DUE")
                        .there("reference", AMOUNT, AT))
                .toArray(Difference[]::new);
        for (Book book : Book.values()) {
            assertThat(of(book, all).text(Language.ARABIC).lines())
                    .hasSameSizeAs(of(book, all).text(Language.ENGLISH).lines().toList());
        }
    }
}
