package om.gov.mol.labour.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of an SPI are the same on their page, in the contract, and, where it has them, in the Javadoc. */
class RulesTest {

    private static final String NOTIFY = "labour-notify-spi/src/main/java/om/gov/mol/labour/notify/spi/";
    private static final String PAYMENT = "labour-payment-spi/src/main/java/om/gov/mol/labour/payment/spi/";
    private static final Pattern TOLD = Pattern.compile("<dt><b>([A-Z]{3}-\\d\\d)</b> (.*?) <dd>(.*?)(?= <dt>| </dl>)");
    private static final Pattern TEST = Pattern.compile("(required|optional|untested)_([a-z]{3}\\d\\d)_\\w+");

    static List<Arguments> javadoc() {
        return List.of(
                Arguments.of("sms", NOTIFY + "SmsSender.java", 12),
                Arguments.of("email", NOTIFY + "EmailSender.java", 12),
                Arguments.of("payment", PAYMENT + "PaymentGateway.java", 20));
    }

    static List<Arguments> contracts() {
        return List.of(
                Arguments.of("sms", SmsSenderContract.class),
                Arguments.of("email", EmailSenderContract.class),
                Arguments.of("payment", PaymentGatewayContract.class),
                Arguments.of("identity", IdentityProviderContract.class),
                Arguments.of("registry", LabourRegistryContract.class),
                Arguments.of("agencies", AgencyLinkContract.class),
                Arguments.of("store", CaseStoreContract.class));
    }

    @ParameterizedTest
    @MethodSource("javadoc")
    void thePageSaysWhatTheJavadocSays(String page, String source, int rules) {
        String javadoc = RulePage.read(source).replaceAll("\\s+\\*\\s+", " ");
        List<RulePage.Rule> told = TOLD.matcher(javadoc)
                .results()
                .map(rule ->
                        new RulePage.Rule(rule.group(1), RulePage.plain(rule.group(2)), RulePage.plain(rule.group(3))))
                .toList();

        assertThat(RulePage.of(page).rules()).hasSize(rules).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sms", "email", "payment", "identity", "registry", "agencies", "store"})
    void theNumbersOfAPageCountUp(String page) {
        List<String> numbers =
                RulePage.of(page).rules().stream().map(RulePage.Rule::number).toList();
        String prefix = numbers.get(0).substring(0, 4);
        for (int i = 0; i < numbers.size(); i++) {
            assertThat(numbers.get(i)).isEqualTo(prefix + (i < 9 ? "0" : "") + (i + 1));
        }
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void eachRuleHasATestAndEachTestHasARule(String page, Class<?> contract) {
        List<String> rules =
                RulePage.of(page).rules().stream().map(RulePage.Rule::inTests).toList();

        assertThat(levels(contract).keySet()).containsExactlyElementsOf(rules);
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void thePageSaysWhichRulesNoTestCanSee(String page, Class<?> contract) {
        Set<String> unseen = new TreeSet<>();
        levels(contract).forEach((rule, levels) -> {
            if (levels.equals(Set.of("untested"))) {
                unseen.add(rule);
            }
        });

        assertThat(RulePage.of(page).untestable()).isEqualTo(unseen);
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void whatIsRequiredIsAMust(String page, Class<?> contract) {
        Map<String, Set<String>> levels = levels(contract);
        assertThat(RulePage.of(page).rules())
                .filteredOn(
                        rule -> levels.getOrDefault(rule.inTests(), Set.of()).contains("required"))
                .allMatch(RulePage.Rule::must);
    }

    /** The rules of the tests, each with the levels at which it is tested. */
    static Map<String, Set<String>> levels(Class<?> contract) {
        Map<String, Set<String>> levels = new TreeMap<>();
        for (Class<?> part = contract; part != null; part = part.getSuperclass()) {
            Stream.concat(Arrays.stream(part.getDeclaredMethods()), Arrays.stream(part.getMethods()))
                    .filter(method -> method.isAnnotationPresent(Test.class))
                    .forEach(method -> note(method.getName(), levels));
        }
        return levels;
    }

    private static void note(String test, Map<String, Set<String>> levels) {
        Matcher name = TEST.matcher(test);
        assertThat(name.matches()).as(test).isTrue();
        levels.computeIfAbsent(name.group(2), rule -> new TreeSet<>()).add(name.group(1));
    }
}
