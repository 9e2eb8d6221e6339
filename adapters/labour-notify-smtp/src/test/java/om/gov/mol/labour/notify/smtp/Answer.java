package om.gov.mol.labour.notify.smtp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** What the server of the tests does when its turn comes. */
@FunctionalInterface
interface Answer {

    void give(Exchange with) throws IOException;

    static Answer say(String reply) {
        return with -> with.say(reply);
    }

    /** Says nothing until the test is over. */
    static Answer hang() {
        return with -> {
            with.untilTheEnd(Long.MAX_VALUE);
            throw new EOFException();
        };
    }

    /** Hangs up without a word. */
    static Answer drop() {
        return with -> {
            throw new EOFException();
        };
    }

    /** Says something, and hangs up. */
    static Answer sayAndDrop(String reply) {
        return with -> {
            with.say(reply);
            throw new EOFException();
        };
    }

    /** Letters and letters, and never an end of line. */
    static Answer flood() {
        return with -> {
            byte[] garbage = "lorem ipsum ".repeat(1_000).getBytes(UTF_8);
            while (!with.untilTheEnd(0)) {
                with.out().write(garbage);
            }
        };
    }

    /** A reply that begins well and goes on line by line for ever. */
    static Answer endless() {
        return with -> {
            while (!with.untilTheEnd(0)) {
                with.say("250-and more");
            }
        };
    }

    /** A letter now and then: each in time, the whole never. */
    static Answer drip() {
        return with -> {
            while (!with.untilTheEnd(TimeUnit.MILLISECONDS.toNanos(20))) {
                with.out().write('2');
                with.out().flush();
            }
        };
    }
}
