package om.gov.mol.labour.testkit.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.port.CaseStore;
import om.gov.mol.labour.service.Settings;
import om.gov.mol.labour.testkit.fake.InMemoryCaseStore;
import om.gov.mol.labour.testkit.fake.Payer;
import om.gov.mol.labour.transfer.TransferForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two ministries in one store, each with its own hosts and providers: neither does, fires, counts or numbers for the other. */
class TenantsTest {

    private final CaseStore store = new InMemoryCaseStore();
    private final Town north = town("north", 1);
    private final Town south = town("south", 2);

    private Town town(String tenant, int seed) {
        return new Town(
                store,
                Map.of(),
                host -> host.tenant(tenant)
                        .random(new Random(seed))
                        .settings(Settings.defaults().withAttemptsMax(3)));
    }

    @AfterEach
    void close() {
        north.close();
        south.close();
    }

    @Test
    void noticesGoOutByTheSendersOfTheirOwnMinistry() {
        north.submitted(1);
        south.settle();
        assertThat(south.sms.sent()).isEmpty();
        assertThat(south.email.sent()).isEmpty();
        north.settle();
        assertThat(north.sms.sent()).isNotEmpty();
        assertThat(north.email.sent()).isNotEmpty();
    }

    @Test
    void deadlinesFallAtTheHostsOfTheirOwnMinistry() {
        String reference = north.submitted(1);
        north.settle();
        var before = north.view(reference);
        south.after(Duration.ofDays(60));
        assertThat(north.view(reference)).isEqualTo(before);
        north.after(Duration.ofDays(14));
        assertThat(north.view(reference).version()).isGreaterThan(before.version());
    }

    @Test
    void eachMinistryKnowsWhenItHasSomethingToDo() {
        north.submitted(1);
        assertThat(south.labour.nextDue()).isEmpty();
        assertThat(north.labour.nextDue()).contains(north.clock.instant());
        north.settle();
        south.submitted(1);
        assertThat(south.labour.nextDue()).contains(south.clock.instant());
        assertThat(north.labour.nextDue())
                .hasValueSatisfying(due -> assertThat(due).isAfter(north.clock.instant()));
    }

    @Test
    void eachMinistryCountsItsOwnCases() {
        north.submitted(1);
        assertThat(south.transfers().statistics()).isEmpty();
        assertThat(north.transfers().statistics()).isEqualTo(Map.of("AwaitingCurrentEmployer", 1L));
    }

    @Test
    void eachMinistryNumbersItsReceiptsFromOne() {
        assertThat(paid(north).receipt()).isEqualTo("R-00000001");
        assertThat(paid(south).receipt()).isEqualTo("R-00000001");
    }

    private static Payment paid(Town town) {
        town.gateway.payer(Payer.PAYS);
        String reference = asked(town);
        town.after(Duration.ofMinutes(2));
        return payment(town, reference);
    }

    private static String asked(Town town) {
        String reference = town.submitted(1);
        town.done(Roles.CURRENT_EMPLOYER, reference, new TransferForm.PayDues());
        return reference;
    }

    private static Payment payment(Town town, String reference) {
        List<Payment> payments = Town.value(town.transfers().view(town.call(Roles.CURRENT_EMPLOYER), reference))
                .transfer()
                .payments();
        return payments.get(0);
    }

    @Test
    void aHintOfAPaymentElsewhereAsksNoGateway() {
        Payment asked = payment(north, asked(north));
        int calls = south.gateway.calls();
        south.labour.paymentHint(asked.key());
        assertThat(south.gateway.calls()).isEqualTo(calls);
    }

    @Test
    void refusalsInOneMinistryLockNobodyOutOfTheOther() {
        for (int tries = 0; tries < 4; tries++) {
            south.transfers().view(south.call(Roles.NEW_EMPLOYER), Town.NOTHING);
        }
        assertThat(Town.problems(south.transfers().view(south.call(Roles.NEW_EMPLOYER), Town.NOTHING)))
                .containsExactly(ProblemCode.TOO_MANY_ATTEMPTS);
        assertThat(Town.problems(north.transfers().view(north.call(Roles.NEW_EMPLOYER), Town.NOTHING)))
                .containsExactly(ProblemCode.CASE_NOT_FOUND);
    }

    @Test
    void oneWorkerMayBeAskedForInBoth() {
        north.submitted(1);
        south.submitted(1);
        assertThat(store.byReference(north.submitted(2))).isPresent();
    }
}
