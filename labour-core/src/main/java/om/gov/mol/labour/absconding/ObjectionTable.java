package om.gov.mol.labour.absconding;

import static om.gov.mol.labour.absconding.AbscondingLaw.OBJECTION;
import static om.gov.mol.labour.absconding.AbscondingTables.row;
import static om.gov.mol.labour.outcome.ProblemCode.REPORT_NOT_IN_FORCE;
import static om.gov.mol.labour.outcome.ProblemCode.SAME_OFFICER;
import static om.gov.mol.labour.party.Role.CASE;
import static om.gov.mol.labour.party.Role.CLOCK;
import static om.gov.mol.labour.party.Role.OFFICER;
import static om.gov.mol.labour.party.Role.REPRESENTATIVE;
import static om.gov.mol.labour.party.Role.WORKER;

import java.util.List;
import om.gov.mol.labour.absconding.ObjectionCommand.AdmitObjection;
import om.gov.mol.labour.absconding.ObjectionCommand.CloseObjection;
import om.gov.mol.labour.absconding.ObjectionCommand.DismissObjection;
import om.gov.mol.labour.absconding.ObjectionCommand.FileObjection;
import om.gov.mol.labour.absconding.ObjectionCommand.ObjectionTimePassed;
import om.gov.mol.labour.absconding.ObjectionCommand.RefuseObjection;
import om.gov.mol.labour.absconding.ObjectionCommand.UpholdObjection;
import om.gov.mol.labour.absconding.ObjectionCommand.WithdrawObjection;
import om.gov.mol.labour.absconding.ObjectionState.AwaitingAdmission;
import om.gov.mol.labour.absconding.ObjectionState.AwaitingDecision;
import om.gov.mol.labour.absconding.ObjectionState.Dismissed;
import om.gov.mol.labour.absconding.ObjectionState.Moot;
import om.gov.mol.labour.absconding.ObjectionState.NotAdmitted;
import om.gov.mol.labour.absconding.ObjectionState.ObjectionWithdrawn;
import om.gov.mol.labour.absconding.ObjectionState.Upheld;
import om.gov.mol.labour.lifecycle.Row;
import om.gov.mol.labour.lifecycle.State;
import om.gov.mol.labour.lifecycle.State.Unopened;
import om.gov.mol.labour.lifecycle.Table;

/** The life of an objection: the worker says that a report is false, and somebody else than who approved it decides. */
public final class ObjectionTable {

    // spotless:off: a row is to be read as a line of the table
    private static final List<Row<AbscondingReport, AbscondingFacts>> ROWS = List.of(
            row("O01", Unopened.class, FileObjection.class, WORKER, REPRESENTATIVE).to(AwaitingDecision.class)
                    .when("in time", Objecting::inTime).law(OBJECTION)
                    .barredBy(REPORT_NOT_IN_FORCE, Objecting::nothingToObjectTo)
                    .says("In time, with ground and evidence: another officer will decide.")
                    .does(Objecting::file),
            row("O02", Unopened.class, FileObjection.class, WORKER, REPRESENTATIVE).to(AwaitingAdmission.class)
                    .when("late", Objecting::late).law(OBJECTION)
                    .barredBy(REPORT_NOT_IN_FORCE, Objecting::nothingToObjectTo)
                    .says("Late: an officer first decides whether it is looked at.")
                    .does(Objecting::fileLate),
            row("O01w", ObjectionWithdrawn.class, FileObjection.class, WORKER, REPRESENTATIVE).to(AwaitingDecision.class)
                    .when("in time", Objecting::inTime).law(OBJECTION)
                    .barredBy(REPORT_NOT_IN_FORCE, Objecting::nothingToObjectTo)
                    .says("The same after an objection was taken back.")
                    .does(Objecting::file),
            row("O02w", ObjectionWithdrawn.class, FileObjection.class, WORKER, REPRESENTATIVE).to(AwaitingAdmission.class)
                    .when("late", Objecting::late).law(OBJECTION)
                    .barredBy(REPORT_NOT_IN_FORCE, Objecting::nothingToObjectTo)
                    .says("The same, late.")
                    .does(Objecting::fileLate),
            row("O03", AwaitingAdmission.class, AdmitObjection.class, OFFICER).to(AwaitingDecision.class)
                    .barredBy(SAME_OFFICER, Objecting::sameOfficer)
                    .says("It is looked at although it came late.")
                    .does(Objecting::admit),
            row("O04", AwaitingAdmission.class, RefuseObjection.class, OFFICER).to(NotAdmitted.class)
                    .barredBy(SAME_OFFICER, Objecting::sameOfficer)
                    .says("It is not looked at, with a coded reason.")
                    .does(Objecting::notAdmitted),
            row("O05", AwaitingDecision.class, UpholdObjection.class, OFFICER).to(Upheld.class).law(OBJECTION)
                    .barredBy(SAME_OFFICER, Objecting::sameOfficer)
                    .says("The report was false: it is revoked in the same step.")
                    .does(Objecting::uphold),
            row("O06", AwaitingDecision.class, DismissObjection.class, OFFICER).to(Dismissed.class).law(OBJECTION)
                    .barredBy(SAME_OFFICER, Objecting::sameOfficer)
                    .says("The report stands, with a coded reason; a groundless objection is recorded.")
                    .does(Objecting::dismiss),
            row("O07", ObjectionState.Open.class, WithdrawObjection.class, WORKER, REPRESENTATIVE).to(ObjectionWithdrawn.class)
                    .says("The worker takes it back.")
                    .does(Objecting::withdraw),
            row("O08", ObjectionState.Open.class, ObjectionTimePassed.class, CLOCK)
                    .says("Silence never decides against a worker: it is escalated, again and again.")
                    .does(Objecting::escalate),
            row("O09", ObjectionState.Open.class, CloseObjection.class, CASE).to(Moot.class)
                    .says("The report ended before: with his consent, or taken back by an officer.")
                    .does(Objecting::close));

    // spotless:on

    /** The table. */
    public static final Table<AbscondingReport, AbscondingFacts> TABLE = new Table<>(
            "objection",
            ObjectionState.class,
            ObjectionCommand.class,
            ROWS,
            report -> report.objection().<State>map(Objection::state).orElseGet(Unopened::new));

    private ObjectionTable() {}
}
