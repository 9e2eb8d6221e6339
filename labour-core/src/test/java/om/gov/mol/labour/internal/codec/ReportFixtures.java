package om.gov.mol.labour.internal.codec;

import static om.gov.mol.labour.internal.codec.Fixtures.ARABIC;
import static om.gov.mol.labour.internal.codec.Fixtures.CAPTURE;
import static om.gov.mol.labour.internal.codec.Fixtures.CURRENT;
import static om.gov.mol.labour.internal.codec.Fixtures.DEADLINES;
import static om.gov.mol.labour.internal.codec.Fixtures.ID;
import static om.gov.mol.labour.internal.codec.Fixtures.LATER;
import static om.gov.mol.labour.internal.codec.Fixtures.OPENED;
import static om.gov.mol.labour.internal.codec.Fixtures.QUOTE;
import static om.gov.mol.labour.internal.codec.Fixtures.WORKER;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import om.gov.mol.labour.absconding.AbscondingReport;
import om.gov.mol.labour.absconding.Alert;
import om.gov.mol.labour.absconding.Cancellation;
import om.gov.mol.labour.absconding.CancellationState;
import om.gov.mol.labour.absconding.ClosingReason;
import om.gov.mol.labour.absconding.Deposit;
import om.gov.mol.labour.absconding.DepositState;
import om.gov.mol.labour.absconding.Leaving;
import om.gov.mol.labour.absconding.Objection;
import om.gov.mol.labour.absconding.ObjectionState;
import om.gov.mol.labour.absconding.Reach;
import om.gov.mol.labour.absconding.Referral;
import om.gov.mol.labour.absconding.RefundGround;
import om.gov.mol.labour.absconding.Reply;
import om.gov.mol.labour.absconding.ReportRequest;
import om.gov.mol.labour.absconding.ReportState;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.EmployerId;
import om.gov.mol.labour.party.Governorate;
import om.gov.mol.labour.party.Iban;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentPurpose;
import om.gov.mol.labour.payment.PaymentStatus;
import om.gov.mol.labour.payment.Refund;
import om.gov.mol.labour.payment.RefundStatus;
import org.joda.money.Money;

/** One report per state, and each of the things that hang on it in each of its states. As still as {@link Fixtures}. */
final class ReportFixtures {

    static final String REFERENCE = "AR-7K2M9QXW4A-C";
    static final String OFFICER = "90000009";
    static final Iban ACCOUNT = new Iban("OM810180000001299123456");
    static final EmployerId FIRM = new EmployerId.Establishment(CURRENT);
    static final EmployerId PERSON = new EmployerId.Individual(new CivilNumber("90000007"));

    static final ReportRequest REQUEST = new ReportRequest(
            WORKER,
            FIRM,
            Governorate.AL_BATINAH_NORTH,
            LocalDate.of(2022, 2, 20),
            ARABIC,
            Set.of("WAGES", "ATTENDANCE"),
            false);
    static final ReportRequest OF_A_PERSON =
            new ReportRequest(WORKER, PERSON, Governorate.MUSCAT, LocalDate.of(2022, 2, 21), "", Set.of(), true);

    static final Reply REPLY = new Reply(ARABIC, Set.of("PHOTO", "CONTRACT"), Role.REPRESENTATIVE, LATER);
    static final Referral REFERRED = new Referral(LATER, 3, 11, null, null);
    static final Referral FOUND = new Referral(OPENED, 6, 11, Referral.Finding.NOT_COMPLIANT, LocalDate.of(2022, 5, 6));
    static final ReportState.InForce IN_FORCE = new ReportState.InForce(OPENED, OFFICER, LATER);
    static final ReportState.InForce NOT_TOLD = new ReportState.InForce(OPENED, OFFICER, null);
    static final DepositState REFUND_UNDER_WAY = new DepositState.RefundUnderWay(
            "RF-7K2M9QXW4A-C", RefundGround.OBJECTION_UPHELD, ACCOUNT, ID.value() + "-p1-r2", LATER);

    /** Captured, once too often: one capture goes back the way it came, the other to an account. */
    static final Payment TICKET = new Payment(
            ID.value() + "-p1",
            PaymentPurpose.TICKET,
            Role.EMPLOYER,
            CURRENT.value(),
            QUOTE,
            PaymentStatus.PAID,
            OPENED,
            "gw-77",
            "https://pay.example/c/77",
            CAPTURE,
            "2022-000018",
            List.of(
                    refund("-p1-r1", "cap-2", RefundStatus.REFUNDED, null),
                    refund("-p1-r2", CAPTURE.reference(), RefundStatus.DUE, ACCOUNT)));

    static final Payment FEE =
            Payment.open(ID.value() + "-p2", PaymentPurpose.CANCELLATION, Role.EMPLOYER, CURRENT.value(), QUOTE, LATER);

    private ReportFixtures() {}

    static List<AbscondingReport> reports() {
        return List.of(
                bare(new ReportState.AwaitingTicketPayment()),
                full(new ReportState.UnderReview()),
                full(new ReportState.AwaitingCorrection("DATES")),
                bare(new ReportState.AwaitingTicketAfterReview(OFFICER)),
                full(IN_FORCE),
                full(new ReportState.Departed(LATER, NOT_TOLD, Leaving.AT_OWN_COST)),
                full(new ReportState.Transferred(LATER, IN_FORCE)),
                full(new ReportState.Revoked(LATER, "OBJECTION_UPHELD", IN_FORCE)),
                full(new ReportState.Cancelled(LATER, IN_FORCE)),
                bare(new ReportState.Lapsed(LATER, NOT_TOLD)),
                bare(new ReportState.Closed(LATER, ClosingReason.REJECTED, "NO_EVIDENCE")));
    }

    private static AbscondingReport bare(ReportState state) {
        return new AbscondingReport(
                ID,
                REFERENCE,
                OF_A_PERSON,
                null,
                state,
                List.of(),
                new Deposit(new DepositState.NotDue(), null, 0),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Alert.NONE,
                null,
                null,
                List.of(),
                Reach.NOTHING_FAILED,
                OPENED);
    }

    static AbscondingReport full(ReportState state) {
        return new AbscondingReport(
                ID,
                REFERENCE,
                REQUEST,
                OFFICER,
                state,
                DEADLINES,
                deposit(REFUND_UNDER_WAY),
                List.of(TICKET, FEE),
                objections(),
                cancellations(),
                List.of(REPLY, REPLY.saying(ARABIC)),
                Alert.SET_ASKED,
                FOUND,
                OFFICER,
                List.of("REFUND_FAILED:" + ID.value() + "-p1-r1", "ESCALATED:REVIEW"),
                new Reach(
                        Set.of("REPORT_REGISTERED.worker:SMS"),
                        Set.of("REPORT_REGISTERED.worker", "REPORT_APPROVED.worker")),
                OPENED);
    }

    static List<Objection> objections() {
        return List.of(
                objection(1, new ObjectionState.NotAdmitted(LATER, "TOO_LATE"), ARABIC),
                objection(2, new ObjectionState.ObjectionWithdrawn(LATER), ""),
                objection(3, new ObjectionState.Dismissed(LATER, "NOT_PROVEN", true), ARABIC),
                objection(4, new ObjectionState.Moot(LATER), ARABIC),
                objection(5, new ObjectionState.Upheld(LATER), ARABIC),
                objection(6, new ObjectionState.AwaitingAdmission(), ARABIC),
                objection(7, new ObjectionState.AwaitingDecision(), ARABIC));
    }

    static Objection objection(int which, ObjectionState state, String statement) {
        return new Objection(
                "OB-7K2M9QXW4A-C." + which,
                state,
                "WAS_AT_WORK",
                statement,
                Set.of("PHOTO", "ATTENDANCE"),
                Role.WORKER,
                OPENED);
    }

    static List<Cancellation> cancellations() {
        return List.of(
                cancellation(1, new CancellationState.CancellationDenied(LATER, "NO_GROUND"), true, null),
                cancellation(2, new CancellationState.CancellationWithdrawn(LATER), false, null),
                cancellation(3, new CancellationState.CancellationLapsed(LATER), false, null),
                cancellation(4, new CancellationState.CancellationOvertaken(LATER), false, FEE.key()),
                cancellation(5, new CancellationState.CancellationApproved(LATER), true, FEE.key()),
                cancellation(6, new CancellationState.AwaitingLeave(), true, null),
                cancellation(7, new CancellationState.AwaitingCancellationPayment(), false, null),
                cancellation(8, new CancellationState.AwaitingCancellationDecision(), false, FEE.key()));
    }

    private static Cancellation cancellation(int which, CancellationState state, boolean late, String payment) {
        return new Cancellation("CN-7K2M9QXW4A-C." + which, state, "WORKER_RETURNED", OPENED, late, !late, payment);
    }

    static List<Deposit> deposits() {
        return List.of(
                new Deposit(new DepositState.NotDue(), null, 0),
                new Deposit(new DepositState.Due(), null, 0),
                deposit(new DepositState.Held(OPENED)),
                deposit(new DepositState.RefundRequested(
                        "RF-7K2M9QXW4A-C", RefundGround.PERIOD_OVER, ACCOUNT, OPENED, LATER)),
                deposit(REFUND_UNDER_WAY),
                deposit(new DepositState.Refunded("RF-7K2M9QXW4A-C", LATER)),
                deposit(new DepositState.Used(LATER)),
                deposit(new DepositState.Forfeited(LATER, "CLAIM_TIME_PASSED")),
                new Deposit(new DepositState.NeverPaid(), null, 0));
    }

    static Deposit deposit(DepositState state) {
        return new Deposit(state, TICKET.key(), 1);
    }

    private static Refund refund(String key, String capture, RefundStatus status, Iban to) {
        return new Refund(ID.value() + key, capture, Money.parse("OMR 226.500"), status, "gr" + key, to);
    }
}
