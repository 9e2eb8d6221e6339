package om.gov.mol.labour.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The project keeps its own rules of order; {@link TidyTwinTest} shows that each of them can bite. */
class TidyTest {
    private static final String RATCHET = "labour-core/src/test/resources/tidy/ratchet.txt";
    /** Lower it with every entry that goes; it is never raised. */
    private static final int TOLERATED_MAX = 0;

    private final Path root = Tree.root();

    @Test
    void theProjectIsTidy() throws IOException {
        assertThat(ratchet().judge(Tidy.check(Tree.files(root))))
                .as("untidy places; see the classes beside this test for the reasons")
                .isEmpty();
    }

    @Test
    void theListOfToleratedSinsOnlyShrinks() throws IOException {
        assertThat(ratchet().size()).isLessThanOrEqualTo(TOLERATED_MAX);
    }

    @Test
    void theWholeProjectIsSeen() throws IOException {
        Map<String, String> files = Tree.files(root);
        assertThat(files.keySet())
                .contains("pom.xml", "LICENSE", ".mvn/jvm.config", "labour-notify-spi/src/main/java/module-info.java")
                .contains("labour-core/src/test/java/om/gov/mol/labour/tidy/TidyTest.java")
                .noneMatch(path -> path.contains("/target/"));
        List<String> modules = files.keySet().stream()
                .filter(path -> path.endsWith("/src/main/java/module-info.java"))
                .toList();
        assertThat(modules).hasSizeGreaterThanOrEqualTo(5);
    }

    private Ratchet ratchet() throws IOException {
        return new Ratchet(Files.readString(root.resolve(RATCHET), StandardCharsets.UTF_8));
    }
}
