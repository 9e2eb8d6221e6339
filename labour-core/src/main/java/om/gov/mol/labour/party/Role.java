package om.gov.mol.labour.party;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a party is in one case. The lifecycle tables say which role may do what; nobody chooses his own.
 *
 * <p>{@link #PAYMENTS}, {@link #CLOCK} and {@link #CASE} are no people: the result of a payment, the passing of time,
 * and another case that acts on this one.
 */
public enum Role {
    /** Asks for a worker's transfer. */
    NEW_EMPLOYER,
    /** Employs the worker whose transfer is asked for: pays the dues, approves or rejects. */
    CURRENT_EMPLOYER,
    /** The only employer of a case, such as the one that registers an absconding report. */
    EMPLOYER,
    /** The worker the case is about. */
    WORKER,
    /** Acts for the worker by mandate. */
    REPRESENTATIVE,
    /** Decides for the ministry in a governorate. */
    OFFICER,
    /** Inspects workplaces for the ministry. */
    INSPECTOR,
    /** Passports and Residence: visas. */
    PASSPORTS,
    /** The Ministry of Health: medical examinations. */
    HEALTH,
    /** Civil Status: resident cards. */
    CIVIL_STATUS,
    /** What came of a payment. */
    PAYMENTS,
    /** A deadline that has passed. */
    CLOCK,
    /** Another case. */
    CASE;

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The role of a key such as {@code "new-employer"}; empty when there is none. */
    public static Optional<Role> ofKey(String key) {
        return Arrays.stream(values()).filter(role -> role.key.equals(key)).findFirst();
    }

    /** The name in texts, stored data and scenario files, for example {@code "new-employer"}. Stable for ever. */
    public String key() {
        return key;
    }
}
