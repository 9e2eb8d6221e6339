package om.gov.mol.labour.tidy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Old sins that are tolerated, each with its measure: {@code rule path measure}, one to a line.
 *
 * <p>It only shrinks: an entry that is larger than the truth, or no longer true, is an offence itself.
 */
final class Ratchet {
    private final Map<String, Integer> tolerated = new LinkedHashMap<>();

    Ratchet(String text) {
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> {
                    int last = line.lastIndexOf(' ');
                    tolerated.put(line.substring(0, last), Integer.valueOf(line.substring(last + 1)));
                });
    }

    int size() {
        return tolerated.size();
    }

    /** The offences that are not tolerated, and the entries that have to shrink. */
    List<Offence> judge(List<Offence> offences) {
        Map<String, Integer> worst = new LinkedHashMap<>();
        offences.forEach(each -> worst.merge(key(each), each.measure(), Math::max));
        List<Offence> left = new ArrayList<>();
        for (Offence each : offences) {
            if (each.measure() > tolerated.getOrDefault(key(each), 0)) {
                left.add(each);
            }
        }
        tolerated.forEach((key, measure) -> {
            if (worst.getOrDefault(key, 0) < measure) {
                left.add(new Offence("ratchet", key, 0, "has to shrink to " + worst.getOrDefault(key, 0), 1));
            }
        });
        return left;
    }

    private static String key(Offence offence) {
        return offence.rule() + " " + offence.path();
    }
}
