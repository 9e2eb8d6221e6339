package om.gov.mol.labour.transfer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.lifecycle.Decision;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.notice.NoticeKind;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.transfer.TransferCommand.ResumeAfterReport;
import om.gov.mol.labour.transfer.TransferCommand.SuspendForReport;
import om.gov.mol.labour.transfer.TransferEvent.Resumed;
import om.gov.mol.labour.transfer.TransferEvent.Suspended;
import org.jspecify.annotations.Nullable;

/**
 * While a report on the worker is in force the transfer rests: its clocks stand still, and afterwards go on with the time
 * that was left. Who wants to end it still can.
 */
final class Resting {

    private Resting() {}

    static @Nullable Problem restsAlready(Moment<Transfer, ?, TransferFacts> moment) {
        return moment.file().isSuspended() ? Problem.of(ProblemCode.NOT_IN_THIS_STATE) : null;
    }

    static @Nullable Problem doesNotRest(Moment<Transfer, ?, TransferFacts> moment) {
        return moment.file().isSuspended() ? null : Problem.of(ProblemCode.NOT_IN_THIS_STATE);
    }

    static Decision<Transfer> suspend(Moment<Transfer, SuspendForReport, TransferFacts> moment) {
        return Decision.<Transfer>accept(new Suspended(moment.facts().now()))
                .also(Answering.told(moment.file(), NoticeKind.TRANSFER_SUSPENDED, Map.of()));
    }

    static Decision<Transfer> resume(Moment<Transfer, ResumeAfterReport, TransferFacts> moment) {
        Transfer transfer = moment.file();
        Instant since = Objects.requireNonNull(transfer.suspendedAt(), "suspendedAt");
        Instant now = moment.facts().now();
        List<Deadline> later = transfer.clocks().stream()
                .map(clock -> moved(clock, since, now))
                .toList();
        return Decision.<Transfer>accept(new Resumed(now, later))
                .also(Answering.told(transfer, NoticeKind.TRANSFER_RESUMED, Map.of()));
    }

    /** Later by the time for which it stood still: since the transfer rests, or since it was set while it did. */
    private static Deadline moved(Deadline clock, Instant since, Instant now) {
        Instant from = clock.started().isAfter(since) ? clock.started() : since;
        Duration stood = Duration.between(from, now);
        return new Deadline(
                clock.kind(),
                clock.started().plus(stood),
                clock.rule(),
                clock.extendedDays(),
                clock.due().plus(stood));
    }
}
