package om.gov.mol.labour.store.jdbc;

import java.time.DateTimeException;
import java.time.Instant;
import om.gov.mol.labour.port.CaseRow;

/** Where a page of a work list ended. */
record Keyset(Instant openedAt, String id) {

    static Keyset of(CaseRow row) {
        return new Keyset(row.openedAt(), row.id().value());
    }

    /**
     * Reads {@link #toString}.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    static Keyset parse(String text) {
        int gap = text.indexOf(' ');
        try {
            return new Keyset(Instant.parse(text.substring(0, Math.max(gap, 0))), text.substring(gap + 1));
        } catch (DateTimeException fault) {
            throw new IllegalArgumentException("after: not the end of a page", fault);
        }
    }

    @Override
    public String toString() {
        return openedAt + " " + id;
    }
}
