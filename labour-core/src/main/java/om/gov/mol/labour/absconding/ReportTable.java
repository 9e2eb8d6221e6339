package om.gov.mol.labour.absconding;

import static om.gov.mol.labour.absconding.AbscondingLaw.CANCELLATION;
import static om.gov.mol.labour.absconding.AbscondingLaw.EFFECTS;
import static om.gov.mol.labour.absconding.AbscondingLaw.FILING;
import static om.gov.mol.labour.absconding.AbscondingLaw.GRACE_2025;
import static om.gov.mol.labour.absconding.AbscondingLaw.OBJECTION;
import static om.gov.mol.labour.absconding.AbscondingLaw.REFUND;
import static om.gov.mol.labour.absconding.AbscondingLaw.SERVICE;
import static om.gov.mol.labour.absconding.AbscondingLaw.THRESHOLD;
import static om.gov.mol.labour.absconding.AbscondingLaw.TICKET;
import static om.gov.mol.labour.absconding.AbscondingTables.row;
import static om.gov.mol.labour.outcome.ProblemCode.EXTENSION_TOO_LONG;
import static om.gov.mol.labour.outcome.ProblemCode.GATEWAY_CLOSED;
import static om.gov.mol.labour.outcome.ProblemCode.NOT_IN_THIS_STATE;
import static om.gov.mol.labour.outcome.ProblemCode.NOT_THIS_ROLE;
import static om.gov.mol.labour.outcome.ProblemCode.NO_PAYMENT_UNKNOWN;
import static om.gov.mol.labour.outcome.ProblemCode.NO_REFERRAL;
import static om.gov.mol.labour.outcome.ProblemCode.NO_REFUND_FAILED;
import static om.gov.mol.labour.outcome.ProblemCode.OBJECTION_OPEN;
import static om.gov.mol.labour.outcome.ProblemCode.PAYMENT_IN_PROGRESS;
import static om.gov.mol.labour.outcome.ProblemCode.SAME_OFFICER;
import static om.gov.mol.labour.outcome.ProblemCode.TARIFF_UNKNOWN;
import static om.gov.mol.labour.party.Role.CASE;
import static om.gov.mol.labour.party.Role.CLOCK;
import static om.gov.mol.labour.party.Role.EMPLOYER;
import static om.gov.mol.labour.party.Role.INSPECTOR;
import static om.gov.mol.labour.party.Role.OFFICER;
import static om.gov.mol.labour.party.Role.PASSPORTS;
import static om.gov.mol.labour.party.Role.PAYMENTS;
import static om.gov.mol.labour.party.Role.REPRESENTATIVE;
import static om.gov.mol.labour.party.Role.WORKER;

import java.util.List;
import java.util.stream.Stream;
import om.gov.mol.labour.absconding.ReportCommand.AgencyAcknowledged;
import om.gov.mol.labour.absconding.ReportCommand.Approve;
import om.gov.mol.labour.absconding.ReportCommand.Assign;
import om.gov.mol.labour.absconding.ReportCommand.CancellationGranted;
import om.gov.mol.labour.absconding.ReportCommand.Correct;
import om.gov.mol.labour.absconding.ReportCommand.CorrectionTimePassed;
import om.gov.mol.labour.absconding.ReportCommand.DeadlineRecounted;
import om.gov.mol.labour.absconding.ReportCommand.Departed;
import om.gov.mol.labour.absconding.ReportCommand.Extend;
import om.gov.mol.labour.absconding.ReportCommand.FoundCompliant;
import om.gov.mol.labour.absconding.ReportCommand.FoundNotCompliant;
import om.gov.mol.labour.absconding.ReportCommand.LifeOver;
import om.gov.mol.labour.absconding.ReportCommand.NoticeDelivered;
import om.gov.mol.labour.absconding.ReportCommand.NoticeUndelivered;
import om.gov.mol.labour.absconding.ReportCommand.ObjectionUpheld;
import om.gov.mol.labour.absconding.ReportCommand.PayTicket;
import om.gov.mol.labour.absconding.ReportCommand.PaymentReported;
import om.gov.mol.labour.absconding.ReportCommand.ReceiptNumbered;
import om.gov.mol.labour.absconding.ReportCommand.RecordCapture;
import om.gov.mol.labour.absconding.ReportCommand.RecordNoCapture;
import om.gov.mol.labour.absconding.ReportCommand.RecordReached;
import om.gov.mol.labour.absconding.ReportCommand.RefundReported;
import om.gov.mol.labour.absconding.ReportCommand.Register;
import om.gov.mol.labour.absconding.ReportCommand.Reject;
import om.gov.mol.labour.absconding.ReportCommand.ReminderDue;
import om.gov.mol.labour.absconding.ReportCommand.RepeatRefund;
import om.gov.mol.labour.absconding.ReportCommand.Reply;
import om.gov.mol.labour.absconding.ReportCommand.ReviewTimePassed;
import om.gov.mol.labour.absconding.ReportCommand.SendBack;
import om.gov.mol.labour.absconding.ReportCommand.SettleAttention;
import om.gov.mol.labour.absconding.ReportCommand.Stop;
import om.gov.mol.labour.absconding.ReportCommand.TicketPaid;
import om.gov.mol.labour.absconding.ReportCommand.TicketTimePassed;
import om.gov.mol.labour.absconding.ReportCommand.UndecidedTimePassed;
import om.gov.mol.labour.absconding.ReportCommand.Withdraw;
import om.gov.mol.labour.absconding.ReportCommand.WorkerMoved;
import om.gov.mol.labour.absconding.ReportState.AwaitingCorrection;
import om.gov.mol.labour.absconding.ReportState.AwaitingTicketAfterReview;
import om.gov.mol.labour.absconding.ReportState.AwaitingTicketPayment;
import om.gov.mol.labour.absconding.ReportState.Cancelled;
import om.gov.mol.labour.absconding.ReportState.Closed;
import om.gov.mol.labour.absconding.ReportState.Ended;
import om.gov.mol.labour.absconding.ReportState.InForce;
import om.gov.mol.labour.absconding.ReportState.Lapsed;
import om.gov.mol.labour.absconding.ReportState.Objectionable;
import om.gov.mol.labour.absconding.ReportState.Open;
import om.gov.mol.labour.absconding.ReportState.Pending;
import om.gov.mol.labour.absconding.ReportState.Revoked;
import om.gov.mol.labour.absconding.ReportState.Transferred;
import om.gov.mol.labour.absconding.ReportState.UnderReview;
import om.gov.mol.labour.absconding.ReportState.Withdrawable;
import om.gov.mol.labour.lifecycle.Row;
import om.gov.mol.labour.lifecycle.State.Unopened;
import om.gov.mol.labour.lifecycle.Table;

/** The life of a report: these rows are the service. What is not here cannot happen.
 *
 * <p>Manual page and diagram are printed from it into {@code docs/reference/absconding.md}. */
public final class ReportTable {

    // spotless:off: a row is to be read as a line of the table
    private static final List<Row<AbscondingReport, AbscondingFacts>> REGISTERING = List.of(
            row("R01", Unopened.class, Register.class, EMPLOYER).to(AwaitingTicketPayment.class)
                    .when("ticket before review", Registering::ticketFirst).law(FILING)
                    .says("No bar, absent long enough, evidence complete: the worker is told in the same step; the ticket falls due.")
                    .does(Registering::toPayment),
            row("R02", Unopened.class, Register.class, EMPLOYER).to(UnderReview.class)
                    .when("ticket after review", Registering::ticketAfterReview).law(FILING)
                    .says("The same; an officer reviews at once, the ticket is paid after.")
                    .does(Registering::toReview),
            row("R03", AwaitingTicketPayment.class, PayTicket.class, EMPLOYER).law(TICKET)
                    .barredBy(PAYMENT_IN_PROGRESS, Paying::ticketInProgress)
                    .barredBy(GATEWAY_CLOSED, Paying::gatewayClosed)
                    .barredBy(TARIFF_UNKNOWN, Paying::ticketUnknown)
                    .says("Opens a payment of the value of the ticket.")
                    .does(Paying::payTicket),
            row("R03p", AwaitingTicketPayment.class, TicketPaid.class, PAYMENTS, CASE).to(UnderReview.class).law(TICKET)
                    .says("The ticket is held, the employer has his receipt, the report is on the list of the officers.")
                    .does(Paying::ticketPaid),
            row("R04", Withdrawable.class, Withdraw.class, EMPLOYER).to(Closed.class)
                    .says("The employer does not want it any more; a paid ticket goes back by itself.")
                    .does(Closing::withdraw),
            row("R05", AwaitingTicketPayment.class, TicketTimePassed.class, CLOCK).to(Closed.class)
                    .says("The ticket was not paid in time.")
                    .does(Closing::notPaid),
            row("R06", Withdrawable.class, Reply.class, WORKER, REPRESENTATIVE).law(SERVICE)
                    .says("The worker gives his side, with evidence, before anything is decided.")
                    .does(Registering::reply));

    private static final List<Row<AbscondingReport, AbscondingFacts>> REVIEWING = List.of(
            row("R07", UnderReview.class, Approve.class, OFFICER).to(InForce.class)
                    .when("ticket before review", Registering::ticketFirst).law(EFFECTS)
                    .barredBy(SAME_OFFICER, Reviewing::tookItIn)
                    .says("Employment and bars are checked again; registry, border and an open transfer follow; the time for an objection begins.")
                    .does(Reviewing::approve),
            row("R08", UnderReview.class, Approve.class, OFFICER).to(AwaitingTicketAfterReview.class)
                    .when("ticket after review", Registering::ticketAfterReview).law(TICKET)
                    .barredBy(SAME_OFFICER, Reviewing::tookItIn)
                    .barredBy(TARIFF_UNKNOWN, Paying::ticketUnknown)
                    .says("Approved; it takes effect when the ticket is paid, and both are told so.")
                    .does(Reviewing::approveBeforeTicket),
            row("R09", AwaitingTicketAfterReview.class, PayTicket.class, EMPLOYER).law(TICKET)
                    .barredBy(PAYMENT_IN_PROGRESS, Paying::ticketInProgress)
                    .barredBy(GATEWAY_CLOSED, Paying::gatewayClosed)
                    .barredBy(TARIFF_UNKNOWN, Paying::ticketUnknown)
                    .says("Opens a payment of the value of the ticket.")
                    .does(Paying::payTicket),
            row("R09p", AwaitingTicketAfterReview.class, TicketPaid.class, PAYMENTS, CASE).to(InForce.class)
                    .when("still holds", Reviewing::stillHolds).law(EFFECTS)
                    .says("Employment and bars are checked again: the ticket is held and the report takes effect.")
                    .does(Paying::ticketPaidLate),
            row("R09x", AwaitingTicketAfterReview.class, TicketPaid.class, PAYMENTS, CASE).to(Closed.class)
                    .when("holds no more", Reviewing::holdsNoMore).law(EFFECTS)
                    .says("Meanwhile he has moved, left or been let go: nothing takes effect, the ticket goes back by itself.")
                    .does(Paying::ticketPaidTooLate),
            row("R10", AwaitingTicketAfterReview.class, TicketTimePassed.class, CLOCK).to(Closed.class)
                    .says("The ticket was not paid in time.")
                    .does(Closing::notPaid),
            row("R11", UnderReview.class, Reject.class, OFFICER).to(Closed.class).law(FILING)
                    .barredBy(SAME_OFFICER, Reviewing::tookItIn)
                    .says("With a coded reason; the ticket goes back by itself.")
                    .does(Reviewing::reject),
            row("R12", UnderReview.class, UndecidedTimePassed.class, CLOCK).to(Closed.class)
                    .says("Nobody has decided: time never approves a report; the ticket goes back by itself.")
                    .does(Closing::undecided),
            row("R12e", UnderReview.class, ReviewTimePassed.class, CLOCK)
                    .says("The competent director must see to it; said again until somebody has decided.")
                    .does(Reviewing::escalate),
            row("R18", UnderReview.class, SendBack.class, OFFICER).to(AwaitingCorrection.class)
                    .says("The employer is to correct, with a coded reason, and the worker knows; no time runs against the officer.")
                    .does(Reviewing::sendBack),
            row("R19", AwaitingCorrection.class, Correct.class, EMPLOYER).to(UnderReview.class).law(FILING)
                    .says("Corrected: the worker is told what is said now, the time of the officer begins anew.")
                    .does(Registering::correct),
            row("R20", AwaitingCorrection.class, CorrectionTimePassed.class, CLOCK).to(Closed.class)
                    .says("Not corrected in time.")
                    .does(Closing::notCorrected),
            row("R21", Pending.class, Stop.class, OFFICER).to(Closed.class)
                    .says("Court order, death, false data: with a coded reason.")
                    .does(Reviewing::stop),
            row("R22", Open.class, Extend.class, OFFICER)
                    .barredBy(NOT_IN_THIS_STATE, Reviewing::nothingRuns)
                    .barredBy(EXTENSION_TOO_LONG, Reviewing::noMoreTime)
                    .says("More time, with a coded reason, within the bound of the rulebook.")
                    .does(Reviewing::extend),
            row("R23", ReportState.class, Assign.class, OFFICER)
                    .says("An officer deals with it from now on.")
                    .does(Reviewing::assign));

    private static final List<Row<AbscondingReport, AbscondingFacts>> ENDING = List.of(
            row("R13", Objectionable.class, ObjectionUpheld.class, CASE).to(Revoked.class).law(OBJECTION)
                    .says("The report was false: registry restored, alert lifted, the worker free of this employer, the false report on record.")
                    .does(Ending::revoked),
            row("R14", InForce.class, CancellationGranted.class, CASE).to(Cancelled.class).law(CANCELLATION)
                    .says("Registry restored, alert lifted.")
                    .does(Ending::cancelled),
            row("R15", InForce.class, Departed.class, PASSPORTS).to(ReportState.Departed.class).law(REFUND)
                    .says("Passports saw him leave: on the ticket, or at his own cost with the permit cancelled.")
                    .does(Ending::departed),
            row("R16", InForce.class, WorkerMoved.class, CASE).to(Transferred.class).law(GRACE_2025)
                    .says("The law of the day lets a reported worker move: he has moved.")
                    .does(Ending::moved),
            row("R17", InForce.class, LifeOver.class, CLOCK).to(Lapsed.class)
                    .when("no objection open", Ending::noObjectionOpen).law(REFUND)
                    .says("Its time is over: the employer is told on the day that the ticket can be claimed.")
                    .does(Ending::lapsed),
            row("R17o", InForce.class, LifeOver.class, CLOCK)
                    .when("an objection is open", Ending::objectionOpen)
                    .says("An open objection is decided first; somebody must see to that.")
                    .does(Ending::lapsesLater),
            row("R24", InForce.class, Stop.class, OFFICER).to(Revoked.class)
                    .barredBy(OBJECTION_OPEN, Ending::objectionFirst)
                    .says("An officer takes it back, with a coded reason; the ticket goes back by itself.")
                    .does(Ending::takenBack));

    private static final List<Row<AbscondingReport, AbscondingFacts>> STEADY = List.of(
            row("R30", ReportState.class, PaymentReported.class, PAYMENTS, CASE)
                    .says("What the gateway says short of settlement; money without a purpose goes back by itself.")
                    .does(GatewayReports::reported),
            row("R31", ReportState.class, RefundReported.class, PAYMENTS)
                    .says("The gateway reports on a refund; the employer is told when it is done, and when it failed.")
                    .does(GatewayReports::refundReported),
            row("R32", ReportState.class, ReceiptNumbered.class, PAYMENTS)
                    .says("The receipt has its number, without gaps.")
                    .does(GatewayReports::receiptNumbered),
            row("R33", ReportState.class, RepeatRefund.class, EMPLOYER, OFFICER)
                    .barredBy(NOT_THIS_ROLE, Repaying::accountOfAnother)
                    .barredBy(NO_REFUND_FAILED, Repaying::nothingFailed)
                    .says("Money other than the ticket that could not be paid back is tried again, to the account now named.")
                    .does(Repaying::repeat),
            row("R34", ReportState.class, RecordNoCapture.class, OFFICER)
                    .barredBy(SAME_OFFICER, Reviewing::tookItIn)
                    .barredBy(NO_PAYMENT_UNKNOWN, Recording::noneUnknown)
                    .says("The gateway or the bank told an officer that nothing was captured: the payment has failed; money that comes after all goes back.")
                    .does(Recording::noCapture),
            row("R35", ReportState.class, RecordCapture.class, OFFICER)
                    .barredBy(SAME_OFFICER, Reviewing::tookItIn)
                    .barredBy(NO_PAYMENT_UNKNOWN, Recording::noneOpen)
                    .says("The gateway or the bank told an officer what was captured: it counts as if the gateway had said so itself.")
                    .does(Recording::capture),
            row("R40", ReportState.class, ReminderDue.class, CLOCK)
                    .says("A reminder precedes every lapse.")
                    .does(Waiting::remind),
            row("R41", ReportState.class, DeadlineRecounted.class, CLOCK)
                    .says("With today's holidays and outages the deadline ends later.")
                    .does(Waiting::recounted),
            row("R42", ReportState.class, NoticeUndelivered.class, CASE)
                    .says("A notice could not be delivered: somebody must deal with it, and the time for an objection may stand still.")
                    .does(Waiting::undelivered),
            row("R42d", InForce.class, NoticeDelivered.class, CASE).law(OBJECTION)
                    .says("A notice on which the time for an objection waited is proven to have arrived: it runs from today, and both are told until when.")
                    .does(Waiting::delivered),
            row("R43", ReportState.class, RecordReached.class, OFFICER)
                    .barredBy(NOT_IN_THIS_STATE, Waiting::reachedAlready)
                    .says("An officer has reached the worker: from today the time for his objection runs, and both are told until when.")
                    .does(Waiting::reached),
            row("R44", ReportState.class, SettleAttention.class, OFFICER)
                    .barredBy(NOT_IN_THIS_STATE, Waiting::nothingToSettle)
                    .says("An officer has dealt with something on the list.")
                    .does(Waiting::settled),
            row("R45", ReportState.class, AgencyAcknowledged.class, CASE)
                    .says("Passports have set or lifted the alert.")
                    .does(Waiting::acknowledged),
            row("R46", Pending.class, Departed.class, PASSPORTS)
                    .says("The worker left before anything was decided: the officer must know.")
                    .does(Ending::lateDeparture),
            row("R47", Ended.class, Departed.class, PASSPORTS)
                    .says("An answer after the end is kept and put on the list of the officers.")
                    .does(Ending::lateDeparture),
            row("R47d", ReportState.Departed.class, Departed.class, PASSPORTS)
                    .says("Said again, or corrected: kept and put on the list of the officers.")
                    .does(Ending::lateDeparture),
            row("R47t", Transferred.class, Departed.class, PASSPORTS)
                    .says("He left after he had moved: kept and put on the list of the officers.")
                    .does(Ending::lateDeparture),
            row("R47l", Lapsed.class, Departed.class, PASSPORTS)
                    .says("He left after its time was over: kept and put on the list of the officers.")
                    .does(Ending::lateDeparture),
            row("R50", ReportState.class, FoundCompliant.class, INSPECTOR).law(THRESHOLD)
                    .barredBy(NO_REFERRAL, Referring::noReferral)
                    .says("The inspector found nothing: the referral ends, and the employer is told.")
                    .does(Referring::compliant),
            row("R51", ReportState.class, FoundNotCompliant.class, INSPECTOR).law(THRESHOLD)
                    .barredBy(NO_REFERRAL, Referring::noReferral)
                    .says("The inspector found the employer not compliant: services stop.")
                    .does(Referring::notCompliant));

    // spotless:on

    /** The table. */
    public static final Table<AbscondingReport, AbscondingFacts> TABLE = new Table<>(
            "report",
            ReportState.class,
            ReportCommand.class,
            Stream.of(REGISTERING, REVIEWING, ENDING, STEADY)
                    .flatMap(List::stream)
                    .toList());

    private ReportTable() {}
}
