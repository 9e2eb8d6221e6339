package om.gov.mol.labour.absconding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import om.gov.mol.labour.absconding.AbscondingClock.Kind;
import om.gov.mol.labour.absconding.AbscondingEvent.PaymentsChanged;
import om.gov.mol.labour.absconding.AbscondingEvent.ReportMoved;
import om.gov.mol.labour.absconding.ReportState.Closed;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Event;
import om.gov.mol.labour.lifecycle.Joint;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.notice.NoticeKind;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentPurpose;
import om.gov.mol.labour.payment.PaymentStatus;

/**
 * What every end of a report that never took effect has in common: worker and employer are told, an open payment is
 * cancelled, and a ticket that was paid goes back by itself unless the rulebook keeps it.
 */
final class Closing {

    private Closing() {}

    static Decision<AbscondingReport> close(
            Moment<AbscondingReport, ?, AbscondingFacts> moment, ClosingReason reason, String detail) {
        AbscondingReport report = moment.file();
        List<Event<AbscondingReport>> events = new ArrayList<>();
        events.add(new ReportMoved(
                new Closed(moment.facts().now(), reason, detail),
                Clocks.stop(Kind.TICKET, Kind.REVIEW, Kind.UNDECIDED, Kind.CORRECTION)));
        events.addAll(cancelled(report, PaymentPurpose.TICKET));
        return Decision.accept(Joint.of(events))
                .also(Says.both(NoticeKind.REPORT_CLOSED, Map.of("reason", reason.name(), "detail", detail)))
                .then(deposit(report, reason));
    }

    static Decision<AbscondingReport> withdraw(
            Moment<AbscondingReport, ReportCommand.Withdraw, AbscondingFacts> moment) {
        return close(moment, ClosingReason.WITHDRAWN, "");
    }

    static Decision<AbscondingReport> notPaid(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        return close(moment, ClosingReason.TICKET_NOT_PAID, "");
    }

    static Decision<AbscondingReport> notCorrected(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        return close(moment, ClosingReason.NOT_CORRECTED, "");
    }

    static Decision<AbscondingReport> undecided(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        return close(moment, ClosingReason.UNDECIDED, "");
    }

    /** Open payments for that purpose are wanted no more; money that comes all the same goes back. */
    static List<Event<AbscondingReport>> cancelled(AbscondingReport report, PaymentPurpose purpose) {
        List<Payment> cancelled = report.payments(purpose)
                .filter(payment -> payment.status().isOpen())
                .map(payment -> payment.reported(PaymentStatus.CANCELLED))
                .toList();
        return cancelled.isEmpty() ? List.of() : List.of(new PaymentsChanged(cancelled));
    }

    private static Command[] deposit(AbscondingReport report, ClosingReason reason) {
        DepositState state = report.deposit().state();
        if (state instanceof DepositState.Due) {
            return new Command[] {new DepositCommand.DropTicket()};
        }
        return state instanceof DepositState.Held
                ? new Command[] {new DepositCommand.ReleaseTicket(reason)}
                : new Command[0];
    }
}
