package om.gov.mol.labour.journeys;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.net.ServerSocketFactory;
import om.gov.mol.labour.notify.smpp.Centre;
import om.gov.mol.labour.notify.smpp.SmppSettings;
import om.gov.mol.labour.notify.smpp.SmppSmsSender;

/** A message centre, and what the phones behind it have shown. */
final class Phones implements Counterpart {

    private final List<Centre> before = new ArrayList<>();
    private Centre centre = Centre.open();

    SmppSmsSender sender(Clock clock) {
        return new SmppSmsSender(SmppSettings.of("localhost", centre.port())
                .account(Centre.SYSTEM_ID, Centre.PASSWORD)
                .senderId("MOL")
                .timeouts(Duration.ofSeconds(10), Duration.ofSeconds(10))
                .clock(clock)
                .build());
    }

    /** Every text that was shown on these numbers, such as {@code +96890000001}, joined of its parts. */
    List<String> texts(Set<String> numbers) {
        List<Centre> all = new ArrayList<>(before);
        all.add(centre);
        return all.stream()
                .flatMap(one -> numbers.stream().flatMap(number -> one.texts(number).stream()))
                .toList();
    }

    /** The next message is taken, and the connection breaks before the answer. */
    void loseNextAnswer() {
        centre.dropNext();
    }

    @Override
    public void down() {
        centre.close();
    }

    @Override
    public void up() {
        before.add(centre);
        centre = Centre.open(centre.port(), ServerSocketFactory.getDefault());
    }

    @Override
    public void close() {
        centre.close();
    }
}
