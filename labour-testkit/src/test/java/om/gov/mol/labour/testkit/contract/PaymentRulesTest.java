package om.gov.mol.labour.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The rules of payment gateways are the same in the Javadoc, on their page, and in the contract. */
class PaymentRulesTest {

    private static final Path PROJECT = Path.of("..");
    private static final Path JAVADOC =
            PROJECT.resolve("labour-payment-spi/src/main/java/om/gov/mol/labour/payment/spi/PaymentGateway.java");
    private static final Path PAGE = PROJECT.resolve("docs/spi/payment.md");
    private static final Pattern TOLD = Pattern.compile("<dt><b>(PAY-\\d\\d)</b> (.*?) <dd>(.*?)(?= <dt>| </dl>)");
    private static final Pattern WRITTEN =
            Pattern.compile("\\*\\*(PAY-\\d\\d)\\*\\* (.*?)\n\\*(.*?)\\*\n", Pattern.DOTALL);

    @Test
    void thePageSaysWhatTheJavadocSays() throws IOException {
        String javadoc = Files.readString(JAVADOC).replaceAll("\\s+\\*\\s+", " ");
        String page = Files.readString(PAGE);

        assertThat(rules(WRITTEN, page)).hasSize(20).isEqualTo(rules(TOLD, javadoc));
    }

    private static List<List<String>> rules(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(rule -> List.of(rule.group(1), plain(rule.group(2)), plain(rule.group(3))))
                .toList();
    }

    private static String plain(String text) {
        return text.replaceAll("\\{@(?:code|link) (?:PaymentRequest#)?([^}]*)}", "$1")
                .replace("`", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    @Test
    void eachRuleHasATestAndEachTestHasARule() throws IOException {
        List<String> rules = rules(WRITTEN, Files.readString(PAGE)).stream()
                .map(rule -> rule.get(0).replace("-", "").toLowerCase(Locale.ROOT))
                .toList();
        List<String> tested = Arrays.stream(PaymentGatewayContract.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(method -> number(method.getName()))
                .distinct()
                .sorted()
                .toList();

        assertThat(tested).isEqualTo(rules);
    }

    private static String number(String test) {
        Matcher name = Pattern.compile("(?:required|optional|untested)_(pay\\d\\d)_\\w+")
                .matcher(test);
        assertThat(name.matches()).as(test).isTrue();
        return name.group(1);
    }
}
