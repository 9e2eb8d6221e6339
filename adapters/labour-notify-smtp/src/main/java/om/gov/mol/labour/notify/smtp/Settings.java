package om.gov.mol.labour.notify.smtp;

import java.time.Clock;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** What the builder gathered, checked. */
record Settings(
        String host,
        int port,
        Encryption encryption,
        @Nullable SSLContext trust,
        @Nullable SignIn signIn,
        Recipient from,
        @Nullable String fromName,
        @Nullable Recipient replyTo,
        Recipient bouncesTo,
        String greeting,
        int connections,
        Duration keepAlive,
        Duration connectTime,
        Duration answerTime,
        Duration retryAfter,
        Clock clock) {

    /** User and password; shows neither. */
    record SignIn(String user, String password) {
        @Override
        public String toString() {
            return "SignIn[***]";
        }
    }

    String fromHeader() {
        return fromName == null ? from.address() : HeaderText.name(fromName) + "\r\n <" + from.address() + ">";
    }

    /** Where to and how, without names of people and without secrets. */
    @Override
    public String toString() {
        return host + ":" + port + ", " + encryption + (signIn == null ? "" : ", signed in");
    }
}
