/**
 * The rules of the SPIs as tests, to be extended by whoever implements one.
 *
 * <p>{@link om.gov.mol.labour.testkit.contract.SmsSenderContract},
 * {@link om.gov.mol.labour.testkit.contract.EmailSenderContract} and
 * {@link om.gov.mol.labour.testkit.contract.PaymentGatewayContract} are JUnit classes without an implementation. Extend one,
 * give it your implementation and a sandbox by overriding a few methods, and run it. The name of each test carries the rule
 * of the interface's page in {@code docs/spi}: {@code required_…} must pass, {@code optional_…} is skipped when the capability
 * is not declared, {@code untested_…} is a rule that cannot be verified here and always says so. At the end each contract prints
 * a table of what is kept, broken, not claimed and untested, with the method to override where the sandbox cannot arrange
 * something. {@code docs/implementing-an-spi.md} goes through it step by step.
 *
 * <p>{@link om.gov.mol.labour.testkit.contract.IdentityProviderContract} does the same for identity providers; its rules
 * stand in {@code docs/spi/identity.md}.
 *
 * <p>{@link om.gov.mol.labour.testkit.contract.CaseStoreContract} does the same for stores. Its parts are interfaces, one
 * for each concern; what a store does not promise is switched off by a flag.
 *
 * <pre>{@code
 * class SmppSenderTest extends SmsSenderContract {
 *     protected SmsSender sender() { return sender; }
 *     protected String address() { return "+96891234567"; }
 *     protected Instant now() { return clock.instant(); }
 *     protected Optional<List<String>> arrived(String to) { return Optional.of(simulator.textsFor(to)); }
 * }
 * }</pre>
 */
@NullMarked
package om.gov.mol.labour.testkit.contract;

import org.jspecify.annotations.NullMarked;
