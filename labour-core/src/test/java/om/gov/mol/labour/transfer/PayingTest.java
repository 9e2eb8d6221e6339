package om.gov.mol.labour.transfer;

import static om.gov.mol.labour.transfer.Bills.FIRST;
import static om.gov.mol.labour.transfer.Bills.SECOND;
import static om.gov.mol.labour.transfer.Bills.capture;
import static om.gov.mol.labour.transfer.Given.everythingInOrder;
import static om.gov.mol.labour.transfer.People.worker;
import static om.gov.mol.labour.transfer.Said.effect;
import static om.gov.mol.labour.transfer.Said.effects;
import static om.gov.mol.labour.transfer.Said.event;
import static om.gov.mol.labour.transfer.Said.tells;
import static om.gov.mol.labour.transfer.Transfers.awaitingCurrentEmployer;
import static om.gov.mol.labour.transfer.Transfers.awaitingFee;
import static om.gov.mol.labour.transfer.Transfers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import om.gov.mol.labour.fee.LineCode;
import om.gov.mol.labour.law.Parameters;
import om.gov.mol.labour.lifecycle.ChangeRegistry;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.Capture;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentPurpose;
import om.gov.mol.labour.payment.PaymentStatus;
import om.gov.mol.labour.registry.RegistryChange.PermitRenewed;
import om.gov.mol.labour.transfer.TransferCommand.DuesPaid;
import om.gov.mol.labour.transfer.TransferCommand.FeePaid;
import om.gov.mol.labour.transfer.TransferCommand.PayDues;
import om.gov.mol.labour.transfer.TransferCommand.PayFee;
import om.gov.mol.labour.transfer.TransferEvent.PaymentChanged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Dues and the transfer fee: what stands in the way of paying, opening a payment, and settling it. */
class PayingTest {

    @ParameterizedTest
    @EnumSource(
            value = PaymentStatus.class,
            names = {"OPENED", "PENDING", "UNKNOWN"})
    void aPaymentWhoseFateIsOpenStandsInTheWay(PaymentStatus status) {
        var dues = at(with(awaitingCurrentEmployer(), Bills.dues().reported(status)));
        var fee = at(with(awaitingFee(), Bills.fee().reported(status)));

        assertThat(Paying.unresolved(dues)).isEqualTo(Problem.of(ProblemCode.PAYMENT_UNRESOLVED));
        assertThat(Paying.duesInProgress(dues)).isEqualTo(Problem.of(ProblemCode.PAYMENT_IN_PROGRESS));
        assertThat(Paying.feeInProgress(dues)).isNull();
        assertThat(Paying.feeInProgress(fee)).isEqualTo(Problem.of(ProblemCode.PAYMENT_IN_PROGRESS));
        assertThat(Paying.duesInProgress(fee)).isNull();
        assertThat(Paying.unresolved(fee)).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = PaymentStatus.class,
            names = {"DECLINED", "CANCELLED", "EXPIRED"})
    void aPaymentThatCameToNothingIsInNobodysWay(PaymentStatus status) {
        var dues = at(with(awaitingCurrentEmployer(), Bills.dues().reported(status)));

        assertThat(Paying.unresolved(dues)).isNull();
        assertThat(Paying.duesInProgress(dues)).isNull();
        assertThat(Paying.nothingDue(dues)).isNull();
        assertThat(Paying.duesOutstanding(dues)).isNotNull();
    }

    @Test
    void unpaidDuesAreNamedWithTheirAmount() {
        assertThat(Paying.duesOutstanding(at(awaitingCurrentEmployer())))
                .isEqualTo(Problem.of(ProblemCode.DUES_OUTSTANDING, "amount", "141.000"));
        assertThat(Paying.duesOutstanding(at(with(awaitingCurrentEmployer(), Bills.duesPaid()))))
                .isNull();
        assertThat(Paying.duesOutstanding(asking(everythingInOrder().nothingDue(), awaitingCurrentEmployer())))
                .isNull();
        assertThat(Paying.duesOutstanding(
                        asking(everythingInOrder().dues(Bills.unknown("x")), awaitingCurrentEmployer())))
                .isNull();
    }

    @Test
    void aPaidTransferFeeDoesNotPayTheDues() {
        assertThat(Paying.duesOutstanding(at(with(awaitingCurrentEmployer(), Bills.feePaid()))))
                .isNotNull();
    }

    @Test
    void nothingIsPaidTwiceAndNothingWhereNothingIsDue() {
        Problem nothing = Problem.of(ProblemCode.NOTHING_DUE);

        assertThat(Paying.nothingDue(at(awaitingCurrentEmployer()))).isNull();
        assertThat(Paying.nothingDue(at(with(awaitingCurrentEmployer(), Bills.duesPaid()))))
                .isEqualTo(nothing);
        assertThat(Paying.nothingDue(asking(everythingInOrder().nothingDue(), awaitingCurrentEmployer())))
                .isEqualTo(nothing);
        assertThat(Paying.nothingDue(asking(everythingInOrder().dues(Bills.unknown("x")), awaitingCurrentEmployer())))
                .isNull();
    }

    @Test
    void anUnknownTariffIsNamed() {
        Given unknown = everythingInOrder().dues(Bills.unknown("fee.permit.X")).fee(Bills.unknown("transfer.fee"));

        assertThat(Paying.duesUnknown(asking(unknown, awaitingCurrentEmployer())))
                .isEqualTo(Problem.of(ProblemCode.TARIFF_UNKNOWN, "parameter", "fee.permit.X"));
        assertThat(Paying.feeUnknown(asking(unknown, awaitingFee())))
                .isEqualTo(Problem.of(ProblemCode.TARIFF_UNKNOWN, "parameter", "transfer.fee"));
        assertThat(Paying.duesUnknown(asking(unknown, with(awaitingCurrentEmployer(), Bills.duesPaid()))))
                .isNull();
        assertThat(Paying.duesUnknown(at(awaitingCurrentEmployer()))).isNull();
        assertThat(Paying.feeUnknown(at(awaitingFee()))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T18:59:59Z, open",
        "2026-03-01T19:00:00Z, 01:00",
        "2026-03-01T20:00:00Z, 01:00",
        "2026-03-01T20:59:59Z, 01:00",
        "2026-03-01T21:00:00Z, open"
    })
    void electronicPaymentIsClosedFromElevenToOneAtNight(Instant now, String until) {
        Problem said = Paying.gatewayClosed(asking(everythingInOrder().at(now), awaitingFee()));

        assertThat(said)
                .isEqualTo(until.equals("open") ? null : Problem.of(ProblemCode.GATEWAY_CLOSED, "until", until));
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, DEBT, true",
        "true, false, DEBT, false",
        "false, true, DEBT, false",
        "false, true, NEW_EMPLOYER_MAY_PAY, true",
        "false, false, NEW_EMPLOYER_MAY_PAY, true"
    })
    void theNewEmployerPaysTheDuesOfAnotherOnlyWhereHeMay(
            boolean counter, boolean allowedThere, String unpaid, boolean may) {
        Given given = everythingInOrder()
                .law(Parameters.DUES_COUNTER_NEW_EMPLOYER, Boolean.toString(allowedThere))
                .law(Parameters.UNPAID_DUES, unpaid);
        var moment = asking(counter ? given.atCounter() : given, awaitingCurrentEmployer());

        assertThat(Deciding.newEmployerMayPay(moment)).isEqualTo(may);
        assertThat(Paying.onlyAtCounter(moment)).isEqualTo(may ? null : Problem.of(ProblemCode.NOT_THIS_ROLE));
    }

    @Test
    void payingDuesOpensAPaymentOfTheQuotedAmount() {
        Decision<Transfer> said = Paying.payDues(
                everythingInOrder().by(Role.CURRENT_EMPLOYER).asks(awaitingCurrentEmployer(), new PayDues()));

        assertThat(event(said)).isEqualTo(new PaymentChanged(Bills.dues()));
        assertThat(effects(said)).containsExactly("pay." + FIRST);
    }

    @Test
    void atTheCounterTheNewEmployerIsThePayer() {
        Decision<Transfer> said = Paying.payDues(
                everythingInOrder().by(Role.NEW_EMPLOYER).asks(awaitingCurrentEmployer(), new PayDues()));

        Payment opened = ((PaymentChanged) event(said)).payment();
        assertThat(opened.payer()).isEqualTo(Role.NEW_EMPLOYER);
        assertThat(opened.payerReference()).isEqualTo(People.NEW.value());
        assertThat(opened.purpose()).isEqualTo(PaymentPurpose.DUES);
    }

    @Test
    void payingTheFeeOpensThePaymentAfterTheOnesThatWere() {
        Decision<Transfer> said =
                Paying.payFee(everythingInOrder().asks(with(awaitingFee(), Bills.duesPaid()), new PayFee()));

        assertThat(event(said)).isEqualTo(new PaymentChanged(Bills.fee()));
        assertThat(effects(said)).containsExactly("pay." + SECOND);
    }

    @Test
    void paidDuesGiveAReceiptAndRenewThePermitOnTheDayOfCaptureInOman() {
        Decision<Transfer> said = duesPaid(everythingInOrder(), Bills.dues(), List.of());

        assertThat(event(said)).isEqualTo(new PaymentChanged(Bills.duesPaid()));
        assertThat(effects(said))
                .containsExactly("receipt." + FIRST, "tell.DUES_RECEIPT.current-employer", "registry.PermitRenewed");
        assertThat(tells(said, "tell.DUES_RECEIPT.current-employer")).isEqualTo(Map.of("amount", "141.000"));
        assertThat(effect(said, "registry.PermitRenewed"))
                .isEqualTo(new ChangeRegistry(
                        new PermitRenewed(People.WORKER, People.PERMIT, LocalDate.of(2026, 3, 2), 24)));
    }

    @Test
    void theNewTermOfThePermitIsTheLawOfTheDayOfCapture() {
        Given shorter = everythingInOrder().law(Parameters.PERMIT_RENEWAL_MONTHS, "12");

        assertThat(effect(duesPaid(shorter, Bills.dues(), List.of()), "registry.PermitRenewed"))
                .isEqualTo(new ChangeRegistry(
                        new PermitRenewed(People.WORKER, People.PERMIT, LocalDate.of(2026, 3, 2), 12)));
    }

    @Test
    void duesWithoutARenewalFeeOrForAnUnknownPermitRenewNothing() {
        Payment debt = Payment.open(
                FIRST,
                PaymentPurpose.DUES,
                Role.CURRENT_EMPLOYER,
                People.CURRENT.value(),
                Bills.quote(LineCode.OPEN_DEBT, "141.000"),
                People.NOW);

        assertThat(effects(duesPaid(everythingInOrder(), debt, List.of()))).doesNotContain("registry.PermitRenewed");
        assertThat(effects(duesPaid(everythingInOrder().worker(null), Bills.dues(), List.of())))
                .doesNotContain("registry.PermitRenewed");
        Given permitless = everythingInOrder().worker(worker().permit(null).record());
        assertThat(effects(duesPaid(permitless, Bills.dues(), List.of()))).doesNotContain("registry.PermitRenewed");
    }

    @Test
    void whatWasCapturedBesideTheDuesGoesBackAtOnce() {
        Decision<Transfer> said = duesPaid(
                everythingInOrder(), Bills.dues(), List.of(capture("cap-8", "141.000"), capture("cap-9", "1")));

        assertThat(effects(said))
                .containsExactly(
                        "receipt." + FIRST,
                        "refund." + FIRST + "-r1",
                        "refund." + FIRST + "-r2",
                        "tell.DUES_RECEIPT.current-employer",
                        "registry.PermitRenewed");
        assertThat(((PaymentChanged) event(said)).payment())
                .isEqualTo(Bills.duesPaid().refunding(List.of(capture("cap-8", "141.000"), capture("cap-9", "1"))));
    }

    @Test
    void aPaidFeeAsksForTheMedicalExamination() {
        Decision<Transfer> said = Paying.feePaid(everythingInOrder()
                .asks(
                        with(awaitingFee(), Bills.duesPaid(), Bills.fee()),
                        new FeePaid(SECOND, capture("cap-2", "5.000"), List.of())));

        assertThat(event(said))
                .isEqualTo(new TransferEvent.FeePaid(
                        Bills.feePaid(), "V-4711", awaitingFee().deadlines()));
        assertThat(effects(said))
                .containsExactly(
                        "agency.HEALTH.MEDICAL_EXAMINATION", "receipt." + SECOND, "tell.FEE_RECEIPT.new-employer");
        assertThat(tells(said, "tell.FEE_RECEIPT.new-employer"))
                .isEqualTo(Map.of("amount", "5.000", "until", "2026-03-31"));
    }

    @Test
    void aPaymentThatWasNeverOpenedIsOurMistake() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Paying.known(awaitingFee(), "no-such-key"))
                .withMessage(People.ID + ": no payment no-such-key");
    }

    private static Decision<Transfer> duesPaid(Given given, Payment payment, List<Capture> surplus) {
        return Paying.duesPaid(given.asks(
                with(awaitingCurrentEmployer(), payment), new DuesPaid(FIRST, capture("cap-1", "141.000"), surplus)));
    }

    private static Moment<Transfer, PayDues, TransferFacts> at(Transfer transfer) {
        return asking(everythingInOrder(), transfer);
    }

    private static Moment<Transfer, PayDues, TransferFacts> asking(Given given, Transfer transfer) {
        return given.asks(transfer, new PayDues());
    }
}
