package om.gov.mol.labour.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import om.gov.mol.labour.validation.Forms.Numbers;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** The constraints on a host's own beans, with the host's own validator. */
class HostMessagesTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    @Test
    void everyConstraintHasAMessageInBothLanguages() {
        Map<String, String> english = messages(Locale.ENGLISH, Numbers.all("\u202E!"));
        Map<String, String> arabic = messages(ARABIC, Numbers.all("\u202E!"));
        assertThat(english).hasSize(12).containsOnlyKeys(arabic.keySet());
        assertThat(english.values()).allSatisfy(text -> assertThat(text).matches("[ -z]+"));
        assertThat(arabic.values())
                .allSatisfy(text ->
                        assertThat(text).matches("(?s).*\\p{IsArabic}.*").doesNotContain("{"));
    }

    @Test
    void theOtherKindsOfFaultHaveTheirMessages() {
        assertThat(messages(Locale.ENGLISH, Numbers.all("GB83 WEST 1234 5698 7654 32")))
                .containsEntry("iban", "the check digits do not match");
        assertThat(messages(ARABIC, Numbers.all("GB83 WEST 1234 5698 7654 32")))
                .containsEntry("iban", "رقما التحقق غير مطابقين");
        assertThat(messages(Locale.ENGLISH, Numbers.all("x".repeat(2_000))))
                .containsEntry("civilNumber", "must have at most 40 characters")
                .containsEntry("statement", "must have at most 1000 characters");
        assertThat(messages(ARABIC, Numbers.all("x".repeat(2_000))))
                .containsEntry("civilNumber", "يجب ألا يتجاوز عدد الأحرف 40");
    }

    @Test
    void withoutSettingsTheLenientFormatsHold() {
        assertThat(messages(Locale.ENGLISH, Numbers.all("1234567")))
                .doesNotContainKeys("civilNumber", "commercialRegistration", "licenceNumber")
                .containsKeys("mobile", "email", "iban");
    }

    private static Map<String, String> messages(Locale locale, Object bean) {
        return validator(locale).validate(bean).stream()
                .collect(Collectors.toMap(
                        violation -> violation.getPropertyPath().toString(), ConstraintViolation::getMessage));
    }

    private static Validator validator(Locale locale) {
        var interpolator = new ParameterMessageInterpolator(
                Set.of(Locale.ENGLISH, ARABIC), Locale.ENGLISH, context -> locale, false);
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(interpolator)
                .buildValidatorFactory()
                .getValidator();
    }
}
