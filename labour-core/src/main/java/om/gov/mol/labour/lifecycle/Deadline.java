package om.gov.mol.labour.lifecycle;

import java.time.Instant;

/**
 * Something that falls due. {@code due} is a hint: when it fires, the row counts again with that day's holidays and
 * outages, and may move it.
 *
 * @param kind what falls due, such as {@code ANSWER}; one of a kind per case
 * @param started from when the time runs
 * @param rule the rulebook parameter that holds the length
 * @param extendedDays calendar days that an officer has added
 */
public record Deadline(String kind, Instant started, String rule, int extendedDays, Instant due)
        implements Comparable<Deadline> {

    @Override
    public int compareTo(Deadline other) {
        int byTime = due.compareTo(other.due);
        return byTime != 0 ? byTime : kind.compareTo(other.kind);
    }
}
