package om.gov.mol.labour.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierShapesTest {

    @ParameterizedTest
    @ValueSource(strings = {"1234567", "1/23456/7", "1 / 23456 / 7", "12-34567", "١/٢٣٤٥٦/٧"})
    void oldAndNewWaysToWriteACommercialRegistrationAreOne(String raw) {
        assertThat(CommercialRegistration.parse(raw)).contains(new CommercialRegistration("1234567"));
    }

    @Test
    void leadingZerosOfACivilNumberStay() {
        assertThat(CivilNumber.parse("0012 3456").map(CivilNumber::value)).contains("00123456");
    }

    @ParameterizedTest
    @CsvSource({"CivilNumber,70000001,CivilNumber[******01]", "CivilNumber,12345,CivilNumber[*****]"})
    void theLastTwoDigitsShowOnlyWhereEnoughStayHidden(String type, String value, String shown) {
        assertThat(new CivilNumber(value)).hasToString(shown);
        assertThat(shown).startsWith(type);
    }

    @ParameterizedTest
    @CsvSource({"z0000001,Z0000001", "Z 000-0001,Z0000001", "12ab34567,12AB34567"})
    void passportNumbersAreRaisedAndJoined(String raw, String value) {
        assertThat(PassportNumber.parse(raw)).contains(new PassportNumber(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "-1", "123456789012345678901", "12_3", "رقم"})
    void aLicenceNumberBeginsWithALetterOrDigitAndIsShort(String raw) {
        assertThat(LicenceNumber.parse(raw)).isEmpty();
        assertThat(PermitNumber.parse(raw)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"L/2019-01a", "7", "12345678901234567890"})
    void aLicenceNumberKeepsWhatWasWritten(String raw) {
        assertThat(LicenceNumber.parse(" " + raw)).contains(new LicenceNumber(raw));
        assertThat(PermitNumber.parse(raw + " ")).contains(new PermitNumber(raw));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "worker@example.com",
                "a.b+c@mail.example.om",
                "o'neil@example.com",
                "..@example.com",
                "عامل@شركة.عمان",
                "user@xn--mgba3a4f16a.example",
                "_@a_b.example",
                "क@डाटा.भारत"
            })
    void realAddressesAreAccepted(String raw) {
        assertThat(EmailAddress.parse(" " + raw).map(EmailAddress::value)).contains(raw);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "worker",
                "@example.com",
                "worker@",
                "worker@localhost",
                "a@@example.com",
                "a@b@example.com",
                "a b@example.com",
                "a@exa mple.com",
                "a@example..com",
                "a@.example.com",
                "a@example.com.",
                "a@-x.example",
                "a@x-.example",
                "a@x.example,b@x.example",
                "a@x.example;b",
                "<a@x.example>",
                "a@x.example\r\nBcc: b@x.example",
                "\"a\"@x.example",
                "a\\b@x.example",
                "a@[127.0.0.1]"
            })
    void whatIsNotOneAddressIsRefused(String raw) {
        assertThat(EmailAddress.parse(raw)).isEmpty();
    }

    @Test
    void anAddressHasItsLimits() {
        String domain = "@" + "x".repeat(63) + "." + "y".repeat(63) + "." + "z".repeat(54) + ".example";
        assertThat(EmailAddress.parse("a".repeat(64) + domain)).isEmpty();
        assertThat(EmailAddress.parse("a".repeat(62) + domain).map(EmailAddress::value))
                .isPresent();
        assertThat(EmailAddress.parse("a".repeat(65) + "@x.example")).isEmpty();
        assertThat(EmailAddress.parse("a@" + "x".repeat(64) + ".example")).isEmpty();
        assertThat(new EmailAddress("worker@example.com")).hasToString("EmailAddress[***@***]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB82 WEST 1234 5698 7654 32", "gb82west12345698765432", "GB82-WEST-1234-5698-7654-32"})
    void anIbanIsReadInAllItsWritings(String raw) {
        assertThat(Iban.parse(raw)).contains(new Iban("GB82WEST12345698765432"));
    }

    @Test
    void aMistypedIbanHasTheShapeButIsRefused() {
        assertThat(Iban.parse("GB82 WEST 1234 5698 7645 32")).isEmpty();
        assertThat(Iban.hasShape("GB82 WEST 1234 5698 7645 32")).isTrue();
        assertThat(Iban.hasShape("GB82")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Iban("GB83WEST12345698765432"))
                .withMessage("value: an IBAN with wrong check digits");
    }

    @Test
    void anOmaniIbanHasTwentyThreeCharacters() {
        assertThat(Iban.hasShape("OM00 000 0000000000000000")).isTrue();
        assertThat(Iban.hasShape("OM00 000 000000000000000")).isFalse();
        assertThat(Iban.hasShape("OM00 000 00000000000000000")).isFalse();
        assertThat(Iban.hasShape("OM00 A00 0000000000000000")).isFalse();
    }

    @Test
    void nationalitiesAreThreeLettersInAnyCase() {
        assertThat(Nationality.parse("ind")).contains(new Nationality("IND"));
        assertThat(Nationality.parse("IN")).isEmpty();
        assertThat(new Nationality("IND")).hasToString("Nationality[***]");
    }
}
