package om.gov.mol.labour.service;

import om.gov.mol.labour.outcome.Outcome;

/**
 * What became of one item of a {@link Bulk} run.
 *
 * @param <T> what an accepted item yields
 */
public sealed interface BulkResult<T> {

    /** It was decided: yes, no, or the form cannot be read. */
    record Answered<T>(Outcome<T> outcome) implements BulkResult<T> {}

    /** A port was down; whether it was decided is not known. The next run over the same items finds out. */
    record Unavailable<T>(RuntimeException why) implements BulkResult<T> {

        @Override
        public String toString() {
            return "Unavailable[" + Broken.where(why) + "]";
        }
    }

    /** The item itself broke something, of the host or of ours; somebody must look at it. */
    record Bad<T>(Throwable why) implements BulkResult<T> {

        @Override
        public String toString() {
            return "Bad[" + Broken.where(why) + "]";
        }
    }
}
