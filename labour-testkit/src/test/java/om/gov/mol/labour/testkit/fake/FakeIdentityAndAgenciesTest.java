package om.gov.mol.labour.testkit.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import om.gov.mol.labour.party.Agency;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.EmployerId;
import om.gov.mol.labour.port.AgencyLink.Receipt;
import om.gov.mol.labour.port.AgencyUnavailable;
import om.gov.mol.labour.port.Identity;
import om.gov.mol.labour.port.IdentityUnavailable;
import om.gov.mol.labour.registry.AgencyRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FakeIdentityAndAgenciesTest {

    private static final AgencyRequest REQUEST = new AgencyRequest(
            "k1",
            Agency.HEALTH,
            AgencyRequest.Kind.MEDICAL_EXAMINATION,
            "TR-1",
            new CivilNumber("90000001"),
            new EmployerId.Establishment(new CommercialRegistration("1000001")),
            new CommercialRegistration("1000002"));

    private final SettableClock clock = SettableClock.at("2026-03-01T05:00:00Z");
    private final FakeIdentity identity = new FakeIdentity(clock);
    private final FakeAgencies agencies = new FakeAgencies();

    @Test
    void aCivilNumberIsAPersonAndAnAgencyIsItself() {
        Identity person = identity.identify("90000001").orElseThrow();
        Identity agency = identity.identify("agency PASSPORTS").orElseThrow();

        assertThat(person.civilNumber()).isEqualTo(new CivilNumber("90000001"));
        assertThat(person.assurance()).isEqualTo(3);
        assertThat(person.at()).isEqualTo(clock.instant());
        assertThat(agency.agency()).isEqualTo(Agency.PASSPORTS);
        assertThat(agency.evidenceId()).isNotEqualTo(person.evidenceId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "somebody", "agency MOON"})
    void otherEvidenceIsNobody(String evidence) {
        assertThat(identity.identify(evidence)).isEmpty();
    }

    @Test
    void signInsCanBeOldAndWeak() {
        identity.age(Duration.ofHours(2));
        identity.assurance(1);

        Identity person = identity.identify("90000001").orElseThrow();

        assertThat(person.at()).isEqualTo("2026-03-01T03:00:00Z");
        assertThat(person.assurance()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"UNREACHABLE", "LOST", "LATE", "TRY_LATER", "TIME_OUT_AFTER_SUCCESS"})
    void anIssuerThatCannotBeAskedIsUnavailable(Fault fault) {
        identity.next(fault);

        assertThatThrownBy(() -> identity.identify("90000001")).isInstanceOf(IdentityUnavailable.class);
        assertThat(identity.identify("90000001")).isPresent();
    }

    @Test
    void anAgencyAcknowledgesAndKeepsARequestOnce() {
        assertThat(agencies.send(REQUEST)).isEqualTo(agencies.send(REQUEST)).isInstanceOf(Receipt.Acknowledged.class);

        assertThat(agencies.requests()).containsExactly(REQUEST);
        assertThat(agencies.calls()).isEqualTo(2);
    }

    @Test
    void requestsAndAcknowledgementsCanBeLost() {
        agencies.next(Fault.LOST);
        assertThatThrownBy(() -> agencies.send(REQUEST)).isInstanceOf(AgencyUnavailable.class);
        assertThat(agencies.requests()).isEmpty();

        agencies.next(Fault.TIME_OUT_AFTER_SUCCESS);
        assertThatThrownBy(() -> agencies.send(REQUEST)).isInstanceOf(AgencyUnavailable.class);
        assertThat(agencies.requests()).containsExactly(REQUEST);

        agencies.next(Fault.TRY_LATER);
        assertThat(agencies.send(REQUEST)).isInstanceOf(Receipt.TryLater.class);
        agencies.next(Fault.THROWS_ERROR);
        assertThatIllegalStateException().isThrownBy(() -> agencies.send(REQUEST));
    }

    private static AgencyRequest alert(String key, AgencyRequest.Kind kind, String report) {
        return new AgencyRequest(
                key,
                Agency.PASSPORTS,
                kind,
                report,
                new CivilNumber("90000001"),
                new EmployerId.Individual(new CivilNumber("10000031")),
                null);
    }

    @ParameterizedTest
    @EnumSource(
            value = AgencyRequest.Kind.class,
            names = {"SET_ALERT", "LIFT_ALERT"})
    void alertsAreAcknowledgedAndFailAsEverythingElse(AgencyRequest.Kind kind) {
        AgencyRequest request = alert("k2", kind, "AR-1");
        agencies.next(Fault.UNREACHABLE);
        agencies.next(Fault.LATE);
        agencies.next(Fault.TRY_LATER);

        assertThatThrownBy(() -> agencies.send(request)).isInstanceOf(AgencyUnavailable.class);
        assertThat(agencies.requests()).isEmpty();
        assertThatThrownBy(() -> agencies.send(request)).isInstanceOf(AgencyUnavailable.class);
        assertThat(agencies.requests()).containsExactly(request);
        assertThat(agencies.send(request)).isInstanceOf(Receipt.TryLater.class);
        assertThat(agencies.send(request)).isEqualTo(new Receipt.Acknowledged("fake-k2"));
        assertThat(agencies.requests()).containsExactly(request);
    }

    @Test
    void aWorkerStandsUnderAlertUntilTheLastOfHisCasesLiftsIt() {
        CivilNumber worker = new CivilNumber("90000001");
        agencies.send(alert("k1", AgencyRequest.Kind.SET_ALERT, "AR-1"));
        agencies.send(alert("k2", AgencyRequest.Kind.SET_ALERT, "AR-2"));
        agencies.send(alert("k3", AgencyRequest.Kind.LIFT_ALERT, "AR-1"));
        assertThat(agencies.alerted(worker)).isTrue();

        agencies.send(alert("k4", AgencyRequest.Kind.LIFT_ALERT, "AR-2"));
        agencies.send(alert("k1", AgencyRequest.Kind.SET_ALERT, "AR-1"));

        assertThat(agencies.alerted(worker)).isFalse();
        assertThat(agencies.alerted(new CivilNumber("90000002"))).isFalse();
    }
}
