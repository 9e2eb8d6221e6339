package om.gov.mol.labour.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The promises that all identifiers make; each type has its own test for its own shape. */
class IdentifiersTest {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    static final List<Kind> KINDS = List.of(
            kind(CivilNumber::new, CivilNumber::parse, CivilNumber::value, digits(4, 20)),
            kind(
                    CommercialRegistration::new,
                    CommercialRegistration::parse,
                    CommercialRegistration::value,
                    digits(4, 20)),
            kind(LicenceNumber::new, LicenceNumber::parse, LicenceNumber::value, letters(1, 20)),
            kind(PermitNumber::new, PermitNumber::parse, PermitNumber::value, letters(1, 20)),
            kind(PassportNumber::new, PassportNumber::parse, PassportNumber::value, letters(1, 9)),
            kind(Nationality::new, Nationality::parse, Nationality::value, Arbitraries.of("IND", "BGD", "XXA")),
            kind(Mobile::new, Mobile::parse, Mobile::value, mobiles()),
            kind(EmailAddress::new, EmailAddress::parse, EmailAddress::value, emails()),
            kind(Iban::new, Iban::parse, Iban::value, ibans()));

    record Kind(
            Function<String, Object> constructor, Function<String, Optional<String>> parse, Arbitrary<String> values) {}

    record Sample(Kind kind, String value) {}

    @Property
    void parsingAPlainValueGivesThatValue(@ForAll("samples") Sample sample) {
        assertThat(sample.kind().parse().apply(sample.value())).contains(sample.value());
    }

    @Property
    void digitsOfOtherScriptsAndMarksMakeNoDifference(@ForAll("samples") Sample sample) {
        Function<String, Optional<String>> parse = sample.kind().parse();
        assertThat(parse.apply(shifted(sample.value(), '٠'))).contains(sample.value());
        assertThat(parse.apply(shifted(sample.value(), '۰'))).contains(sample.value());
        assertThat(parse.apply("\u200F " + sample.value() + "\u200E\n")).contains(sample.value());
    }

    @Property
    void aStringNeverShowsTheValue(@ForAll("samples") Sample sample) {
        Object identifier = sample.kind().constructor().apply(sample.value());
        String type = identifier.getClass().getSimpleName();
        assertThat(identifier.toString()).startsWith(type + "[").endsWith("]");
        assertThat(identifier.toString().substring(type.length())).doesNotContain(sample.value());
        assertThat(identifier.toString().replaceAll("[^*]", ""))
                .hasSizeGreaterThan(sample.value().length() > 5 ? 3 : 0);
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void aWrongValueIsRefusedWithoutRepeatingIt(Kind kind) {
        for (String wrong : List.of("", " ", "secret?", "٩٠٠٠٠٠٠١", "70000001\n", "IND\u0000", "x".repeat(300))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> kind.constructor().apply(wrong))
                    .withMessageStartingWith("value: not a")
                    .withMessageNotContaining("secret")
                    .withMessageNotContaining("7000");
            assertThat(kind.parse().apply("?" + wrong)).isEmpty();
        }
        assertThatNullPointerException().isThrownBy(() -> kind.constructor().apply(null));
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void hugeAndHostileTextsAreRefusedAtOnce(Kind kind) {
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> {
            for (String part :
                    List.of("1", "a", "a.", "a-", "-", "@", "a@", "\u202E", "\u0000", "٩", " ", "😀", "\uD800")) {
                assertThat(kind.parse().apply(part.repeat(1_000_000))).isEmpty();
                assertThat(kind.parse().apply("a@" + part.repeat(490) + "!")).isEmpty();
                assertThat(kind.parse().apply(part.repeat(490) + "!")).isEmpty();
            }
        });
    }

    @Provide
    Arbitrary<Sample> samples() {
        return Arbitraries.of(KINDS).flatMap(kind -> kind.values().map(value -> new Sample(kind, value)));
    }

    private static <T> Kind kind(
            Function<String, T> constructor,
            Function<String, Optional<T>> parse,
            Function<T, String> value,
            Arbitrary<String> values) {
        return new Kind(constructor::apply, raw -> parse.apply(raw).map(value), values);
    }

    private static Arbitrary<String> digits(int least, int most) {
        return Arbitraries.strings().numeric().ofMinLength(least).ofMaxLength(most);
    }

    private static Arbitrary<String> letters(int least, int most) {
        return Arbitraries.strings().withChars(ALPHABET).ofMinLength(least).ofMaxLength(most);
    }

    private static Arbitrary<String> mobiles() {
        Arbitrary<String> omani = digits(7, 7).flatMap(rest -> Arbitraries.of("+9687" + rest, "+9689" + rest));
        return Arbitraries.oneOf(omani, digits(6, 11).map(rest -> "+919" + rest));
    }

    private static Arbitrary<String> emails() {
        Arbitrary<String> word = letters(1, 20).map(text -> text.toLowerCase(Locale.ROOT));
        return word.flatMap(name -> word.map(host -> name + "@" + host + ".example"));
    }

    private static Arbitrary<String> ibans() {
        Arbitrary<String> omani =
                digits(3, 3).flatMap(bank -> letters(16, 16).map(account -> iban("OM", bank + account)));
        return Arbitraries.oneOf(omani, letters(11, 30).map(account -> iban("DE", account)));
    }

    /** Check digits computed the long way, with one big number. */
    private static String iban(String country, String account) {
        StringBuilder digits = new StringBuilder();
        (account + country + "00").chars().forEach(unit -> digits.append(Character.digit(unit, 36)));
        int check = 98
                - new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
        return country + (check < 10 ? "0" : "") + Integer.toString(check) + account;
    }

    private static String shifted(String text, char zero) {
        StringBuilder shifted = new StringBuilder();
        text.chars().forEach(unit -> shifted.append((char) (unit >= '0' && unit <= '9' ? unit - '0' + zero : unit)));
        return shifted.toString();
    }
}
