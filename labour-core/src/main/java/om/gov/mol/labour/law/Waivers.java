package om.gov.mol.labour.law;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The waivers that can be had on a day.
 *
 * @param all in the order in which they are tried
 */
public record Waivers(List<Waiver> all) {

    public Waivers {
        all = List.copyOf(all);
    }

    /**
     * The waivers that a text means, separated by commas; none where it is empty.
     *
     * @throws IllegalArgumentException if a part means no waiver, or two have the same name
     */
    static Waivers of(String text) {
        List<Waiver> all = (text.isBlank() ? Stream.<String>of() : Arrays.stream(text.split(",", -1)))
                .map(part -> Waiver.of(part.strip()))
                .toList();
        Set<String> names = new HashSet<>();
        if (!all.stream().map(Waiver::id).allMatch(names::add)) {
            throw new IllegalArgumentException("text: a waiver twice");
        }
        return new Waivers(all);
    }
}
