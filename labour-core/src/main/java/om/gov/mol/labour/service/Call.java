package om.gov.mol.labour.service;

import om.gov.mol.labour.lifecycle.RequestId;
import om.gov.mol.labour.party.Capacity;

/**
 * One request of a signed-in person, in a capacity. Repeating it with the same request id and content is safe: the
 * earlier answer comes again and nothing is done twice.
 *
 * @param request chosen by the caller before sending; a new one for every new intention
 */
public record Call(RequestId request, SignedIn person, Capacity capacity) {

    /**
     * A call with a request id as text.
     *
     * @throws IllegalArgumentException when the id is not 1 to 80 characters of {@code A-Z a-z 0-9 . _ : -}
     */
    public static Call of(String requestId, SignedIn person, Capacity capacity) {
        return new Call(new RequestId(requestId), person, capacity);
    }
}
