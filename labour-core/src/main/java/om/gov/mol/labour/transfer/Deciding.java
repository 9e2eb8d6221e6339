package om.gov.mol.labour.transfer;

import static om.gov.mol.labour.lifecycle.Decision.accept;
import static om.gov.mol.labour.lifecycle.Decision.refuse;

import java.util.List;
import java.util.Map;
import om.gov.mol.labour.fee.QuoteResult;
import om.gov.mol.labour.law.Parameters;
import om.gov.mol.labour.law.UnpaidDues;
import om.gov.mol.labour.lifecycle.ChangeRegistry;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Effect;
import om.gov.mol.labour.lifecycle.Event;
import om.gov.mol.labour.lifecycle.Joint;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.notice.NoticeKind;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.registry.RegistryChange.DebtRecorded;
import om.gov.mol.labour.transfer.TransferCommand.Extend;
import om.gov.mol.labour.transfer.TransferCommand.OfficerApprove;
import om.gov.mol.labour.transfer.TransferCommand.OfficerRefuse;
import om.gov.mol.labour.transfer.TransferCommand.OfficerTimePassed;
import om.gov.mol.labour.transfer.TransferCommand.Stop;
import om.gov.mol.labour.transfer.TransferEvent.AttentionCalled;
import om.gov.mol.labour.transfer.TransferEvent.DeadlinesMoved;
import om.gov.mol.labour.transfer.TransferEvent.Escalated;
import om.gov.mol.labour.transfer.TransferState.AwaitingOfficer;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What an officer decides, with a coded reason, and what follows when he does not. */
final class Deciding {

    private Deciding() {}

    /** The transfer was held back when the card was issued: approving completes it. */
    static boolean heldAtCard(Moment<Transfer, ?, TransferFacts> moment) {
        return moment.state() instanceof AwaitingOfficer waiting && waiting.task() == OfficerTask.HELD_AT_CARD;
    }

    static boolean notHeldAtCard(Moment<Transfer, ?, TransferFacts> moment) {
        return !heldAtCard(moment);
    }

    /** Who took a request in at the counter does not decide on it. */
    static @Nullable Problem tookItIn(Moment<Transfer, ?, TransferFacts> moment) {
        return moment.facts().actor().equals(moment.file().takenInBy()) ? Problem.of(ProblemCode.SAME_OFFICER) : null;
    }

    /** The rulebook lets the new employer pay what the current one left unpaid, or he pays at the counter. */
    static boolean newEmployerMayPay(Moment<Transfer, ?, TransferFacts> moment) {
        return (moment.facts().atCounter() && moment.facts().value(Parameters.DUES_COUNTER_NEW_EMPLOYER))
                || moment.facts().value(Parameters.UNPAID_DUES) == UnpaidDues.NEW_EMPLOYER_MAY_PAY;
    }

    static Decision<Transfer> approve(Moment<Transfer, OfficerApprove, TransferFacts> moment) {
        Problem unknown =
                Reasons.unknown(moment.command().reason(), Parameters.OFFICER_APPROVE_REASONS, moment.facts());
        if (unknown != null) {
            return refuse(unknown);
        }
        Decision<Transfer> said = Answering.approved(moment, Role.OFFICER, null);
        if (!(said instanceof Decision.Accepted<Transfer> yes)) {
            return said;
        }
        return Paying.duesUnknown(moment) == null ? yes.also(debt(moment)) : debtUnknown(yes);
    }

    /** What is owed cannot be said today: nobody may forget to record it. */
    private static Decision<Transfer> debtUnknown(Decision.Accepted<Transfer> yes) {
        Event<Transfer> both = new Joint<>(List.of(yes.event(), new AttentionCalled("DEBT_UNKNOWN")));
        return new Decision.Accepted<>(both, yes.effects(), yes.findings(), yes.then());
    }

    static Decision<Transfer> letComplete(Moment<Transfer, OfficerApprove, TransferFacts> moment) {
        Problem unknown =
                Reasons.unknown(moment.command().reason(), Parameters.OFFICER_APPROVE_REASONS, moment.facts());
        return unknown != null ? refuse(unknown) : Completing.completeIfMet(moment);
    }

    static Decision<Transfer> officerRefuses(Moment<Transfer, OfficerRefuse, TransferFacts> moment) {
        String reason = moment.command().reason();
        Problem unknown = Reasons.unknown(reason, Parameters.OFFICER_REFUSE_REASONS, moment.facts());
        return unknown != null ? refuse(unknown) : Closing.close(moment, ClosingReason.REFUSED_BY_OFFICER, reason);
    }

    static Decision<Transfer> stop(Moment<Transfer, Stop, TransferFacts> moment) {
        String reason = moment.command().reason();
        Problem unknown = Reasons.unknown(reason, Parameters.OFFICER_STOP_REASONS, moment.facts());
        return unknown != null ? refuse(unknown) : Closing.close(moment, ClosingReason.STOPPED, reason);
    }

    static Decision<Transfer> extend(Moment<Transfer, Extend, TransferFacts> moment) {
        Problem unknown = Reasons.unknown(moment.command().reason(), Parameters.EXTENSION_REASONS, moment.facts());
        if (unknown != null) {
            return refuse(unknown);
        }
        int longest = moment.facts().value(Parameters.EXTENSION_MAX_DAYS).days();
        List<Deadline> before = moment.file().clocks();
        int extended = before.stream().mapToInt(Deadline::extendedDays).max().orElse(0);
        if (extended + moment.command().days() > longest) {
            return refuse(Problem.of(
                    ProblemCode.EXTENSION_TOO_LONG, "days", Integer.toString(Math.max(0, longest - extended))));
        }
        List<Deadline> after = TransferClock.extended(before, moment.command().days(), moment.facts());
        return Decision.<Transfer>accept(new DeadlinesMoved(after))
                .also(Answering.told(
                        moment.file(),
                        NoticeKind.TIME_EXTENDED,
                        Map.of("until", TransferClock.lastDay(after).toString())));
    }

    /** Nobody is decided against by an officer's silence: the case goes up, again and again, until somebody decides. */
    static Decision<Transfer> escalate(Moment<Transfer, OfficerTimePassed, TransferFacts> moment) {
        return accept(new Escalated("ESCALATED:OFFICER", TransferClock.untilNextEscalation(moment.facts())));
    }

    /** What stays unpaid is recorded; debts that the registry itself has named are there already. */
    private static List<Effect> debt(Moment<Transfer, ?, TransferFacts> moment) {
        boolean unpaid = !moment.file().duesPaid();
        if (unpaid && moment.facts().dues() instanceof QuoteResult.Quoted quoted) {
            Money owed = quoted.quote().total().minus(Paying.openDebts(quoted.quote()));
            TransferRequest request = moment.file().request();
            return owed.isZero()
                    ? List.of()
                    : List.of(new ChangeRegistry(new DebtRecorded(request.currentEmployer(), request.worker(), owed)));
        }
        return List.of();
    }
}
