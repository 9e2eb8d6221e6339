package om.gov.mol.labour.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * The reference says what the code does. With {@code -Dreference.write=true} the pages are written again instead of
 * compared.
 */
class ReferenceTest {

    private static final boolean WRITE = Boolean.getBoolean("reference.write");

    private final Path folder = root().resolve("docs").resolve("reference");

    @Test
    void everyPageSaysWhatTheCodePrints() throws IOException {
        for (Map.Entry<String, String> page : ReferencePages.all().entrySet()) {
            Path file = folder.resolve(page.getKey());
            if (WRITE) {
                Files.createDirectories(folder);
                Files.writeString(file, page.getValue(), StandardCharsets.UTF_8);
            }
            assertThat(file).as("print it again with -Dreference.write=true").exists();
            String written = Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
            assertThat(written)
                    .as("%s: print it again with -Dreference.write=true", page.getKey())
                    .isEqualTo(page.getValue());
        }
    }

    @Test
    void thereIsNoPageThatNobodyPrints() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(ReferencePages.all().keySet());
        }
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    void thePagesAreTheSameOnEveryMachine() {
        Map<String, String> here = ReferencePages.all();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("ar-OM-u-nu-arab", "tr-TR", "de-DE")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
                assertThat(ReferencePages.all()).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void everyCellStaysOnItsLineAndNothingReordersTheTextAroundIt() {
        ReferencePages.all().forEach((name, text) -> {
            List<String> rows =
                    text.lines().filter(line -> line.startsWith("|")).toList();
            assertThat(rows).as(name).allMatch(row -> row.endsWith("|"));
            assertThat(text.codePoints())
                    .as(name)
                    .doesNotContain(0x2066, 0x2067, 0x2068, 0x2069, 0x202A, 0x202B, 0x202E);
            assertThat(text).as(name).doesNotContain("\t").endsWith("\n");
        });
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("labour-notify-spi"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("the parent pom was not found above the working directory");
        }
        return folder;
    }
}
