package om.gov.mol.labour.service;

/**
 * Hears of each item of a {@link Bulk} run right after it, in order, on the thread that runs. What it throws ends the run; the item is
 * kept, and the next run answers it again.
 *
 * @param <I> an item
 * @param <T> what an accepted item yields
 */
@FunctionalInterface
public interface BulkListener<I, T> {

    /** An item came to this; {@code soFar} counts it. */
    void answered(I item, BulkResult<T> result, BulkReport soFar);
}
