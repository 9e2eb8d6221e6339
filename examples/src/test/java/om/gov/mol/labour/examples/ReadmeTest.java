package om.gov.mol.labour.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.lifecycle.Row;
import om.gov.mol.labour.lifecycle.State;
import om.gov.mol.labour.testkit.fake.FakePaymentGateway;
import om.gov.mol.labour.testkit.fake.SettableClock;
import om.gov.mol.labour.transfer.Transfer;
import om.gov.mol.labour.transfer.TransferFacts;
import om.gov.mol.labour.transfer.TransferTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what compiles, runs and is executed. */
class ReadmeTest {

    private static final Path PROJECT = Path.of("..");
    private static final Pattern ARROW = Pattern.compile("(\\S+) --> (\\S+) : (\\S+) (\\S+)");

    @TempDir
    Path folder;

    @Test
    void theCodeIsThatOfTheExample() throws IOException {
        String source = read("examples/src/main/java/om/gov/mol/labour/examples/FirstRequest.java");
        String region = between(source, "// readme: begin\n", "\n        // readme: end");
        assertThat(between(read("README.md"), "```java\n", "```")).isEqualTo(region.stripIndent() + "\n");
    }

    @Test
    void everyArrowOfTheDiagramIsARowOfTheTable() throws IOException {
        Matcher arrows = ARROW.matcher(diagram());
        while (arrows.find()) {
            Row<Transfer, TransferFacts> row = row(arrows.group(3));
            assertThat(row.to()).as(row.id()).isNotNull();
            assertThat(List.of(begins(row), row.to().getSimpleName(), Command.nameOf(row.on())))
                    .as(row.id())
                    .isEqualTo(List.of(arrows.group(1), arrows.group(2), arrows.group(4)));
        }
    }

    @Test
    void everyStateOfTheTableIsInTheDiagram() throws IOException {
        List<String> leadingTo = TransferTable.TABLE.rows().stream()
                .flatMap(row -> Stream.ofNullable(row.to()))
                .map(Class::getSimpleName)
                .toList();
        assertThat(diagram()).contains(leadingTo);
    }

    @Test
    void theCodeAsksForAWorkerAndMayBeRepeated() {
        String first = asked("card 10000021");
        assertThat(first).matches("TR-\\S+ AwaitingCurrentEmployer");
        assertThat(asked("card 10000021")).isEqualTo(first);
    }

    @Test
    void theCodeSaysInArabicWhyNot() {
        assertThat(asked("card 10000011")).isEqualTo("أنتم غير مسجلين ضمن المفوضين باتخاذ هذا الإجراء بهذه الصفة.");
    }

    @Test
    void theCommandRunsTheQuickstart() throws IOException {
        String readme = read("README.md");
        String commands = between(readme, "```sh\n", "```");
        assertThat(commands.lines().map(line -> line.replaceAll("\\s*#.*", "")))
                .containsExactly("mvn -q -Pquickstart compile", "mvn verify");
        assertThat(read("examples/pom.xml")).contains("<id>quickstart</id>", Quickstart.class.getName());
        assertThat(read(".ci/run")).contains("mvn -q -Pquickstart compile", "mvn -B -ntp clean verify");
    }

    private static String diagram() throws IOException {
        return between(read("README.md"), "```mermaid\n", "```");
    }

    private static Row<Transfer, TransferFacts> row(String id) {
        return TransferTable.TABLE.rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the table has no row " + id));
    }

    private static String begins(Row<Transfer, TransferFacts> row) {
        return row.from() == State.Unopened.class ? "[*]" : row.from().getSimpleName();
    }

    private String asked(String token) {
        Terminal terminal = new Terminal(new ByteArrayOutputStream());
        SettableClock clock = SettableClock.at("2026-03-01T05:00:00Z");
        FirstRequest.Ports host = new FirstRequest.Ports(
                new MadeUpRegistry(),
                new MadeUpIdentities(clock),
                new PrintedAgencyLink(terminal),
                new PrintedSms(terminal),
                new PrintedEmail(terminal),
                new FakePaymentGateway(clock),
                clock);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        FirstRequest.ask(folder.resolve("readme.db"), host, token, printed);
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    private static String read(String path) throws IOException {
        return Files.readString(PROJECT.resolve(path));
    }

    private static String between(String text, String begin, String end) {
        int from = text.indexOf(begin) + begin.length();
        assertThat(from).as(begin).isGreaterThanOrEqualTo(begin.length());
        return text.substring(from, text.indexOf(end, from));
    }
}
