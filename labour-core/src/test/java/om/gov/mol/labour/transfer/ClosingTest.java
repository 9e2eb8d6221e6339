package om.gov.mol.labour.transfer;

import static om.gov.mol.labour.transfer.Bills.SECOND;
import static om.gov.mol.labour.transfer.Given.everythingInOrder;
import static om.gov.mol.labour.transfer.Said.effects;
import static om.gov.mol.labour.transfer.Said.event;
import static om.gov.mol.labour.transfer.Said.tells;
import static om.gov.mol.labour.transfer.Transfers.awaitingCard;
import static om.gov.mol.labour.transfer.Transfers.awaitingCurrentEmployer;
import static om.gov.mol.labour.transfer.Transfers.awaitingFee;
import static om.gov.mol.labour.transfer.Transfers.awaitingMedical;
import static om.gov.mol.labour.transfer.Transfers.awaitingOfficer;
import static om.gov.mol.labour.transfer.Transfers.awaitingVisa;
import static om.gov.mol.labour.transfer.Transfers.awaitingWorker;
import static om.gov.mol.labour.transfer.Transfers.toldOnly;
import static om.gov.mol.labour.transfer.Transfers.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentStatus;
import om.gov.mol.labour.transfer.TransferCommand.Withdraw;
import om.gov.mol.labour.transfer.TransferEvent.Closed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every end without result has in common. */
class ClosingTest {

    static Stream<Arguments> endings() {
        return Stream.of(
                Arguments.of(awaitingWorker(), List.of()),
                Arguments.of(awaitingCurrentEmployer(), List.of()),
                Arguments.of(awaitingOfficer(OfficerTask.NO_APPROVAL_CASE), List.of()),
                Arguments.of(awaitingOfficer(OfficerTask.SILENCE), List.of()),
                Arguments.of(awaitingVisa(), List.of("agency.PASSPORTS.RECALL")),
                Arguments.of(awaitingFee(), List.of("agency.PASSPORTS.CANCEL_VISA")),
                Arguments.of(awaitingMedical(), List.of("agency.HEALTH.RECALL", "agency.PASSPORTS.CANCEL_VISA")),
                Arguments.of(awaitingCard(), List.of("agency.CIVIL_STATUS.RECALL", "agency.PASSPORTS.CANCEL_VISA")),
                Arguments.of(awaitingOfficer(OfficerTask.HELD_AT_CARD), List.of("agency.PASSPORTS.CANCEL_VISA")));
    }

    @ParameterizedTest
    @MethodSource("endings")
    void whatWasAskedIsRecalledAndAnIssuedVisaCancelled(Transfer transfer, List<String> recalls) {
        assertThat(effects(close(transfer)).stream().filter(label -> label.startsWith("agency.")))
                .containsExactlyElementsOf(recalls);
    }

    @Test
    void everybodyWhoWasToldIsToldTheEndAndWhy() {
        Decision<Transfer> said = close(awaitingCurrentEmployer());

        assertThat(event(said)).isEqualTo(new Closed(People.NOW, ClosingReason.STOPPED, "SECURITY", List.of()));
        assertThat(effects(said))
                .containsExactly(
                        "tell.TRANSFER_CLOSED.new-employer",
                        "tell.TRANSFER_CLOSED.current-employer",
                        "tell.TRANSFER_CLOSED.worker");
        assertThat(tells(said, "tell.TRANSFER_CLOSED.new-employer"))
                .isEqualTo(Map.of("reason", "STOPPED", "detail", "SECURITY"));
    }

    @Test
    void whoWasNeverToldIsNotToldOfTheEnd() {
        assertThat(effects(close(awaitingWorker())))
                .containsExactly("tell.TRANSFER_CLOSED.new-employer", "tell.TRANSFER_CLOSED.worker");
        assertThat(effects(close(toldOnly(awaitingCurrentEmployer(), Role.CURRENT_EMPLOYER))))
                .containsExactly("tell.TRANSFER_CLOSED.new-employer", "tell.TRANSFER_CLOSED.current-employer");
    }

    @Test
    void openPaymentsAreCancelledAndPaidDuesStayPaid() {
        Payment unknown = Bills.fee().reported(PaymentStatus.UNKNOWN);
        Decision<Transfer> said = close(with(awaitingFee(), Bills.duesPaid(), unknown));

        assertThat(((Closed) event(said)).payments()).containsExactly(unknown.reported(PaymentStatus.CANCELLED));
        assertThat(effects(said)).noneMatch(label -> label.startsWith("refund."));
    }

    @Test
    void aPaidTransferFeeGoesBackByItself() {
        Decision<Transfer> said = close(with(awaitingMedical(), Bills.duesPaid(), Bills.feePaid()));

        assertThat(((Closed) event(said)).payments())
                .containsExactly(Bills.feePaid().refunding(List.of(Bills.capture("cap-2", "5.000"))));
        assertThat(effects(said))
                .containsExactly(
                        "agency.HEALTH.RECALL",
                        "agency.PASSPORTS.CANCEL_VISA",
                        "refund." + SECOND + "-r1",
                        "tell.TRANSFER_CLOSED.new-employer",
                        "tell.TRANSFER_CLOSED.current-employer",
                        "tell.TRANSFER_CLOSED.worker");
    }

    @Test
    void paymentsThatCameToNothingAreLeftAsTheyAre() {
        Payment declined = Bills.fee().reported(PaymentStatus.DECLINED);

        assertThat(((Closed) event(close(with(awaitingFee(), declined)))).payments())
                .isEmpty();
    }

    private static Decision<Transfer> close(Transfer transfer) {
        return Closing.close(everythingInOrder().asks(transfer, new Withdraw()), ClosingReason.STOPPED, "SECURITY");
    }
}
