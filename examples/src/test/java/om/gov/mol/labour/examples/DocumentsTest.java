package om.gov.mol.labour.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents point at is there, and the page of dependencies tells the versions of the build. */
class DocumentsTest {

    private static final Path PROJECT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");
    private static final Pattern VERSION = Pattern.compile("<version\\.([\\w.-]+)>([^<]+)<");
    private static final Pattern PLUGIN = Pattern.compile(
            "<artifactId>([\\w-]+(?:plugin|maven|rules))</artifactId>\\s*<version>([\\w.-]+)</version>");

    @Test
    void everyLinkLeadsToAFile() {
        assertThat(broken("README.md", "see [one](LICENSE) and [another](none.md)"))
                .containsExactly("README.md: none.md");
        List<String> broken = documents().stream()
                .flatMap(document -> broken(document, read(document)).stream())
                .toList();
        assertThat(broken).isEmpty();
    }

    @Test
    void thePageOfDependenciesHasTheVersionsOfTheBuild() {
        String page = read("docs/dependencies.md");
        String build = read("pom.xml");
        VERSION.matcher(build)
                .results()
                .filter(version -> !version.group(1).equals("maven.minimum"))
                .forEach(version ->
                        assertThat(page).as(version.group(1)).containsPattern("\\b" + Pattern.quote(version.group(2))));
    }

    @Test
    void thePageOfDependenciesHasEveryPluginInItsVersion() {
        List<String> page = read("docs/dependencies.md").lines().toList();
        List<MatchResult> plugins = PLUGIN.matcher(read("pom.xml")).results().toList();
        assertThat(plugins).hasSizeGreaterThan(15);
        for (MatchResult plugin : plugins) {
            String name = plugin.group(1);
            assertThat(page)
                    .as(name)
                    .anyMatch(line -> line.contains(name + "`") && line.contains(" " + plugin.group(2) + " "));
        }
    }

    private static List<String> broken(String document, String text) {
        List<String> broken = new ArrayList<>();
        for (MatchResult link : LINK.matcher(text).results().toList()) {
            if (!Files.exists(PROJECT.resolve(document).resolveSibling(link.group(1)))) {
                broken.add(document + ": " + link.group(1));
            }
        }
        return broken;
    }

    private static List<String> documents() {
        try (Stream<Path> top = Files.list(PROJECT);
                Stream<Path> docs = Files.walk(PROJECT.resolve("docs"))) {
            return Stream.concat(top, docs)
                    .map(path -> PROJECT.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".md"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String path) {
        try {
            return Files.readString(PROJECT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
