package om.gov.mol.labour.fee;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import om.gov.mol.labour.law.Parameter;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.law.Ruled;
import org.jspecify.annotations.Nullable;

/**
 * The rulebook on the day of a bill; remembers which unconfirmed values were looked at, and up to which day a bill that rests on
 * them certainly stays the same. Used by one thread.
 */
final class Law {

    private final Rulebook book;
    private final LocalDate day;
    private final @Nullable Set<String> unconfirmed;
    private LocalDate standsUntil = LocalDate.MAX;

    private Law(Rulebook book, LocalDate day, @Nullable Set<String> unconfirmed) {
        this.book = book;
        this.day = day;
        this.unconfirmed = unconfirmed;
    }

    /** The law of a day whose unconfirmed values are to be named. */
    static Law remembering(Rulebook book, LocalDate day) {
        return new Law(book, day, new LinkedHashSet<>());
    }

    /** The law of a day of which only the sum is of interest. */
    static Law of(Rulebook book, LocalDate day) {
        return new Law(book, day, null);
    }

    LocalDate day() {
        return day;
    }

    /** The value on the day. */
    <T> T value(Parameter<T> parameter) {
        return at(parameter).value();
    }

    <T> Ruled<T> at(Parameter<T> parameter) {
        return seen(quiet(parameter));
    }

    /** The amount on the day, where it is known. */
    <T> Optional<Ruled<T>> find(Parameter<T> parameter) {
        Optional<Ruled<T>> found = find(parameter, day);
        found.ifPresentOrElse(this::standing, () -> standsUntil(day));
        return found;
    }

    /** The amount on another day, where it is known; it is the same whatever the day of the bill. */
    <T> Optional<Ruled<T>> find(Parameter<T> parameter, LocalDate on) {
        Optional<Ruled<T>> found = book.find(parameter, on);
        found.ifPresent(this::seen);
        return found;
    }

    /** The value on the day; a quote does not rest on it for being looked at. */
    <T> Ruled<T> quiet(Parameter<T> parameter) {
        Ruled<T> ruled = book.at(parameter, day);
        standing(ruled);
        return ruled;
    }

    /** A value that turned out to matter. */
    void restsOn(Ruled<?> ruled) {
        seen(ruled);
    }

    /** A value that matters and leaves open what it says, whatever its source. */
    void doubts(Ruled<?> ruled) {
        if (unconfirmed != null) {
            unconfirmed.add(ruled.parameter().id());
        }
    }

    /** The ids of the unconfirmed values that were looked at, sorted. */
    List<String> unconfirmed() {
        return unconfirmed == null ? List.of() : unconfirmed.stream().sorted().toList();
    }

    /** From the day after this one on, what was asked so far may come to something else. */
    void standsUntil(LocalDate last) {
        if (last.isBefore(standsUntil)) {
            standsUntil = last;
        }
    }

    /** The last day, from that of the bill on, on which all that was asked so far certainly comes to the same. */
    LocalDate standsUntil() {
        return standsUntil;
    }

    private void standing(Ruled<?> ruled) {
        LocalDate to = ruled.to();
        if (to != null) {
            standsUntil(to);
        }
    }

    private <T> Ruled<T> seen(Ruled<T> ruled) {
        if (unconfirmed != null && ruled.unconfirmed()) {
            unconfirmed.add(ruled.parameter().id());
        }
        return ruled;
    }
}
