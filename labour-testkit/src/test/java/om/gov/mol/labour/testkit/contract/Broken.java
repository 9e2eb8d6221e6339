package om.gov.mol.labour.testkit.contract;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/**
 * An implementation that breaks rules, and by which tests its contract finds it.
 *
 * @param contract the contract as it is run on the broken one
 * @param way what is broken, where the contract can be run on several; otherwise the contract itself
 * @param caughtBy the rule of each test that fails, such as {@code pay03}, sorted, each once
 */
record Broken(Class<?> contract, Class<?> way, List<String> caughtBy) {

    static Broken by(Class<?> contract, String... rules) {
        return new Broken(contract, contract, List.of(rules));
    }

    /** One bad habit, in both kinds of senders. */
    static Stream<Broken> habit(Class<? extends Habit> way, String... numbers) {
        return Stream.of(sms(way, numbers), email(way, numbers));
    }

    static Broken sms(Class<? extends Habit> way, String... numbers) {
        return new Broken(BadSms.class, way, rules("sms", numbers));
    }

    static Broken email(Class<? extends Habit> way, String... numbers) {
        return new Broken(BadEmail.class, way, rules("eml", numbers));
    }

    private static List<String> rules(String prefix, String... numbers) {
        return Arrays.stream(numbers).map(number -> prefix + number).toList();
    }

    /** The rules whose tests fail. */
    List<String> failed() {
        return rules(run(contract, way).failed());
    }

    /** Runs a contract as a build would, and prints no table. */
    static Events run(Class<?> contract, Class<?> way) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(contract))
                .configurationParameter(ConformanceTable.PRINT, "false")
                .configurationParameter(OrderedHabit.HABIT, way.getName())
                .execute()
                .testEvents();
    }

    /** The rules of these tests, sorted, each once. */
    static List<String> rules(Events events) {
        return names(events)
                .map(name -> name.split("_", 3)[1])
                .distinct()
                .sorted()
                .toList();
    }

    static Stream<String> names(Events events) {
        return events.stream()
                .map(event -> event.getTestDescriptor().getDisplayName())
                .sorted();
    }

    @Override
    public String toString() {
        return way.getSimpleName() + " in " + contract.getSimpleName();
    }
}
