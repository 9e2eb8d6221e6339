package om.gov.mol.labour.identity.certificate;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.PriorityQueue;
import java.util.Set;
import om.gov.mol.labour.port.IdentityUnavailable;

/** A bounded memory of this process. When it is full of challenges that could still be used, nobody signs in. */
final class RecentChallenges implements UsedChallenges {

    private final int most;
    private final Set<String> numbers = new HashSet<>();
    private final PriorityQueue<Used> ends = new PriorityQueue<>(Comparator.comparing(Used::until));

    RecentChallenges(int most) {
        this.most = most;
    }

    private record Used(String number, Instant until) {}

    @Override
    public synchronized boolean use(String number, Instant now, Instant until) {
        for (Used first = ends.peek(); first != null && !first.until().isAfter(now); first = ends.peek()) {
            ends.remove();
            numbers.remove(first.number());
        }
        if (numbers.contains(number)) {
            return false;
        }
        if (numbers.size() >= most) {
            throw new IdentityUnavailable("the memory of used challenges is full", null);
        }
        ends.add(new Used(number, until));
        return numbers.add(number);
    }
}
