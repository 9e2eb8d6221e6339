package om.gov.mol.labour.service;

import java.util.List;
import om.gov.mol.labour.absconding.AbscondingReport;
import om.gov.mol.labour.absconding.Deposit;
import om.gov.mol.labour.absconding.DepositState;
import om.gov.mol.labour.absconding.DepositState.RefundRequested;
import om.gov.mol.labour.absconding.DepositState.RefundUnderWay;
import om.gov.mol.labour.absconding.Reach;
import om.gov.mol.labour.absconding.ReportState;
import om.gov.mol.labour.absconding.ReportState.InForce;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.Payment;

/**
 * What a party may see of a report. An officer sees all. The worker sees everything that is said about him, and of the money
 * only where the ticket stands; his own words are for him and the officers; the employer sees his money and the state of
 * every request; nobody outside learns which officer decides, or what the ministry has on its list.
 */
final class ReportSight {

    private ReportSight() {}

    static AbscondingReport of(AbscondingReport report, Role role) {
        if (role == Role.OFFICER) {
            return report;
        }
        boolean employer = role == Role.EMPLOYER;
        boolean worker = role == Role.WORKER || role == Role.REPRESENTATIVE;
        return new AbscondingReport(
                report.id(),
                report.reference(),
                employer || worker ? report.request() : report.request().saying(""),
                null,
                state(report.state()),
                report.deadlines(),
                employer ? report.deposit() : deposit(report.deposit()),
                employer ? report.payments() : List.<Payment>of(),
                report.objections().stream()
                        .map(objection -> worker ? objection : objection.saying(""))
                        .toList(),
                report.cancellations(),
                report.replies().stream()
                        .map(reply -> worker ? reply : reply.saying(""))
                        .toList(),
                report.alert(),
                worker ? null : report.referral(),
                null,
                List.of(),
                Reach.NOTHING_FAILED,
                report.openedAt());
    }

    /** Without the account. */
    private static Deposit deposit(Deposit deposit) {
        DepositState state = deposit.state();
        if (state instanceof RefundRequested asked) {
            state = new RefundRequested(asked.reference(), asked.ground(), null, asked.since(), asked.at());
        }
        if (state instanceof RefundUnderWay moving) {
            state = new RefundUnderWay(moving.reference(), moving.ground(), null, moving.refund(), moving.at());
        }
        return new Deposit(state, deposit.payment(), deposit.requests());
    }

    /** Without the officer who approved. */
    private static ReportState state(ReportState state) {
        if (state instanceof InForce force) {
            return bare(force);
        }
        if (state instanceof ReportState.AwaitingTicketAfterReview) {
            return new ReportState.AwaitingTicketAfterReview("");
        }
        if (state instanceof ReportState.Departed gone) {
            return new ReportState.Departed(gone.at(), bare(gone.before()), gone.leaving());
        }
        if (state instanceof ReportState.Transferred moved) {
            return new ReportState.Transferred(moved.at(), bare(moved.before()));
        }
        if (state instanceof ReportState.Revoked revoked) {
            return new ReportState.Revoked(revoked.at(), revoked.reason(), bare(revoked.before()));
        }
        if (state instanceof ReportState.Cancelled cancelled) {
            return new ReportState.Cancelled(cancelled.at(), bare(cancelled.before()));
        }
        return state instanceof ReportState.Lapsed lapsed
                ? new ReportState.Lapsed(lapsed.at(), bare(lapsed.before()))
                : state;
    }

    private static InForce bare(InForce force) {
        return new InForce(force.approvedAt(), "", force.objectionFrom());
    }
}
