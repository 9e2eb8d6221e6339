package om.gov.mol.labour.service;

import om.gov.mol.labour.lifecycle.RequestId;
import om.gov.mol.labour.party.Capacity;

/**
 * One request of a signed-in person, in a capacity. Repeating it with the same request id and content is safe: the
 * earlier answer comes again and nothing is done twice.
 *
 * @param request chosen by the caller before sending; a new one for every new intention. Ids that begin with a colon are
 *     those of the library itself
 */
public record Call(RequestId request, SignedIn person, Capacity capacity) {

    /** What the ids of the clock, the payments and the case itself begin with, so that nobody can take them away. */
    static final String RESERVED = ":";

    public Call {
        if (request.value().startsWith(RESERVED)) {
            throw new IllegalArgumentException("request: must not begin with a colon");
        }
    }

    /**
     * A call with a request id as text.
     *
     * @throws IllegalArgumentException when the id is not 1 to 80 characters of {@code A-Z a-z 0-9 . _ : -}, or begins
     *     with a colon
     */
    public static Call of(String requestId, SignedIn person, Capacity capacity) {
        return new Call(new RequestId(requestId), person, capacity);
    }
}
