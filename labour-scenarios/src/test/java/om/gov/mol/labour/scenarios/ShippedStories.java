package om.gov.mol.labour.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import om.gov.mol.labour.testkit.story.MalformedStory;
import om.gov.mol.labour.testkit.story.Story;

/** The stories that are shipped with the project. */
final class ShippedStories {

    private ShippedStories() {}

    static List<Path> files() {
        try (Stream<Path> files = Files.list(Path.of("stories"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Story read(Path file) {
        try {
            return Story.read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MalformedStory e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }
}
