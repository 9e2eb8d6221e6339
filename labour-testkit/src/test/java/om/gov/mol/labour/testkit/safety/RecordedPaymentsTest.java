package om.gov.mol.labour.testkit.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import om.gov.mol.labour.lifecycle.Action;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.payment.PaymentStatus;
import om.gov.mol.labour.payment.Refund;
import om.gov.mol.labour.payment.RefundStatus;
import om.gov.mol.labour.reconciliation.Difference;
import om.gov.mol.labour.reconciliation.DifferenceKind;
import om.gov.mol.labour.service.Call;
import om.gov.mol.labour.service.HistoryLine;
import om.gov.mol.labour.service.JournalCheck;
import om.gov.mol.labour.service.TransferSummary;
import om.gov.mol.labour.service.TransferView;
import om.gov.mol.labour.service.WorkListFilter;
import om.gov.mol.labour.transfer.TransferForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an officer records of a payment, and what the gateway says of it later. */
class RecordedPaymentsTest extends BookedDay {

    private static final LocalDate NEXT_DAY = DAY.plusDays(1);

    @BeforeEach
    void nobodyKnowsWhatBecameOfIt() {
        town.gateway.unclear(key);
        town.labour.paymentHint(key);
        assertThat(payment().status()).isEqualTo(PaymentStatus.UNKNOWN);
    }

    private TransferForm nothing() {
        return new TransferForm.RecordNoCapture(key, "letter 1", "the bank has looked twice");
    }

    private TransferForm captured() {
        return new TransferForm.RecordCapture(
                key, "bank-1", payment().amount().getAmount().toPlainString(), DAY.toString(), "");
    }

    private void hinted() {
        town.labour.paymentHint(key);
        town.settle();
    }

    private List<Difference> differences(LocalDate day) {
        town.clock.set(NEXT_MORNING.plus(Duration.ofDays(day.toEpochDay() - DAY.toEpochDay())));
        return town.labour.reconcile(day).differences();
    }

    @Test
    void whatIsUnknownIsOnTheWorkListOfTheOfficersAndTheyMaySayWhatBecameOfIt() {
        assertThat(onTheList()).containsExactly(reference);
        assertThat(open(Roles.OFFICER)).contains("recordNoCapture", "recordCapture");
        assertThat(open(Roles.CURRENT_EMPLOYER)).doesNotContain("recordNoCapture", "recordCapture");
        town.done(Roles.OFFICER, reference, nothing());
        assertThat(onTheList()).isEmpty();
    }

    private List<String> onTheList() {
        return Town.value(town.transfers()
                        .workList(town.call(Roles.OFFICER), WorkListFilter.needingAttention(), null, 10))
                .items()
                .stream()
                .map(TransferSummary::reference)
                .toList();
    }

    private List<String> open(Capacity who) {
        TransferView view = Town.value(town.transfers().view(town.call(who), reference));
        return view.actions().stream()
                .filter(Action::isOpen)
                .map(Action::command)
                .toList();
    }

    @Test
    void moneyThatComesAfterAllGoesBackAndTheBooksAgree() {
        town.done(Roles.OFFICER, reference, nothing());
        town.gateway.recover();
        town.gateway.payLate(key);
        hinted();
        assertThat(payment().refunds()).extracting(Refund::status).containsExactly(RefundStatus.REFUNDED);
        assertThat(differences(DAY)).extracting(Difference::kind).containsExactly(DifferenceKind.LATE_CAPTURE);
    }

    @Test
    void reconciliationFindsMoneyOfWhichTheOfficerSaidThatThereIsNone() {
        town.done(Roles.OFFICER, reference, nothing());
        town.gateway.recover();
        town.gateway.payLate(key);
        assertThat(differences(DAY))
                .extracting(Difference::kind)
                .containsExactly(DifferenceKind.CAPTURED_THERE_ONLY, DifferenceKind.LATE_CAPTURE);
        assertThat(payment().refunds()).hasSize(1);
    }

    @Test
    void theGatewayIsAskedOnAfterTheOfficersWordHoweverLongItWasAskedBefore() {
        for (int day = 0; day < 40; day++) {
            town.after(Duration.ofDays(1));
        }
        town.done(Roles.OFFICER, reference, nothing());
        town.after(Duration.ofDays(1));
        town.after(Duration.ofDays(1));
        town.gateway.recover();
        town.gateway.payLate(key);
        town.after(Duration.ofDays(1));
        assertThat(payment().refunds()).hasSize(1);
    }

    @Test
    void whatTheGatewayNamesItselfIsNotASecondCapture() {
        town.done(Roles.OFFICER, reference, captured());
        assertThat(payment().isPaidOnWord()).isTrue();
        town.gateway.recover();
        town.gateway.pay(key);
        town.after(Duration.ofHours(12));
        assertThat(payment().isPaidOnWord()).isFalse();
        assertThat(payment().capture().reference()).endsWith("-capture-1");
        assertThat(payment().refunds()).isEmpty();
        assertThat(town.gateway.held()).isEqualTo(payment().amount());
        assertThat(differences(DAY)).isEmpty();
    }

    @Test
    void whatTheGatewayDeniesIsNamedEveryDayUntilItIsNoLongerAskedAndNeverForgottenSilently() {
        town.done(Roles.OFFICER, reference, captured());
        town.gateway.recover();
        town.gateway.decline(key, "refused by the bank");
        hinted();
        for (LocalDate day : List.of(DAY, NEXT_DAY, DAY.plusDays(2))) {
            Difference one = differences(day).get(0);
            assertThat(differences(day)).as("%s", day).hasSize(1);
            assertThat(one.kind()).isEqualTo(DifferenceKind.CAPTURED_HERE_ONLY);
            assertThat(one.gatewayReference()).isEqualTo("bank-1");
            assertThat(one.state()).isEqualTo("DENIED");
            assertThat(one.here()).isEqualTo(payment().amount());
            town.settle();
        }
        assertThat(payment().status()).isEqualTo(PaymentStatus.PAID);
    }

    @Test
    void whatTheGatewayStillDoesNotKnowIsNamedToo() {
        town.done(Roles.OFFICER, reference, captured());
        assertThat(differences(NEXT_DAY)).extracting(Difference::kind).containsExactly(DifferenceKind.STILL_UNKNOWN);
    }

    @Test
    void anotherAmountAtTheGatewayIsPaidBackAndTheRecordedOneStaysNamed() {
        town.done(Roles.OFFICER, reference, captured());
        town.gateway.recover();
        town.gateway.pay(key, payment().amount().minusMinor(1));
        assertThat(differences(DAY))
                .extracting(Difference::kind)
                .containsExactly(
                        DifferenceKind.CAPTURED_THERE_ONLY,
                        DifferenceKind.CAPTURED_HERE_ONLY,
                        DifferenceKind.SECOND_CAPTURE);
        assertThat(payment().refunds()).hasSize(1);
    }

    @Test
    void onlyAnOfficerOfTheGovernorateRecords() {
        assertThat(problems(town.call(Roles.OFFICER_ELSEWHERE))).containsExactly(ProblemCode.CASE_NOT_FOUND);
        assertThat(problems(town.call(Roles.CURRENT_EMPLOYER))).containsExactly(ProblemCode.NOT_THIS_ROLE);
        assertThat(problems(town.call(Roles.COUNTER_CURRENT))).containsExactly(ProblemCode.NOT_THIS_ROLE);
        assertThat(problems(town.call(Roles.STRANGER))).containsExactly(ProblemCode.CASE_NOT_FOUND);
    }

    private List<ProblemCode> problems(Call call) {
        return Town.problems(town.transfers().act(call, reference, nothing()));
    }

    @Test
    void whoTookTheTransferInRecordsNothing() {
        String taken = Town.value(town.transfers().submit(town.call(Roles.COUNTER_NEW), Town.form(2)))
                .reference();
        for (TransferForm form : List.of(nothing(), captured())) {
            assertThat(Town.problems(town.transfers().act(town.call(Roles.OFFICER), taken, form)))
                    .containsExactly(ProblemCode.SAME_OFFICER);
        }
    }

    @Test
    void sayingTheSameAgainUnderOneRequestIsSafe() {
        Call once = town.call("once", Roles.OFFICER);
        Outcome<TransferView> first = town.transfers().act(once, reference, captured());
        Outcome<TransferView> again = town.transfers().act(once, reference, captured());

        assertThat(Town.value(again).version()).isEqualTo(Town.value(first).version());
        assertThat(((Outcome.Accepted<TransferView>) again).repeated()).isTrue();
    }

    @Test
    void theHistorySaysWhoRecordedItAndTheJournalIsWhole() {
        town.done(Roles.OFFICER, reference, captured());
        List<HistoryLine> lines = Town.value(town.transfers().history(town.call(Roles.OFFICER), reference));
        HistoryLine last = lines.get(lines.size() - 1);

        assertThat(last.command()).isEqualTo("recordCapture");
        assertThat(last.row()).isEqualTo("T39");
        assertThat(last.role()).isEqualTo("officer");
        assertThat(town.labour.verify(reference).orElseThrow().verdict()).isEqualTo(JournalCheck.Verdict.INTACT);
    }
}
