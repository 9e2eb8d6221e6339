package om.gov.mol.labour.party;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MobileTest {

    private final PhoneNumberUtil plan = PhoneNumberUtil.getInstance();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+96890000001",
                "+968 9000 0001",
                "0096890000001",
                "00968-9000-0001",
                "96890000001",
                "90000001",
                "9000 0001",
                "(+968) 900.000.01",
                "+968\u20119000\u20130001",
                "٩٠٠٠٠٠٠١",
                "+٩٦٨ ٩٠٠٠ ٠٠٠١",
                "۰۰۹۶۸۹۰۰۰۰۰۰۱"
            })
    void allWaysToWriteAnOmaniNumberAreOne(String raw) {
        assertThat(Mobile.parse(raw)).contains(new Mobile("+96890000001"));
        assertThat(new Mobile("+96890000001").omani()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24000000",
                "+96824000000",
                "9000000",
                "900000011",
                "+9689000000",
                "+968900000011",
                "9000000a",
                "+",
                "00",
                "+0123456789",
                "+1234567890123456",
                "919812345678",
                "15040000",
                "++96890000001",
                "+968+90000001"
            })
    void landlinesAndWhatIsNoNumberAreRefused(String raw) {
        assertThat(Mobile.parse(raw)).isEmpty();
    }

    @Test
    void foreignNumbersNeedTheirCountryCode() {
        assertThat(Mobile.parse("00 91 98000 00001")).contains(new Mobile("+919800000001"));
        assertThat(new Mobile("+919800000001").omani()).isFalse();
    }

    /** The published ranges never depend on more than the first five digits, so each is tried at both ends. */
    @Test
    void everyNumberThatTheNumberingPlanCallsAnOmaniMobileIsAccepted() {
        int mobiles = 0;
        for (int prefix = 10_000; prefix <= 99_999; prefix++) {
            for (int rest : new int[] {0, 999}) {
                int number = prefix * 1_000 + rest;
                if (isMobileByPlan(number)) {
                    mobiles++;
                    assertThat(Mobile.parse(Integer.toString(number)))
                            .as("%d", number)
                            .isPresent();
                }
            }
        }
        assertThat(mobiles).isGreaterThan(20_000);
    }

    private boolean isMobileByPlan(int number) {
        PhoneNumberType type =
                plan.getNumberType(new PhoneNumber().setCountryCode(968).setNationalNumber(number));
        return type == PhoneNumberType.MOBILE || type == PhoneNumberType.FIXED_LINE_OR_MOBILE;
    }
}
