package om.gov.mol.labour.service;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import om.gov.mol.labour.port.CaseFilter;
import om.gov.mol.labour.port.CaseRow;
import om.gov.mol.labour.port.Page;
import org.jspecify.annotations.Nullable;

/** Walks over the references of all cases of a tenant, one page in memory at a time. */
final class AllReferences implements Iterator<String> {

    private static final int PAGE = 200;

    private final Parts parts;
    private final Queue<String> read = new ArrayDeque<>();
    private @Nullable String after;
    private boolean ended;

    AllReferences(Parts parts) {
        this.parts = parts;
    }

    @Override
    public boolean hasNext() {
        while (read.isEmpty() && !ended) {
            Page<CaseRow> page = parts.store().list(CaseFilter.all(parts.tenant()), after, PAGE);
            page.items().forEach(row -> read.add(row.reference()));
            after = page.next();
            ended = after == null;
        }
        return !read.isEmpty();
    }

    @Override
    public String next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more cases");
        }
        return read.remove();
    }
}
