package om.gov.mol.labour.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plants each fault that {@link TidyTest} is there to catch, and sees it caught. */
class TidyTwinTest {
    private static final String CORE = "labour-core/src/main/java/om/gov/mol/labour/";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Instant.now()",
                "java.time.LocalDate.now()",
                "LocalDate.now(ZoneOffset.UTC)",
                "UUID.randomUUID()",
                "System.currentTimeMillis()",
                "Math.random()",
                "Clock.systemUTC()",
                "new Random()",
                "Thread.sleep(1)"
            })
    void aHiddenClockIsCaught(String expression) {
        assertThat(rules(core("fee", "Object a() { return " + expression + "; }")))
                .containsExactly("hidden-clock");
    }

    @Test
    void aClockThatIsHandedInIsFine() {
        assertThat(rules(core("fee", "Object a(Clock clock) { return Instant.now(clock); }")))
                .isEmpty();
    }

    @Test
    void aTestMayAskForTheTimeButNotSleep() {
        String path = "labour-core/src/test/java/om/gov/mol/labour/fee/ThisTest.java";
        assertThat(rules(path, "package om.gov.mol.labour.fee; class ThisTest { Object a = Instant.now(); }"))
                .isEmpty();
        assertThat(rules(path, "package om.gov.mol.labour.fee; class ThisTest { { Thread.sleep(5); } }"))
                .containsExactly("hidden-clock");
    }

    @Test
    void oneFileOfTheServiceMayHoldTheClockAndNoSecond() {
        String clock = "package om.gov.mol.labour.service; class X { Object now = Instant.now(); }";
        Map<String, String> one = Map.of(CORE + "service/X.java", clock, info("service"), "");
        assertThat(rules(one)).doesNotContain("hidden-clock");
        Map<String, String> two =
                Map.of(CORE + "service/X.java", clock, CORE + "service/Y.java", clock, info("service"), "");
        assertThat(rules(two)).contains("hidden-clock");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String.format(\"%d\", 5)",
                "\"%d\".formatted(5)",
                "text.strip().toLowerCase()",
                "text.toUpperCase()",
                "text.getBytes()",
                "System.out.printf(\"%d\", 5)",
                "DateTimeFormatter.ofPattern(\"yyyy\")",
                "new DecimalFormat(\"0\")",
                "ZoneId.systemDefault()",
                "Locale.getDefault()",
                "Charset.defaultCharset()"
            })
    void whatDependsOnTheMachinesDefaultsIsCaught(String expression) {
        assertThat(rules(core("fee", "Object a(String text) { return " + expression + "; }")))
                .containsExactly("default-locale");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String.format(Locale.ROOT, \"%d\", 5)",
                "text.toLowerCase(Locale.ROOT)",
                "DateTimeFormatter.ofPattern(\"yyyy\", Locale.ROOT)",
                "Character.toUpperCase('a')"
            })
    void whatNamesItsLocaleIsFine(String expression) {
        assertThat(rules(core("fee", "Object a(String text) { return " + expression + "; }")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "fee, double amount, true",
        "fee, Double amount, true",
        "fee, float amount, true",
        "payment, double amount, true",
        "text, double amount, false",
        "fee, long baisa, false"
    })
    void floatingPointNearMoneyIsCaught(String place, String parameter, boolean caught) {
        List<String> rules = rules(core(place, "void a(" + parameter + ") {}"));
        assertThat(rules.contains("floating-point")).isEqualTo(caught);
    }

    @ParameterizedTest
    @CsvSource({
        "law, om.gov.mol.labour.service.Labour, true",
        "text, om.gov.mol.labour.outcome.Problem, true",
        "transfer, om.gov.mol.labour.absconding.Report, true",
        "absconding, om.gov.mol.labour.transfer.Transfer, true",
        "fee, om.gov.mol.labour.internal.codec.Codec, true",
        "service, om.gov.mol.labour.testkit.Story, true",
        "misc, om.gov.mol.labour.law.Rulebook, true",
        "outcome, om.gov.mol.labour.internal.json.Json, false",
        "service, om.gov.mol.labour.law.Rulebook, false",
        "service, om.gov.mol.labour.internal.outgoing.Runner, false",
        "payment, om.gov.mol.labour.payment.spi.PaymentGateway, false"
    })
    void anImportFromFurtherDownIsCaught(String place, String imported, boolean caught) {
        String text = "package om.gov.mol.labour." + place + "; import " + imported + "; class X {}";
        assertThat(rules(CORE + place + "/X.java", text).contains("package-order"))
                .isEqualTo(caught);
        String inline = "package om.gov.mol.labour." + place + "; class X { " + imported + " field; }";
        assertThat(rules(CORE + place + "/X.java", inline).contains("package-order"))
                .isEqualTo(caught);
    }

    @Test
    void aWildcardImportIsCaught() {
        assertThat(rules(core("fee", "", "import java.util.*;"))).containsExactly("wildcard-import");
        assertThat(rules(core("fee", "", "import static java.util.Map.*;"))).containsExactly("wildcard-import");
        assertThat(rules(core("transfer", "", "import static om.gov.mol.labour.party.Role.*;")))
                .isEmpty();
    }

    @Test
    void aLongFileAndALongFunctionAreCaught() {
        assertThat(rules(core("fee", "\n".repeat(Shape.FILE_LINES_MAX)))).containsExactly("file-length");
        String fits = "void a() {" + "\n".repeat(Shape.FUNCTION_LINES_MAX - 1) + "}";
        assertThat(rules(core("fee", fits))).isEmpty();
        String tooLong = "void a() {" + "\n".repeat(Shape.FUNCTION_LINES_MAX) + "}";
        assertThat(rules(core("fee", tooLong))).containsExactly("function-length");
    }

    @Test
    void aPublicTypeWithoutJavadocIsCaught() {
        assertThat(rules(core("fee", "public record Y() {}"))).containsExactly("javadoc");
        assertThat(rules(core("fee", "/** Told. */ public record Y() {} record Z() {}")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "package om.gov.mol.labour.fee;",
                "@NullMarked package om.gov.mol.labour.fee;",
                "/** Told. */ package om.gov.mol.labour.fee;"
            })
    void aPackageWithoutStoryOrNullMarkIsCaught(String text) {
        assertThat(rules(Map.of(info("fee"), text))).containsExactly("package-info");
        assertThat(rules(Map.of(CORE + "fee/X.java", "package om.gov.mol.labour.fee; class X {}")))
                .containsExactly("package-info");
    }

    @ParameterizedTest
    @CsvSource({
        "see /hom{e}/somebody/notes, machine-path",
        "in /roo{t}/.m2, machine-path",
        "C:\\User{s}\\me, machine-path",
        "https://rep{o}.maven.example/x, registry-address",
        "<repositor{ies}>, registry-address"
    })
    void thePathsOfAMachineAndTheAddressesOfRegistriesAreCaught(String line, String rule) {
        String text = "fine\n" + line.replaceAll("[{}]", "") + "\n";
        assertThat(PlainText.check("docs/x.md", text))
                .singleElement()
                .satisfies(offence -> assertThat(offence.rule()).isEqualTo(rule))
                .satisfies(offence -> assertThat(offence.line()).isEqualTo(2));
    }

    @Test
    void aToleratedSinMayNotGrowAndItsEntryMustShrinkWithIt() {
        List<Offence> long320 = List.of(new Offence("file-length", "a/B.java", 1, "320 lines", 320));
        assertThat(new Ratchet("# none\n").judge(long320)).hasSize(1);
        assertThat(new Ratchet("file-length a/B.java 320\n").judge(long320)).isEmpty();
        assertThat(new Ratchet("file-length a/B.java 310\n").judge(long320)).hasSize(1);
        assertThat(new Ratchet("file-length a/B.java 330\n").judge(long320))
                .singleElement()
                .hasToString("file-length a/B.java:0 [ratchet] has to shrink to 320");
        assertThat(new Ratchet("file-length a/B.java 320\n").judge(List.of())).hasSize(1);
    }

    private static String info(String place) {
        return CORE + place + "/package-info.java";
    }

    private static Map<String, String> core(String place, String body) {
        return core(place, body, "");
    }

    private static Map<String, String> core(String place, String body, String imports) {
        String head = "package om.gov.mol.labour." + place + ";";
        return Map.of(
                info(place),
                "/** Told. */ @NullMarked " + head,
                CORE + place + "/X.java",
                head + imports + "class X {" + body + "}");
    }

    private static List<String> rules(String path, String text) {
        return rules(Map.of(path, text)).stream()
                .filter(rule -> !rule.equals("package-info"))
                .toList();
    }

    private static List<String> rules(Map<String, String> files) {
        return Tidy.check(files).stream().map(Offence::rule).distinct().toList();
    }
}
