package om.gov.mol.labour.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.stream.Stream;
import om.gov.mol.labour.party.Iban;
import om.gov.mol.labour.transfer.Appointment;
import om.gov.mol.labour.transfer.SubmitTransfer;
import om.gov.mol.labour.transfer.TransferCommand;
import om.gov.mol.labour.transfer.TransferForm;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What was typed into a form, as a command of the table. */
class TransferFormsTest {

    static Stream<Arguments> forms() {
        return Stream.of(ofParties(), ofTheMinistryAndItsAgencies(), ofMoney()).flatMap(some -> some);
    }

    private static Stream<Arguments> ofParties() {
        LocalDate day = LocalDate.of(2026, 3, 15);
        return Stream.of(
                Arguments.of(new TransferForm.Consent(), new TransferCommand.Consent()),
                Arguments.of(new TransferForm.Decline(" OTHER "), new TransferCommand.Decline("OTHER")),
                Arguments.of(new TransferForm.PayDues(), new TransferCommand.PayDues()),
                Arguments.of(new TransferForm.PayFee(), new TransferCommand.PayFee()),
                Arguments.of(new TransferForm.Withdraw(), new TransferCommand.Withdraw()),
                Arguments.of(new TransferForm.Approve("2026-03-15"), new TransferCommand.Approve(day)),
                Arguments.of(new TransferForm.Approve("٢٠٢٦-٠٣-١٥"), new TransferCommand.Approve(day)),
                Arguments.of(new TransferForm.Approve(null), new TransferCommand.Approve(null)),
                Arguments.of(new TransferForm.Approve("  "), new TransferCommand.Approve(null)),
                Arguments.of(
                        new TransferForm.Reject("OTHER", " he stays "),
                        new TransferCommand.Reject("OTHER", "he stays")),
                Arguments.of(new TransferForm.Reject("OTHER", null), new TransferCommand.Reject("OTHER", "")));
    }

    private static Stream<Arguments> ofTheMinistryAndItsAgencies() {
        return Stream.of(
                Arguments.of(
                        new TransferForm.OfficerApprove("PROOF_ACCEPTED"),
                        new TransferCommand.OfficerApprove("PROOF_ACCEPTED")),
                Arguments.of(
                        new TransferForm.OfficerRefuse("OTHER", "see file"),
                        new TransferCommand.OfficerRefuse("OTHER", "see file")),
                Arguments.of(new TransferForm.Extend("14", "OUTAGE"), new TransferCommand.Extend(14, "OUTAGE")),
                Arguments.of(
                        new TransferForm.Stop("COURT_ORDER", "12/2026"),
                        new TransferCommand.Stop("COURT_ORDER", "12/2026")),
                Arguments.of(new TransferForm.VisaIssued(" V-1 "), new TransferCommand.VisaIssued("V-1")),
                Arguments.of(new TransferForm.VisaRefused(null), new TransferCommand.VisaRefused("")),
                Arguments.of(new TransferForm.VisaRefused("SECURITY"), new TransferCommand.VisaRefused("SECURITY")),
                Arguments.of(new TransferForm.Fit("M-1"), new TransferCommand.Fit("M-1")),
                Arguments.of(new TransferForm.Unfit(null), new TransferCommand.Unfit("")),
                Arguments.of(
                        new TransferForm.CardIssued("C-1", "2028-04-01"),
                        new TransferCommand.CardIssued("C-1", LocalDate.of(2028, 4, 1))));
    }

    private static Stream<Arguments> ofMoney() {
        return Stream.of(
                Arguments.of(
                        new TransferForm.RecordNoCapture(" p1 ", "letter 1", null),
                        new TransferCommand.RecordNoCapture("p1", "letter 1", "")),
                Arguments.of(
                        new TransferForm.RecordCapture("p1", "c1", "\u0661\u0664\u0661", "2026-03-01", "by telephone"),
                        new TransferCommand.RecordCapture(
                                "p1", "c1", Money.parse("OMR 141.000"), LocalDate.of(2026, 3, 1), "by telephone")),
                Arguments.of(new TransferForm.RepeatRefund(" "), new TransferCommand.RepeatRefund(null)),
                Arguments.of(
                        new TransferForm.RepeatRefund("om81 0180 0000 0129 9123 456"),
                        new TransferCommand.RepeatRefund(new Iban("OM810180000001299123456"))));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aCheckedFormIsACommand(TransferForm form, TransferCommand command) {
        assertThat(TransferForms.command(form)).isEqualTo(command);
    }

    @Test
    void everyFormHasACommandOfItsName() {
        assertThat(forms().<Class<?>>map(pair -> pair.get()[0].getClass()).distinct())
                .containsExactlyInAnyOrder(TransferForm.class.getPermittedSubclasses());
        assertThat(forms())
                .allSatisfy(pair -> assertThat(pair.get()[1].getClass().getSimpleName())
                        .isEqualTo(pair.get()[0].getClass().getSimpleName()));
    }

    @Test
    void aFormThatWasNotCheckedIsOurMistake() {
        assertThatNullPointerException()
                .isThrownBy(() -> TransferForms.command(new TransferForm.Decline(null)))
                .withMessage("a checked form has its required values");
        assertThatIllegalStateException()
                .isThrownBy(() -> TransferForms.command(new TransferForm.Approve("15 March")))
                .withMessage("the form was not checked");
        assertThatIllegalStateException()
                .isThrownBy(() -> TransferForms.command(new TransferForm.Extend("many", "OUTAGE")));
        assertThatIllegalStateException()
                .isThrownBy(() -> TransferForms.command(new TransferForm.CardIssued("C-1", null)));
    }

    @Test
    void theContractOfARequestIsTheAppointment() {
        assertThat(TransferForms.appointment(null)).isNull();
        assertThat(TransferForms.appointment(new SubmitTransfer.Contract(" mason ", "٢٥٠٫٥", "2026-04-01", "24")))
                .isEqualTo(new Appointment("mason", Money.parse("OMR 250.500"), LocalDate.of(2026, 4, 1), 24));
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        TransferForms.appointment(new SubmitTransfer.Contract("mason", "much", "2026-04-01", "24")));
    }
}
