package om.gov.mol.labour.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.fee.LineCode;
import om.gov.mol.labour.fee.Quote;
import om.gov.mol.labour.fee.QuoteLine;
import om.gov.mol.labour.fee.QuoteResult;
import om.gov.mol.labour.lifecycle.ChangeRegistry;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.outcome.Citation;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.Capture;
import om.gov.mol.labour.payment.GatewayReport;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentEffect.PayBack;
import om.gov.mol.labour.payment.PaymentPurpose;
import om.gov.mol.labour.registry.RegistryChange;
import om.gov.mol.labour.transfer.TransferState.AwaitingMedical;
import om.gov.mol.labour.transfer.TransferState.AwaitingOfficer;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Money between two states, where walks seldom come. */
class MoneyAtTheSeamsTest {

    private static final Money FEE = Money.parse("OMR 5.000");
    private static final String REASON = "PROOF_ACCEPTED";

    private final World world = new World();

    @Test
    void aTransferHeldAtTheCardDoesNotCompleteWhileDuesAreOnTheirWay() {
        world.dues = "161.000";
        world.policies.put("transfer.officer.approve.reasons", REASON);
        Transfer held = transfer(new AwaitingOfficer(OfficerTask.HELD_AT_CARD), opened(PaymentPurpose.DUES));
        Decision<Transfer> said = decide(held, new TransferCommand.OfficerApprove(REASON), Role.OFFICER);
        assertThat(((Decision.Refused<Transfer>) said).problems())
                .containsExactly(Problem.of(ProblemCode.PAYMENT_UNRESOLVED));
    }

    @Test
    void duesWhosePriceIsNotKnownAreNoReasonToCallThemOutstanding() {
        world.tariffsKnown = false;
        Transfer asked = transfer(new TransferState.AwaitingCurrentEmployer(), opened(PaymentPurpose.TRANSFER_FEE));
        LocalDate tomorrow = WorkingCalendar.dateOf(world.now).plusDays(1);
        Decision<Transfer> said = decide(asked, new TransferCommand.Approve(tomorrow), Role.CURRENT_EMPLOYER);
        assertThat(((Decision.Refused<Transfer>) said).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TARIFF_UNKNOWN);
    }

    @Test
    void aRefundThatIsOnItsWayIsNotStartedAgainByTheEnd() {
        Payment paid = opened(PaymentPurpose.TRANSFER_FEE)
                .settled(new Capture("c1", FEE, world.now))
                .refunding(List.of(new Capture("c2", FEE, world.now)));
        Transfer waiting = transfer(new AwaitingMedical("v"), paid);
        Decision<Transfer> said = decide(waiting, new TransferCommand.Unfit("m"), Role.HEALTH);
        assertThat(((Decision.Accepted<Transfer>) said).effects().stream().filter(PayBack.class::isInstance))
                .containsExactly(new PayBack(paid.key(), paid.key() + "-r2"));
    }

    @Test
    void aCheckoutThatIsReportedAgainIsNoNews() {
        Payment pending = opened(PaymentPurpose.DUES).checkedOut("gw", "https://pay.example/1");
        Transfer asked = transfer(new TransferState.AwaitingCurrentEmployer(), pending);
        assertThat(read(asked, pending, "https://pay.example/1")).isEmpty();
        assertThat(read(asked, pending, "https://pay.example/2")).isPresent();
    }

    @Test
    void debtsThatThePayerPaidWithTheDuesAreSettledInTheRegistry() {
        Payment opened = withDebts();
        Transfer asked = transfer(new TransferState.AwaitingCurrentEmployer(), opened);
        Capture capture = new Capture("c1", opened.amount(), world.now);
        Decision<Transfer> said =
                decide(asked, new TransferCommand.DuesPaid(opened.key(), capture, List.of()), Role.PAYMENTS);
        assertThat(((Decision.Accepted<Transfer>) said).effects())
                .contains(new ChangeRegistry(new RegistryChange.DebtSettled(
                        World.CURRENT, World.request(null).worker(), FEE)));
    }

    private Payment withDebts() {
        QuoteLine debt = new QuoteLine(
                LineCode.OPEN_DEBT, 1, FEE, FEE, "registry", LocalDate.EPOCH, Citation.POLICY, Role.CURRENT_EMPLOYER);
        LocalDate today = WorkingCalendar.dateOf(world.now);
        Quote quote = new Quote(List.of(debt), today, today);
        return Payment.open("p1", PaymentPurpose.DUES, Role.CURRENT_EMPLOYER, World.CURRENT.value(), quote, world.now);
    }

    private static Optional<TransferCommand> read(Transfer transfer, Payment payment, String address) {
        return GatewayReports.read(transfer, payment.key(), new GatewayReport.CheckoutOpened("gw", address));
    }

    private Payment opened(PaymentPurpose purpose) {
        Quote quote = ((QuoteResult.Quoted) new World().facts(Role.NEW_EMPLOYER).fee()).quote();
        return Payment.open("p1", purpose, Role.NEW_EMPLOYER, World.NEW.value(), quote, world.now);
    }

    private Transfer transfer(TransferState state, Payment payment) {
        return new Transfer(
                World.ID,
                World.REFERENCE,
                World.request(null),
                state,
                List.of(new Deadline("OFFICER", world.now, "rule", 0, world.now)),
                List.of(payment),
                null,
                Set.of(Role.WORKER),
                List.of(),
                world.now);
    }

    private Decision<Transfer> decide(Transfer transfer, Command command, Role role) {
        return TransferTable.TABLE
                .decide(new Moment<>(transfer, command, world.facts(role)))
                .decision();
    }
}
