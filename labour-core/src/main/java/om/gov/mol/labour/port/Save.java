package om.gov.mol.labour.port;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.lifecycle.Claim;
import om.gov.mol.labour.lifecycle.Guard;

/**
 * Everything a command changes, to be written in one transaction by {@link CaseStore#save}. Parts that do not belong to
 * one case and one version, or a claim both taken and released, are refused with {@link IllegalArgumentException}.
 *
 * @param next the case as it will be; its version is one above the expected one
 * @param expectedVersion the version the command was decided on; 0 opens a new case
 * @param entry the journal row; its sequence is the new version
 * @param taken claims that the case needs alone, for example {@code transfer/worker/…}
 * @param released claims that it gives back, usually with its closing
 * @param reliedOn guards and the versions at which facts were read ({@link Loaded#guards})
 * @param moved guards to raise by one, so that others who relied on them must look again
 * @param outgoing new work of this case, made with {@link Work#waiting}
 * @param cancelled ids of this case's work that shall not be done any more; what is not waiting is left alone
 */
public record Save(
        CaseRow next,
        long expectedVersion,
        JournalRow entry,
        Set<Claim> taken,
        Set<Claim> released,
        Map<Guard, Long> reliedOn,
        Set<Guard> moved,
        List<Work> outgoing,
        List<String> cancelled) {

    public Save {
        requireNonNull(next, "next");
        requireNonNull(entry, "entry");
        taken = Set.copyOf(taken);
        released = Set.copyOf(released);
        reliedOn = Map.copyOf(reliedOn);
        moved = Set.copyOf(moved);
        outgoing = List.copyOf(outgoing);
        cancelled = List.copyOf(cancelled);
        require(expectedVersion >= 0, "expectedVersion must not be negative");
        require(next.version() == expectedVersion + 1, "next.version must be expectedVersion + 1");
        require(entry.sequence() == next.version(), "entry.sequence must be next.version");
        require(entry.caseId().equals(next.id()), "entry.caseId must be next.id");
        require(taken.stream().noneMatch(released::contains), "a claim is both taken and released");
        CaseId id = next.id();
        require(outgoing.stream().allMatch(work -> isNew(work, id)), "outgoing must be new work of this case");
    }

    private static boolean isNew(Work work, CaseId id) {
        return work.caseId().equals(id) && work.state() == WorkState.WAITING && work.attempts() == 0;
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    /** The case and the version that is to be written. */
    @Override
    public String toString() {
        return "Save[" + next + "]";
    }
}
