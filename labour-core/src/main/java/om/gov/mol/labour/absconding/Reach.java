package om.gov.mol.labour.absconding;

import java.util.Set;
import java.util.TreeSet;

/**
 * What did not reach the worker. The list of the officers is no memory: what they settle there is still remembered here.
 *
 * @param missed notices that failed on one channel, such as {@code REPORT_REGISTERED.worker:SMS}
 * @param unreached notices that failed on both and were not made good yet, such as {@code REPORT_REGISTERED.worker}
 */
public record Reach(Set<String> missed, Set<String> unreached) {

    /** Nothing has failed. */
    public static final Reach NOTHING_FAILED = new Reach(Set.of(), Set.of());

    public Reach {
        missed = Set.copyOf(missed);
        unreached = Set.copyOf(unreached);
    }

    private static String missing(String notice, String channel) {
        return notice + ":" + channel;
    }

    /** Whether that notice has failed on another channel already. */
    boolean missedElsewhere(String notice, String channel) {
        return missed.stream()
                .anyMatch(one -> one.startsWith(missing(notice, "")) && !one.equals(missing(notice, channel)));
    }

    Reach missing(String notice, String channel, boolean onBoth) {
        return new Reach(with(missed, missing(notice, channel)), onBoth ? with(unreached, notice) : unreached);
    }

    /** The same notice goes out anew: what failed of the last one says nothing about this one. */
    Reach again(String notice) {
        Set<String> others = new TreeSet<>(missed);
        others.removeIf(one -> one.startsWith(missing(notice, "")));
        return new Reach(others, unreached);
    }

    private static Set<String> with(Set<String> all, String one) {
        Set<String> more = new TreeSet<>(all);
        more.add(one);
        return more;
    }
}
