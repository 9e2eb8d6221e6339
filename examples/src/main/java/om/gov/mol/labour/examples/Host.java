package om.gov.mol.labour.examples;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.service.Call;
import om.gov.mol.labour.service.Labour;
import om.gov.mol.labour.store.jdbc.JdbcCaseStore;
import om.gov.mol.labour.testkit.fake.FakePaymentGateway;
import om.gov.mol.labour.testkit.fake.SettableClock;

/**
 * An application that embeds the library: it brings the ports, opens the door, and drives what is due. The gateway is the
 * sandbox of the testkit and the clock stands still until the story moves it.
 */
final class Host implements AutoCloseable {

    /** Choices that the sources leave open, made for the demonstration; the amounts are those of the rulebook. */
    private static final Rulebook RULEBOOK = Rulebook.oman()
            .overlay(Map.of(
                    "transfer.workerConsent", "NOT_REQUIRED",
                    "report.ticket.value", "148.000",
                    "dues.renewalFee", "true",
                    "dues.lateFine", "true",
                    "dues.statusFine", "false",
                    "fine.lateRenewal.partMonths", "FULL",
                    "fee.permit.rounding", "ROUND_WHOLE"));

    private final Path file;
    private final Terminal terminal;
    private final SettableClock clock = SettableClock.at("2026-03-01T05:00:00Z");
    private final FakePaymentGateway gateway = new FakePaymentGateway(clock);
    private final MadeUpRegistry registry = new MadeUpRegistry();
    private Labour labour;
    private int requests;

    Host(Path file, Terminal terminal) {
        this.file = file;
        this.terminal = terminal;
        this.labour = open();
    }

    private Labour open() {
        return Labour.builder()
                .store(JdbcCaseStore.sqlite(file))
                .registry(registry)
                .identity(new MadeUpIdentities(clock))
                .agencies(new PrintedAgencyLink(terminal))
                .sms(new PrintedSms(terminal))
                .email(new PrintedEmail(terminal))
                .payments(gateway)
                .clock(clock)
                .rulebook(RULEBOOK)
                .demonstration()
                .build();
    }

    Labour labour() {
        return labour;
    }

    FakePaymentGateway gateway() {
        return gateway;
    }

    MadeUpRegistry registry() {
        return registry;
    }

    /** A new request of a party, who signs in for it; every new intention has an id of its own. */
    Call call(Party party) {
        requests++;
        return call(party, "request-" + requests);
    }

    /** A request under an id that the caller chose, so that it can be repeated safely. */
    Call call(Party party, String requestId) {
        return Call.of(requestId, labour.signIn(party.evidence()).orElseThrow(), party.capacity());
    }

    /** Does what is due until nothing is; a real host calls {@code runDue} every few seconds from its scheduler. */
    void runDue() {
        boolean idle = false;
        while (!idle) {
            idle = labour.runDue().idle();
        }
    }

    /** Time passes. */
    void later(Duration time) {
        clock.advance(time);
        terminal.say("(" + time.toDays() + " days later)");
        runDue();
    }

    /** The application ends and starts again: all that it knew is in the file. */
    void restart() {
        labour.close();
        labour = open();
    }

    @Override
    public void close() {
        labour.close();
    }
}
