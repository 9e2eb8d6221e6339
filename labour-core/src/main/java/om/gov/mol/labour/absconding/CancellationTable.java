package om.gov.mol.labour.absconding;

import static om.gov.mol.labour.absconding.AbscondingLaw.CANCELLATION;
import static om.gov.mol.labour.absconding.AbscondingTables.row;
import static om.gov.mol.labour.outcome.ProblemCode.GATEWAY_CLOSED;
import static om.gov.mol.labour.outcome.ProblemCode.OBJECTION_OPEN;
import static om.gov.mol.labour.outcome.ProblemCode.PAYMENT_IN_PROGRESS;
import static om.gov.mol.labour.outcome.ProblemCode.REPORT_NOT_IN_FORCE;
import static om.gov.mol.labour.outcome.ProblemCode.TARIFF_UNKNOWN;
import static om.gov.mol.labour.party.Role.CASE;
import static om.gov.mol.labour.party.Role.CLOCK;
import static om.gov.mol.labour.party.Role.EMPLOYER;
import static om.gov.mol.labour.party.Role.OFFICER;
import static om.gov.mol.labour.party.Role.PAYMENTS;
import static om.gov.mol.labour.party.Role.REPRESENTATIVE;
import static om.gov.mol.labour.party.Role.WORKER;

import java.util.List;
import om.gov.mol.labour.absconding.CancellationCommand.AgreeToCancellation;
import om.gov.mol.labour.absconding.CancellationCommand.AllowCancellation;
import om.gov.mol.labour.absconding.CancellationCommand.ApproveCancellation;
import om.gov.mol.labour.absconding.CancellationCommand.CancellationPaid;
import om.gov.mol.labour.absconding.CancellationCommand.CancellationPaymentTimePassed;
import om.gov.mol.labour.absconding.CancellationCommand.CancellationTimePassed;
import om.gov.mol.labour.absconding.CancellationCommand.CloseCancellation;
import om.gov.mol.labour.absconding.CancellationCommand.DenyCancellation;
import om.gov.mol.labour.absconding.CancellationCommand.PayCancellation;
import om.gov.mol.labour.absconding.CancellationCommand.RequestCancellation;
import om.gov.mol.labour.absconding.CancellationCommand.WithdrawCancellation;
import om.gov.mol.labour.absconding.CancellationState.AwaitingCancellationDecision;
import om.gov.mol.labour.absconding.CancellationState.AwaitingCancellationPayment;
import om.gov.mol.labour.absconding.CancellationState.AwaitingLeave;
import om.gov.mol.labour.absconding.CancellationState.CancellationApproved;
import om.gov.mol.labour.absconding.CancellationState.CancellationDenied;
import om.gov.mol.labour.absconding.CancellationState.CancellationLapsed;
import om.gov.mol.labour.absconding.CancellationState.CancellationOvertaken;
import om.gov.mol.labour.absconding.CancellationState.CancellationWithdrawn;
import om.gov.mol.labour.absconding.CancellationState.Failed;
import om.gov.mol.labour.lifecycle.Row;
import om.gov.mol.labour.lifecycle.State;
import om.gov.mol.labour.lifecycle.State.Unopened;
import om.gov.mol.labour.lifecycle.Table;

/** The life of a request for cancellation. A request that failed may be made again, under another number. */
public final class CancellationTable {

    // spotless:off: a row is to be read as a line of the table
    private static final List<Row<AbscondingReport, AbscondingFacts>> ROWS = List.of(
            row("C01", Unopened.class, RequestCancellation.class, EMPLOYER).to(AwaitingCancellationPayment.class)
                    .when("in time, something to pay", Cancelling::inTimeAndDue).law(CANCELLATION)
                    .barredBy(REPORT_NOT_IN_FORCE, Cancelling::notInForce)
                    .barredBy(TARIFF_UNKNOWN, Paying::cancellationUnknown)
                    .says("Within its time: fee and dues are to be paid.")
                    .does(Cancelling::request),
            row("C02", Unopened.class, RequestCancellation.class, EMPLOYER).to(AwaitingCancellationDecision.class)
                    .when("in time, nothing to pay", Cancelling::inTimeAndNothingDue).law(CANCELLATION)
                    .barredBy(REPORT_NOT_IN_FORCE, Cancelling::notInForce)
                    .says("Within its time, nothing to pay: an officer decides.")
                    .does(Cancelling::requestFree),
            row("C03", Unopened.class, RequestCancellation.class, EMPLOYER).to(AwaitingLeave.class)
                    .when("late", Cancelling::late).law(CANCELLATION)
                    .barredBy(REPORT_NOT_IN_FORCE, Cancelling::notInForce)
                    .says("After its time: an officer first decides whether it is looked at.")
                    .does(Cancelling::requestLate),
            row("C01r", Failed.class, RequestCancellation.class, EMPLOYER).to(AwaitingCancellationPayment.class)
                    .when("in time, something to pay", Cancelling::inTimeAndDue).law(CANCELLATION)
                    .barredBy(REPORT_NOT_IN_FORCE, Cancelling::notInForce)
                    .barredBy(TARIFF_UNKNOWN, Paying::cancellationUnknown)
                    .says("Within its time again: fee and dues are to be paid.")
                    .does(Cancelling::request),
            row("C02r", Failed.class, RequestCancellation.class, EMPLOYER).to(AwaitingCancellationDecision.class)
                    .when("in time, nothing to pay", Cancelling::inTimeAndNothingDue).law(CANCELLATION)
                    .barredBy(REPORT_NOT_IN_FORCE, Cancelling::notInForce)
                    .says("Within its time again, nothing to pay: an officer decides.")
                    .does(Cancelling::requestFree),
            row("C03r", Failed.class, RequestCancellation.class, EMPLOYER).to(AwaitingLeave.class)
                    .when("late", Cancelling::late).law(CANCELLATION)
                    .barredBy(REPORT_NOT_IN_FORCE, Cancelling::notInForce)
                    .says("After its time again: an officer first decides whether it is looked at.")
                    .does(Cancelling::requestLate),
            row("C04", AwaitingLeave.class, AllowCancellation.class, OFFICER).to(AwaitingCancellationPayment.class)
                    .when("something to pay", Cancelling::due)
                    .barredBy(TARIFF_UNKNOWN, Paying::cancellationUnknown)
                    .says("It is looked at although it came late: fee and dues are to be paid.")
                    .does(Cancelling::allow),
            row("C04n", AwaitingLeave.class, AllowCancellation.class, OFFICER).to(AwaitingCancellationDecision.class)
                    .when("nothing to pay", Cancelling::nothingDue)
                    .says("It is looked at although it came late, nothing to pay.")
                    .does(Cancelling::allowFree),
            row("C05", AwaitingLeave.class, DenyCancellation.class, OFFICER).to(CancellationDenied.class)
                    .says("It is not looked at, with a coded reason.")
                    .does(Cancelling::deny),
            row("C06", AwaitingCancellationPayment.class, PayCancellation.class, EMPLOYER).law(CANCELLATION)
                    .barredBy(PAYMENT_IN_PROGRESS, Paying::cancellationInProgress)
                    .barredBy(GATEWAY_CLOSED, Paying::gatewayClosed)
                    .barredBy(TARIFF_UNKNOWN, Paying::cancellationUnknown)
                    .says("Opens a payment of fee and dues.")
                    .does(Cancelling::pay),
            row("C07", AwaitingCancellationPayment.class, CancellationPaid.class, PAYMENTS, CASE).to(AwaitingCancellationDecision.class).law(CANCELLATION)
                    .says("Receipt; an officer decides.")
                    .does(Cancelling::paid),
            row("C08", AwaitingCancellationDecision.class, ApproveCancellation.class, OFFICER).to(CancellationApproved.class).law(CANCELLATION)
                    .barredBy(REPORT_NOT_IN_FORCE, Cancelling::notInForce)
                    .barredBy(OBJECTION_OPEN, Cancelling::objectionFirst)
                    .says("The report is cancelled in the same step.")
                    .does(Cancelling::approve),
            row("C09", AwaitingCancellationDecision.class, DenyCancellation.class, OFFICER).to(CancellationDenied.class).law(CANCELLATION)
                    .says("With a coded reason; the fee goes back, dues stay paid.")
                    .does(Cancelling::deny),
            row("C10", CancellationState.Open.class, WithdrawCancellation.class, EMPLOYER).to(CancellationWithdrawn.class)
                    .says("The employer takes it back; a paid fee goes back.")
                    .does(Cancelling::withdraw),
            row("C11", AwaitingCancellationPayment.class, CancellationPaymentTimePassed.class, CLOCK).to(CancellationLapsed.class)
                    .says("Not paid in time; the report stands.")
                    .does(Cancelling::lapse),
            row("C12", AwaitingCancellationDecision.class, CancellationTimePassed.class, CLOCK)
                    .says("Silence decides nothing: it is escalated, again and again.")
                    .does(Cancelling::escalate),
            row("C12l", AwaitingLeave.class, CancellationTimePassed.class, CLOCK)
                    .says("The same while nobody has decided whether it is looked at.")
                    .does(Cancelling::escalate),
            row("C13", CancellationState.Open.class, AgreeToCancellation.class, WORKER, REPRESENTATIVE)
                    .says("The worker agrees: an open objection no longer stands in the way.")
                    .does(Cancelling::agree),
            row("C14", CancellationState.Open.class, CloseCancellation.class, CASE).to(CancellationOvertaken.class)
                    .says("The report ended before; a paid fee goes back.")
                    .does(Cancelling::close));

    // spotless:on

    /** The table. */
    public static final Table<AbscondingReport, AbscondingFacts> TABLE = new Table<>(
            "cancellation",
            CancellationState.class,
            CancellationCommand.class,
            ROWS,
            report -> report.cancellation().<State>map(Cancellation::state).orElseGet(Unopened::new));

    private CancellationTable() {}
}
