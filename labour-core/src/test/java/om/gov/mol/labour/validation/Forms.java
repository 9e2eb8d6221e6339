package om.gov.mol.labour.validation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import om.gov.mol.labour.party.Role;

/** Forms as a host would write them. */
final class Forms {

    private Forms() {}

    record Contract(
            @NotBlank @AmountText String wage, @DateText String from) {}

    record Person(
            @NotBlank @CivilNumberText String civilNumber,
            @NotBlank @FreeText(max = 20) String name) {}

    record Filing(
            @NotNull @Valid Person worker,
            @NotNull @Valid Contract contract,
            List<@NotNull @Valid Person> witnesses,
            List<@NotBlank @LicenceNumberText String> licences) {}

    record Numbers(
            @CivilNumberText String civilNumber,
            @CommercialRegistrationText String commercialRegistration,
            @LicenceNumberText String licenceNumber,
            @PermitNumberText String permitNumber,
            @OmaniMobileText String mobile,
            @PassportNumberText String passportNumber,
            @EmailText String email,
            @IbanText String iban,
            @DateText String date,
            @AmountText String amount,
            @ChoiceText(Role.class) String role,
            @FreeText String statement) {

        static Numbers all(String text) {
            return new Numbers(text, text, text, text, text, text, text, text, text, text, text, text);
        }
    }

    record Standard(
            @NotNull @AssertTrue Boolean agreed,
            @Size(min = 2, max = 4) String word,
            @Size(min = 1, max = 2) List<String> list,
            @Size(max = 1) Map<String, String> map,
            @NotEmpty String text,
            @Min(5) int number,
            @Past LocalDate birth,

            @jakarta.validation.constraints.Pattern(regexp = "[a-z]*")
            String pattern) {}

    /** A bean instead of a record. */
    static final class Letters {
        @Size(min = 1)
        final String[] letters = {};
    }

    static Filing filing(Person worker, Contract contract) {
        return new Filing(worker, contract, List.of(), List.of());
    }

    static final Person PERSON = new Person("70000001", "Ravi");
    static final Contract CONTRACT = new Contract("250.000", "2026-01-31");
}
