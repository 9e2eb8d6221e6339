package om.gov.mol.labour.service;

import om.gov.mol.labour.outcome.Outcome;

/**
 * How many items of a {@link Bulk} run came to what; also its progress while it runs. Immutable.
 *
 * @param accepted done now
 * @param repeated done before, by an earlier run or an earlier item with the same request id and content
 * @param refused the world said no
 * @param invalid the form could not be read
 * @param unavailable a port was down
 * @param bad the item broke something
 * @param stopped whether items may be left: the ports stayed down, or the thread was interrupted. Run it again
 */
public record BulkReport(
        long accepted, long repeated, long refused, long invalid, long unavailable, long bad, boolean stopped) {

    static final BulkReport NOTHING = new BulkReport(0, 0, 0, 0, 0, 0, false);

    /** How many items had a result. */
    public long items() {
        return accepted + repeated + refused + invalid + unavailable + bad;
    }

    /** Whether every item was answered, be it by a no: nothing is left for another run but what was bad. */
    public boolean complete() {
        return !stopped && unavailable == 0;
    }

    BulkReport plus(BulkResult<?> result) {
        if (result instanceof BulkResult.Answered<?> answered) {
            return plus(answered.outcome());
        }
        long down = result instanceof BulkResult.Unavailable<?> ? 1 : 0;
        return new BulkReport(accepted, repeated, refused, invalid, unavailable + down, bad + 1 - down, stopped);
    }

    private BulkReport plus(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Accepted<?> yes) {
            long again = yes.repeated() ? 1 : 0;
            return new BulkReport(accepted + 1 - again, repeated + again, refused, invalid, unavailable, bad, stopped);
        }
        long no = outcome instanceof Outcome.Refused<?> ? 1 : 0;
        return new BulkReport(accepted, repeated, refused + no, invalid + 1 - no, unavailable, bad, stopped);
    }

    BulkReport stop() {
        return new BulkReport(accepted, repeated, refused, invalid, unavailable, bad, true);
    }
}
