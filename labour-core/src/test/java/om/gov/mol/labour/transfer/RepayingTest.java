package om.gov.mol.labour.transfer;

import static om.gov.mol.labour.transfer.Bills.FIRST;
import static om.gov.mol.labour.transfer.Bills.capture;
import static om.gov.mol.labour.transfer.Given.everythingInOrder;
import static om.gov.mol.labour.transfer.Said.effects;
import static om.gov.mol.labour.transfer.Said.event;
import static om.gov.mol.labour.transfer.Said.tells;
import static om.gov.mol.labour.transfer.Transfers.awaitingCurrentEmployer;
import static om.gov.mol.labour.transfer.Transfers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Iban;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.Refund;
import om.gov.mol.labour.payment.RefundStatus;
import om.gov.mol.labour.transfer.TransferCommand.RepeatRefund;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Money that could not be paid back. */
class RepayingTest {

    private static final Iban ACCOUNT = new Iban("OM810180000001299123456");
    private static final Payment FAILED = Bills.duesPaid()
            .refunding(List.of(capture("cap-4", "141.000"), capture("cap-5", "0.005")))
            .refundReported(FIRST + "-r1", RefundStatus.FAILED, "gr-1")
            .refundReported(FIRST + "-r2", RefundStatus.FAILED, "gr-2");

    @Test
    void theOneWhoPaidOrAnOfficerTriesAgainToAnotherAccount() {
        for (Role role : List.of(Role.CURRENT_EMPLOYER, Role.OFFICER)) {
            Decision<Transfer> said = Repaying.repeat(by(role, FAILED, ACCOUNT));

            Payment after = event(said)
                    .evolve(with(awaitingCurrentEmployer(), FAILED))
                    .payments()
                    .get(0);
            assertThat(after.refundsDue())
                    .extracting(Refund::key, Refund::capture, Refund::to)
                    .containsExactly(tuple(FIRST + "-r3", "cap-4", ACCOUNT), tuple(FIRST + "-r4", "cap-5", ACCOUNT));
            assertThat(effects(said))
                    .containsExactly(
                            "refund." + FIRST + "-r3",
                            "refund." + FIRST + "-r4",
                            "tell.REFUND_STARTED.current-employer");
            assertThat(tells(said, "tell.REFUND_STARTED.current-employer")).containsEntry("amount", "141.005");
        }
    }

    @Test
    void moneyOfAnotherOrThatIsOnItsWayIsNotTriedAgain() {
        Payment again = FAILED.repeating(FAILED.failedRefunds(), null);

        assertThat(problem(Role.NEW_EMPLOYER, FAILED)).isEqualTo(Problem.of(ProblemCode.NO_REFUND_FAILED));
        assertThat(problem(Role.OFFICER, FAILED)).isNull();
        assertThat(problem(Role.OFFICER, again)).isEqualTo(Problem.of(ProblemCode.NO_REFUND_FAILED));
        assertThat(problem(Role.OFFICER, Bills.duesPaid())).isEqualTo(Problem.of(ProblemCode.NO_REFUND_FAILED));
        assertThat(problem(Role.OFFICER, again.refundReported(FIRST + "-r4", RefundStatus.FAILED, null)))
                .isNull();
    }

    private static @Nullable Problem problem(Role role, Payment payment) {
        return Repaying.nothingFailed(by(role, payment, null));
    }

    private static Moment<Transfer, RepeatRefund, TransferFacts> by(Role role, Payment payment, @Nullable Iban to) {
        return everythingInOrder().by(role).asks(with(awaitingCurrentEmployer(), payment), new RepeatRefund(to));
    }
}
