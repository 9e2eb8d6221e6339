package om.gov.mol.labour.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import om.gov.mol.labour.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PeopleTest {

    @ParameterizedTest
    @CsvSource({
        "OM-MA,Muscat,مسقط",
        "OM-ZU,Dhofar,ظفار",
        "OM-MU,Musandam,مسندم",
        "OM-BU,Al Buraimi,البريمي",
        "OM-DA,Ad Dakhiliyah,الداخلية",
        "OM-BS,Al Batinah North,شمال الباطنة",
        "OM-BJ,Al Batinah South,جنوب الباطنة",
        "OM-SJ,Ash Sharqiyah South,جنوب الشرقية",
        "OM-SS,Ash Sharqiyah North,شمال الشرقية",
        "OM-ZA,Ad Dhahirah,الظاهرة",
        "om-wu,Al Wusta,الوسطى"
    })
    void theElevenGovernoratesHaveTheirCodesAndNames(String code, String english, String arabic) {
        Governorate governorate = Governorate.ofCode(code).orElseThrow();
        assertThat(governorate.code()).isEqualToIgnoringCase(code);
        assertThat(governorate.displayName()).isEqualTo(new LocalizedName(arabic, english));
        assertThat(Governorate.values()).hasSize(11);
    }

    @Test
    void anUnknownCodeIsNoGovernorate() {
        assertThat(Governorate.ofCode("OM-XX")).isEmpty();
        assertThat(Governorate.ofCode("MA")).isEmpty();
    }

    @Test
    void aNameIsGivenInTheReadersLanguageAndElseInTheOther() {
        LocalizedName name = new LocalizedName("مسقط", "Muscat");
        assertThat(name.in(Language.ARABIC)).isEqualTo("مسقط");
        assertThat(name.in(Language.ENGLISH)).isEqualTo("Muscat");
        assertThat(name.in(Language.of("hi"))).isEqualTo("Muscat");
        assertThat(new LocalizedName(" ", "Muscat").in(Language.ARABIC)).isEqualTo("Muscat");
        assertThat(new LocalizedName("مسقط", "").in(Language.ENGLISH)).isEqualTo("مسقط");
        assertThatIllegalArgumentException().isThrownBy(() -> new LocalizedName("", " "));
    }

    @Test
    void nothingPersonalShowsInAString() {
        Contact contact = new Contact(
                new Mobile("+96890000001"),
                new EmailAddress("worker@example.com"),
                Language.ARABIC,
                LocalDate.of(2026, 1, 5));
        assertThat(contact.toString()).doesNotContain("9000").doesNotContain("worker");
        assertThat(new LocalizedName("اسم", "Name")).hasToString("LocalizedName[***]");
        assertThat(new Capacity.ForEstablishment(new CommercialRegistration("1234567")).toString())
                .doesNotContain("12345");
    }

    @Test
    void aContactIsReachableByEitherAddress() {
        assertThat(new Contact(new Mobile("+96890000001"), null, Language.ARABIC, null).reachable())
                .isTrue();
        assertThat(new Contact(null, new EmailAddress("a@x.example"), Language.ARABIC, null).reachable())
                .isTrue();
        assertThat(new Contact(null, null, Language.ARABIC, null).reachable()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRoleIsFoundByItsKey(Role role) {
        assertThat(role.key()).matches("[a-z]+(-[a-z]+)*");
        assertThat(Role.ofKey(role.key())).contains(role);
        assertThat(Role.ofKey(role.key() + "s")).isEmpty();
    }

    @Test
    void keysAreWrittenWithHyphens() {
        assertThat(Role.NEW_EMPLOYER.key()).isEqualTo("new-employer");
        assertThat(Arrays.stream(Agency.values()).map(Agency::key))
                .containsExactly("passports", "health", "civil-status");
        assertThat(Arrays.stream(Agency.values()).map(Agency::role))
                .containsExactly(Role.PASSPORTS, Role.HEALTH, Role.CIVIL_STATUS);
    }
}
