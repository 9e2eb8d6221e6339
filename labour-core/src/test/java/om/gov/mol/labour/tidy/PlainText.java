package om.gov.mol.labour.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What no file of the project may say, whatever its language: where it was made, and where artifacts come from. */
final class PlainText {
    private static final Map<String, Pattern> FORBIDDEN = Map.of(
            "machine-path",
            Pattern.compile(
                    "(?<![\\w.~-])(/roo[t]/|/hom[e]/\\w|/wor[k]/|/far[m]/|/tm[p]/\\w|/User[s]/\\w|[A-Z]:\\\\User[s])"),
            "registry-address",
            Pattern.compile(
                    "(?i)rep[o]1?\\.maven|oss\\.sonatyp[e]|registry\\.npmj[s]|/artifactor[y]/|/nexu[s]/|jitpac[k]"
                            + "|<repositor(ies|y)[>]|<pluginRepositor(ies|y)[>]|<mirro[r]>|<distributionManagemen[t]>"));

    private PlainText() {}

    static List<Offence> check(String path, String text) {
        List<Offence> found = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int index = 0; index < lines.size(); index++) {
            String line = lines.get(index);
            long number = index + 1L;
            FORBIDDEN.forEach((rule, pattern) -> {
                if (pattern.matcher(line).find()) {
                    found.add(new Offence(rule, path, number, line.strip(), 1));
                }
            });
        }
        return found;
    }
}
