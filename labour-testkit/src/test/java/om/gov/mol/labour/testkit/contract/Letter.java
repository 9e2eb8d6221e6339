package om.gov.mol.labour.testkit.contract;

import java.time.Duration;
import om.gov.mol.labour.notify.spi.CallContext;
import om.gov.mol.labour.notify.spi.SendResult;
import org.jspecify.annotations.Nullable;

/** A message of either kind, as a {@link Habit} meets it; {@code silent} when the provider will not say a word. */
record Letter(
        String key, String to, String text, @Nullable String html, CallContext context, boolean silent, Post sender) {

    /** How the honest sender sends. */
    interface Post {
        SendResult send(Letter letter);
    }

    SendResult post() {
        return sender.send(this);
    }

    Letter withKey(String other) {
        return new Letter(other, to, text, html, context, silent, sender);
    }

    Letter withTo(String other) {
        return new Letter(key, other, text, html, context, silent, sender);
    }

    Letter withText(String other) {
        return new Letter(key, to, other, html, context, silent, sender);
    }

    Letter withoutHtml() {
        return new Letter(key, to, text, null, context, silent, sender);
    }

    /** With more time than there is. */
    Letter within(Duration more) {
        var later = new CallContext(context.requestId(), context.deadline().plus(more), context.language());
        return new Letter(key, to, text, html, later, silent, sender);
    }
}
