package om.gov.mol.labour.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import om.gov.mol.labour.party.Agency;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.port.Identity;
import om.gov.mol.labour.port.IdentityProvider;
import om.gov.mol.labour.port.IdentityUnavailable;
import org.junit.jupiter.api.Test;

/** The rules IDN-01 to IDN-14 of {@link IdentityProvider}. The package's introduction shows how to extend a contract. */
public abstract non-sealed class IdentityProviderContract extends IdentitySandbox {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int EVIDENCE_ID_MAX = 200;

    /** For those who extend it. */
    protected IdentityProviderContract() {}

    @Test
    final void required_idn01_theEvidenceSaysWhoItIs() {
        assertEquals(PERSON, signIn(PERSON).civilNumber());
        assertEquals(OTHER, signIn(OTHER).civilNumber());
        assertEquals(PERSON, signIn(PERSON).civilNumber(), "the same person again");
    }

    @Test
    final void required_idn02_forgedEvidenceIsNobody() {
        nobody(need(forged(PERSON), "forged"));
    }

    @Test
    final void required_idn03_evidenceOutOfItsTimeIsNobody() {
        nobody(need(outOfTime(PERSON), "outOfTime"));
    }

    @Test
    final void required_idn04_revokedEvidenceIsNobody() {
        nobody(List.of(need(revoked(PERSON), "revoked()")));
    }

    @Test
    final void required_idn05_garbageIsNobodyAndNoError() {
        nobody(Garbage.SHORT);
        assertEquals(PERSON, signIn(PERSON).civilNumber(), "a person after the garbage");
    }

    @Test
    final void required_idn06_endlessEvidenceIsNobodyAtOnce() {
        assertTimeoutPreemptively(PATIENCE, () -> nobody(Garbage.endless(evidenceOf(PERSON))));
    }

    @Test
    final void required_idn07_anIssuerThatCannotBeAskedIsSaid() {
        String evidence = evidenceOf(PERSON);
        Skip.unlessArranged(disconnect(), "no issuer is asked, or disconnect() is not arranged");
        IdentityUnavailable said = assertTimeoutPreemptively(
                PATIENCE, () -> assertThrows(IdentityUnavailable.class, () -> identify(evidence)));
        for (Throwable cause = said; cause != null; cause = cause.getCause()) {
            assertImpersonal(String.valueOf(cause.getMessage()), evidence);
        }
    }

    @Test
    final void required_idn08_aSilentIssuerIsLeftInTime() {
        String evidence = evidenceOf(PERSON);
        Skip.unlessArranged(hang(), "no issuer is asked, or hang() is not arranged");
        assertTimeoutPreemptively(
                PATIENCE, () -> assertThrows(IdentityUnavailable.class, () -> identify(evidence)), "without end");
    }

    @Test
    final void required_idn09_theSignInIsDatedByTheClockAndNeverAhead() {
        dated(signIn(PERSON).at());
        Skip.unlessArranged(advance(Duration.ofMinutes(45)), "advance() is not arranged");
        dated(signIn(PERSON).at());
    }

    @Test
    final void optional_idn10_theSameEvidenceCountsOnce() {
        Skip.unlessClaimed(countsOnce(), "the provider takes the same evidence again");
        String evidence = evidenceOf(PERSON);
        assertTrue(identify(evidence).isPresent(), "the first time");
        assertTrue(identify(evidence).isEmpty(), "the second time");
        String wanted = evidenceOf(PERSON);
        long in = Crowd.atOnce(i -> identify(wanted)).stream()
                .filter(Optional::isPresent)
                .count();
        assertEquals(1, in, "sign-ins of several threads with the same evidence");
    }

    @Test
    final void required_idn11_severalThreadsSignInAtOnce() {
        List<CivilNumber> people = IntStream.range(0, Crowd.SIZE)
                .mapToObj(i -> new CivilNumber("9000010" + i))
                .toList();
        List<String> evidence = people.stream().map(this::evidenceOf).toList();
        assertEquals(
                people,
                Crowd.atOnce(i -> identify(evidence.get(i)).orElseThrow().civilNumber()));
    }

    @Test
    final void required_idn12_nothingPersonalIsShown() {
        String evidence = evidenceOf(PERSON);
        Identity identity = identify(evidence).orElseThrow();
        assertImpersonal(provider() + provider().describe(), evidence);
        assertImpersonal(identity.toString(), evidence);
        assertImpersonal(identity.evidenceId(), evidence);
    }

    @Test
    final void required_idn12_noSecretIsShown() {
        Skip.unlessArranged(!secrets().isEmpty(), "secrets() names none");
        String shown = provider() + provider().describe();
        assertTrue(secrets().stream().noneMatch(shown::contains), "shows a secret");
    }

    @Test
    final void untested_idn12_nothingPersonalIsInLogs() {
        Skip.always("read the log of a run by hand");
    }

    @Test
    final void required_idn13_methodAndEvidenceIdAreGiven() {
        Identity first = signIn(PERSON);
        Identity second = signIn(PERSON);
        assertTrue(first.method().matches("[A-Z][A-Z0-9_]{0,30}"), "method: a short word in capitals");
        assertEquals(first.method(), second.method(), "the method of the same way to sign in");
        assertEquals(first.assurance(), second.assurance(), "the assurance of the same way to sign in");
        assertFalse(first.evidenceId().isBlank(), "blank evidence id");
        assertTrue(first.evidenceId().length() <= EVIDENCE_ID_MAX, "evidence id is too long to be kept");
        assertNotEquals(first.evidenceId(), second.evidenceId(), "two sign-ins have one evidence id");
    }

    @Test
    final void required_idn14_anAgencyIsItselfAndNobodyElse() {
        for (Agency agency : Agency.values()) {
            Identity identity =
                    identify(need(evidenceOf(agency), "evidenceOf(Agency)")).orElseThrow();
            assertEquals(agency, identity.agency());
            assertNull(identity.civilNumber(), "an agency has no civil number");
        }
        assertNull(signIn(PERSON).agency(), "a person is no agency");
    }

    private Identity signIn(CivilNumber person) {
        return identify(evidenceOf(person)).orElseThrow(() -> new AssertionError("good evidence was not taken"));
    }

    private Optional<Identity> identify(String evidence) {
        return provider().identify(evidence);
    }

    private void nobody(List<String> evidence) {
        for (int i = 0; i < evidence.size(); i++) {
            String each = evidence.get(i);
            Optional<Identity> found = assertDoesNotThrow(() -> identify(each), "evidence number " + i);
            assertTrue(found.isEmpty(), "evidence number " + i + " was taken");
        }
    }

    private void dated(Instant at) {
        assertFalse(at.isAfter(now()), "dated ahead of the clock");
        assertFalse(at.isBefore(now().minus(FRESH)), "a sign-in of this moment is dated long ago");
    }

    private static void assertImpersonal(String shown, String evidence) {
        boolean personal = shown.contains(PERSON.value()) || (evidence.length() > 1 && shown.contains(evidence));
        assertFalse(personal, "shows a civil number or the evidence");
    }
}
