package om.gov.mol.labour.journeys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import om.gov.mol.labour.payment.thawani.Callback;
import om.gov.mol.labour.payment.thawani.ServerFault;
import om.gov.mol.labour.payment.thawani.ThawaniCallbacks;
import om.gov.mol.labour.payment.thawani.ThawaniGateway;
import om.gov.mol.labour.payment.thawani.ThawaniServer;

/** The checkout: a payer goes to its page and pays there, and it calls back, signed. */
final class Bank implements Counterpart {

    static final String KEY = ThawaniServer.KEYS.secret();
    static final String SECRET = "a-secret-of-the-portal";
    private static final Pattern SESSION = Pattern.compile("/pay/([^?]+)");

    private final Clock clock;
    private final ThawaniServer server;
    private final ThawaniCallbacks callbacks;

    Bank(Clock clock) {
        this.clock = clock;
        this.server = new ThawaniServer(clock);
        this.callbacks = new ThawaniCallbacks(List.of(SECRET), clock);
    }

    ThawaniGateway gateway() {
        return new ThawaniGateway(server.settings(), clock);
    }

    /** What was taken from cards and not paid back, in baisa. */
    long held() {
        return server.book.charged() - server.book.paidBack();
    }

    long charged() {
        return server.book.charged();
    }

    /** The payer's browser goes to the page of this address, and he pays; false when the page does not let him. */
    boolean pay(String checkout) {
        Matcher session = SESSION.matcher(checkout);
        return session.find() && server.book.pay(session.group(1));
    }

    /** What the host's web server makes of the callback that says that this payment was made. */
    Callback callBack(String key) {
        String body = "{\"event_type\":\"checkout.completed\",\"data\":{\"client_reference_id\":\"" + key + "\"}}";
        String time = String.valueOf(clock.instant().getEpochSecond());
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] signature = mac.doFinal((body + "-" + time).getBytes(StandardCharsets.UTF_8));
            return callbacks.read(
                    body.getBytes(StandardCharsets.UTF_8), time, HexFormat.of().formatHex(signature));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is ordered is done, and nobody hears of it; what is asked is not answered. */
    @Override
    public void down() {
        server.always("POST", ServerFault.ANSWER_LOST);
        server.always("GET", ServerFault.NEVER_ARRIVES);
    }

    @Override
    public void up() {
        server.forgetFaults();
    }

    @Override
    public void close() {
        server.close();
    }
}
