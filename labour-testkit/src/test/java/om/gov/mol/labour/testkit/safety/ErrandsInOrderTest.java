package om.gov.mol.labour.testkit.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import om.gov.mol.labour.fee.Omanisation;
import om.gov.mol.labour.party.Agency;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.LicenceNumber;
import om.gov.mol.labour.port.AgencyLink.Receipt;
import om.gov.mol.labour.port.LabourRegistry;
import om.gov.mol.labour.port.RegistryUnavailable;
import om.gov.mol.labour.registry.AgencyRequest;
import om.gov.mol.labour.registry.AgencyRequest.Kind;
import om.gov.mol.labour.registry.EstablishmentRecord;
import om.gov.mol.labour.registry.LicenceRecord;
import om.gov.mol.labour.registry.Mandate;
import om.gov.mol.labour.registry.RegistryChange;
import om.gov.mol.labour.registry.WorkerRecord;
import om.gov.mol.labour.testkit.fake.FakeAgencies;
import om.gov.mol.labour.testkit.fake.Fault;
import om.gov.mol.labour.testkit.fake.Payer;
import om.gov.mol.labour.transfer.TransferForm;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Agencies and the registry hear of a case in the order in which it was decided, whatever fails on the way. */
class ErrandsInOrderTest {

    private final FakeAgencies agencies = new FakeAgencies();

    private List<Kind> heard() {
        return agencies.requests().stream().map(AgencyRequest::kind).toList();
    }

    private static void stop(Town town, String reference) {
        town.done(Roles.OFFICER, reference, new TransferForm.Stop("OTHER", ""));
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"UNREACHABLE", "TRY_LATER", "THROWS_ERROR"})
    void aRecallNeverOvertakesTheQuestionThatWasLate(Fault fault) {
        try (Town town = new Town(Map.of(), host -> host.agencies(agencies))) {
            String reference = Stages.AWAITING_VISA.reached(town);
            agencies.next(fault);
            town.settle();
            stop(town, reference);
            town.settle();
            assertThat(heard()).isEmpty();
            assertThat(agencies.calls()).isEqualTo(1);

            town.after(Duration.ofMinutes(10));
            assertThat(heard()).containsExactly(Kind.VISA, Kind.RECALL);
            assertThat(town.labour.nextDue().filter(due -> due.isBefore(town.clock.instant())))
                    .isEmpty();
        }
    }

    @Test
    void whoWaitsForHisTurnIsNotTreatedAsOneWhoFailed() {
        try (Town town = new Town(Map.of(), host -> host.agencies(agencies))) {
            String reference = Stages.AWAITING_VISA.reached(town);
            agencies.always(Fault.UNREACHABLE);
            town.settle();
            stop(town, reference);
            for (int minutes = 0; minutes < 60; minutes++) {
                town.after(Duration.ofMinutes(1));
            }
            agencies.recover();
            agencies.next(Fault.NONE);
            agencies.next(Fault.UNREACHABLE);
            town.after(Duration.ofHours(1));
            assertThat(heard()).containsExactly(Kind.VISA);
            town.after(Duration.ofMinutes(2));
            assertThat(heard()).containsExactly(Kind.VISA, Kind.RECALL);
        }
    }

    @Test
    void anAgencyThatIsDownDelaysNoOther() {
        List<Kind> heard = new ArrayList<>();
        try (Town town = new Town(
                Map.of(),
                host -> host.agencies(request -> {
                    if (request.agency() == Agency.HEALTH) {
                        return new Receipt.TryLater(Duration.ofHours(2));
                    }
                    heard.add(request.kind());
                    return new Receipt.Acknowledged("heard");
                }))) {
            String reference = Stages.AWAITING_MEDICAL.reached(town);
            town.settle();
            stop(town, reference);
            town.settle();
            assertThat(heard).containsExactly(Kind.VISA, Kind.CANCEL_VISA);
        }
    }

    @Test
    void whatOneDecisionChangesInTheRegistryIsChangedInItsOrder() {
        Down registry = new Down();
        try (Town town = new Town(Map.of(), host -> host.registry(registry))) {
            registry.behind = town.registry;
            town.registry.put(
                    indebted(town.registry.establishment(TownRegistry.FIRST).orElseThrow()));
            String reference = town.submitted(1);
            town.gateway.payer(Payer.PAYS);
            town.done(Roles.CURRENT_EMPLOYER, reference, new TransferForm.PayDues());
            registry.failures = 1;
            town.after(Duration.ofMinutes(2));
            assertThat(registry.made).isEmpty();

            town.after(Duration.ofMinutes(10));
            assertThat(registry.made)
                    .extracting(change -> change.getClass().getSimpleName())
                    .containsExactly("PermitRenewed", "DebtSettled");
        }
    }

    @Test
    void withoutAFailureNothingWaits() {
        Down registry = new Down();
        try (Town town = new Town(Map.of(), host -> host.registry(registry))) {
            registry.behind = town.registry;
            town.registry.put(
                    indebted(town.registry.establishment(TownRegistry.FIRST).orElseThrow()));
            String reference = town.submitted(1);
            town.gateway.payer(Payer.PAYS);
            town.done(Roles.CURRENT_EMPLOYER, reference, new TransferForm.PayDues());
            town.after(Duration.ofMinutes(2));
            assertThat(registry.made)
                    .extracting(change -> change.getClass().getSimpleName())
                    .containsExactly("PermitRenewed", "DebtSettled");
        }
    }

    private static EstablishmentRecord indebted(EstablishmentRecord one) {
        return new EstablishmentRecord(
                one.registration(),
                one.name(),
                one.governorate(),
                true,
                one.contact(),
                Omanisation.MET,
                one.serviceStops(),
                one.headcount(),
                Money.parse("OMR 5.000"));
    }

    /** A registry that fails so often before it makes a change; reading always works. */
    private static final class Down implements LabourRegistry {

        private LabourRegistry behind = new TownRegistry();
        private final List<RegistryChange> made = new ArrayList<>();
        private int failures;

        @Override
        public void apply(String key, RegistryChange change) {
            if (failures > 0) {
                failures--;
                throw new RegistryUnavailable("ordered by the test", null);
            }
            made.add(change);
            behind.apply(key, change);
        }

        @Override
        public Optional<WorkerRecord> worker(CivilNumber number) {
            return behind.worker(number);
        }

        @Override
        public Optional<EstablishmentRecord> establishment(CommercialRegistration registration) {
            return behind.establishment(registration);
        }

        @Override
        public Optional<LicenceRecord> licence(LicenceNumber number) {
            return behind.licence(number);
        }

        @Override
        public Optional<Mandate> mandate(CivilNumber person, Capacity capacity) {
            return behind.mandate(person, capacity);
        }
    }
}
