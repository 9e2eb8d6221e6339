package om.gov.mol.labour.law;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Which values that no source confirms a host has looked at and takes as its law. Who goes live overrides each of them, or
 * acknowledges it here; what does neither is not built.
 *
 * <pre>{@code
 * Acknowledged.of("transfer.completion.days", "transfer.currentEmployer.answer")   // these two, however the book changes
 * Acknowledged.everythingIn("0f5c2a9b7d31")                                        // all, in the book of this version only
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Acknowledged {

    private static final Acknowledged NOTHING = new Acknowledged(book -> false, Set.of());

    private final Predicate<Rulebook> whole;
    private final Set<String> ids;

    private Acknowledged(Predicate<Rulebook> whole, Set<String> ids) {
        this.whole = whole;
        this.ids = Set.copyOf(ids);
    }

    /** Nothing: every unconfirmed value must be overridden. */
    public static Acknowledged nothing() {
        return NOTHING;
    }

    /**
     * The values of these parameters, whatever they are.
     *
     * @throws IllegalArgumentException naming the ids that no parameter has
     */
    public static Acknowledged of(String... ids) {
        Set<String> unknown = new TreeSet<>(Arrays.asList(ids));
        unknown.removeIf(id -> Parameters.byId(id).isPresent());
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("ids: no such parameters " + unknown);
        }
        return new Acknowledged(book -> false, Set.of(ids));
    }

    /**
     * All values of the book of one version, see {@link Rulebook#version()}. A book in which anything differs, also that of the
     * next release, has another version and is looked at anew.
     */
    public static Acknowledged everythingIn(String version) {
        return new Acknowledged(book -> book.version().equals(version), Set.of());
    }

    /** Everything, unseen. For demonstrations and tests only. */
    public static Acknowledged forDemonstration() {
        return new Acknowledged(book -> true, Set.of());
    }

    /**
     * The parameters with values that no source confirms and that are not acknowledged, by id and sorted. Law whose procedure
     * comes later is left out: nothing rests on it yet.
     */
    public List<String> missing(Rulebook book) {
        if (whole.test(book)) {
            return List.of();
        }
        return book.unconfirmed().stream()
                .map(Entry::parameter)
                .filter(parameter -> Section.of(parameter) != Section.LATER)
                .map(Parameter::id)
                .filter(id -> !ids.contains(id))
                .distinct()
                .sorted()
                .toList();
    }
}
