package om.gov.mol.labour.testkit.fake;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import om.gov.mol.labour.port.Attempt;

/** What the store in memory counts: attempts that were refused, and numbers without gaps. Guarded by the store. */
final class MemoryTallies {

    private final Map<List<String>, Map<String, Long>> numbers = new HashMap<>();
    private final List<Attempt> attempts = new ArrayList<>();

    void record(Attempt attempt) {
        attempts.add(requireNonNull(attempt, "attempt"));
    }

    int attempts(String tenant, String actor, Instant since) {
        return (int) attempts.stream()
                .filter(attempt -> attempt.tenant().equals(tenant)
                        && attempt.actor().equals(actor)
                        && !attempt.at().isBefore(since))
                .count();
    }

    long number(String tenant, String series, String key) {
        Map<String, Long> given =
                numbers.computeIfAbsent(List.of(tenant, requireNonNull(series, "series")), s -> new LinkedHashMap<>());
        return given.computeIfAbsent(requireNonNull(key, "key"), k -> given.size() + 1L);
    }
}
