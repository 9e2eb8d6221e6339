package om.gov.mol.labour.tidy;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Inside the core a package uses only packages that stand above it; the order is the reading order. */
final class PackageOrder {
    private static final String RULE = "package-order";
    private static final String ROOT = "om.gov.mol.labour.";
    private static final String REST_OF_INTERNAL = "internal";
    private static final List<String> ORDER = List.of(
            "notify.spi",
            "payment.spi",
            "text",
            "internal.json",
            "outcome",
            "party",
            "law",
            "calendar",
            "validation",
            "fee",
            "explanation",
            "registry",
            "lifecycle",
            "payment",
            "reconciliation",
            "notice",
            "transfer",
            "absconding",
            "port",
            "internal.codec",
            REST_OF_INTERNAL,
            "service");
    private static final List<String> STRANGERS = List.of("transfer", "absconding");
    private static final Pattern OURS = Pattern.compile("om\\.gov\\.mol\\.labour((?:\\.[a-z][a-z0-9]*)+)(?:\\..*)?");

    private PackageOrder() {}

    static List<Offence> check(JavaFile file) {
        if (!file.path().startsWith("labour-core/src/main/java/")
                || file.packageName().isEmpty()) {
            return List.of();
        }
        String here = file.packageName().replace(ROOT, "");
        if (place(here) < 0) {
            return List.of(Offence.at(file, 1, RULE, here + " has no place in the order of packages"));
        }
        Finder finder = new Finder(file, here);
        finder.scan(file.unit(), null);
        return finder.found;
    }

    private static boolean allowed(String here, String other) {
        if (STRANGERS.contains(here) && STRANGERS.contains(other)) {
            return here.equals(other);
        }
        int place = place(other);
        return place >= 0 && place <= place(here);
    }

    private static int place(String name) {
        int exact = ORDER.indexOf(name);
        return exact < 0 && name.startsWith("internal.") ? ORDER.indexOf(REST_OF_INTERNAL) : exact;
    }

    private static final class Finder extends TreeScanner<Void, Void> {
        private final List<Offence> found = new ArrayList<>();
        private final JavaFile file;
        private final String here;

        Finder(JavaFile file, String here) {
            this.file = file;
            this.here = here;
        }

        @Override
        public Void visitPackage(PackageTree tree, Void nothing) {
            return null;
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree tree, Void nothing) {
            Matcher ours = OURS.matcher(tree.toString());
            if (!ours.matches()) {
                return super.visitMemberSelect(tree, null);
            }
            String other = ours.group(1).substring(1);
            if (!allowed(here, other)) {
                found.add(Offence.at(file, file.line(tree), RULE, here + " must not use " + other));
            }
            return null;
        }
    }
}
