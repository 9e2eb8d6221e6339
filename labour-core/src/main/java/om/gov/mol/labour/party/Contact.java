package om.gov.mol.labour.party;

import java.time.LocalDate;
import om.gov.mol.labour.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * How a person or establishment is reached, and in which language.
 *
 * @param mobile for SMS; null when none is known
 * @param email null when none is known
 * @param language the language of every notice to this party
 * @param verifiedOn the day, in Oman, on which the addresses were last shown to be right; null when they never were
 */
public record Contact(
        @Nullable Mobile mobile,
        @Nullable EmailAddress email,
        Language language,
        @Nullable LocalDate verifiedOn) {

    /** Whether there is any address at all. */
    public boolean reachable() {
        return mobile != null || email != null;
    }
}
