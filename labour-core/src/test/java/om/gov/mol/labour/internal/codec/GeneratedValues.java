package om.gov.mol.labour.internal.codec;

import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.party.Iban;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Values as far out as their types allow. */
final class GeneratedValues {

    private GeneratedValues() {}

    static Arbitrary<Money> money() {
        return Arbitraries.longs().map(baisa -> Money.ofMinor(CurrencyUnit.of("OMR"), baisa));
    }

    static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    static Arbitrary<Instant> instants() {
        return Combinators.combine(
                        Arbitraries.longs().between(Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond()),
                        Arbitraries.integers().between(0, 999_999_999))
                .as(Instant::ofEpochSecond);
    }

    static Arbitrary<String> texts() {
        Arbitrary<String> plain = Arbitraries.strings()
                .withCharRange('\u0600', '\u06FF')
                .withCharRange('\u2066', '\u2069')
                .withCharRange('\u0000', '\u007F')
                .withChars('\uFEFF', '\u2028', '\uFFFF')
                .ofMaxLength(30);
        return Combinators.combine(plain, Arbitraries.of("", "🕌", "لا")).as((text, more) -> text + more);
    }

    static Arbitrary<Deadline> deadlines() {
        return Combinators.combine(texts(), instants(), texts(), Arbitraries.integers(), instants())
                .as(Deadline::new);
    }

    static Arbitrary<Iban> accounts() {
        return Arbitraries.of("OM810180000001299123456", "GB82WEST12345698765432", "DE89370400440532013000")
                .map(Iban::new);
    }

    /** One in three is absent. */
    static <T> Arbitrary<T> maybe(Arbitrary<T> values) {
        return values.injectNull(0.33);
    }
}
