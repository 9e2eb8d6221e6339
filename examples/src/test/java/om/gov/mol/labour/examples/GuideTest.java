package om.gov.mol.labour.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import om.gov.mol.labour.testkit.contract.SenderSandbox;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;

/** What the guide for integrators shows is what compiles, what passes its contract, and what that prints. */
class GuideTest {

    private static final Path PROJECT = Path.of("..");
    private static final Path GUIDE = PROJECT.resolve("docs/implementing-an-spi.md");
    private static final String SOURCES = "src/%s/java/om/gov/mol/labour/examples/";

    @Test
    void theSenderIsThatOfTheExample() throws IOException {
        assertThat(blocks("java")).contains(region("main", "HttpSmsSender.java", "sender"));
    }

    @Test
    void theTestIsThatOfTheExample() throws IOException {
        assertThat(blocks("java")).contains(region("test", "HttpSmsSenderTest.java", "contract"));
    }

    @Test
    void theTableIsWhatTheContractPrints() throws IOException {
        assertThat(blocks("text")).containsExactly(printed());
    }

    @Test
    void everyHookOfTheContractIsInTheGuide() throws IOException {
        String guide = Files.readString(GUIDE);
        List<String> hooks = Arrays.stream(SenderSandbox.class.getDeclaredMethods())
                .filter(method -> Modifier.isProtected(method.getModifiers()))
                .filter(method -> !Modifier.isAbstract(method.getModifiers()))
                .map(Method::getName)
                .toList();
        assertThat(hooks).hasSizeGreaterThan(7).allMatch(hook -> guide.contains("| `" + hook + "("));
    }

    private static String printed() {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            EngineTestKit.engine("junit-jupiter")
                    .selectors(selectClass(HttpSmsSenderTest.class))
                    .execute();
        } finally {
            System.setOut(before);
        }
        String table = out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
        return table.strip().replaceAll("127\\.0\\.0\\.1:\\d+", "127.0.0.1:8080") + "\n";
    }

    private static List<String> blocks(String language) throws IOException {
        Pattern block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL);
        return block.matcher(Files.readString(GUIDE))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String region(String kind, String file, String name) throws IOException {
        String source = Files.readString(Path.of(SOURCES.replace("%s", kind) + file));
        String begin = "// guide " + name + ": begin\n";
        return source.substring(source.indexOf(begin) + begin.length(), source.indexOf("// guide " + name + ": end"));
    }
}
