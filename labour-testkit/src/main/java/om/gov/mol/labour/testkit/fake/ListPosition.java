package om.gov.mol.labour.testkit.fake;

import java.time.DateTimeException;
import java.time.Instant;
import om.gov.mol.labour.port.CaseRow;

/** The order of lists: newest first. */
record ListPosition(Instant openedAt, String id) implements Comparable<ListPosition> {

    static ListPosition of(CaseRow row) {
        return new ListPosition(row.openedAt(), row.id().value());
    }

    static ListPosition parse(String text) {
        int gap = text.indexOf(' ');
        try {
            return new ListPosition(Instant.parse(text.substring(0, Math.max(gap, 0))), text.substring(gap + 1));
        } catch (DateTimeException fault) {
            throw new IllegalArgumentException("after: not the end of a page", fault);
        }
    }

    @Override
    public int compareTo(ListPosition other) {
        int order = other.openedAt.compareTo(openedAt);
        return order != 0 ? order : other.id.compareTo(id);
    }

    @Override
    public String toString() {
        return openedAt + " " + id;
    }
}
