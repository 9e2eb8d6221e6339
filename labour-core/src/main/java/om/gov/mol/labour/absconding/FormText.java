package om.gov.mol.labour.absconding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.Iban;
import om.gov.mol.labour.validation.TypedValues;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads the texts of forms that were found to be without fault. One that cannot be read here was not checked: our mistake. */
final class FormText {

    private FormText() {}

    static String text(@Nullable String raw) {
        return raw == null ? "" : raw.strip();
    }

    static String code(@Nullable String raw) {
        if (raw == null) {
            throw unchecked();
        }
        return raw.strip();
    }

    static Set<String> codes(@Nullable List<String> raw) {
        Set<String> codes = new TreeSet<>();
        for (String code : raw == null ? List.<String>of() : raw) {
            codes.add(code.strip());
        }
        return codes;
    }

    static LocalDate date(@Nullable String raw) {
        return TypedValues.date(text(raw)).orElseThrow(FormText::unchecked);
    }

    static @Nullable LocalDate dateOrNull(@Nullable String raw) {
        return text(raw).isEmpty() ? null : date(raw);
    }

    static int number(@Nullable String raw) {
        return TypedValues.number(text(raw)).orElseThrow(FormText::unchecked);
    }

    static Money amount(@Nullable String raw) {
        return TypedValues.amount(text(raw)).orElseThrow(FormText::unchecked);
    }

    static Iban iban(@Nullable String raw) {
        return Iban.parse(text(raw)).orElseThrow(FormText::unchecked);
    }

    static @Nullable Iban ibanOrNull(@Nullable String raw) {
        return text(raw).isEmpty() ? null : iban(raw);
    }

    static CivilNumber civilNumber(@Nullable String raw) {
        return CivilNumber.parse(text(raw)).orElseThrow(FormText::unchecked);
    }

    static <E extends Enum<E>> E choice(Class<E> type, @Nullable String raw) {
        return TypedValues.choice(type, text(raw)).orElseThrow(FormText::unchecked);
    }

    static IllegalStateException unchecked() {
        return new IllegalStateException("the form was not checked");
    }
}
