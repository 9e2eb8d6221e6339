package om.gov.mol.labour.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All rules together. */
final class Tidy {
    private static final String SERVICE = "labour-core/src/main/java/om/gov/mol/labour/service/";

    private Tidy() {}

    static List<Offence> check(Map<String, String> textOfPath) {
        List<Offence> found = new ArrayList<>();
        textOfPath.forEach((path, text) -> found.addAll(PlainText.check(path, text)));
        Map<String, String> java = new TreeMap<>(textOfPath);
        java.keySet().removeIf(path -> !path.endsWith(".java"));
        List<JavaFile> files = JavaFile.parse(java);
        for (JavaFile file : files) {
            found.addAll(PackageOrder.check(file));
            found.addAll(Calls.check(file));
            found.addAll(Shape.check(file));
        }
        found.addAll(Shape.packages(files));
        return withoutTheOneClock(found);
    }

    /** One file of the service may ask the system for the time and for chance; with a second, none is excused. */
    private static List<Offence> withoutTheOneClock(List<Offence> found) {
        List<String> clocks = found.stream()
                .filter(each ->
                        each.rule().equals("hidden-clock") && each.path().startsWith(SERVICE))
                .map(Offence::path)
                .distinct()
                .collect(Collectors.toList());
        if (clocks.size() != 1) {
            return found;
        }
        return found.stream()
                .filter(each -> !(each.rule().equals("hidden-clock") && clocks.contains(each.path())))
                .toList();
    }
}
