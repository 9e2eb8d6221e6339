package om.gov.mol.labour.service;

import java.time.Duration;

/**
 * What the host decides, apart from the law. Immutable; begin with {@link #defaults()}.
 *
 * @param signInAgeMax how long a sign-in is good for
 * @param assuranceMin the weakest assurance that may act, 1 to 3
 * @param attemptsMax requests about what is none of his business (unknown workers and cases, parties he may not act for)
 *     that one actor may make within {@code attemptsWindow} before he must wait; 0 for no limit
 * @param attemptsWindow over which such requests are counted
 * @param providerTimeLimit how long a provider may take for one call, and one command wait for all of its calls together
 * @param leaseLength how long outgoing work is reserved for one runner; longer than {@code providerTimeLimit}
 * @param pollInterval how long after which an unfinished payment or refund is asked for again, at first
 * @param noticeAttemptsMax how often a notice is tried before somebody must deal with it
 * @param receiptsAwaited how long a sender that keeps receipts is asked what became of a notice it has taken; zero to not
 *     ask. After that the notice counts as handed over
 */
public record Settings(
        Duration signInAgeMax,
        int assuranceMin,
        int attemptsMax,
        Duration attemptsWindow,
        Duration providerTimeLimit,
        Duration leaseLength,
        Duration pollInterval,
        int noticeAttemptsMax,
        Duration receiptsAwaited) {

    public Settings {
        if (leaseLength.compareTo(providerTimeLimit) <= 0) {
            throw new IllegalArgumentException("leaseLength: must be longer than providerTimeLimit");
        }
        if (assuranceMin < 1 || assuranceMin > 3) {
            throw new IllegalArgumentException("assuranceMin: 1 to 3");
        }
        if (attemptsMax < 0 || noticeAttemptsMax < 1) {
            throw new IllegalArgumentException("attemptsMax, noticeAttemptsMax: not negative, at least 1");
        }
        if (receiptsAwaited.isNegative()) {
            throw new IllegalArgumentException("receiptsAwaited: not negative");
        }
    }

    /**
     * A sign-in lasts 30 minutes, any assurance acts, 100 requests of a stranger an hour, 10 seconds for a provider, 12 tries
     * a notice, 72 hours for its receipt.
     */
    public static Settings defaults() {
        return new Settings(
                Duration.ofMinutes(30),
                1,
                100,
                Duration.ofHours(1),
                Duration.ofSeconds(10),
                Duration.ofMinutes(1),
                Duration.ofMinutes(1),
                12,
                Duration.ofDays(3));
    }

    /** The same with another life of a sign-in. */
    public Settings withSignInAgeMax(Duration age) {
        return new Settings(
                age,
                assuranceMin,
                attemptsMax,
                attemptsWindow,
                providerTimeLimit,
                leaseLength,
                pollInterval,
                noticeAttemptsMax,
                receiptsAwaited);
    }

    /** The same with another limit of refused requests; 0 for none. */
    public Settings withAttemptsMax(int most) {
        return new Settings(
                signInAgeMax,
                assuranceMin,
                most,
                attemptsWindow,
                providerTimeLimit,
                leaseLength,
                pollInterval,
                noticeAttemptsMax,
                receiptsAwaited);
    }
}
