package om.gov.mol.labour.absconding;

import static om.gov.mol.labour.absconding.AbscondingLaw.REFUND;
import static om.gov.mol.labour.absconding.AbscondingLaw.TICKET;
import static om.gov.mol.labour.absconding.AbscondingTables.row;
import static om.gov.mol.labour.outcome.ProblemCode.PAYMENT_IN_PROGRESS;
import static om.gov.mol.labour.outcome.ProblemCode.REFUND_GROUND_NOT_MET;
import static om.gov.mol.labour.party.Role.CASE;
import static om.gov.mol.labour.party.Role.CLOCK;
import static om.gov.mol.labour.party.Role.EMPLOYER;
import static om.gov.mol.labour.party.Role.OFFICER;

import java.util.List;
import om.gov.mol.labour.absconding.DepositCommand.ApproveRefund;
import om.gov.mol.labour.absconding.DepositCommand.ClaimTimePassed;
import om.gov.mol.labour.absconding.DepositCommand.DemandTicket;
import om.gov.mol.labour.absconding.DepositCommand.DenyRefund;
import om.gov.mol.labour.absconding.DepositCommand.DropTicket;
import om.gov.mol.labour.absconding.DepositCommand.HoldTicket;
import om.gov.mol.labour.absconding.DepositCommand.RefundTimePassed;
import om.gov.mol.labour.absconding.DepositCommand.ReleaseTicket;
import om.gov.mol.labour.absconding.DepositCommand.RequestRefund;
import om.gov.mol.labour.absconding.DepositCommand.RetryRefund;
import om.gov.mol.labour.absconding.DepositCommand.TicketRefunded;
import om.gov.mol.labour.absconding.DepositCommand.UseTicket;
import om.gov.mol.labour.absconding.DepositCommand.WithdrawRefund;
import om.gov.mol.labour.absconding.DepositState.Due;
import om.gov.mol.labour.absconding.DepositState.Forfeited;
import om.gov.mol.labour.absconding.DepositState.Held;
import om.gov.mol.labour.absconding.DepositState.NeverPaid;
import om.gov.mol.labour.absconding.DepositState.NotDue;
import om.gov.mol.labour.absconding.DepositState.RefundRequested;
import om.gov.mol.labour.absconding.DepositState.RefundUnderWay;
import om.gov.mol.labour.absconding.DepositState.Refunded;
import om.gov.mol.labour.absconding.DepositState.Used;
import om.gov.mol.labour.lifecycle.Row;
import om.gov.mol.labour.lifecycle.Table;

/** Where the value of the ticket is: due, held, used, on its way back, paid back, forfeited. */
public final class DepositTable {

    // spotless:off: a row is to be read as a line of the table
    private static final List<Row<AbscondingReport, AbscondingFacts>> ROWS = List.of(
            row("D01", NotDue.class, DemandTicket.class, CASE).to(Due.class).law(TICKET)
                    .says("The value of the ticket is to be paid.")
                    .does(Depositing::demand),
            row("D02", Due.class, HoldTicket.class, CASE).to(Held.class).law(TICKET)
                    .says("Paid and held.")
                    .does(Depositing::hold),
            row("D03", Due.class, DropTicket.class, CASE).to(NeverPaid.class)
                    .says("The report ended before anything was paid.")
                    .does(Depositing::drop),
            row("D04", Held.class, ReleaseTicket.class, CASE).to(RefundUnderWay.class)
                    .when("goes back", Depositing::goesBack)
                    .says("The report never took effect, or was taken back: the money goes back by itself.")
                    .does(Depositing::release),
            row("D05", Held.class, ReleaseTicket.class, CASE).to(Forfeited.class)
                    .when("kept", Depositing::kept)
                    .says("The same, where the rulebook keeps it.")
                    .does(Depositing::keep),
            row("D06", Held.class, UseTicket.class, CASE).to(Used.class).law(REFUND)
                    .says("The worker left on it.")
                    .does(Depositing::use),
            row("D07", Held.class, RequestRefund.class, EMPLOYER).to(RefundRequested.class).law(REFUND)
                    .barredBy(REFUND_GROUND_NOT_MET, Depositing::noGround)
                    .says("On one of the four grounds, to an account: an officer decides.")
                    .does(Depositing::request),
            row("D08", RefundRequested.class, WithdrawRefund.class, EMPLOYER).to(Held.class)
                    .says("The employer takes that back.")
                    .does(Depositing::withdraw),
            row("D09", RefundRequested.class, ApproveRefund.class, OFFICER).to(RefundUnderWay.class).law(REFUND)
                    .says("The money leaves for the account named.")
                    .does(Depositing::approve),
            row("D10", RefundRequested.class, DenyRefund.class, OFFICER).to(Held.class).law(REFUND)
                    .says("With a coded reason; it stays held, and after the limit there is some time to ask again.")
                    .does(Depositing::deny),
            row("D11", RefundRequested.class, RefundTimePassed.class, CLOCK)
                    .says("Silence decides nothing: it is escalated, again and again.")
                    .does(Depositing::escalate),
            row("D12", RefundUnderWay.class, TicketRefunded.class, CASE).to(Refunded.class).law(REFUND)
                    .says("The gateway has paid it back.")
                    .does(Depositing::refunded),
            row("D13", RefundUnderWay.class, RetryRefund.class, EMPLOYER)
                    .barredBy(PAYMENT_IN_PROGRESS, Depositing::refundMoving)
                    .says("A refund that failed is tried again, to the account now named.")
                    .does(Depositing::retry),
            row("D14", Held.class, ClaimTimePassed.class, CLOCK).to(Forfeited.class)
                    .when("forfeited after the limit", Depositing::forfeits).law(REFUND)
                    .says("Nobody has claimed it in time.")
                    .does(Depositing::forfeit),
            row("D15", Held.class, ClaimTimePassed.class, CLOCK)
                    .when("stays held after the limit", Depositing::staysHeld)
                    .says("Nobody has claimed it in time; the rulebook lets it stay held.")
                    .does(Depositing::stays),
            row("D16", RefundRequested.class, ClaimTimePassed.class, CLOCK).law(REFUND)
                    .says("It was claimed in time: the officer still decides.")
                    .does(Depositing::claimed));

    // spotless:on

    /** The table. */
    public static final Table<AbscondingReport, AbscondingFacts> TABLE = new Table<>(
            "deposit",
            DepositState.class,
            DepositCommand.class,
            ROWS,
            report -> report.deposit().state());

    private DepositTable() {}
}
