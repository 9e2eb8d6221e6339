package om.gov.mol.labour.service;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import om.gov.mol.labour.lifecycle.CaseFile;
import om.gov.mol.labour.lifecycle.Facts;
import om.gov.mol.labour.port.Work;
import om.gov.mol.labour.port.WorkResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes outgoing work under a lease and has it done. Whatever goes wrong with one piece stays with that piece: it is tried
 * again later and the others go on.
 */
final class WorkRunner<C extends CaseFile, F extends Facts> {

    private static final Logger LOG = LoggerFactory.getLogger(WorkRunner.class);
    private static final int BATCH = 50;
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(30);
    private static final Duration AFTER_FAILURE_MAX = Duration.ofHours(1);

    private final Parts parts;
    private final String owner;
    private final Map<WorkKind, Function<Work, WorkResult>> hands = new EnumMap<>(WorkKind.class);

    WorkRunner(Parts parts, String owner, Cashier<C, F> cashier, Refunder<C, F> refunder, Messenger<C, F> messenger) {
        this.parts = parts;
        this.owner = owner;
        Errands errands = new Errands(parts);
        hands.put(WorkKind.SMS, messenger::sms);
        hands.put(WorkKind.EMAIL, messenger::email);
        hands.put(WorkKind.PAYMENT, cashier::look);
        hands.put(WorkKind.REFUND, refunder::look);
        hands.put(WorkKind.RECEIPT, cashier::number);
        hands.put(WorkKind.AGENCY, errands::agency);
        hands.put(WorkKind.REGISTRY, errands::registry);
    }

    /** What a round has done. */
    record Round(int done, int failed) {}

    /** Does everything that is due now, once. */
    Round run() {
        int done = 0;
        int failed = 0;
        Instant now = parts.now();
        for (List<Work> batch = lease(now); !batch.isEmpty(); batch = lease(now)) {
            for (Work work : batch) {
                if (overdue(work)) {
                    failed++; // somebody else may have it by now
                } else if (tried(work)) {
                    done++;
                } else {
                    failed++;
                }
            }
        }
        return new Round(done, failed);
    }

    private List<Work> lease(Instant now) {
        return parts.store().lease(owner, now, now.plus(parts.settings().leaseLength()), BATCH);
    }

    private boolean overdue(Work work) {
        Instant until = work.leasedUntil();
        return until != null && !parts.now().isBefore(until);
    }

    private boolean tried(Work work) {
        Instant began = parts.now();
        WorkResult result = result(work);
        boolean kept = parts.store().finish(work, result);
        parts.listener().worked(work.kind(), word(result), work.attempts() + 1, Duration.between(began, parts.now()));
        return kept && !(result instanceof WorkResult.Again);
    }

    /** A piece of work that breaks something of ours is tried again later; it must not stop the others. */
    private WorkResult result(Work work) {
        try {
            Function<Work, WorkResult> hand = hands.get(WorkKind.valueOf(work.kind()));
            if (hand == null) {
                throw new IllegalStateException("nobody does " + work.kind());
            }
            return hand.apply(work);
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError broken) {
            LOG.error("work {} failed: {}", work.position(), Broken.where(broken));
            return new WorkResult.Again(
                    parts.now().plus(Backoff.after(work.attempts(), AFTER_FAILURE, AFTER_FAILURE_MAX)),
                    broken.getClass().getSimpleName());
        }
    }

    private static String word(WorkResult result) {
        if (result instanceof WorkResult.Done) {
            return "done";
        }
        if (result instanceof WorkResult.Again) {
            return "again";
        }
        return result instanceof WorkResult.Undeliverable ? "undeliverable" : "given-up";
    }
}
