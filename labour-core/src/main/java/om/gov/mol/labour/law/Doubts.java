package om.gov.mol.labour.law;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import om.gov.mol.labour.outcome.Finding;

/**
 * Remembers which unconfirmed values a book is asked for, so that what rests on them can say so. Used by one thread.
 *
 * <pre>{@code
 * Doubts doubts = new Doubts(rulebook);
 * decide(doubts.book());
 * List<String> restsOn = doubts.taken();   // [report.minAbsence]
 * }</pre>
 */
public final class Doubts {

    private final Set<String> ids = new TreeSet<>();
    private final Rulebook book;

    /** Begins to remember. */
    public Doubts(Rulebook plain) {
        this.book = plain.watched((parameter, day) ->
                plain.peek(parameter, day).filter(Ruled::unconfirmed).ifPresent(ruled -> ids.add(parameter.id())));
    }

    /** The book to ask. */
    public Rulebook book() {
        return book;
    }

    /** A finding that was made since the last time, naming what it rests on besides its own rule. */
    public Finding named(Finding finding) {
        ids.remove(finding.rule().value());
        return ids.isEmpty() ? finding : finding.besides(taken());
    }

    /** The ids of the unconfirmed values that it was asked for since the last time, sorted. */
    public List<String> taken() {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<String> taken = List.copyOf(ids);
        ids.clear();
        return taken;
    }
}
