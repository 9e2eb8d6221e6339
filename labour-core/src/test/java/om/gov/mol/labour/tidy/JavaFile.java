package om.gov.mol.labour.tidy;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A Java file as the compiler's parser sees it; names and types are not resolved. */
record JavaFile(String path, String text, CompilationUnitTree unit, DocTrees trees) {
    private static final Pattern LIBRARY =
            Pattern.compile("(labour-(notify-spi|payment-spi|core|testkit)|adapters/[^/]+)/src/main/java/.*");

    static JavaFile of(String path, String text) {
        return parse(Map.of(path, text)).get(0);
    }

    static List<JavaFile> parse(Map<String, String> textOfPath) {
        List<JavaFileObject> sources = new ArrayList<>();
        textOfPath.forEach((path, text) -> sources.add(new Source(path, text)));
        if (sources.isEmpty()) {
            return List.of();
        }
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, diagnostic -> {}, List.of("-proc:none"), null, sources);
        DocTrees trees = DocTrees.instance(task);
        List<JavaFile> files = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                String path = unit.getSourceFile().toUri().getPath().substring(1);
                files.add(new JavaFile(path, textOfPath.getOrDefault(path, ""), unit, trees));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** Part of what is published, not a test, an example or a command line. */
    boolean library() {
        return LIBRARY.matcher(path).matches();
    }

    boolean main() {
        return path.contains("/src/main/java/");
    }

    boolean is(String fileName) {
        return path.endsWith("/" + fileName);
    }

    String packageName() {
        return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
    }

    long line(Tree tree) {
        return lineAt(trees.getSourcePositions().getStartPosition(unit, tree));
    }

    long lastLine(Tree tree) {
        return lineAt(trees.getSourcePositions().getEndPosition(unit, tree));
    }

    boolean documented(TreePath tree) {
        return trees.getDocComment(tree) != null;
    }

    private long lineAt(long position) {
        return position < 0 ? 0 : unit.getLineMap().getLineNumber(position);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String path, String text) {
            super(URI.create("memory:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
