package om.gov.mol.labour.tidy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The text files of the whole project, without what the build makes. */
final class Tree {
    private static final Set<String> MADE = Set.of("target", ".git", ".idea", ".vscode", ".settings", "node_modules");
    private static final Pattern TEXT = Pattern.compile(
            ".*\\.(java|xml|md|json|properties|txt|yml|yaml|sql|config|csv|html|css|js|sh)|.*/(run|LICENSE|NOTICE|\\.git\\w+|\\.editorconfig)");

    private Tree() {}

    /** The folder of the parent pom, found by walking up from where the tests run. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("labour-notify-spi"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("the parent pom was not found above the working directory");
        }
        return folder;
    }

    /** Path from the root, with slashes, to content. */
    static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean made = MADE.contains(folder.getFileName().toString());
                return made ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String path = root.relativize(file).toString().replace('\\', '/');
                if (TEXT.matcher("/" + path).matches()) {
                    files.put(path, Files.readString(file, StandardCharsets.UTF_8));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }
}
