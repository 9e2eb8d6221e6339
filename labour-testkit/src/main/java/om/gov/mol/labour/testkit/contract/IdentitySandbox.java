package om.gov.mol.labour.testkit.contract;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import om.gov.mol.labour.party.Agency;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.port.IdentityProvider;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an implementer arranges for {@link IdentityProviderContract}: an issuer of the tests' own that makes evidence. */
@SuppressWarnings("exports") // JUnit comes with whoever extends the contract
@ExtendWith(ConformanceTable.class)
public abstract sealed class IdentitySandbox implements Conforming permits IdentityProviderContract {

    /** Made up, as all civil numbers of tests. */
    static final CivilNumber PERSON = new CivilNumber("90000001");

    static final CivilNumber OTHER = new CivilNumber("90000002");

    IdentitySandbox() {}

    /** The provider under test; within one test always the same. */
    protected abstract IdentityProvider provider();

    /** The present time by the clock of the provider under test; best far from the real time. */
    protected abstract Instant now();

    /** Fresh, good evidence of a sign-in of this person at this moment; each call is a sign-in of its own. */
    protected abstract String evidenceOf(CivilNumber person);

    /** Fresh, good evidence of this agency; empty when the issuer knows no agencies. */
    protected Optional<String> evidenceOf(Agency agency) {
        return Optional.empty();
    }

    /** Evidence that names the person and is not the issuer's, or was altered: one for each way that there is. */
    protected List<String> forged(CivilNumber person) {
        return List.of();
    }

    /** Evidence of the person that was good once, or will be: expired, not yet valid. */
    protected List<String> outOfTime(CivilNumber person) {
        return List.of();
    }

    /** Evidence of the person that the issuer has taken back; empty when it never does. */
    protected Optional<String> revoked(CivilNumber person) {
        return Optional.empty();
    }

    /** Whether the provider takes the same evidence once only (IDN-10). */
    protected boolean countsOnce() {
        return false;
    }

    /** Moves the clock of the provider; false when the sandbox cannot. */
    protected boolean advance(Duration time) {
        return false;
    }

    /** Makes the issuer unreachable for the rest of the test; false when the sandbox cannot or no issuer is asked. */
    protected boolean disconnect() {
        return false;
    }

    /** Lets the issuer take the next question and never answer; false when the sandbox cannot or no issuer is asked. */
    protected boolean hang() {
        return false;
    }

    /** What nobody may read: passwords and keys of the provider under test. */
    protected List<String> secrets() {
        return List.of();
    }

    @Override
    public final String subject() {
        return provider().describe();
    }

    @Override
    public final String rules() {
        return "identity providers, docs/spi/identity.md";
    }

    final List<String> need(List<String> evidence, String what) {
        Skip.unlessArranged(!evidence.isEmpty(), what + "() makes no evidence");
        return evidence;
    }

    final String need(Optional<String> evidence, String what) {
        Skip.unlessArranged(evidence.isPresent(), what + " makes no evidence");
        return evidence.orElseThrow();
    }
}
