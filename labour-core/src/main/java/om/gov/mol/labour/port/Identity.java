package om.gov.mol.labour.port;

import java.time.Instant;
import om.gov.mol.labour.party.Agency;
import om.gov.mol.labour.party.CivilNumber;
import org.jspecify.annotations.Nullable;

/**
 * Who was identified, how and when. Either a person with a civil number or an agency.
 *
 * @param civilNumber the person; absent for an agency
 * @param agency the agency; absent for a person
 * @param name as the evidence gives it; personal, never logged
 * @param method how, such as {@code CARD}, {@code MOBILE}, {@code TOKEN}, {@code CERTIFICATE}
 * @param assurance how sure: 1 low, 2 substantial, 3 high
 * @param at the moment of authentication
 * @param evidenceId names the assertion or certificate, so that it can be found again; kept with each act; at most
 *     200 characters
 */
public record Identity(
        @Nullable CivilNumber civilNumber,
        @Nullable Agency agency,
        String name,
        String method,
        int assurance,
        Instant at,
        String evidenceId) {

    private static final int METHOD_MAX = 40;
    private static final int EVIDENCE_MAX = 200;

    public Identity {
        if ((civilNumber == null) == (agency == null)) {
            throw new IllegalArgumentException("civilNumber, agency: exactly one of them");
        }
        if (assurance < 1 || assurance > 3) {
            throw new IllegalArgumentException("assurance: 1 to 3");
        }
        if (method.length() > METHOD_MAX || evidenceId.length() > EVIDENCE_MAX) { // they are kept with each act
            throw new IllegalArgumentException("method, evidenceId: at most 40 and 200 characters");
        }
    }

    /** Names the actor as the journal does: the civil number or the agency. */
    public String actor() {
        return civilNumber != null ? civilNumber.value() : "agency " + agency;
    }

    @Override
    public String toString() {
        return "Identity[" + (civilNumber != null ? civilNumber.toString() : String.valueOf(agency)) + ", " + method
                + "]";
    }
}
