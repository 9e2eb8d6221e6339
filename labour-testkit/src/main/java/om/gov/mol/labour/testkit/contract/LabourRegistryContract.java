package om.gov.mol.labour.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.LicenceNumber;
import om.gov.mol.labour.port.LabourRegistry;
import om.gov.mol.labour.port.RegistryUnavailable;
import om.gov.mol.labour.registry.Mandate;
import om.gov.mol.labour.registry.RegistryChange.DebtSettled;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The rules REG-01 to REG-10 of {@link LabourRegistry}. The package's introduction shows how to extend a contract. */
public abstract non-sealed class LabourRegistryContract extends RegistrySandbox {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final CivilNumber NOBODY = new CivilNumber("99999999");

    /** For those who extend it. */
    protected LabourRegistryContract() {}

    @Test
    final void required_reg01_whoIsAskedForIsAnswered() {
        assertEquals(worker(), registry().worker(worker()).orElseThrow().civilNumber());
        for (CommercialRegistration each : List.of(establishment(), otherEstablishment())) {
            assertEquals(each, registry().establishment(each).orElseThrow().registration());
        }
    }

    @Test
    final void required_reg01_aLicenceIsAnswered() {
        Skip.unlessArranged(licence().isPresent(), "licence() names none");
        LicenceNumber number = licence().orElseThrow();
        assertEquals(number, registry().licence(number).orElseThrow().number());
    }

    @Test
    final void required_reg01_whatIsNotRegisteredIsEmpty() {
        assertEquals(Optional.empty(), registry().worker(NOBODY));
        assertEquals(Optional.empty(), registry().establishment(new CommercialRegistration("99999999")));
        assertEquals(Optional.empty(), registry().licence(new LicenceNumber("NONE-99999999")));
    }

    @Test
    final void required_reg02_anUnreachableRegistryIsSaid() {
        Skip.unlessArranged(disconnect(), "disconnect() is not arranged");
        Stream.<Runnable>of(
                        () -> registry().worker(worker()),
                        () -> registry().establishment(establishment()),
                        () -> registry().mandate(signatory(), acting()),
                        () -> registry().apply(newKey(), debt(TEN)))
                .forEach(call -> assertImpersonal(assertThrows(RegistryUnavailable.class, call::run)));
    }

    @Test
    final void required_reg03_readingShowsWhatWasWritten() {
        Money before = debts();
        registry().apply(newKey(), debt(TEN));
        assertEquals(before.plus(TEN), debts(), "after a debt");
        registry().apply(newKey(), new DebtSettled(establishment(), worker(), TEN));
        assertEquals(before, debts(), "after it was settled");
    }

    @Test
    final void required_reg04_theSameKeyChangesOnce() {
        Money before = debts();
        String key = newKey();
        registry().apply(key, debt(TEN));
        registry().apply(key, debt(TEN));
        assertEquals(before.plus(TEN), debts());
    }

    @Test
    final void required_reg04_theSameKeyFromSeveralThreadsChangesOnce() {
        Money before = debts();
        String key = newKey();
        Crowd.atOnce(i -> applied(key, TEN));
        assertEquals(before.plus(TEN), debts());
    }

    @Test
    final void required_reg05_theSameKeyForAnotherChangeChangesNothing() {
        String key = newKey();
        registry().apply(key, debt(TEN));
        Money before = debts();
        try {
            registry().apply(key, debt(TEN.multipliedBy(2)));
        } catch (IllegalStateException refused) {
            assertImpersonal(refused);
        }
        assertEquals(before, debts());
    }

    @Test
    final void required_reg06_aLostAnswerIsSaidAndRepeatingIsSafe() {
        Money before = debts();
        String key = newKey();
        Skip.unlessArranged(loseNextAnswer(), "loseNextAnswer() is not arranged");
        assertThrows(RegistryUnavailable.class, () -> registry().apply(key, debt(TEN)));
        registry().apply(key, debt(TEN));
        assertEquals(before.plus(TEN), debts());
    }

    @Test
    final void required_reg07_onlyWhoHasAMandateHasOne() {
        Mandate mandate = registry().mandate(signatory(), acting()).orElseThrow();
        assertEquals(Mandate.Kind.SIGNATORY, mandate.kind());
        assertEquals(Optional.empty(), registry().mandate(NOBODY, acting()), "a stranger");
        var elsewhere = new Capacity.ForEstablishment(otherEstablishment());
        assertEquals(Optional.empty(), registry().mandate(signatory(), elsewhere), "for another establishment");
    }

    @Test
    final void required_reg07_nobodyActsForHimselfAsSomebodyElse() {
        assertTrue(registry().mandate(worker(), new Capacity.Self()).isPresent(), "the worker himself");
        assertEquals(Optional.empty(), registry().mandate(worker(), acting()), "the worker for his employer");
    }

    @Test
    final void required_reg08_severalThreadsReadAndWriteAtOnce() {
        Money before = debts();
        List<String> keys = Stream.generate(this::newKey).limit(Crowd.SIZE).toList();
        Crowd.atOnce(i -> applied(keys.get(i), TEN));
        assertEquals(before.plus(TEN.multipliedBy(Crowd.SIZE)), debts());
    }

    @Test
    final void required_reg09_aSilentRegistryIsLeftInTime() {
        Skip.unlessArranged(hang(), "hang() is not arranged");
        assertTimeoutPreemptively(
                PATIENCE,
                () -> assertThrows(RegistryUnavailable.class, () -> registry().worker(worker())),
                "without end");
    }

    @Test
    final void required_reg10_nothingPersonalAndNoSecretIsShown() {
        String shown = registry() + registry().describe();
        assertFalse(
                shown.contains(worker().value()) || shown.contains(signatory().value()), "shows a civil number");
        assertTrue(secrets().stream().noneMatch(shown::contains), "shows a secret");
        assertEquals(registry().describe(), registry().describe());
    }

    @Test
    final void untested_reg10_nothingPersonalIsInLogs() {
        Skip.always("read the log of a run by hand");
    }

    private Capacity acting() {
        return new Capacity.ForEstablishment(establishment());
    }

    private boolean applied(String key, Money amount) {
        registry().apply(key, debt(amount));
        return registry().worker(worker()).isPresent();
    }

    private void assertImpersonal(RuntimeException said) {
        String message = String.valueOf(said.getMessage());
        assertFalse(
                message.contains(worker().value())
                        || message.contains(signatory().value()),
                "shows a civil number");
    }
}
