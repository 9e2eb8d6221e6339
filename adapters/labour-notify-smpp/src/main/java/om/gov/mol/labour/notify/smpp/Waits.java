package om.gov.mol.labour.notify.smpp;

import java.time.Duration;

/**
 * How long to let the message centre be.
 *
 * @param throttled after it said that it has too much
 * @param refused after a refusal for any other reason that is not final
 * @param backOffFirst after a first failure to connect
 * @param backOffMax after however many
 */
record Waits(Duration throttled, Duration refused, Duration backOffFirst, Duration backOffMax) {

    static final Waits DEFAULT =
            new Waits(Duration.ofSeconds(30), Duration.ofMinutes(5), Duration.ofSeconds(1), Duration.ofMinutes(1));

    Waits withBackOff(Duration first, Duration longest) {
        return new Waits(throttled, refused, first, longest);
    }

    Waits withRefusals(Duration chosenThrottled, Duration chosenRefused) {
        return new Waits(chosenThrottled, chosenRefused, backOffFirst, backOffMax);
    }

    /** How long nobody connects after so many failures in a row and one more. */
    Duration backOff(int failuresBefore) {
        Duration wait = backOffFirst;
        for (int i = 0; i < failuresBefore && wait.compareTo(backOffMax) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(backOffMax) < 0 ? wait : backOffMax;
    }
}
