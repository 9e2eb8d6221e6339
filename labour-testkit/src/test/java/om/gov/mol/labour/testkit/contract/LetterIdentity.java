package om.gov.mol.labour.testkit.contract;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import om.gov.mol.labour.party.Agency;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.port.Identity;
import om.gov.mol.labour.port.IdentityProvider;
import om.gov.mol.labour.port.IdentityUnavailable;

/**
 * The smallest provider that has everything: letters that say who, when, which letter and under whose seal, such as
 * {@code 90000001/2031-03-03T08:00:00Z/7/sealed}. The seal is a word, so that tests can forge it.
 */
class LetterIdentity implements IdentityProvider {

    static final String SEAL = "sealed";
    private static final Duration GOOD_FOR = Duration.ofMinutes(5);
    private static final int LETTER_MAX = 200;
    private static final Pattern LETTER = Pattern.compile("(\\w{4,20})/([0-9TZ:.-]{20,30})/([0-9]{1,9})/(\\w{1,20})");

    final Clock clock;
    final Set<String> revoked = ConcurrentHashMap.newKeySet();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private volatile boolean reachable = true;

    LetterIdentity(Clock clock) {
        this.clock = clock;
    }

    void disconnect() {
        reachable = false;
    }

    @Override
    public Optional<Identity> identify(String evidence) {
        if (evidence.length() > LETTER_MAX) {
            return Optional.empty();
        }
        Matcher letter = LETTER.matcher(evidence);
        if (!letter.matches() || !sealed(letter.group(4)) || !inTime(Instant.parse(letter.group(2)))) {
            return Optional.empty();
        }
        if (!reachable) {
            throw unavailable(evidence);
        }
        if (taken(letter.group(3))) {
            return Optional.empty();
        }
        return Optional.of(identity(letter.group(1), Instant.parse(letter.group(2)), letter.group(3)));
    }

    boolean sealed(String seal) {
        return seal.equals(SEAL);
    }

    boolean inTime(Instant written) {
        Instant now = clock.instant();
        return !written.isAfter(now) && written.plus(GOOD_FOR).isAfter(now);
    }

    boolean taken(String number) {
        return revoked.contains(number) || !seen.add(number);
    }

    RuntimeException unavailable(String evidence) {
        return new IdentityUnavailable("nobody is there who knows the seal", null);
    }

    Identity identity(String who, Instant at, String number) {
        for (Agency agency : Agency.values()) {
            if (agency.name().equals(who)) {
                return new Identity(null, agency, who, "LETTER", 1, at, "letter-" + number);
            }
        }
        return new Identity(new CivilNumber(who), null, "", "LETTER", 1, at, "letter-" + number);
    }
}
