package om.gov.mol.labour.tidy;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;

/** How a file looks: its length and that of its functions, its imports, its documents, its numbers. */
final class Shape {
    static final int FILE_LINES_MAX = 300;
    static final int FUNCTION_LINES_MAX = 30;
    private static final Pattern MONEY = Pattern.compile("om\\.gov\\.mol\\.labour\\.(fee|law|payment)(\\..*)?");

    private Shape() {}

    static List<Offence> check(JavaFile file) {
        List<Offence> found = new ArrayList<>();
        int lines = (int) file.text().lines().count();
        if (lines > FILE_LINES_MAX) {
            found.add(new Offence("file-length", file.path(), 1, lines + " lines", lines));
        }
        for (ImportTree each : file.unit().getImports()) {
            String name = each.getQualifiedIdentifier().toString();
            boolean ownVocabulary = each.isStatic() && name.startsWith("om.gov.mol.labour.");
            if (name.endsWith(".*") && !ownVocabulary) {
                found.add(Offence.at(
                        file,
                        file.line(each),
                        "wildcard-import",
                        each.toString().strip()));
            }
        }
        members(file, found);
        if (file.main() && MONEY.matcher(file.packageName()).matches()) {
            floatingPoint(file, found);
        }
        return found;
    }

    private static void members(JavaFile file, List<Offence> found) {
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                int lines = method.getBody() == null ? 0 : linesOf(file, method);
                if (lines > FUNCTION_LINES_MAX) {
                    String what = method.getName() + " has " + lines + " lines";
                    found.add(new Offence("function-length", file.path(), file.line(method), what, lines));
                }
                return super.visitMethod(method, null);
            }

            @Override
            public Void visitClass(ClassTree type, Void nothing) {
                boolean promised = type.getModifiers().getFlags().contains(Modifier.PUBLIC) && file.main();
                if (promised && !file.documented(getCurrentPath())) {
                    found.add(Offence.at(file, file.line(type), "javadoc", type.getSimpleName() + " has none"));
                }
                return super.visitClass(type, null);
            }
        }.scan(file.unit(), null);
    }

    /** From the result type or the name to the closing brace: annotations do not make a function long. */
    private static int linesOf(JavaFile file, MethodTree method) {
        Tree start = method.getReturnType() == null ? method.getBody() : method.getReturnType();
        return (int) (file.lastLine(method) - file.line(start) + 1);
    }

    private static void floatingPoint(JavaFile file, List<Offence> found) {
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitPrimitiveType(PrimitiveTypeTree type, Void nothing) {
                TypeKind kind = type.getPrimitiveTypeKind();
                return refuse(type, kind == TypeKind.DOUBLE || kind == TypeKind.FLOAT);
            }

            @Override
            public Void visitIdentifier(IdentifierTree name, Void nothing) {
                return refuse(
                        name,
                        name.getName().contentEquals("Double") || name.getName().contentEquals("Float"));
            }

            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                return refuse(literal, literal.getValue() instanceof Double || literal.getValue() instanceof Float);
            }

            private Void refuse(Tree tree, boolean floating) {
                if (floating) {
                    found.add(Offence.at(file, file.line(tree), "floating-point", tree + ": money is exact"));
                }
                return null;
            }
        }.scan(file.unit(), null);
    }

    /** Every package of the main sources tells its story and is null-marked. */
    static List<Offence> packages(List<JavaFile> files) {
        Set<String> wanted = new TreeSet<>();
        files.stream()
                .filter(file -> file.main() && !file.packageName().isEmpty())
                .forEach(file -> wanted.add(folder(file.path())));
        Set<String> complete = files.stream()
                .filter(file -> file.is("package-info.java") && told(file))
                .map(file -> folder(file.path()))
                .collect(Collectors.toSet());
        wanted.removeAll(complete);
        return wanted.stream()
                .map(folder -> new Offence("package-info", folder, 1, "no package-info with Javadoc and NullMarked", 1))
                .toList();
    }

    private static boolean told(JavaFile file) {
        return file.text().contains("/**")
                && file.unit().getPackageAnnotations().stream()
                        .anyMatch(each -> each.getAnnotationType().toString().endsWith("NullMarked"));
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }
}
