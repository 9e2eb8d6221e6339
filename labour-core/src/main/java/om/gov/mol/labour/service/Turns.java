package om.gov.mol.labour.service;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.port.Work;
import om.gov.mol.labour.port.WorkFilter;
import om.gov.mol.labour.port.WorkResult;
import om.gov.mol.labour.port.WorkState;
import org.jspecify.annotations.Nullable;

/**
 * Errands of a case go out in the order in which they were decided: nothing is said to an agency, or to the registry, while
 * something decided before is still to be said to it. An alert that is lifted is never set again by a message that was
 * late. Agencies do not wait for each other.
 */
final class Turns {

    private static final Duration SOON = Duration.ofSeconds(1);
    private static final int MANY = 1_000;
    private static final String WAITED = "waited ";
    private static final Pattern NAME = Pattern.compile("[^:]+:(?<version>[0-9]{1,18}):(?<label>(?<line>.+)\\.[^.]+)");

    private final Parts parts;

    Turns(Parts parts) {
        this.parts = parts;
    }

    /**
     * What a name of work says.
     *
     * @param line to whom it goes: {@code agency.PASSPORTS}, {@code registry}
     */
    private record Place(long version, String line, String label) {

        static @Nullable Place of(Work work) {
            Matcher name = NAME.matcher(work.id());
            return name.matches()
                    ? new Place(Long.parseLong(name.group("version")), name.group("line"), name.group("label"))
                    : null;
        }
    }

    /** When to look again, where it is not the turn of this errand. That is no failure, and counts as none. */
    Optional<WorkResult> behind(Work work) {
        Place own = Place.of(work);
        if (own == null) {
            return Optional.empty();
        }
        WorkFilter waiting = new WorkFilter(null, work.caseId(), Set.of(WorkState.WAITING), Set.of(work.kind()));
        Instant soon = parts.now().plus(SOON);
        return parts.store().work(waiting, null, MANY).stream()
                .filter(other -> isBefore(Place.of(other), own, work))
                .map(other -> other.leasedUntil() == null ? other.due().plus(1, ChronoUnit.MICROS) : soon)
                .max(Comparator.naturalOrder())
                .map(free -> new WorkResult.Again(free.isBefore(soon) ? soon : free, WAITED + (waited(work) + 1)));
    }

    private boolean isBefore(@Nullable Place other, Place own, Work work) {
        if (other == null || !other.line().equals(own.line()) || other.version() > own.version()) {
            return false;
        }
        return other.version() < own.version() || (!other.equals(own) && effect(other, work) < effect(own, work));
    }

    /** The place among the effects of its decision, which the journal keeps; asked for only where two of them wait. */
    private int effect(Place place, Work work) {
        return parts.store().journal(work.caseId()).stream()
                .filter(row -> row.sequence() == place.version())
                .map(row -> Json.read(row.payload()).texts("effects"))
                .map((List<String> labels) -> labels.indexOf(place.label()))
                .findFirst()
                .orElse(-1);
    }

    /** How often it was really tried, this time included. */
    static int tries(Work work) {
        return Math.max(1, work.attempts() - waited(work));
    }

    /** What to remember when it was tried and failed: how often it had waited. */
    static @Nullable String kept(Work work) {
        int waited = waited(work);
        return waited == 0 ? null : WAITED + waited;
    }

    private static int waited(Work work) {
        String result = work.result();
        return result != null && result.matches(WAITED + "[0-9]{1,9}")
                ? Integer.parseInt(result.substring(WAITED.length()))
                : 0;
    }
}
