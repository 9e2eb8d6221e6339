package om.gov.mol.labour.payment.thawani;

import java.util.List;

/** What Thawani clearly answered. */
sealed interface Reply {

    /** Done, with the objects that it is about. */
    record Done(List<Fields> data) implements Reply {}

    /** There is no such thing. */
    record Missing() implements Reply {}

    /**
     * Refused, and nothing was begun by it.
     *
     * @param code Thawani's own code
     */
    record Refused(int code) implements Reply {

        /** Thawani's code, without its words: they may repeat what we sent. */
        String reason() {
            return "Thawani code " + code;
        }

        boolean alreadyRefunded() {
            return code == 4301;
        }
    }

    /** The objects of an answer to a question; none when there is no such thing. */
    default List<Fields> found() throws Unclear {
        if (this instanceof Done done) {
            return done.data();
        }
        if (this instanceof Missing) {
            return List.of();
        }
        throw new Unclear("the question was refused");
    }

    /** The one object of an answer to an order. */
    default Fields one() throws Unclear {
        if (this instanceof Done done && done.data().size() == 1) {
            return done.data().get(0);
        }
        throw new Unclear("nothing in the answer");
    }
}
