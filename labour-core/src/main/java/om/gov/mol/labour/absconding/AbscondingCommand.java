package om.gov.mol.labour.absconding;

import om.gov.mol.labour.lifecycle.Command;

/**
 * Everything that can be asked of a report and what hangs on it. Each family is answered by one table; an answer that can go
 * two ways is two commands.
 */
public sealed interface AbscondingCommand extends Command
        permits ReportCommand, ObjectionCommand, CancellationCommand, DepositCommand {}
