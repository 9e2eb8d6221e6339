package om.gov.mol.labour.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import om.gov.mol.labour.outcome.Fault;
import om.gov.mol.labour.outcome.FaultCode;
import om.gov.mol.labour.text.Language;
import om.gov.mol.labour.validation.Forms.Contract;
import om.gov.mol.labour.validation.Forms.Filing;
import om.gov.mol.labour.validation.Forms.Numbers;
import om.gov.mol.labour.validation.Forms.Person;
import om.gov.mol.labour.validation.Forms.Standard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormValidatorTest {

    private static final FormValidator VALIDATOR = new FormValidator(FormatSettings.lenient());

    @Test
    void aRightFormHasNoFaults() {
        assertThat(VALIDATOR.check(Forms.filing(Forms.PERSON, Forms.CONTRACT))).isEmpty();
    }

    @Test
    void allFaultsAreReportedAtOnceSortedByPath() {
        Filing filing = new Filing(
                new Person("70", null),
                new Contract("a lot", "2026-02-29"),
                Arrays.asList(Forms.PERSON, new Person("", "Asha"), null),
                List.of("20190001", " ", "?"));
        assertThat(VALIDATOR.check(filing))
                .containsExactly(
                        Fault.of("contract.from", FaultCode.NOT_A_DATE),
                        Fault.of("contract.wage", FaultCode.NOT_AN_AMOUNT),
                        Fault.of("licences[1]", FaultCode.REQUIRED),
                        Fault.of("licences[2]", FaultCode.FORMAT),
                        Fault.of("witnesses[1].civilNumber", FaultCode.REQUIRED),
                        Fault.of("witnesses[2]", FaultCode.REQUIRED),
                        Fault.of("worker.civilNumber", FaultCode.FORMAT),
                        Fault.of("worker.name", FaultCode.REQUIRED));
    }

    @Test
    void aMissingPartIsOneFault() {
        assertThat(VALIDATOR.check(Forms.filing(Forms.PERSON, null)))
                .containsExactly(Fault.of("contract", FaultCode.REQUIRED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "   "})
    void anEmptyValueIsMissingAndNothingElse(String blank) {
        assertThat(VALIDATOR.check(Forms.filing(new Person(blank, blank), new Contract(blank, blank))))
                .containsExactly(
                        Fault.of("contract.wage", FaultCode.REQUIRED),
                        Fault.of("worker.civilNumber", FaultCode.REQUIRED),
                        Fault.of("worker.name", FaultCode.REQUIRED));
    }

    @Test
    void ofTwoFaultsAtOnePlaceTheMoreBasicOneIsReported() {
        String endlessBlank = " ".repeat(1_000);
        assertThat(VALIDATOR.check(new Person(endlessBlank, "Ravi")))
                .containsExactly(Fault.of("civilNumber", FaultCode.REQUIRED));
    }

    @Test
    void whatIsNotRequiredMayBeLeftOut() {
        assertThat(VALIDATOR.check(Numbers.all(null))).isEmpty();
        assertThat(VALIDATOR.check(Numbers.all(""))).isEmpty();
    }

    @Test
    void invisibleTextIsNotTakenForAValue() {
        Person invisible = new Person("\u200F\u00A0", "Ravi");
        assertThat(VALIDATOR.check(invisible)).containsExactly(Fault.of("civilNumber", FaultCode.FORMAT));
    }

    @Test
    void numbersMayBeTypedInArabicDigits() {
        Numbers numbers = new Numbers(
                "٧٠٠٠٠٠٠١",
                "١/٢٣٤٥٦/٧",
                "٢٠١٩٠٠٠١",
                "١٢٣٤٥٦٧٨",
                "٩٠٠٠ ٠٠٠١",
                "z٠٠٠٠٠٠١",
                "worker@example.com",
                "GB82 WEST 1234 5698 7654 32",
                "٢٠٢٦-٠١-٣١",
                "٢٥٠٫٥",
                "new-employer",
                "نص\nعلى سطرين");
        assertThat(VALIDATOR.check(numbers)).isEmpty();
    }

    @Test
    void eachConstraintTellsItsOwnKindOfFault() {
        assertThat(VALIDATOR.check(Numbers.all("\u202E!")))
                .extracting(Fault::path, Fault::code)
                .containsExactly(
                        tuple("amount", FaultCode.NOT_AN_AMOUNT),
                        tuple("civilNumber", FaultCode.FORMAT),
                        tuple("commercialRegistration", FaultCode.FORMAT),
                        tuple("date", FaultCode.NOT_A_DATE),
                        tuple("email", FaultCode.FORMAT),
                        tuple("iban", FaultCode.FORMAT),
                        tuple("licenceNumber", FaultCode.FORMAT),
                        tuple("mobile", FaultCode.FORMAT),
                        tuple("passportNumber", FaultCode.FORMAT),
                        tuple("permitNumber", FaultCode.FORMAT),
                        tuple("role", FaultCode.NOT_ONE_OF),
                        tuple("statement", FaultCode.FORMAT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "a", " ", "\u0000", "\u202E", "٩", "a@a.", "\uD800", "😀"})
    void aHugeTextIsTooLongAndRefusedAtOnce(String part) {
        Numbers huge = Numbers.all(part.repeat(1_048_576));
        VALIDATOR.warmUp();
        List<Fault> faults = assertTimeout(Duration.ofSeconds(2), () -> VALIDATOR.check(huge));
        assertThat(faults).hasSize(12).allSatisfy(fault -> {
            assertThat(fault.code()).isEqualTo(FaultCode.TOO_LONG);
            assertThat(fault.message(Language.ARABIC)).hasSizeLessThan(100);
        });
    }

    @Test
    void aTextOfTheLongestLengthIsStillRead() {
        assertThat(VALIDATOR.check(new Person("70000001", "x".repeat(20)))).isEmpty();
        assertThat(VALIDATOR.check(new Person("70000001", "x".repeat(21))))
                .containsExactly(new Fault("name", FaultCode.TOO_LONG, Map.of("maximum", "20")));
        String padded = " ".repeat(32) + "70000001";
        assertThat(VALIDATOR.check(new Person(padded, "x"))).isEmpty();
        assertThat(VALIDATOR.check(new Person(" " + padded, "x")))
                .containsExactly(new Fault("civilNumber", FaultCode.TOO_LONG, Map.of("maximum", "40")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001B[31mb", "a\u0085b", "a\u202Eb", "a\uD800b", "\uDC00"})
    void freeTextHasNoHiddenOrBrokenCharacters(String hostile) {
        assertThat(VALIDATOR.check(new Person("70000001", hostile)))
                .containsExactly(Fault.of("name", FaultCode.FORMAT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"رافي\r\n\tكومار", "می\u200Cخواهم", "👨\u200D👩\u200D👧", "\u2068Ravi\u2069", "Zoë"})
    void freeTextIsAnyLanguage(String text) {
        assertThat(VALIDATOR.check(new Person("70000001", text))).isEmpty();
    }

    @Test
    void aMistypedIbanIsToldApartFromNoIban() {
        assertThat(VALIDATOR.check(new IbanForm("GB83 WEST 1234 5698 7654 32")))
                .containsExactly(Fault.of("iban", FaultCode.CHECKSUM));
        assertThat(VALIDATOR.check(new IbanForm("GB83"))).containsExactly(Fault.of("iban", FaultCode.FORMAT));
    }

    @Test
    void aChoiceNamesWhatThereIsToChoose() {
        List<Fault> faults = VALIDATOR.check(new ChoiceForm("none"));
        assertThat(faults)
                .containsExactly(new Fault("code", FaultCode.NOT_ONE_OF, Map.of("choices", "CARD, MOBILE_ID")));
        assertThat(faults.get(0).message(Language.ENGLISH)).contains("CARD, MOBILE_ID");
        assertThat(VALIDATOR.check(new ChoiceForm("mobile-id"))).isEmpty();
    }

    @Test
    void settingsDecideOnFormatsThatAreNotPublished() {
        FormatSettings settings = FormatSettings.lenient()
                .withCivilNumber(Pattern.compile("[0-9]{12}"))
                .withCommercialRegistration(Pattern.compile("9[0-9]{4}"))
                .withLicenceNumber(Pattern.compile("L.*"))
                .withPermitNumber(Pattern.compile("[0-9]{8}"))
                .withPassportNumber(Pattern.compile("[A-Z][0-9]{7}"))
                .withMobile(Pattern.compile("\\+.*"));
        FormValidator strict = new FormValidator(settings);
        Numbers right = new Numbers(
                "123456789012",
                "90000",
                "L1",
                "12345678",
                "+919800000001",
                "z0000001",
                null,
                null,
                null,
                null,
                null,
                null);
        assertThat(strict.check(right)).isEmpty();
        assertThat(VALIDATOR.check(right)).extracting(Fault::path).containsExactly("civilNumber", "mobile");
        assertThat(strict.check(Numbers.all("12345")))
                .extracting(Fault::path)
                .contains("civilNumber", "commercialRegistration", "licenceNumber", "permitNumber", "passportNumber");
    }

    @Test
    void theConstraintsOfJakartaValidationAreUnderstood() {
        Standard wrong = new Standard(
                false, "x", List.of("a", "b", "c"), Map.of("a", "1", "b", "2"), "", 4, LocalDate.of(2999, 1, 1), "A");
        assertThat(VALIDATOR.check(wrong))
                .containsExactly(
                        Fault.of("agreed", FaultCode.MUST_BE_TRUE),
                        Fault.of("birth", FaultCode.OUT_OF_RANGE),
                        new Fault("list", FaultCode.TOO_LONG, Map.of("maximum", "2")),
                        new Fault("map", FaultCode.TOO_LONG, Map.of("maximum", "1")),
                        Fault.of("number", FaultCode.OUT_OF_RANGE),
                        Fault.of("pattern", FaultCode.FORMAT),
                        Fault.of("text", FaultCode.REQUIRED),
                        new Fault("word", FaultCode.TOO_SHORT, Map.of("minimum", "2")));
    }

    @Test
    void aBeanIsCheckedLikeARecord() {
        assertThat(VALIDATOR.check(new Forms.Letters()))
                .containsExactly(new Fault("letters", FaultCode.TOO_SHORT, Map.of("minimum", "1")));
    }

    @Test
    void everyFaultHasATextInBothLanguages() {
        Standard wrong = new Standard(null, "xxxxx", List.of(), Map.of(), null, 4, null, "A");
        for (Fault fault : VALIDATOR.check(wrong)) {
            assertThat(fault.message(Language.ARABIC)).isNotEqualTo(fault.message(Language.ENGLISH));
        }
    }

    @Test
    void noExpressionLanguageIsNeeded() {
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> Class.forName("jakarta.el.ExpressionFactory"));
        assertThat(VALIDATOR.check(new Person("${1+1}", "${1+1}"))).hasSize(1);
    }

    enum Method {
        CARD,
        MOBILE_ID
    }

    record ChoiceForm(@ChoiceText(Method.class) String code) {}

    record IbanForm(@IbanText String iban) {}
}
