package om.gov.mol.labour.service;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import om.gov.mol.labour.port.Work;
import om.gov.mol.labour.port.WorkResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes outgoing work under a lease and has it done. Whatever goes wrong with one piece stays with that piece: it is tried
 * again later and the others go on.
 */
final class WorkRunner {

    private static final Logger LOG = LoggerFactory.getLogger(WorkRunner.class);
    private static final int BATCH_FIRST = 4;
    private static final int BATCH_MAX = 50;
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);
    private static final Duration AFTER_FAILURE_MAX = Duration.ofHours(1);

    private final Parts parts;
    private final String owner;
    private final Map<WorkKind, Function<Work, WorkResult>> hands = new EnumMap<>(WorkKind.class);

    WorkRunner(Parts parts, String owner, Desks desks) {
        this.parts = parts;
        this.owner = owner;
        Messenger messenger = new Messenger(parts, desks);
        Errands errands = new Errands(parts, desks);
        hands.put(WorkKind.SMS, messenger::sms);
        hands.put(WorkKind.EMAIL, messenger::email);
        hands.put(WorkKind.PAYMENT, work -> desks.ofOwn(work.caseId()).cashier().look(work));
        hands.put(WorkKind.REFUND, work -> desks.ofOwn(work.caseId()).refunder().look(work));
        hands.put(WorkKind.RECEIPT, work -> desks.ofOwn(work.caseId()).cashier().number(work));
        hands.put(WorkKind.AGENCY, errands::agency);
        hands.put(WorkKind.REGISTRY, errands::registry);
        hands.put(WorkKind.CASE, new Neighbours(parts, desks)::tell);
    }

    /** What a round has done. */
    record Round(int done, int failed) {}

    /** Does everything that is due now, once. */
    Round run() {
        int done = 0;
        int failed = 0;
        Instant now = parts.now();
        int size = BATCH_FIRST;
        for (List<Work> batch = lease(now, size); !batch.isEmpty(); batch = lease(now, size)) {
            Instant began = parts.now();
            for (Work work : batch) {
                if (canBeTried(work) ? tried(work) : givenBack(work)) {
                    done++;
                } else {
                    failed++;
                }
            }
            size = next(size, Duration.between(began, parts.now()));
        }
        return new Round(done, failed);
    }

    /** What was due when the round began; the lease counts from now, however long the round has taken. */
    private List<Work> lease(Instant dueBy, int size) {
        return isStopped()
                ? List.of()
                : parts.store()
                        .lease(
                                parts.tenant(),
                                owner,
                                dueBy,
                                parts.now().plus(parts.settings().leaseLength()),
                                size);
    }

    /** Who is interrupted waits for nobody: what is left is for the next round, or for another host. */
    private static boolean isStopped() {
        return Thread.currentThread().isInterrupted();
    }

    private boolean canBeTried(Work work) {
        return !isStopped() && inTime(work);
    }

    /** Another runner may take the work over soon: doing it as well would say everything twice. */
    private boolean inTime(Work work) {
        Instant until = work.leasedUntil();
        return until == null
                || !parts.now().plus(parts.settings().providerTimeLimit()).isAfter(until);
    }

    /** Not tried, and said so: a notice must not look as if it might have been sent. Never done. */
    private boolean givenBack(Work work) {
        boolean notice = work.kind().equals(WorkKind.SMS.name()) || work.kind().equals(WorkKind.EMAIL.name());
        String kept = notice && Handed.of(work) == null ? Tries.notSent(work) : work.result();
        parts.store().finish(work, new WorkResult.Again(parts.now(), kept));
        return false;
    }

    /** As many at once as are done well within their lease: fewer while providers are slow. */
    private int next(int size, Duration took) {
        boolean slow = took.multipliedBy(2).compareTo(parts.settings().leaseLength()) > 0;
        return slow ? Math.max(1, size / 2) : Math.min(BATCH_MAX, size * 2);
    }

    private boolean tried(Work work) {
        Instant began = parts.now();
        WorkResult result = result(work);
        boolean kept = parts.store().finish(work, result);
        parts.listener().worked(work.kind(), word(result), work.attempts(), Duration.between(began, parts.now()));
        return kept && (!(result instanceof WorkResult.Again again) || handedOver(work, again));
    }

    /** The sending is done, although the work stays for the receipt. */
    private static boolean handedOver(Work work, WorkResult.Again again) {
        return Handed.of(work) == null && Handed.of(again.result()) != null;
    }

    /** A piece of work that breaks something of ours is tried again later; it must not stop the others. */
    private WorkResult result(Work work) {
        try {
            Function<Work, WorkResult> hand = hands.get(WorkKind.valueOf(work.kind()));
            if (hand == null) {
                throw new IllegalStateException("nobody does " + work.kind());
            }
            return hand.apply(work);
        } catch (Throwable broken) {
            LOG.error("work {} failed: {}", work.position(), Broken.where(broken));
            return new WorkResult.Again(
                    parts.now().plus(Backoff.after(work.attempts(), AFTER_FAILURE, AFTER_FAILURE_MAX)),
                    Handed.of(work) == null ? broken.getClass().getSimpleName() : work.result());
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
