package om.gov.mol.labour.lifecycle;

import static om.gov.mol.labour.lifecycle.Door.becomes;
import static om.gov.mol.labour.lifecycle.Door.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import om.gov.mol.labour.lifecycle.Door.Ajar;
import om.gov.mol.labour.lifecycle.Door.Build;
import om.gov.mol.labour.lifecycle.Door.DoorState;
import om.gov.mol.labour.lifecycle.Door.Lock;
import om.gov.mol.labour.lifecycle.Door.Locked;
import om.gov.mol.labour.lifecycle.Door.Looks;
import om.gov.mol.labour.lifecycle.Door.Push;
import om.gov.mol.labour.lifecycle.Door.Shut;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.party.Role;
import org.junit.jupiter.api.Test;

/** A table prints what it does, and nothing else. */
class TablePrinterTest {

    private static final Table<Door, Looks> TABLE = Door.table(List.of(
            row("D1", State.Unopened.class, Build.class, Role.OFFICER)
                    .to(Shut.class)
                    .says("It is there.")
                    .does(becomes(new Shut())),
            row("D2", Shut.class, Push.class, Role.WORKER, Role.OFFICER)
                    .to(Ajar.class)
                    .when("strong | stronger", at -> true)
                    .barredBy(ProblemCode.CASE_BUSY, at -> null)
                    .says("It gives way.")
                    .does(becomes(new Ajar())),
            row("D3", Shut.class, Lock.class, Role.OFFICER).to(Locked.class).does(becomes(new Locked())),
            row("D4", Ajar.class, Lock.class, Role.OFFICER).to(Locked.class).does(becomes(new Locked())),
            row("D5", Ajar.class, Build.class, Role.CLOCK).does(becomes(new Ajar())),
            row("D6", Ajar.class, Push.class, Role.CASE).to(Locked.class).does(becomes(new Locked())),
            row("D7", DoorState.class, Build.class, Role.CASE).does(becomes(new Shut()))));

    private final TablePrinter<Door, Looks> printer = new TablePrinter<>(TABLE);

    @Test
    void theDiagramHasAnArrowForEveryWayAndLeavesOutFamiliesThatStay() {
        assertThat(printer.diagram()).isEqualTo("""
                        stateDiagram-v2
                            [*] --> Shut : D1 build (officer)
                            Shut --> Ajar : D2 push (worker, officer) [strong | stronger]
                            Shut --> Locked : D3 lock (officer)
                            Ajar --> Locked : D4 lock (officer)<br/>D6 push (case)
                            Ajar --> Ajar : D5 build (clock)
                            Locked --> [*]
                        """);
        assertThat(printer.steady()).containsExactly("D7");
    }

    @Test
    void theManualPageHasEveryRowWithItsLawAndWhatRefusesIt() {
        assertThat(printer.manual())
                .contains("| D2 | Shut | `push` | worker, officer | strong \\| stronger | Ajar | `CASE_BUSY` "
                        + "| policy [U] | It gives way. |\n")
                .contains("| D7 | *DoorState* | `build` | case |  | *stays* |  | policy [U] |  |\n")
                .endsWith("\n* *DoorState*: Ajar, Locked, Shut\n");
    }

    @Test
    void aSealedFamilyIsExpandedToItsRecordsEachOnce() {
        assertThat(TablePrinter.<State>leaves(DoorState.class)).containsExactly(Ajar.class, Locked.class, Shut.class);
        assertThat(TablePrinter.<State>leaves(Shut.class)).containsExactly(Shut.class);
    }
}
