/**
 * Stand-ins for the outside world: they keep the rules of the SPIs until a test tells them not to.
 *
 * <p>{@link om.gov.mol.labour.testkit.fake.FakeSmsSender} and {@link om.gov.mol.labour.testkit.fake.FakeEmailSender} put
 * messages into inboxes that a test can read. {@link om.gov.mol.labour.testkit.fake.FakePaymentGateway} is a sandbox whose
 * payers do what the test says, by a {@link om.gov.mol.labour.testkit.fake.Payer} for all payments or by a call for one,
 * and whose refunds follow {@link om.gov.mol.labour.testkit.fake.Refunds}; its totals show whether money adds up. What goes
 * wrong is a {@link om.gov.mol.labour.testkit.fake.Fault}, ordered with {@code next} for the next call or {@code always}
 * until {@code recover}. Time is a {@link om.gov.mol.labour.testkit.fake.SettableClock} that all of them share.
 * {@link om.gov.mol.labour.testkit.fake.InMemoryCaseStore} keeps the cases.
 *
 * <pre>{@code
 * var clock = SettableClock.at("2031-03-03T08:00:00Z");
 * var gateway = new FakePaymentGateway(clock);
 * gateway.next(Fault.TIME_OUT_AFTER_SUCCESS);       // opened, but we are not told
 * // … the service under test opens, hears "unknown", asks again …
 * gateway.pay("tr-7k2m:dues:1");
 * assertThat(gateway.captured()).isEqualTo(Money.parse("OMR 421.500"));
 * }</pre>
 *
 * <p>Everything here is safe for several threads. Nothing here sleeps, opens a connection, or belongs in production.
 */
@NullMarked
package om.gov.mol.labour.testkit.fake;

import org.jspecify.annotations.NullMarked;
