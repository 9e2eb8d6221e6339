package om.gov.mol.labour.service;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import om.gov.mol.labour.lifecycle.CaseFile;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.lifecycle.Facts;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.party.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns deadlines that have passed into commands. Late or repeated runs are harmless: the case says what is still due. */
final class Timekeeper<C extends CaseFile, F extends Facts> {

    private static final Logger LOG = LoggerFactory.getLogger(Timekeeper.class);
    private static final int BATCH = 200;

    private final Parts parts;
    private final Procedure<C, F> procedure;
    private final SystemCommands<C, F> commands;

    Timekeeper(Parts parts, Procedure<C, F> procedure, SystemCommands<C, F> commands) {
        this.parts = parts;
        this.procedure = procedure;
        this.commands = commands;
    }

    /** Fires what is due now; how many deadlines fell. */
    int run() {
        List<CaseId> due = parts.store().dueCases(parts.now(), BATCH);
        return due.stream().mapToInt(this::fire).sum();
    }

    private int fire(CaseId id) {
        try {
            return commands.act(id, Role.CLOCK, "clock", this::falling)
                    .filter(Outcome.Accepted.class::isInstance)
                    .map(accepted -> 1)
                    .orElse(0);
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError broken) {
            LOG.error("deadline of case {} failed: {}", id, Broken.where(broken));
            return 0;
        }
    }

    /** The earliest deadline that has passed, as a command. */
    private Optional<Command> falling(C file) {
        Instant now = parts.now();
        return file.deadlines().stream()
                .filter(deadline -> !deadline.due().isAfter(now))
                .min(Deadline::compareTo)
                .map(deadline -> procedure.falling(deadline, procedure.clockFacts(file)));
    }
}
