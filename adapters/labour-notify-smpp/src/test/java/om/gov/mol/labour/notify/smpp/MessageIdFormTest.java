package om.gov.mol.labour.notify.smpp;

import static om.gov.mol.labour.notify.smpp.MessageIdForm.DECIMAL_THEN_HEXADECIMAL;
import static om.gov.mol.labour.notify.smpp.MessageIdForm.HEXADECIMAL_THEN_DECIMAL;
import static om.gov.mol.labour.notify.smpp.MessageIdForm.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessageIdFormTest {

    @Test
    void theSameIdMayDifferInCaseAndLeadingZeros() {
        assertThat(SAME.ofAnswer("00AB-1f ")).isEqualTo(SAME.ofReceipt("ab-1F"));
        assertThat(SAME.ofAnswer("12")).isNotEqualTo(SAME.ofReceipt("18"));
        assertThat(SAME.ofAnswer("000")).isEqualTo(SAME.ofReceipt("0"));
    }

    @Test
    void hexadecimalInTheAnswerIsDecimalInTheReceipt() {
        assertThat(HEXADECIMAL_THEN_DECIMAL.ofAnswer("1A2B3C"))
                .isEqualTo(HEXADECIMAL_THEN_DECIMAL.ofReceipt("0001715004"));
        assertThat(HEXADECIMAL_THEN_DECIMAL.ofAnswer("12")).isNotEqualTo(HEXADECIMAL_THEN_DECIMAL.ofReceipt("12"));
    }

    @Test
    void decimalInTheAnswerIsHexadecimalInTheReceipt() {
        assertThat(DECIMAL_THEN_HEXADECIMAL.ofAnswer("1715004"))
                .isEqualTo(DECIMAL_THEN_HEXADECIMAL.ofReceipt("001a2b3c"));
    }

    @Test
    void anIdThatIsNoNumberIsComparedAsItIs() {
        assertThat(HEXADECIMAL_THEN_DECIMAL.ofAnswer("msg-7Z")).isEqualTo(HEXADECIMAL_THEN_DECIMAL.ofReceipt("MSG-7z"));
    }
}
