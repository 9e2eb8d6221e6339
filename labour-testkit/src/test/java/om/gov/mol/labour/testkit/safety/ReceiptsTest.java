package om.gov.mol.labour.testkit.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.notify.spi.CallContext;
import om.gov.mol.labour.notify.spi.DeliveryState;
import om.gov.mol.labour.notify.spi.Reason;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.SenderCapabilities;
import om.gov.mol.labour.notify.spi.Sms;
import om.gov.mol.labour.notify.spi.SmsSender;
import om.gov.mol.labour.port.Work;
import om.gov.mol.labour.port.WorkFilter;
import om.gov.mol.labour.port.WorkState;
import om.gov.mol.labour.service.Labour;
import om.gov.mol.labour.testkit.fake.FakeSmsSender;
import om.gov.mol.labour.testkit.fake.Fault;
import om.gov.mol.labour.testkit.fake.SettableClock;
import org.junit.jupiter.api.Test;

/** A notice that a provider took is not forgotten before its receipt came, and never sent again because of it. */
class ReceiptsTest {

    private static final String TO_WORKER = ".worker:SMS";
    private static final Duration SOON = Duration.ofMinutes(1);

    @Test
    void whatWasTakenAndDidNotArriveIsPutOnTheListAndNotSentAgain() {
        try (Town town = new Town()) {
            String reference = town.submitted(1);
            town.settle();
            town.sms.sent().stream()
                    .filter(sms -> sms.key().endsWith(TO_WORKER))
                    .forEach(sms -> town.sms.bouncing(sms.to(), Reason.NO_SUCH_ADDRESS));
            assertThat(toWorker(town)).extracting(Work::state).containsOnly(WorkState.WAITING);
            int calls = town.sms.calls();
            town.after(SOON);
            assertThat(toWorker(town)).extracting(Work::state).containsOnly(WorkState.UNDELIVERABLE);
            var seen = Town.value(town.transfers().view(town.call(Roles.OFFICER), reference));
            assertThat(seen.transfer().attention()).anyMatch(what -> what.contains(".worker:SMS:NO_SUCH_ADDRESS"));
            assertThat(town.sms.calls()).isEqualTo(calls);
        }
    }

    @Test
    void whatArrivedIsDoneAndTheCaseIsNotTouched() {
        try (Town town = new Town()) {
            String reference = town.submitted(1);
            town.settle();
            long version = town.view(reference).version();
            town.after(SOON);
            assertThat(work(town))
                    .isNotEmpty()
                    .allMatch(one -> one.state() == WorkState.DONE && "delivered".equals(one.result()));
            assertThat(town.view(reference).version()).isEqualTo(version);
        }
    }

    @Test
    void afterARestartTheReceiptIsAskedForAndNothingIsSentTwice() {
        try (Town town = new Town()) {
            town.sms.next(Fault.LATE);
            town.submitted(1);
            town.settle();
            int calls = town.sms.calls();
            Labour again = town.builder(Rulebook.oman()).build();
            town.clock.advance(SOON);
            again.runDue();
            assertThat(waiting(town)).isEqualTo(1);
            town.sms.arrive();
            town.clock.advance(SOON);
            again.runDue();
            assertThat(waiting(town)).isZero();
            assertThat(town.sms.calls()).isEqualTo(calls);
        }
    }

    @Test
    void whatIsStillOnItsWayAfterThreeDaysCountsAsHandedOver() {
        try (Town town = new Town()) {
            town.sms.always(Fault.LATE);
            town.submitted(1);
            town.settle();
            int calls = town.sms.calls();
            town.after(Duration.ofHours(71));
            assertThat(waiting(town)).as("still asked for").isPositive();
            town.after(Duration.ofHours(1));
            assertThat(waiting(town)).isZero();
            assertThat(toWorker(town)).allMatch(one -> one.state() == WorkState.DONE);
            assertThat(town.sms.calls()).as("reminders of the request apart").isEqualTo(calls);
        }
    }

    @Test
    void aSenderWithoutReceiptsIsDoneWhenItHasTakenTheMessage() {
        SettableClock clock = SettableClock.at("2026-03-01T05:00:00Z");
        FakeSmsSender sender = new FakeSmsSender(clock, new SenderCapabilities(true, false));
        try (Town town = new Town(Map.of(), host -> host.sms(sender))) {
            town.submitted(1);
            town.settle();
            assertThat(waiting(town)).isZero();
            assertThat(toWorker(town)).allMatch(one -> one.state() == WorkState.DONE);
        }
    }

    @Test
    void aSenderThatCannotBeAskedIsAskedAgainAndSendsOnce() {
        Speechless sender = new Speechless();
        try (Town town = new Town(Map.of(), host -> host.sms(sender))) {
            town.submitted(1);
            town.settle();
            int sent = sender.sent;
            town.after(SOON);
            assertThat(waiting(town)).isEqualTo(sent).isPositive();
            town.after(Duration.ofDays(3));
            assertThat(waiting(town)).isZero();
            assertThat(sender.sent).isEqualTo(sent);
        }
    }

    private static List<Work> work(Town town) {
        return town.store.work(new WorkFilter(null, null, Set.of(), Set.of("SMS", "EMAIL")), null, 100);
    }

    private static List<Work> toWorker(Town town) {
        return work(town).stream().filter(one -> one.id().endsWith(TO_WORKER)).toList();
    }

    private static long waiting(Town town) {
        return work(town).stream()
                .filter(one -> one.kind().equals("SMS") && one.state() == WorkState.WAITING)
                .count();
    }

    /** Takes messages, and breaks whenever it is asked what became of them. */
    private static final class Speechless implements SmsSender {

        private int sent;

        @Override
        public String name() {
            return "speechless";
        }

        @Override
        public SenderCapabilities capabilities() {
            return new SenderCapabilities(false, true);
        }

        @Override
        public SendResult send(Sms sms, CallContext context) {
            sent++;
            return new SendResult.HandedOver("id " + sent);
        }

        @Override
        public DeliveryState delivery(String providerId, CallContext context) {
            throw new IllegalStateException("no");
        }
    }
}
