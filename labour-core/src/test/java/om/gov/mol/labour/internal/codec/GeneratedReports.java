package om.gov.mol.labour.internal.codec;

import static om.gov.mol.labour.internal.codec.GeneratedValues.accounts;
import static om.gov.mol.labour.internal.codec.GeneratedValues.dates;
import static om.gov.mol.labour.internal.codec.GeneratedValues.deadlines;
import static om.gov.mol.labour.internal.codec.GeneratedValues.instants;
import static om.gov.mol.labour.internal.codec.GeneratedValues.maybe;
import static om.gov.mol.labour.internal.codec.GeneratedValues.money;
import static om.gov.mol.labour.internal.codec.GeneratedValues.texts;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import om.gov.mol.labour.absconding.AbscondingReport;
import om.gov.mol.labour.absconding.Alert;
import om.gov.mol.labour.absconding.Cancellation;
import om.gov.mol.labour.absconding.Deposit;
import om.gov.mol.labour.absconding.DepositState;
import om.gov.mol.labour.absconding.Objection;
import om.gov.mol.labour.absconding.ObjectionState;
import om.gov.mol.labour.absconding.Reach;
import om.gov.mol.labour.absconding.Referral;
import om.gov.mol.labour.absconding.RefundGround;
import om.gov.mol.labour.absconding.Reply;
import om.gov.mol.labour.absconding.ReportRequest;
import om.gov.mol.labour.absconding.ReportState;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.party.Governorate;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.Refund;
import om.gov.mol.labour.payment.RefundStatus;

/** Reports in any state, with anything hanging on them, whether the tables would ever lead there or not. */
final class GeneratedReports {

    private record Head(
            ReportRequest request, ReportState state, List<Deadline> deadlines, List<String> attention, Alert alert) {}

    private record Held(Deposit deposit, List<Payment> payments) {}

    private GeneratedReports() {}

    static Arbitrary<AbscondingReport> reports() {
        Arbitrary<Head> heads = Combinators.combine(
                        requests(), states(), deadlineLists(), texts().list().ofMaxSize(3), Arbitraries.of(Alert.class))
                .as(Head::new);
        Arbitrary<Held> held =
                Combinators.combine(deposits(), payments().list().ofMaxSize(3)).as(Held::new);
        return Combinators.combine(
                        heads,
                        held,
                        objections().list().ofMaxSize(3),
                        cancellations().list().ofMaxSize(3),
                        replies().list().ofMaxSize(2),
                        maybe(referrals()),
                        maybe(texts()),
                        texts().set().ofMaxSize(3))
                .as(GeneratedReports::report);
    }

    private static AbscondingReport report(
            Head head,
            Held held,
            List<Objection> objections,
            List<Cancellation> cancellations,
            List<Reply> replies,
            Referral referral,
            String officer,
            Set<String> unreached) {
        return new AbscondingReport(
                Fixtures.ID,
                ReportFixtures.REFERENCE,
                head.request(),
                officer,
                head.state(),
                head.deadlines(),
                held.deposit(),
                held.payments(),
                objections,
                cancellations,
                replies,
                head.alert(),
                referral,
                officer,
                head.attention(),
                new Reach(Set.of("REPORT_REGISTERED.worker:SMS"), unreached),
                Fixtures.OPENED);
    }

    static Arbitrary<List<Deadline>> deadlineLists() {
        return deadlines().list().ofMaxSize(3);
    }

    static Arbitrary<ReportRequest> requests() {
        return Combinators.combine(
                        Arbitraries.of(ReportFixtures.FIRM, ReportFixtures.PERSON),
                        Arbitraries.of(Governorate.class),
                        dates(),
                        texts(),
                        texts().set().ofMaxSize(3),
                        Arbitraries.of(true, false))
                .as((employer, where, since, statement, evidence, known) ->
                        new ReportRequest(Fixtures.WORKER, employer, where, since, statement, evidence, known));
    }

    /** Those of the fixtures, and in force since any moment. */
    static Arbitrary<ReportState> states() {
        Arbitrary<ReportState> force =
                Combinators.combine(instants(), texts(), maybe(instants())).as(ReportState.InForce::new);
        return Arbitraries.oneOf(
                force,
                Arbitraries.of(ReportFixtures.reports()).map(AbscondingReport::state),
                texts().map(ReportState.AwaitingCorrection::new));
    }

    static Arbitrary<Objection> objections() {
        Arbitrary<ObjectionState> dismissed = Combinators.combine(instants(), texts(), Arbitraries.of(true, false))
                .as(ObjectionState.Dismissed::new);
        Arbitrary<ObjectionState> states = Arbitraries.oneOf(
                dismissed, Arbitraries.of(ReportFixtures.objections()).map(Objection::state));
        return Combinators.combine(
                        texts(),
                        states,
                        texts(),
                        texts(),
                        texts().set().ofMaxSize(3),
                        Arbitraries.of(Role.class),
                        instants())
                .as(Objection::new);
    }

    static Arbitrary<Cancellation> cancellations() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.of(ReportFixtures.cancellations()).map(Cancellation::state),
                        texts(),
                        instants(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        maybe(texts()))
                .as(Cancellation::new);
    }

    static Arbitrary<Deposit> deposits() {
        Arbitrary<RefundGround> grounds = Arbitraries.of(RefundGround.class);
        Arbitrary<DepositState> asked = Combinators.combine(texts(), grounds, maybe(accounts()), instants(), instants())
                .as(DepositState.RefundRequested::new);
        Arbitrary<DepositState> moving = Combinators.combine(
                        maybe(texts()), maybe(grounds), maybe(accounts()), texts(), instants())
                .as(DepositState.RefundUnderWay::new);
        Arbitrary<DepositState> fixed =
                Arbitraries.of(ReportFixtures.deposits()).map(Deposit::state);
        return Combinators.combine(Arbitraries.oneOf(asked, moving, fixed), maybe(texts()), Arbitraries.integers())
                .as(Deposit::new);
    }

    static Arbitrary<Payment> payments() {
        Arbitrary<Refund> refunds = Combinators.combine(
                        texts(),
                        texts(),
                        money(),
                        Arbitraries.of(RefundStatus.class),
                        maybe(texts()),
                        maybe(accounts()))
                .as(Refund::new);
        return Combinators.combine(
                        Arbitraries.of(ReportFixtures.TICKET, ReportFixtures.FEE),
                        refunds.list().ofMaxSize(4))
                .as(GeneratedReports::with);
    }

    private static Payment with(Payment like, List<Refund> refunds) {
        return new Payment(
                like.key(),
                like.purpose(),
                like.payer(),
                like.payerReference(),
                like.quote(),
                like.status(),
                like.openedAt(),
                like.gatewayReference(),
                like.checkout(),
                like.capture(),
                like.receipt(),
                refunds);
    }

    static Arbitrary<Reply> replies() {
        return Combinators.combine(texts(), texts().set().ofMaxSize(3), Arbitraries.of(Role.class), instants())
                .as(Reply::new);
    }

    static Arbitrary<Referral> referrals() {
        return Combinators.combine(
                        instants(),
                        Arbitraries.integers(),
                        Arbitraries.integers(),
                        maybe(Arbitraries.of(Referral.Finding.class)),
                        maybe(dates()))
                .as(Referral::new);
    }
}
