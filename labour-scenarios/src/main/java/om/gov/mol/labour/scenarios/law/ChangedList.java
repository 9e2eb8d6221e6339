package om.gov.mol.labour.scenarios.law;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import om.gov.mol.labour.law.Entry;
import om.gov.mol.labour.law.Unit;
import om.gov.mol.labour.law.ValueWords;
import org.jspecify.annotations.Nullable;

/**
 * A change of a list of which a part stays: what went, what came, and how many stay.
 *
 * @param shown a line of the list, for what it rules
 */
record ChangedList(Entry shown, List<String> went, List<String> came, int stays) {

    /** The change of a list; absent where it is no list, or nothing of it stays. */
    static @Nullable ChangedList of(@Nullable Entry before, @Nullable Entry after) {
        if (before == null || after == null || before.parameter().unit() != Unit.CODES) {
            return null;
        }
        List<String> old = codes(before);
        List<String> now = codes(after);
        List<String> staying = without(old, without(old, now));
        boolean changed = staying.size() < Math.max(old.size(), now.size());
        return staying.isEmpty() || !changed
                ? null
                : new ChangedList(after, without(old, now), without(now, old), staying.size());
    }

    String before(Terms terms) {
        return words(went, terms);
    }

    String after(Terms terms) {
        return words(came, terms);
    }

    private String words(List<String> codes, Terms terms) {
        String unchanged = terms.text("diff.unchanged", "number", stays);
        return codes.isEmpty()
                ? unchanged
                : ValueWords.of(shown.parameter(), String.join(",", codes), terms.language()) + "\n" + unchanged;
    }

    private static List<String> codes(Entry entry) {
        String value = entry.value();
        return value == null || value.isBlank()
                ? List.of()
                : Arrays.stream(value.split(",", -1)).map(String::strip).toList();
    }

    private static List<String> without(List<String> codes, List<String> others) {
        List<String> left = new ArrayList<>(codes);
        left.removeAll(others);
        return List.copyOf(left);
    }
}
