package om.gov.mol.labour.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import om.gov.mol.labour.party.Agency;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.EmployerId;
import om.gov.mol.labour.port.AgencyLink;
import om.gov.mol.labour.port.AgencyLink.Receipt;
import om.gov.mol.labour.port.AgencyUnavailable;
import om.gov.mol.labour.registry.AgencyRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The rules AGY-01 to AGY-08 of {@link AgencyLink}. The package's introduction shows how to extend a contract. */
@SuppressWarnings("exports") // JUnit comes with whoever extends the contract
@ExtendWith(ConformanceTable.class)
public abstract class AgencyLinkContract implements Conforming {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final CivilNumber WORKER = new CivilNumber("90000001");

    private int keys;

    /** For those who extend it. */
    protected AgencyLinkContract() {}

    /** The line under test; within one test always the same. */
    protected abstract AgencyLink link();

    /** The keys of the requests that arrived at the agencies, oldest first, each copy; empty when the sandbox cannot look. */
    protected Optional<List<String>> arrived() {
        return Optional.empty();
    }

    /** Lets the acknowledgement of the next request get lost; false when the sandbox cannot. */
    protected boolean loseNextAnswer() {
        return false;
    }

    /** Makes the agencies unreachable for the rest of the test; false when the sandbox cannot. */
    protected boolean disconnect() {
        return false;
    }

    /** Lets the agency refuse the next request for now; false when the sandbox cannot. */
    protected boolean throttle() {
        return false;
    }

    /** Lets the agency take the next request and never say a word; false when the sandbox cannot. */
    protected boolean hang() {
        return false;
    }

    /** What nobody may read: passwords and keys of the line under test. */
    protected List<String> secrets() {
        return List.of();
    }

    /** A key that was never used; override it where the agencies of the sandbox remember longer than a test. */
    protected String newKey() {
        return "contract:" + ++keys;
    }

    @Test
    final void required_agy01_acknowledgedMeansArrived() {
        List<String> sent = Stream.of(Agency.values()).map(this::acknowledged).toList();
        assertEquals(sent, inbox());
    }

    @Test
    final void required_agy02_theSameKeyIsAcknowledgedAgainAndDoesNothing() {
        AgencyRequest request = request(newKey(), Agency.PASSPORTS);
        Receipt first = assertInstanceOf(Receipt.Acknowledged.class, link().send(request));
        assertEquals(first, link().send(request), "the second receipt");
        assertEquals(List.of(request.key()), inbox());
    }

    @Test
    final void required_agy03_aLostAnswerIsSaidAndRepeatingIsSafe() {
        AgencyRequest request = request(newKey(), Agency.PASSPORTS);
        Skip.unlessArranged(loseNextAnswer(), "loseNextAnswer() is not arranged");
        assertThrows(AgencyUnavailable.class, () -> link().send(request));
        assertInstanceOf(Receipt.Acknowledged.class, link().send(request));
        assertEquals(List.of(request.key()), inbox());
    }

    @Test
    final void required_agy04_anUnreachableAgencyIsSaid() {
        Skip.unlessArranged(disconnect(), "disconnect() is not arranged");
        AgencyRequest request = request(newKey(), Agency.PASSPORTS);
        AgencyUnavailable said = assertThrows(AgencyUnavailable.class, () -> link().send(request));
        assertFalse(String.valueOf(said.getMessage()).contains(WORKER.value()), "shows a civil number");
    }

    @Test
    final void required_agy05_tryLaterMeansNotArrived() {
        Skip.unlessArranged(throttle(), "throttle() is not arranged");
        assertInstanceOf(Receipt.TryLater.class, link().send(request(newKey(), Agency.HEALTH)));
        assertEquals(List.of(), inbox());
    }

    @Test
    final void required_agy06_severalThreadsSendAtOnce() {
        List<String> sent = Stream.generate(this::newKey).limit(Crowd.SIZE).toList();
        Crowd.atOnce(i -> link().send(request(sent.get(i), Agency.PASSPORTS)));
        assertEquals(new HashSet<>(sent), new HashSet<>(inbox()));
    }

    @Test
    final void required_agy06_oneKeyFromSeveralThreadsArrivesOnce() {
        AgencyRequest request = request(newKey(), Agency.PASSPORTS);
        Crowd.atOnce(i -> link().send(request));
        assertEquals(List.of(request.key()), inbox());
    }

    @Test
    final void required_agy07_aSilentAgencyIsLeftInTime() {
        Skip.unlessArranged(hang(), "hang() is not arranged");
        AgencyRequest request = request(newKey(), Agency.PASSPORTS);
        assertTimeoutPreemptively(
                PATIENCE, () -> assertThrows(AgencyUnavailable.class, () -> link().send(request)), "without end");
    }

    @Test
    final void required_agy08_nothingPersonalAndNoSecretIsShown() {
        Receipt receipt = link().send(request(newKey(), Agency.PASSPORTS));
        String shown = link() + link().describe() + receipt;
        assertFalse(shown.contains(WORKER.value()), "shows a civil number");
        assertTrue(secrets().stream().noneMatch(shown::contains), "shows a secret");
        assertEquals(link().describe(), link().describe());
    }

    @Test
    final void untested_agy08_nothingPersonalIsInLogs() {
        Skip.always("read the log of a run by hand");
    }

    @Override
    public final String subject() {
        return link().describe();
    }

    @Override
    public final String rules() {
        return "agency links, docs/spi/agencies.md";
    }

    private String acknowledged(Agency agency) {
        String key = newKey();
        assertInstanceOf(Receipt.Acknowledged.class, link().send(request(key, agency)));
        return key;
    }

    private List<String> inbox() {
        Skip.unlessArranged(arrived().isPresent(), "arrived() does not look");
        return arrived().orElseThrow();
    }

    private static AgencyRequest request(String key, Agency agency) {
        AgencyRequest.Kind kind = switch (agency) {
            case PASSPORTS -> AgencyRequest.Kind.VISA;
            case HEALTH -> AgencyRequest.Kind.MEDICAL_EXAMINATION;
            case CIVIL_STATUS -> AgencyRequest.Kind.RESIDENT_CARD;
        };
        var employer = new EmployerId.Establishment(new CommercialRegistration("1000001"));
        return new AgencyRequest(
                key, agency, kind, "TR-7K2M9XQ4HD", WORKER, employer, new CommercialRegistration("1000002"));
    }
}
